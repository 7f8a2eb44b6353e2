import json,re,sys
R=json.load(open('/work/stories3/recs.json'))
MON=r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|[a-zéûô]{3,9}|[а-я]{3,9})"
DATE=rf"(?:{MON}\.? \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}}\.? {MON}\.?(?: \d{{4}})?|\d{{1,2}}/\d{{1,2}}|\d{{1,2}}\s?\([A-Za-z-]+\))"
DASH=r"(?:_{1,2}|--|–|—|-|\.-|=|(?<=\))\.?-?|(?<=/)\.)"
nw=lambda s:' '.join(s.split())
def names(b):
    b=re.sub(r'^(?:BYLINE: ?)?(?:By|BY|by|Von|Par|Por|De)\s+','',b.strip()); b=re.sub(r',?\s*\b(?:Associated Press|AP|Reuters|dpa)\b.*$','',b)
    return ';'.join(x.strip() for x in re.split(r',\s*(?:and\s+)?|\s+and\s+|\s+und\s+|\s+AND\s+|\s*&\s*|;',b) if x.strip())
def five(s): return ' '.join(s.split()[:5])
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B=r['byline'],A=names(r['byline']) if r['byline'] else '',D='',P='',G='',T='',F='')
    L=[l for l in t.split('\n') if l.strip()]
    if c in('silver',):
        if r.get('dl'):
            d=r['dl']; m=re.match(rf'(.*?)(?:,?\s+({DATE}))?(?:\s*\(([^)]*)\))?$',d); iso=re.match(r'(.*?) (\d{4}-\d\d-\d\d) [\d:]+ UTC$',d)
            tt=nw(t); k=tt.find(d,len(nw(r['headline']))-3 if r['headline'] else 0)
            if iso: g.update(D=d+'|'+iso.group(1),P=iso.group(1),T=iso.group(2)+'|')
            else: g.update(D=d,P=m.group(1).strip(' ,'),T=m.group(2) or '',G=m.group(3) or '')
            g['F']=five(tt[k+len(d):])
            m=re.search(r'^(.*?)\s+([bB]y [A-Z][\w.\' -]+?)(?= = |$)(.*)$',g['H'])
            g['H']=re.split(r' (?:= \(|ATTENTION - |\(RECASTS|///)',g['H'])[0]
        elif '_ENG' in r['where']:
            tt=nw(t); h=nw(r['headline']); g['F']=five(tt[len(h):]) if tt.startswith(h) else ''
            return g
        if not g['D']:
            m=re.search(rf"(?m)^\s*((?P<p>[A-Z][^()\n_]{{1,50}}?)(?:,\s+(?P<t>{DATE}))?\s*(?:\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_)\s",t)
            if m: g.update(D=nw(m.group(1)),P=m.group('p').strip(' ,'),T=m.group('t') or '',G=m.group('g') or '',F=five(t[m.end():]))
            m=re.search(r'\b(By [A-Z][\w.\' -]{3,50}?)(?=\s*(?:c\.|\n|, Ass|\(|LR|QC| Associated Press| The Boston|$))',t[:900])
            if m: g['B']=nw(m.group(1)); g['A']=names(g['B'])
        return g
    if c=='efe':
        d=r['dl']; m=re.match(r'(.*), (\d{1,2} [a-z]{3})(?: \((\w+)\))?$',d); tt=nw(t); k=tt.find(nw(d),len(nw(r['headline']))-2)
        g.update(D=nw(d),P=m.group(1) if m else '',T=m.group(2) if m else '',G=(m.group(3) or '') if m else '',F=five(re.sub(r'^\.- ','',tt[k+len(nw(d)):])))
        if '(' in g['P']: g['P']+='|'+re.sub(r' \(.*','',g['P'])
        return g
    if c=='ace':
        L=[l for l in t.split('\n')]; body=t[t.index('\n\n')+2:] if '\n\n' in t else t
        h=nw(r['headline']); x=nw(t); k=x.find(h)+len(h) if h else 0; rest=x[k:].strip()
        m=re.match(rf"((?P<p>[A-Z][^()\n_]{{1,50}}?)(?:,\s+(?P<t>{DATE}))?\s*(?:\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_|-)?\s+(?=[A-Z`\"'0-9])",rest) if not re.match(r"[A-Z][^(]{60}",rest) else None
        d=nw(r['dl']); q=re.match(rf'(.*?)(?:,?\s+({DATE}))?(?:\s*\(([^)]*)\))?\s*(?:--?|_)?$',d)
        if q and len(d)<60: g.update(D=re.sub(r'\s*(?:--?|_)$','',d),P=q.group(1).strip(' ,'),T=q.group(2) or '',G=q.group(3) or '',F=five(rest[rest.find(d)+len(d):]))
        else:
            m=re.match(rf"((?P<p>[A-Z][^()\n_]{{1,50}}?)(?:,\s+(?P<t>{DATE}))?\s*(?:\((?P<g>[^)\n]{{2,20}})\)))\s*(?:--|_|-)\s+",rest)
            if m: g.update(D=m.group(1),P=m.group('p').strip(' ,'),T=m.group('t') or '',G=m.group('g') or '',F=five(rest[m.end():]))
            else: g['F']=five(rest)
        m=re.search(r'\b([bB]y [A-Z][\w.\' -]+?)(?= = |$| Associated Press Writer| ATTENTION)(?: (Associated Press Writer))?',h)
        if m: g['B']=nw(m.group(0)); g['A']=names(g['B'])
        c1=[m.start()] if m else []
        q=re.search(r' ?= ?\(|\bATTENTION\b|\bWith [A-Z]{2}-|\bEds:|\bAP Photo|\(RECASTS|\(PICTURE',h)
        if q: c1.append(q.start())
        g['H']=h[:min(c1)].strip() if c1 else h
        return g
    if c=='jamildo':
        L=[nw(l) for l in t.split('\n') if l.strip()]
        if len(L)<3: return g
        b=L[1]; g['B']=b+'|'; g['A']=''
        x=nw(' '.join(L[2:6])); m=re.match(r'([A-ZÀ-Ý][\wÀ-ÿ]+(?: [\wÀ-ÿ]+){0,3}(?: \([A-Z]{2}\))?)\s*(?:-|–|—) ',x)
        if m: g['D']=m.group(1); g['P']=m.group(1)+('|'+re.sub(r' \(..\)','',m.group(1)) if '(' in m.group(1) else ''); x=x[m.end():]
        g['F']=five(x); return g
    if c=='aquaint':
        L=[l for l in t.split('\n') if l.strip()]
        m=re.search(rf"(?m)^\s*((?P<p>[A-Z][^()\n_]{{1,50}}?)(?:,\s+(?P<t>{DATE}))?\s*(?:\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_)\s",t)
        if m: g.update(D=nw(m.group(1)),P=m.group('p').strip(' ,'),T=m.group('t') or '',G=m.group('g') or '',F=five(t[m.end():]))
        else: g['F']=five('\n'.join(L[[i for i,l in enumerate(L) if len(l)>90][0]:])) if any(len(l)>90 for l in L) else ''
        m=re.search(r'(?m)\b((?:By|BY) [A-Z][\w.\' -]{3,50}(?:,? Associated Press Writer)?)(?=\s*(?:c\.|\n|\(|$))',t[:900])
        if m: g['B']=nw(m.group(1)); g['A']=names(g['B'])
        return g
    if c.startswith('nexis'):
        m=re.search(r'(?m)^DATELINE: (.*)$',t); b=re.search(r'(?m)^BYLINE: (.*)$',t)
        if m:
            d=m.group(1).strip(); q=re.match(rf'(.*?)(?:,? ({DATE}(?: \d{{4}})?))?$',d); g.update(D=d,P=q.group(1).strip(' ,'),T=q.group(2) or ''); g['F']=five(t[m.end():])
        else:
            l=re.search(r'(?m)^LENGTH: .*$',t); g['F']=five(t[l.end():])
        if b: g['B']=b.group(1).strip(); g['A']=names(re.sub(r'[\s,(-]*\(?(?:Reuter|AFP|PA|AP)\b\)?.*$','',g['B']))
        return g
    for i,l in enumerate(L[:16]):
        s='\n'.join(L[i:i+3])
        if nw(l)==nw(r['headline']): continue
        m=re.match(rf"[ \t]*((?P<p>[A-ZÀ-ÞА-ЯÁÉÍÓÚ«(][^()\n_]{{1,60}}?)?(?:[,.]?\s+|^)?(?P<t>{DATE})?[,.]?\s*(?:\((?P<g>[^)\n]{{2,40}})\)|/(?P<g2>[^/\n]{{2,30}})/)?)\s*{DASH}(?=\s|[A-Z])\s*",s)
        ok=m and (m.group('g') or m.group('g2') or m.group('t') or (m.group('p') and re.match(r'^[A-Z][A-Z .,\'/-]{2,}',m.group('p'))))
        if ok and len(s[m.end():].strip())>30:
            g.update(D=nw(m.group(1)),P=re.sub(r'(?<=[а-яА-Я])\.$','',nw(m.group('p') or '').strip(' ,')),T=m.group('t') or '',G=m.group('g') or m.group('g2') or '',F=five(s[m.end():]+' '+' '.join(L[i+3:i+5]))); break
    if c=='naver':
        m=re.search(r'\(([가-힣]+)=(연합뉴스)\) ([^=]{2,40}?) =',t)
        if m: g.update(D=m.group(0)[:-1].strip()[:m.group(0).index(')')+1],P=m.group(1),G=m.group(2),T='',B=m.group(3),A=re.sub(r' (?:기자|특파원)$','',m.group(3)).replace(' ',';'),F=five(t[m.end():]))
        if m: g['H']='' if not t[:m.start()].strip() else t[:m.start()].strip().split('\n')[0]
    if not g['F']:
        for i,l in enumerate(L):
            if nw(l)!=nw(r['headline']) and len(l)>40: g['F']=five(' '.join(L[i:i+3])); break
    if not g['B']:
        m=re.search(r'(?m)^\s*((?:By|BY|Von|Par|Por) [A-Z][^\n]{3,60}?)\s*$','\n'.join(L[:14]))
        if m: g['B']=nw(m.group(1)); g['A']=names(g['B'])
    return g
def credit(g,r):
    if g['B'] or r['lang']!='en': return
    m=re.findall(r'\(((?:Additional )?[Rr]eporting [bB]y [^()]{3,300}|Writing by [^()]{3,200})\)',nw(r['text'])[-500:])
    if not m: return
    a=[]
    for s in m[-1].split(';'):
        s=s.strip(' .')
        q=re.match(r'(?:Reporting|Writing|reporting|writing) (?:and writing )?[bB]y (.*)',s)
        if q:
            for x in re.split(r', | and ',re.split(r', [Ee]diting|[;,] additional',q.group(1))[0]):
                x=re.sub(r' (?:in|at) [A-Z].*$','',x).strip(' .,')
                if x and x not in a: a.append(x)
    g['B']='|('+m[-1]+')'; g['A']='|'+';'.join(a) if a else ''
def load():
    G=[pre(r) for r in R]; drop=set()
    for g,r in zip(G,R):
        if r['agency'].startswith('Reuters'): credit(g,r)
    try: ov=open('/work/stories3/fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: ov=[]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m: continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1)
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    for g in G:
        m=re.match(r'^((?:[Bb]y|BY) [^|]*?),? (?:Associated Press|AP) (?:\w+ )?Writer$',g['B'])
        if m: g['B']+='|'+m.group(1)
    for n,(g,r) in enumerate(zip(G,R)):
        if r['coll']=='msnbc' and '|' not in g['H']:
            L=[l.strip() for l in r['text'].split('\n') if l.strip()]
            if not L[1].startswith(g['D'].split('|')[0]): g['H']+='|'+g['H']+' '+L[1]
    return G,drop
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); nl=int(sys.argv[3]) if len(sys.argv)>3 else 9; w=int(sys.argv[4]) if len(sys.argv)>4 else 80; tail=int(sys.argv[5]) if len(sys.argv)>5 else 0
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; L=[' '.join(l.split()) for l in r['text'].split('\n') if l.strip()]
        print(f"#{n} {r['coll']} {r['agency'][:20]} {r['year']} {r['lang']} {len(r['text'])}")
        f=' '.join(g['F'].split()[:2])
        for i,l in enumerate(L[:nl]):
            print(' |'+(l[:w] if len(l)<=w or not (f and f in l) else l[:max(w,l.find(f)+45)]))
            if f and f in l and l!=g['H'] and i>0: break
        if tail: print('  ..'+' '.join(r['text'][-400:].split())[-tail:])
        print('  => '+' '.join(f'{k}[{v}]' if not(k=='H' and v in L) else 'H=line%d'%(L.index(v)+1) for k,v in g.items() if v))
