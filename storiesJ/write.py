# writes NNNN.txt, gold.tsv and numbers.tsv (repositories) and held_web/ (the pages copied out of search answers) from recs*.json + prefill.py + fix.txt
import sys; sys.path.insert(0,'/work/storiesJ')
from prefill import *
import hashlib,glob,collections
cols=['number','agency','year','language','where','headline','byline','authors','dateline','places','dateline_agency','dateline_date','first_five_words']
G,drop=load(); h={}; out={}
os.makedirs(B+'held_web',exist_ok=True)
for O,web in ((B,False),(B+'held_web/',True)):
    for f in glob.glob(O+'[0-9][0-9][0-9][0-9].txt'): os.remove(f)
    keep=[n for n in range(len(R)) if n not in drop and (R[n]['coll']=='web')==web]
    S=collections.defaultdict(collections.Counter); nd=nb=0
    with open(O+'gold.tsv','w',encoding='utf8') as o, open(O+'numbers.tsv','w') as m:
        o.write('\t'.join(cols)+'\n'); m.write('number\tbuild_index\tcollection\tmd5_of_text\n')
        for i,n in enumerate(keep,1):
            r=R[n]; g=G[n]
            open(O+f'{i:04d}.txt','w',encoding='utf8',newline='\n').write(r['text'])
            d=hashlib.md5(r['text'].encode()).hexdigest()
            if d in h: print('duplicate',i,h[d])
            h[d]=i
            row=[f'{i:04d}',r['agency'],r['year'],r['lang'],r['where'],g['H'],g['B'],g['A'],g['D'],g['P'],g['G'],g['T'],g['F']]
            o.write('\t'.join(nw(str(x)) for x in row)+'\n'); m.write(f"{i:04d}\t{n}\t{r['coll']}\t{d}\n")
            w=r['where']; src=w.split(' ')[2].split('#')[0] if w.startswith('read_file') else (re.sub(r'^https?://(www\.)?','',w).split('/')[0] if web else w.split(':')[0])
            S['agency'][r['agency']]+=1; S['decade'][str(r['year'])[:3]+'0s']+=1; S['lang'][r['lang']]+=1; S['coll'][r['coll']]+=1; S['source'][src]+=1
            nd+=not g['D']; nb+=not g['B']
    print(O,len(keep),'no dateline',nd,'no byline',nb,{k:dict(v.most_common()) for k,v in S.items()})
