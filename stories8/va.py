import sys; a,b=int(sys.argv[1]),int(sys.argv[2]); sys.argv=['x']; sys.path.insert(0,'/work/stories8')
from prefill import *
G,drop=load()
for n in range(a,b):
    if n in drop: continue
    r=R[n]; g=G[n]; L=[nw(l) for l in r['text'].split('\n')]; d=g['D']
    k=next((i for i,l in enumerate(L) if d and l==d),None)
    if k is None: k=next((i for i,l in enumerate(r['text'].split('\n')) if l.startswith('   ')),4)-1
    Z=[l for l in L if l]
    print(f"#{n} "+' / '.join(l[:70] for l in L[:k+1] if l)+' // '+' '.join(L[k+1:k+3])[:70]+' .. '+Z[-2][-22:]+'~'+Z[-1][-40:]+f" => B[{g['B'][:60]}] A[{g['A']}] D[{d}] P[{g['P']}] F[{g['F']}]"+('' if g['H'] in ' '.join(L) and g['H'] else ' H['+g['H'][:30]+']'))
