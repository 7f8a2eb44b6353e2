import sys; sys.path.insert(0,'/work/stories6')
from final import *
for n in keep:
    g=finish(n); t=nw(R[n]['text']); d=g['D'].split('|')[0]; f=g['F'].split('|')[0]
    m=[]
    if d:
        i=t.find(d); 
        j=t.find(f,i+len(d))
        gap=t[i+len(d):j] if j>=0 else None
        if gap is None or not re.fullmatch(r' ?(?:-{1,3}|—|–|_+|\.|:)? ?',gap): m.append(f'gap[{(gap or "NONE")[:60]}]')
        x=d
        for p in [g['P'].split('|')[0]]:
            for q in p.split(';'): x=x.replace(q,'',1)
        for q in (g['G'].split('|')[0],g['T'].split('|')[0]): x=x.replace(q,'',1)
        if re.search(r'\w',x): m.append(f'rest[{x}] of D[{d}]')
        pre=t[max(0,i-25):i]
        if i>0 and not re.search(r'[.!?"”\')\]]? ?$',pre): m.append('pre['+pre+']')
    else:
        k=t.find(f); 
        if re.match(r'.{0,60}\((AP|Reuters|AFP|UPI|CNN|dpa|Xinhua|HealthDay)',t[k:k+90]): m.append('dateline left? '+t[k:k+90])
    if g['B'].strip('|') and not g['A'].strip('|') and not re.search(r'Associated Press|Reuters|REUTERS|AFP|CNN|ASSOCIATED',g['B']): m.append('B without A '+g['B'])
    if g['A'].strip('|') and not g['B'].strip('|'): m.append('A without B')
    b=g['B'].split('|')[0]
    if not g['B']:
        k=t.find(f)
        h=t[:k]; 
        w=re.findall(r'(?:[Bb]y|BY) [A-Z][\w.]+ [A-Z][\w.]+.{0,20}',h)
        e=t[-260:]; w2=re.findall(r'(?:Reporting|Writing|reporting|Editing|contributed|Contact|reported)\b.{0,70}',e)
        if w: m.append('head credit: '+'; '.join(w)[:120])
        if w2 and not re.search('contributed',' '.join(w2)): m.append('end credit: '+'; '.join(w2)[:120])
    if not g['H']: m.append('no H: '+t[:80])
    if m: print(n,R[n]['coll'],R[n]['agency'][:8],' ¦ '.join(m))
