import json,re,sys
R=json.load(open('/work/stories4/recs.json'))
MON=r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|may|abr|jun)"
DATE=rf"(?:{MON}\.? \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}}\.? {MON}\.?(?: \d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
DASH=r"(?:_{1,2}|--|–|—|-|\.-|:)"
nw=lambda s:' '.join(s.split())
def names(b):
    b=re.sub(r'^(?:By|BY|by)\s+','',b.strip()); b=re.sub(r',?\s*\b(?:Associated Press|AP|Reuters|The Associated)\b.*$','',b)
    return ';'.join(x.strip(' ,') for x in re.split(r',\s*(?:and\s+)?|\s+and\s+|\s+AND\s+|\s*&\s*|;',b) if x.strip(' ,'))
def five(s): return ' '.join(s.split()[:5])
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B=r['byline'],A=names(r['byline']) if r['byline'] else '',D='',P='',G='',T='',F='')
    L=[l for l in t.split('\n') if l.strip()]
    if c=='efe':
        m=re.match(r'(?:Por[^\n]*\n)?(.*?\(EFE\w*\))(?:\.-|\.|-)* ',t)
        if not m: g['F']='@@'; return g
        d=m.group(1); q=re.match(r'(.*?),? (\d{1,2} \w+(?: \d{4})?) \((EFE\w*)\)$',d)
        g.update(D=d,F=five(t[m.end():]))
        if t.startswith('Por '): g['B']=t.split('\n')[0]; g['A']=g['B'][4:]
        if q: g.update(P=(lambda p: p+'|'+re.sub(r' \(.*','',p) if '(' in p else p)(q.group(1).strip(' ,')),T=q.group(2),G=q.group(3))
        return g
    if c=='muc':
        m=re.match(r'(.*?) -- (?:\[[^\]]*\] ?)*(?:\[[^\]]*\] ?)*',t); d=m.group(1); q=re.match(r'(.*?),? (\d{1,2} [A-Z]{3,9}\.?(?: \d\d)?)(?: \(([^()]*)\))?$',d)
        g.update(D=d,F=five(t[m.end():]))
        if q: g.update(P=(lambda p: p+'|'+re.sub(r' \(.*','',p) if '(' in p else p)(q.group(1).strip(' ,')),T=q.group(2),G=q.group(3) or '')
        return g
    s=t; off=0
    if g['H'] and nw(t).startswith(nw(g['H'])):
        m=re.match(r'\s*'+r'\s+'.join(map(re.escape,g['H'].split())),t); off=m.end() if m else 0
    pats=[rf"(?P<d>(?P<p>[A-ZÀ-Þ][^()\n_]{{1,60}}?)?(?:[ ]?[,.]?[ ]+)?(?P<t>{DATE})?[,.]?[ ]*(?:\((?P<g>[^)\n]{{2,30}})\)|/(?P<g2>[^/\n]{{2,30}})/))\s*{DASH}+(?=\s|[A-Z\"'`“])\s*(?:{DATE} *-- *)?",
          rf"(?P<d>(?P<p>[A-Z][A-Z .'-]{{2,30}}(?:, [A-Z][A-Za-z. ]{{2,25}})?)(?:, (?P<t>{DATE}))?)\s*(?:--|_|–|—)\s"]
    best=None
    for ln in re.finditer(r'(?m)^[^\n]+',t[:2500]):
        if ln.start()<off: 
            continue
        for pt in pats:
            m=re.match(r'\s*'+pt,t[ln.start():])
            if m and (m.lastgroup and (m.groupdict().get('g') or m.groupdict().get('g2') or m.group('t') or m.group('p'))):
                best=(ln.start(),m); break
        if best: break
    if best:
        m=best[1]; e=best[0]+m.end(); gd=m.groupdict()
        g.update(D=nw(m.group('d')),P=nw(gd.get('p') or '').strip(' ,'),T=gd.get('t') or '',G=gd.get('g') or gd.get('g2') or '',F=five(t[e:]))
    if c in('signal','crowd','iitb') or not g['D']:
        x=t[off:] if c!='signal' else t
        z=re.match(r'\s*(?:\* [^\n]*\n)*(?:\(\w+ \d+, \d{4}\) )?(?P<d>(?P<p>[A-Z][^()\n]{2,60}?) ?-- ?\( ?(?P<g>Marketwired|BUSINESS WIRE) ?\)(?: -- (?P<t>\d\d/\d\d/\d\d))?) ?-- ?',x) or re.match(r'\s*(?P<d>(?P<p>[A-Z][^()\n]{2,60}?) ?-- ?\((?P<g>Marketwired) - (?P<t>[^)]+)\)) ?-+ ?',x) or re.match(r'\s*(?P<d>(?P<p>[A-Z][^()\n]{2,50}?) \((?P<g>PRWEB)\)(?: (?P<t>\w+ \d\d, \d{4}))?) ?-?',x)
        if not z and c=='crowd': z=re.match(r'\s*'+re.escape(g['H'])+r' \((?:AP)\) (?P<d>(?P<p>[A-Z][^()\n]{2,50}?) \((?P<g>AP)\)) ?[-—–]+ ?',x) or re.match(r'\s*\([^)]{10,160}\)\s*(?P<d>(?P<p>[A-Z][A-Z, ]{2,40}?)??(?:, )?(?P<t>'+DATE+r') \((?P<g>Bloomberg|Reuters)\)) ?-+ ?',x) or re.match(r'\s*(?P<d>(?P<p>[A-Z][A-Z. ]{2,30}(?:, [A-Z][a-z.]+)?)(?: \((?P<g>AP)\))?) (?:- )?(?=[A-Z])',x)
        if not z and c=='mindful': z=re.match(r'\s*(?P<d>(?P<p>[A-Z][A-Z. ]{2,30}(?:, [A-Z][a-z.]+)?)) ?[-_] ?(?=[A-Z])',x)
        if z:
            q=z.groupdict(); g.update(D=nw(q['d']),P=(q.get('p') or '').strip(' ,-'),T=q.get('t') or '',G=q.get('g') or '',F=five(x[z.end():]))
    g['P']=re.sub(r'[ -]+$','',g['P'])
    m=re.match(r'(Marketwired) - (.*)$',g['G'])
    if m: g['G'],g['T']=m.groups()
    if g['P'] and re.fullmatch(DATE,g['P']): g['T']=g['P']; g['P']=''
    if c=='orange':
        ls=[l for l in L[1:] if l.strip()]; g['F']=five(ls[0])+('|'+five(ls[1]) if len(ls)>1 else '')
    if not g['B']:
        m=re.search(r'\((?:Reporting|Writing|Additional reporting|reporting)[^()]{5,200}\)(?=[^()]{0,90}$)',t)
        if m and r['agency']=='Reuters':
            w=re.search(r'(?i)(?<!additional )reporting by ([^;.)]+)',m.group(0)) or re.search(r'(?i)writing by ([^;.)]+)',m.group(0))
            if w: g['B']='|'+nw(m.group(0)); g['A']='|'+';'.join(re.sub(r' (?:in|at) .*','',y.strip()) for y in re.split(r',? and |, ',w.group(1)) if re.match(r'[A-Z]',y.strip()))
    if not g['F']:
        x=t[off:].strip() if off else t
        if c=='signal': x=t
        g['F']=five(x)
    if not g['B']:
        m=re.search(r'(?m)^\s*((?:By|BY) [A-Z][^\n]{3,70}?)\s*$','\n'.join(L[:9]))
        if m: g['B']=nw(m.group(1)); g['A']=names(g['B'])
    return g
def load():
    G=[pre(r) for r in R]; drop=set()
    try: ov=open('/work/stories4/fix.txt',encoding='utf8').read().split('\n')
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
    a,b=map(int,sys.argv[1:3]); nl=int(sys.argv[3]) if len(sys.argv)>3 else 6; w=int(sys.argv[4]) if len(sys.argv)>4 else 80; tail=int(sys.argv[5]) if len(sys.argv)>5 else 0
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; L=[' '.join(l.split()) for l in r['text'].split('\n') if l.strip()]
        print(f"#{n} {r['coll']} {r['agency'][:14]} {r['year']} {len(r['text'])}")
        f=' '.join(g['F'].split()[:2])
        for i,l in enumerate(L[:nl]):
            print(' |'+(l[:w] if len(l)<=w or not (f and f in l) else l[:max(w,l.find(f)+45)]))
            if f and f in l and l!=g['H'] and i>0: break
        if tail: print('  ..'+' '.join(r['text'][-400:].split())[-tail:])
        print('  => '+' '.join(f'{k}[{v}]' if not(k=='H' and v in L) else 'H=line%d'%(L.index(v)+1) for k,v in g.items() if v))
