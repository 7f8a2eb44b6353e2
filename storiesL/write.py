import sys; sys.path.insert(0,'/work/storiesL')
from final import *
import hashlib,glob,os
cols=['number','agency','year','language','where','headline','byline','authors','dateline','places','dateline_agency','dateline_date','first_five_words']
for f in glob.glob('[0-9][0-9][0-9][0-9].txt'): os.remove(f)
h={}
with open('gold.tsv','w',encoding='utf8') as o, open('numbers.tsv','w') as m:
    o.write('\t'.join(cols)+'\n'); m.write('number\tbuild_index\tcollection\tmd5_of_text\n')
    for i,n in enumerate(keep,1):
        r=R[n]; g=finish(n)
        open(f'{i:04d}.txt','w',encoding='utf8',newline='\n').write(r['text'])
        d=hashlib.md5(r['text'].encode()).hexdigest()
        if d in h: print('duplicate',i,h[d])
        h[d]=i
        row=[f'{i:04d}',r['agency'],r['year'],r['lang'],r['where'],g['H'],g['B'],g['A'],g['D'],g['P'],g['G'],g['T'],g['F']]
        o.write('\t'.join(x.replace('\t',' ').replace('\n',' ') for x in row)+'\n'); m.write(f"{i:04d}\t{n}\t{r['coll']}\t{d}\n")
print(len(keep))
