import sys; a,b=int(sys.argv[1]),int(sys.argv[2]); tail=int(sys.argv[3]) if len(sys.argv)>3 else 60
from prefill import *
G,drop=load()
for n in range(a,min(b,len(R))):
    if n in drop: continue
    r=R[n]; g=G[n]; t=r['text']; H=r['headline']; tt=nw(t); d=g['D'].split('|')[0]
    h0=tt[len(H):] if tt.startswith(H) else tt
    k=h0.find(d) if d else 0
    kf=h0.find(g['F'].split('|')[0],max(k,0))
    print(f"{n} {r['agency'][:9]} {'' if tt.startswith(H) and H else 'NOHEAD '}{H[:46]} ‖ {h0[:min(k,160)]}⟦{d}⟧{h0[k+len(d):max(kf,k)+len(g['F'])+14] if d else h0[:110]} ‖ …{tt[-tail:]}"+(f" ‖ B={g['B'][:60]} A={g['A'][:50]}" if g['B'] else '')+(f" P={g['P']}" if g['P'] and g['P'] not in d[:len(g['P'])] or ';' in g['P'] else '')+(f" T={g['T']}" if g['T'] else ''))
