import sys; a,b=int(sys.argv[1]),int(sys.argv[2]); sys.argv=['x']; sys.path.insert(0,'/work/stories6')
from prefill import *
G,drop=load()
for n in range(a,min(b,len(R))):
    if n in drop: continue
    g=G[n]; t=nw(R[n]['text']); d=g['D'].split('|')[0]; h=g['H'].split('|')[0]; k=t.find(d) if d else 0
    pre=t[len(h):k] if d else ''
    print(n,R[n]['agency'][:8],R[n]['year'],len(t),'H:'+h[:46],'|pre:',pre[-60:].strip(),'|D:',g['D'],'|P:'+g['P'] if g['P']!=d.split(',')[0].split(' (')[0] else '','|',t[k+len(d):k+len(d)+42] if d else '∅ '+t[len(h):len(h)+70],'|B:'+g['B'][:60] if g['B'] else '','|A:'+g['A'] if g['A'] else '','..',t[-45:])
