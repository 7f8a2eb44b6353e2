import sys,re,json,os; sys.path.insert(0,'/work/stories8')
R=[]
for k in 'abcde':
    if os.path.exists(f'/work/stories8/recs_{k}.json'): R+=json.load(open(f'/work/stories8/recs_{k}.json'))
    else: break
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?|\d{{1,2}}/\d{{1,2}}/\d{{2}})'
DASH=r'(?:--+|—+|–|_+|-|:)'
AG=r'(?:AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire(?:-FirstCall)?|XINHUA|Xinhua|dpa|DPA|Dow Jones|AFX|GLOBE NEWSWIRE|ACCESSWIRE|EFE|ACAN-EFE|PTI|CNA|Yonhap|Interfax(?:-[A-Za-z]+)?|Itar-Tass|ITAR-TASS|Agency|Sputnik|Prime-Tass|ENP Newswire|[A-Z]{2,5} via Comtex|MarketWatch|AzerTAc|APA/ADP|Marketwire|CNW)'
P1=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Za-zÀ-ÿ .,'/&\-]{{1,60}}?)?(?:[,.]?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*-{{0,2}}[ \t]?[(/](?P<g>{AG})[)/])\s*{DASH}{{0,2}}\s*")
P3=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Za-z .,'/&\-]{{1,50}}?),?\s+(?P<t>{DATE}),?\s+(?P<g>Kyodo|IRNA|Sapa|AAP|AZER PRESS))\.?\s*{DASH}{{0,2}}\s*")
P4=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Za-z .,'/&\-]{{1,50}}?),?\s+(?P<t>{DATE}))\s*(?::|--)\s*")
P2=re.compile(r"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .,'/\-]{2,40}(?:, [A-Z][a-z.]+){0,2}))\s*(?:--|—|:)\s*")
def names(b):
    if re.match(r'(By|BY) (The Associated Press|THE ASSOCIATED PRESS|AP\b)',b): return ''
    b=re.sub(r'^\(?\s*(?:by|By|BY)\s+','',b); b=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|of The|AFP|CNN|Business Writer|Science Writer|Staff)\b| Dow Jones',b+' ')[0]
    return ';'.join(x.strip(' .,') for x in re.split(r' and |, |;| & ',b) if x.strip(' .,'))
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B=r['byline'],A='',D='',P='',G='',T='',F='')
    if c=='ap88':
        d=r.get('dl','').strip(); g['D']=d
        m=re.match(r'(.*?)\s*\((AP)\)',d)
        if m: g['P'],g['G']=m.group(1).strip(' ,'),m.group(2)
        else: g['P']=d
        b=t.rfind('\n   ',0,400) if 0 else None
        L=t.split('\n')
        k=next((i for i,l in enumerate(L) if l.startswith('   ') and i>0),0)
        if d:
            k=next((i for i,l in enumerate(L) if nw(l)==d),k); 
        g['F']=five(' '.join(L[k+1:k+6] if d else L[k:k+4]))
        if g['B']: g['A']=names(g['B'].split(' Associated Press')[0].split(' AP ')[0])
        m=re.match(r'^((?:By|BY) [^|]*?),? ((?:Associated Press|AP) .*|The Associated Press)$',g['B'])
        if m: g['B']+='|'+m.group(1)
        return g
    head=t[:1500]
    m=P1.search(head) or P3.search(head) or (P4.search(head[:700]) if c in('mpqa','fact') else None)
    if m:
        gd=m.groupdict(); p=(m.group('p') or '').strip(' ,')
        g.update(D=nw(m.group('d')).rstrip(' -'),P=nw(p),T=gd.get('t') or '',G=gd.get('g') or '',F=five(re.sub(r'^[-–—_]+\s*','',t[m.end():])))
        if not g['B']:
            b=re.search(r'(?m)^[ \t]*\[?((?:By|BY|by) [A-Z][^\n\]]{3,70}?)\]?\s*$',t[:m.start()+1])
            if b: g['B']=nw(b.group(1))
    else:
        m=P2.search(head[:400]) if c in('mpqa','fact','fnn') else None
        if m: g.update(D=nw(m.group('d')),P=nw(m.group('p')),F=five(t[m.end():]))
        else:
            L=[l for l in t.split('\n') if l.strip()]
            for i,l in enumerate(L):
                if nw(l) not in (nw(r['headline']),nw(r['byline'])) and len(l)>50: g['F']=five(' '.join(L[i:i+2])); break
            b=re.search(r'(?m)^[ \t]*((?:By|BY|by) [A-Z][^\n]{3,70}?)\s*$',t[:700])
            if b and not g['B']: g['B']=nw(b.group(1))
    if not g['H'] and c=='mpqa' and m:
        hs=[l for l in t[:m.start()].split('\n') if l.strip() and not re.match(r'\[Computer|Text of|Excerpt|Author:|Reference|\(|[A-Z -]+$',l.strip())]
        if hs: g['H']=nw(hs[0])
    if g['B']: g['A']=names(g['B'])
    if not g['B']:
        q=re.findall(r'\((?:Reporting|Writing|Additional reporting) [bB]y ([^()]{3,250})\)',t[-600:])
        if q:
            a=re.split(r'[;,]? [Ee]dit|; |, [Aa]dditional',q[-1])[0]; a=';'.join(re.sub(r' in [A-Z].*','',x).strip(' .,') for x in re.split(r', | and ',a) if x.strip())
            full=re.findall(r'\((?:Reporting|Writing|Additional reporting) [bB]y [^()]{3,250}\)',t[-600:])[-1]; g['B']='|'+nw(full); g['A']='|'+a if not full.startswith('(Add') else ''
            if full.startswith('(Add'): g['B']=''
    return g
def load():
    drop=set(); ov=[]
    try: ov=open('/work/stories8/fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)(?:-(-?\d+))?(?: |$)',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n')
            L=L[a:(int(b)+1 if int(b)>=0 else int(b)) if b else None]
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m or ' CUT ' in l[:12]: continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1); v=v.strip()
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    for g in G:
        if '/' in g['P'] and '|' not in g['P'] and g['P'].upper()==g['P']: g['P']=g['P'].replace('/',';')
    return G,drop
