import sys,re,json,os; sys.path.insert(0,'/work/stories9')
R=[]
for k in 'abcdefgh':
    if os.path.exists(f'/work/stories9/recs_{k}.json'): R+=json.load(open(f'/work/stories9/recs_{k}.json'))
    else: break
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
AG=r'(?:AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|PRNewswire|Xinhua|dpa|AFX|ACCESSWIRE|EFE|PTI|ANI|IANS|Reuters Health|TASS|Sputnik|CP)'
P1=re.compile(rf"(?m)(?:^|(?<=\n))[ \t]*(?P<d>(?P<p>[A-Z][A-Za-zÀ-ÿ.,'/\- ]{{1,60}}?)?(?:[,.]?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*-{{0,2}}[ \t]?[(/](?P<g>{AG})[)/])\s*(?:--+|—|–|_+|-)?\s*")
def names(b):
    b=re.sub(r'^\(?\s*(?:by|By|BY)\s+','',b); b=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|CNN|of The|Business Writer|Staff|United Press)\b|, (?=[A-Z][\w ]*(?:CNN|AP))|\|',b+' ')[0]
    return ';'.join(x.strip(' .,') for x in re.split(r',? and |, |;| & ',b) if x.strip(' .,'))
def people(a):
    o=[]
    for x in re.split(r',? and |, | & ',a):
        x=re.sub(r'^and ','',x); x=re.sub(r',? (?:in|at|from|on) [A-Z].*','',x).strip(' .,')
        if re.fullmatch(r"[A-ZÀ-Ý][\w.'’\-]*(?: (?:[A-ZÀ-Ý][\w.'’\-]*|de|van|von|el|al|bin|da|dos|der|den|la)){1,4}",x) and not re.search(r'(?i)newsroom|bureau|New York|Los Angeles|San Francisco|Hong Kong|New Delhi|United States',x): o.append(x)
    return o
def credit(t):
    q=re.findall(r'\((?:Reporting|Writing|Written|By|Additional reporting)[^()]{3,320}\)',t[-800:])
    if not q: return '',''
    full=nw(q[-1]); s=full[1:-1]; parts=re.split(r'; ?|\. (?=Writing|Editing|Edited|Additional)|, (?=[Aa]dditional|[Ee]diting|[Ww]riting|Editing)',s)
    rep=[];wr=[]
    for p in parts:
        if re.match(r'Reporting (?:and writing )?by|By',p): rep+=people(re.sub(r'^(?:Reporting (?:and writing )?by|By) ','',p))
        elif re.match(r'(?:Writing(?: and additional reporting)?|Written) by',p): wr+=people(re.sub(r'^W.*? by ','',p))
    a=';'.join(rep); b=';'.join(rep+[w for w in wr if w not in rep])
    return '|'+full, '|'+(a or b)+('|'+b if a and b!=a else '') if (a or b) else ''
def pre(r):
    t=r['text']; g=dict(H=r['headline'],B=r['byline'],A='',D='',P='',G='',T='',F=''); c=r['coll']
    if 'gold' in r:
        for k in g: g[k]=r['gold'].get(k,'')
        return g
    body=t[len(r['headline']):] if r['headline'] and t.startswith(r['headline']) else t
    off=len(t)-len(body); dl=r.get('dl')
    m=None
    if dl and nw(body).find(dl)==0 or dl and re.search(r'(?m)^'+re.escape(dl)+' ',body):
        k=re.search(r'(?m)^\s*'+re.escape(dl)+' ',body)
        g.update(D=dl,P=';'.join(x.strip() for x in dl.split('/')),F=five(body[k.end():])); pos=k.start()
    else:
        m=P1.search(body[:3000])
        if m:
            p=(m.group('p') or '').strip(' ,'); g.update(D=nw(m.group('d')).rstrip(' -'),P=nw(p).replace('/',';') if p.isupper() and '/' in p else nw(p),T=m.group('t') or '',G=m.group('g'),F=five(body[m.end():])); pos=m.start()
        else:
            q=re.search(r"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .'\-]{2,30}(?:, (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.|[A-Z]{2}|[A-Z][a-z]+ [A-Z][a-z]+))?)(?:, (?P<t>"+DATE+r"))?) +(?:-|–|—|--) +(?=\S+ \S+ )",body[:2500])
            if q: g.update(D=q.group('d'),P=q.group('p'),T=q.group('t') or '',F=five(body[q.end():])); pos=q.start()
            else:
                pos=0
                for l in body.split('\n'):
                    if len(l)>60: g['F']=five(re.sub(r'^[-– ]+','',l)); pos=body.find(l); break
    b=re.search(r'(?m)^[ \t]*((?:By|BY|by) [A-Z][^\n]{3,80}?)\s*$',body[:max(pos,300)])
    if b and not g['B']: g['B']=nw(b.group(1))
    if g['B'] and '|' not in g['B']: g['A']=names(g['B'])
    if not g['B']: g['B'],g['A']=credit(t)
    return g
def load():
    drop=set(); ov=[]
    for k,r in enumerate(R): r['n']=k
    try: ov=open('/work/stories9/fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)(?:-(-?\d+))?(?: |$)',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n')
            L=L[a:(int(b)+1 if int(b)>=0 else int(b)) if b else None]
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
        m=re.match(r'(\d+) DEL ([\d,]+)',l)
        if m:
            n=int(m.group(1)); d={int(x) for x in m.group(2).split(',')}; R[n]['text']='\n'.join(x for i,x in enumerate(R[n]['text'].split('\n')) if i not in d)
    for r in R:
        if r['coll']=='fnn': r['text']=re.sub(r'\n\s*Read More\s*$','\n',r['text'])
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m or re.match(r'\d+ (CUT|DEL) ',l): continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1)
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    for g in G:
        m=re.match(r'^((?:[Bb]y|BY) [^|]*?),? (?:Associated Press|AP) (?:[\w ]+ )?(?:Writer|Editor|Correspondent)$',g['B'])
        if m: g['B']+='|'+m.group(1)
    for r,g in zip(R,G):
        m=re.match(r'^(By .*?) \| AP ',g['B'])
        if m: g['B']=m.group(1); g['A']=names(g['B'])
        m=re.match(r'^(By Associated Press) \w+ \d+ at ',g['B'])
        if m: g['B']=m.group(1)+'|'+g['B']; g['A']=''
        if r['coll']=='sec' and ' – ' in g['H'] and '|' not in g['H']: g['H']=g['H']+'|'+g['H'].rsplit(' – ',1)[0]
        if g['B'].split('|')[0] in ('AP','Associated Press','The Associated Press','By Associated Press'): g['A']=''
    return G,drop
