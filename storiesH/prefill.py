import sys,re,json,os; sys.path.insert(0,'/work/storiesH')
R=[]
for k in 'abcdef':
    if os.path.exists(f'/work/storiesH/recs_{k}.json'): R+=json.load(open(f'/work/storiesH/recs_{k}.json'))
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
AG=r'(?:AP|Reuters?|REUTERS|AFP|UPI|CNN|Bloomberg|BLOOMBERG|XINHUA|Xinhua|NYTIMES|PTI|dpa|DPA|RTTNews|PRNewswire|BUSINESS WIRE|Business Wire|EFE|ANSA|Nando[^)]*|IPS|Kyodo|Yonhap|Newsbytes|ANI|IANS|Ecologist|Wired News|GLOBE NEWSWIRE|KCNA|Interfax|TASS|CP|SCMP|Knight Ridder[^)]*|Scripps[^)]*|ITAR-TASS|NASA|ENS)'
DASH=r'(?:--+|—|–|_+|-)'
P1=re.compile(rf"(?m)^[ \t>|]*(?P<d>(?P<p>(?!By )[A-Z][^()\n]{{0,70}}?)?(?:(?:,|\.| )?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*-{{0,2}}[ \t]?[(/](?P<g>{AG})[)/])\s*{DASH}\s*")
P3=re.compile(r"(?m)^(?P<d>(?:(?P<p>[A-Z][A-Za-z ,./]{1,40}?) )?(?P<g>CNN|Reuters|AP)) —\s*")
P4=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .,'/\-]{{2,40}}(?:,? [A-Z][a-z.]+){{0,2}}?)(?:,\s+(?P<t>{DATE}))?(?:\s*\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_|—|–| -)\s+")
PES=re.compile(r"(?m)^[*_]*(?P<d>(?P<p>[A-ZÁÉÍÓÚ][^.\n()]{2,40}?)\.)[*_]*\s*[-–—]*\s*(?=[A-ZÁÉÍÓÚ\"“¿])")
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B='',A='',D='',P='',G='',T='',F='')
    body=t
    m=None
    if c=='ljz':
        b0=t.find('\n\n',t.find('\n\n')+1)+2; m=PES.match(t,b0) or None
        if m: g.update(D=m.group('p'),P=m.group('p'),F=five(t[m.end():]))
        else: g['F']=five(t[b0:])
        a=r['byline']; g['B']=a+'|'
        return g
    for P in ((P3,P1) if c in('hob',) else (P1,P3,P4)):
        m=P.search(t[:3000])
        if m: break
    if m:
        d=m.groupdict(); p=(d.get('p') or '').strip(' ,.') if c not in('x',) else d['p']
        p0=(d.get('p') or '').strip(' ,'); 
        g.update(D=nw(d['d']),P=nw(p0),T=d.get('t') or '',G=d.get('g') or '',F=five(t[m.end():]))
        bw=re.match(rf'({DATE})--\s*',t[m.end():]) if g['G']=='BUSINESS WIRE' else None
        if bw: g['D']=nw(t[m.start('d'):m.end()+bw.end(1)])+'|'+g['D']; g['T']=nw(bw.group(1))+'|'; g['F']=five(t[m.end()+bw.end():])
        if re.fullmatch(DATE,g['P']): g['T'],g['P']=g['P'],''
    else:
        L=t.split('\n'); k=t.find(r['headline'])+len(r['headline']) if r['headline'] else 0
        g['F']=five(t[k:])
    if r['byline']:
        g['B']=r['byline']; x=re.sub(r'^(?:By|BY|by) ','',r['byline']); g['A']=';'.join(y.strip() for y in re.split(r', | and | & ',x) if y.strip())
    else:
        z=m.start()+1 if m else 700
        b=re.search(r'(?m)^[ \t>]*((?:By|BY|by) [A-Z][^\n]{3,70}?)\s*$',t[:z])
        if b:
            g['B']=nw(b.group(1)); x=re.sub(r'^(?:By|BY|by) ','',g['B']); x=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|of The|c\.|Staff|UPI)\b',x)[0]; g['A']=';'.join(y.strip() for y in re.split(r', | and | & ',x) if y.strip())
    if not g['B']:
        q=re.findall(r'\((?:Reporting|Writing) [bB]y ([^()]{3,250})\)',t[-600:])
        if q:
            a=re.split(r'[;,]? [Ee]dit|; |, [Aa]dditional',q[-1])[0]; a=';'.join(re.sub(r' in [A-Z].*','',x).strip(' .,') for x in re.split(r', | and ',a) if x.strip())
            full=re.findall(r'\((?:Reporting|Writing) [bB]y [^()]{3,250}\)',t[-600:])[-1]; g['B']='|'+nw(full); g['A']='|'+a
    return g
def load():
    drop=set(); ov=[]
    if os.path.exists('/work/storiesH/fix.txt'): ov=open('/work/storiesH/fix.txt',encoding='utf8').read().split('\n')
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)(?:-(-?\d+))?\s*$',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n'); L=L[a:(int(b)+1 if int(b)>=0 else int(b)) if b else None]
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
        m=re.match(r'(\d+) SUB (.*?) => (.*)$',l)
        if m: R[int(m.group(1))]['text']=R[int(m.group(1))]['text'].replace(m.group(2).replace('\\n','\n'),m.group(3).replace('\\n','\n'),1)
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m or re.match(r'\d+ (CUT|SUB) ',l): continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1)
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    for r,g in zip(R,G):
        if r['coll']=='pam' and g['H'].endswith(' By Reuters'): g['H']+='|'+g['H'][:-11]
    for g in G:
        if '/' in g['P'] and '|' not in g['P'] and g['P'].isupper(): g['P']=g['P'].replace('/',';')
    return G,drop
