import sys; sys.path.insert(0,'/work/stories3')
from prefill import *
a,b=map(int,sys.argv[1:3]); w=int(sys.argv[3]) if len(sys.argv)>3 else 95; q=int(sys.argv[4]) if len(sys.argv)>4 else 70
G,drop=load()
for n in range(a,min(b,len(R))):
    if n in drop: continue
    r=R[n]; g=G[n]; t=nw(r['text']); f=g['F']; k=t.find(f) if f else -1
    print(f"#{n} {r['agency'][:12]} {len(t)} |{t[:w]}" + (f" ~~ {t[max(0,k-50):k+30]}" if k>w else '')+f" ..{t[-q:]}")
    print('   => '+' '.join(f'{x}[{v}]' for x,v in g.items() if v and not(x=='H' and t.startswith(v))))
