import json,re,sys
R=json.load(open('/work/stories2/recs.json'))
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
    if c in('ling573','nyt98','nyt99','apw99'):
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
def load():
    G=[pre(r) for r in R]; drop=set()
    try: ov=open('/work/stories2/fix.txt',encoding='utf8').read().split('\n')
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
