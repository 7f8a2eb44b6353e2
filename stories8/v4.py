import sys; a,b=int(sys.argv[1]),int(sys.argv[2]); C=sys.argv[3].split(','); sys.argv=['x']; sys.path.insert(0,'/work/stories8')
from final import *
for n in [x for x in keep if R[x]['coll'] in C]:
    if not a<=n<b: continue
    g=finish(n); t=nw(R[n]['text']); d=g['D'].split('|')[0]; k=t.find(d,max(0,0)) if d else -1
    ctx=t[max(0,k-25):k]+'⟦'+d+'⟧'+t[k+len(d):k+len(d)+32] if d else '∅ '+t[max(0,t.find(g['F'].split('|')[0][:14])-40):][:75]
    print(n,'H:'+g['H'][:38],'| B:'+g['B'][:45],'| A:'+g['A'][:30],'|',ctx,'| P:'+g['P'],g['T'])
