import sys; sys.path.insert(0,'/work/stories6')
from prefill import *
a,b=map(int,sys.argv[1:3]); G,drop=load()
for n in range(a,min(b,len(R))):
    if n in drop: continue
    r=R[n]; A=r['text'].split('\n'); L=[(i,' '.join(l.split())) for i,l in enumerate(A) if l.strip()]
    k=[x for x,(i,l) in enumerate(L) if re.search(r'\((AP|Reuters|REUTERS|AFP|UPI|Bloomberg|Xinhua|IANS|PTI|CNN|ANI|IPS)\) ?(?:--|-|–|—|_)|/PRN',l)]
    k=k[0] if k else 6
    print(f"#{n} {r['agency'][:8]} {r['year']} {len(A)} {r['where'][-60:-46]}")
    for i,l in L[max(0,k-9):k+1]: print(i,l[:75] if i!=L[k][0] else l[:95])
    print('   ...')
    for i,l in L[-7:]: print('   ',i,l[:62]+('…'+l[-14:] if len(l)>76 else l[62:76]))
