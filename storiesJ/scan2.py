import sys; sys.path.insert(0,'/work/storiesJ')
from gen import *
used=set(open('/tmp/J_used.txt').read().split('\n'))
out={}
for f in sorted(os.listdir('/tmp/J_scan')):
    if f.replace('+','/',1).lower() in used: continue
    for l in open('/tmp/J_scan/'+f):
        n,p=l.rstrip('\n').split(' ',1)
        if not p.endswith(('.json','.jsonl','.ndjson','.csv','.tsv','.data','.dat')) or 'venv/' in p: continue
        seen=set()
        try:
            for i,r in enumerate(rows(f,p)):
                x=pick(r)
                if not x: continue
                t,v,k=x
                if (W.search(v[:600]) or W.search(v[-400:])) and v[:200] not in seen:
                    seen.add(v[:200]); out.setdefault(f+'|'+p,[]).append((i,t,v,k,{a:b[:80] for a,b in r.items() if len(b)<300}))
        except Exception as e: print('ERR',f,p,repr(e)[:80])
json.dump(out,open('/tmp/J_cands.json','w'))
for k,v in out.items():
    print('##',k,len(v),'full len med',sorted(len(x[2]) for x in v)[len(v)//2])
    for x in v[:2]: print('   ',repr(x[1][:50]),'|',x[3],'|',repr(x[2][:130]),'…',repr(x[2][-60:]))
