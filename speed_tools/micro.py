import json, time, sys, signal
from collections import Counter
from services.ingest.text.dateline.tokens import read_tokens
from services.ingest.text.dateline import tokens as T
recs = json.load(open("/tmp/speed/records.json"))["plain"]
L = [l.rstrip() for v,_ in recs for l in bytes.fromhex(v).decode().split("\n") if l.strip()]
def t(f, n=3):
    best=9e9
    for _ in range(n):
        a=time.process_time()
        for l in L: f(l)
        best=min(best,time.process_time()-a)
    return best/len(L)*1e6
print(len(L), "read_tokens", t(read_tokens))
for name in ("_NAME","_MONTH","_SITE","_STUCK","_HIJRI","_DAY","_JOINER","_SLASHED","_SIGN","LOWERED_WEEKDAY"):
    print(name, t(getattr(T,name).match))
c=Counter()
def tick(s,f):
    c[(f.f_code.co_name,f.f_lineno)]+=1
signal.signal(signal.SIGPROF,tick); signal.setitimer(signal.ITIMER_PROF,.0005,.0005)
for _ in range(12):
    for l in L: read_tokens(l)
signal.setitimer(signal.ITIMER_PROF,0)
n=sum(c.values())
for k,v in c.most_common(22): print(f"{100*v/n:5.1f}", k)
