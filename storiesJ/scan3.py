import sys; sys.path.insert(0,'/work/storiesJ')
from gen import *
import time
used=set(open('/tmp/J_used.txt').read().split('\n'))
SK=re.compile(r'stopword|package|embed|dictionar|tweet|node_modules|venv/|vendor|site-packages|notebook|tests?/test-pages|superdesk-|rstudio|webstruct|vc2014|StuartRucker|hanzichi|leetcode|StoryCloze|gender',re.I)
L=[l.rstrip('\n').split('\t') for l in open('/tmp/J_ls.txt')]
L=[x for x in L if x[2].lower().endswith(('.json','.jsonl','.ndjson','.csv','.tsv','.data')) and not SK.search(x[0]+'/'+x[2]) and x[1].isdigit() and 15000<int(x[1])<25_000_000]
import collections
per=collections.Counter(); out={}; T=time.time()
for d,s,p in sorted(L,key=lambda x:(x[0],-int(x[1]))):
    per[d]+=1
    if per[d]>12 or time.time()-T>270: continue
    seen=set()
    try:
        for i,r in enumerate(rows(d,p)):
            if i>20000: break
            x=pick(r)
            if not x: continue
            t,v,k=x
            if (W.search(v[:600]) or W.search(v[-400:])) and v[:200] not in seen:
                seen.add(v[:200]); out.setdefault(d+'|'+p,[]).append((i,t,v,k,{a:b[:80] for a,b in r.items() if len(b)<300}))
    except Exception as e: print('ERR',d,p,repr(e)[:80])
json.dump(out,open('/tmp/J_cands3.json','w'))
print('time',time.time()-T)
for k,v in out.items():
    print('##',k[:110],len(v),'med',sorted(len(x[2]) for x in v)[len(v)//2])
    for x in v[:1]: print('   ',repr(x[1][:40]),'|',x[3][:20],'|',repr(x[2][:110]),'…',repr(x[2][-50:]))
