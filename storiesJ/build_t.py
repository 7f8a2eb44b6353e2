# typed pages -> recs_t.json (gold: prefill or the '=' line)
import json,re,glob
R=[]
for f in sorted(glob.glob('/work/storiesJ/web[0-9]*.txt')):
    for x in re.split(r'(?m)^@@',open(f,encoding='utf8').read())[1:]:
        h,_,b=x.partition('\n'); p=h.split(' ')
        L=b.rstrip('\n').split('\n'); ov=''
        if L[-1].startswith('='): ov=L.pop()[1:]
        ag=p[0].replace('_',' '); lang=p[3] if len(p)>3 else 'en'; head=''
        if L[0].startswith('#'): L[0]=L[0][1:]; head=' '.join(L[0].split())
        R.append(dict(coll='web',agency=ag,year=p[1],lang=lang,where='http://'+p[2]+' (search, corpus pages)',text='\n'.join(L).strip('\n').rstrip()+'\n',headline=head,byline='',ov=ov))
json.dump(R,open('/work/storiesJ/recs_t.json','w')); print(len(R))
