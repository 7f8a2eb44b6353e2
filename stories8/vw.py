import sys; a,b=int(sys.argv[1]),int(sys.argv[2]); W=int(sys.argv[3]) if len(sys.argv)>3 else 62; sys.argv=['x']; sys.path.insert(0,'/work/stories8')
from prefill import *
G,drop=load()
for n in range(a,min(b,len(R))):
    if n in drop: continue
    r=R[n];g=G[n]; A=r['text'].split('\n'); L=[(i,' '.join(l.split())) for i,l in enumerate(A) if l.strip()]
    f=' '.join(g['F'].split('|')[0].split()[:3]); d=g['D'].split('|')[0]
    k=next((j for j,(i,l) in enumerate(L) if f and f in l and (j>0 or d and d in l or not d) and l!=g['H']),min(5,len(L)-1))
    print(f"#{n} {r['agency'][:10]} {r['year']} {len(r['text'])}"+(' H='+g['H'] if g['H'] and g['H'] not in [l for _,l in L[:k+1]] else ''))
    hl=[j for j,(i,l) in enumerate(L) if l==g['H']]
    st=max(0,k-6)
    for j in range(st,k+1):
        i,l=L[j]; s=l[:W+10] if l==g['H'] else l[:max(W,(l.find(f)+len(f)+6) if j==k else 0)]
        print(f"{i}{'H' if l==g['H'] else ''}|{s}")
    for i,l in L[max(k+1,len(L)-2):]: print(f' ..{i}|{l[:28]}~{l[-34:]}' if len(l)>62 else f' ..{i}|{l}')
    o=[]
    if g['B']: o.append(f"B[{g['B']}]")
    if g['A'] and g['A'] not in g['B']: o.append(f"A[{g['A']}]")
    if not d: o.append('NO-D')
    elif d!=(g['P']+f" ({g['G']})") : o.append(f"D[{g['D']}] P[{g['P']}] {g['T']}")
    o.append(f"F[{g['F'][:34]}]" if not d or True else '')
    print(' =>',' '.join(o))
