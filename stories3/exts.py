import sys; sys.path.insert(0,'/work/stories3')
from g import *
import collections
for r in sys.argv[1:]:
    L=ls(r); print('##',r,len(L))
    c=collections.Counter('/'.join(p.split('/')[:3] if p.count('/')>2 else p.split('/')[:-1])+' *.'+p.rsplit('.',1)[-1][:8] for p in L)
    for k,v in c.most_common(25): print('  ',v,k)
