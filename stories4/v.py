import sys; sys.path.insert(0,'/work/stories4'); a,b,w,tl=map(int,sys.argv[1:5])
from prefill import *
G,drop=load()
for n in range(a,b):
    if n in drop: continue
    r,g=R[n],G[n]; x=' '.join(r['text'].replace('\n',' ¶').split())
    f=' '.join(g['F'].split('|')[0].split()); k=x.replace('¶','').find(f) if f else 0
    k=x.find(' '.join(f.split()[:2]))
    h=g['H']; 
    if h and x.startswith(h): x='{H}'+x[len(h):]; k=x.find(' '.join(f.split()[:2]))
    print(f"#{n} {r['agency'][:8]} {r['year']} | {x[:max(w,min(k+25,w+160))]} … {x[-tl:]}\n  => "+' '.join(f'{q}[{v}]' for q,v in g.items() if v and not(q=='H' and x.startswith('{H}') and len(v)>3 and False)))
