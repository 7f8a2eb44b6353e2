import sys,re,json,random,html; sys.path.insert(0,'/work/storiesL')
from g import *
R='kz4/CS6200-Information-Retrieval'; D='kz4+CS6200-Information-Retrieval'
fs=[f for f in ls(D) if re.search(r'ap89_collection/ap89\d+$',f)]
rnd=random.Random(7); rnd.shuffle(fs); h=head(D); out=[]
for f in fs:
    t=show(D,f).decode('latin-1'); docs=re.findall(r'<DOC>(.*?)</DOC>',t,re.S)
    rnd.shuffle(docs)
    for d in docs:
        no=re.search(r'<DOCNO>\s*(\S+)',d).group(1)
        x=re.search(r'<TEXT>(.*?)</TEXT>',d,re.S); tx=(x.group(1) if x else '').strip('\n')
        if not (900<len(tx)<6000): continue
        first=(re.search(r'<FIRST>(.*?)</FIRST>',d,re.S) or [0,''])[1].strip(); 
        if re.search(r'(?i)digest|1stadd|2ndadd|advisory|budget|boxes|linescores|standings|MajorLeague|Markets at|NYSE-|Prices|Briefs|almanac|History',first+d[:600]): continue
        s=re.sub(r'</?(?:TEXT)>','',re.sub(r'<DOCNO>.*?</DOCNO>|<FILEID>.*?</FILEID>|<UNK>.*?</UNK>\n?','',d,flags=re.S))
        s=re.sub(r'</?(FIRST|SECOND|HEAD|BYLINE|DATELINE|NOTE)>','',s)
        s=re.sub(r'(?m)^ (?=\S)','',s) if False else s
        s=html.unescape(s); s=re.sub(r'\n[ \t]*(\n[ \t]*)+\n','\n\n',s).strip('\n')+'\n'
        s=re.sub(r'^(\s*\n)+','',s)
        hd=[' '.join(html.unescape(x).split()) for x in re.findall(r'<HEAD>(.*?)</HEAD>',d,re.S)]; hd=[x for x in hd if not re.match(r'\$Adv|For Release|With |LaserPhoto|Eds:|EDS:',x)]; hds=hd; hd=hd[0] if hd else ''
        by=' '.join(' '.join(x.split()) for x in re.findall(r'<BYLINE>(.*?)</BYLINE>',d,re.S))
        dl=' '.join((re.search(r'<DATELINE>(.*?)</DATELINE>',d,re.S) or [0,''])[1].split())
        out.append(dict(coll='ap89',agency='AP',year='1989',lang='en',where=f'{R}@{h}:{f} {no}',text=s,headline=hd,byline=html.unescape(by),heads=hds,dl=dl,tx=html.unescape(tx))); break
    if len(out)>=92: break
json.dump(out,open('recs_a.json','w'),ensure_ascii=False); print(len(out))
for r in out[:3]: print(r['text'][:700]); print('-----')
