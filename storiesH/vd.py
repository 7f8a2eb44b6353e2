import sys; from prefill import *
a,b=int(sys.argv[1]),int(sys.argv[2]); nl=int(sys.argv[3]) if len(sys.argv)>3 else 9; w=int(sys.argv[4]) if len(sys.argv)>4 else 90
G,drop=load()
for n in range(a,min(b,len(R))):
    if n in drop: continue
    r=R[n]; g=G[n]; A=r['text'].split('\n'); L=[(i,nw(l)) for i,l in enumerate(A) if l.strip()]
    print(f"#{n} {r['agency'][:10]} {r['year']} {len(r['text'])} lines={len(A)}")
    f=' '.join(g['F'].split('|')[0].split()[:2])
    for k,(i,l) in enumerate(L[:nl]):
        print(f'{i}|'+l[:w])
        if f and f in l and k>0: break
    for i,l in L[-2:]: print(f'  ..{i}|'+l[-70:])
    print('  => '+' '.join(f'{k}[{v}]' for k,v in g.items() if v and not (k=='H' and v in [x for _,x in L])))
