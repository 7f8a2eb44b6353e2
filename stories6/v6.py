import sys; sys.path.insert(0,'/work/stories6')
from final import *
colls=sys.argv[1].split(',')
for n in keep:
    if R[n]['coll'] not in colls: continue
    g=finish(n); t=nw(R[n]['text']); d=g['D'].split('|')[0]; f=g['F'].split('|')[0]
    i=t.find(d) if d else t.find(f); j=t.find(f,i)
    print(f"{n} {R[n]['year'][2:4]} H:{g['H'][:38]}|B:{g['B'][:90]}|A:{g['A'][:60]}|D:..{t[max(0,i-14):i]}«{t[i:j][:95]}»{t[j:j+26]}"+(f"|P:{g['P']}" if not d.upper().startswith(g['P'].upper()) or not g['P'] or '|' in g['P'] or ';' in g['P'] else '')+(f"|D2:{g['D']}" if '|' in g['D'] else '')+(f"|F:{g['F']}" if '|' in g['F'] else ''))
