import sys; a,b=int(sys.argv[1]),int(sys.argv[2]); sys.argv=['x']; sys.path.insert(0,'/work/stories8')
from prefill import *
G,drop=load()
for n in range(a,b):
    if n in drop: continue
    g=G[n]; t=nw(R[n]['text']); h=nw(R[n]['headline']); print(n,R[n]['agency'],R[n]['year'],len(t),'|',t[:len(h)+150] if len(h)<200 else t[:300],'..',t[-100:],'=> B',g['B'],'A',g['A'],'D',g['D'],'P',g['P'],'F',g['F'])
