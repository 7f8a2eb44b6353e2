import sys; sys.path.insert(0,'/work/storiesI')
from prefill import *
G,drop=load(); a,b=map(int,sys.argv[1:3])
for n in range(a,b):
    if n in drop: continue
    g=G[n]; print(n,'D[%s] P[%s] G[%s] T[%s] F[%s] B[%s] A[%s]'%tuple(g[k] for k in 'DPGTFBA'))
