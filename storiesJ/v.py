import sys; sys.path.insert(0,'/work/storiesJ')
from prefill import *
def v(a,b):
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n]; g=G[n]; t=r['text']; L=[l for l in t.split('\n') if l.strip()]
        f=' '.join(g['F'].split('|')[0].split()[:3]); w=nw(t); j=w.find(f) if f else -1
        h=nw(g['H'].split('|')[0]); s=len(h) if h and w.startswith(h) else 0
        print(f"#{n} {r['coll']} {r['agency']} {r['lang']} H[{g['H'][:75]}] ¶{w[s:(j+38 if 0<=j<s+900 else s+260)]}")
        print(f"   …{w[-125:]}  => B[{g['B']}] A[{g['A']}] D[{g['D']}] P[{g['P']}] G[{g['G']}] T[{g['T']}] F[{g['F']}]")
v(int(sys.argv[1]),int(sys.argv[2]))
