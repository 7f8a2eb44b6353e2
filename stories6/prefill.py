import sys,re,json,os; sys.path.insert(0,'/work/stories6')
D='/work/stories6/'
R=[]
for k in 'abcdefghij':
    if os.path.exists(D+f'recs_{k}.json'): R+=json.load(open(D+f'recs_{k}.json'))
    else: break
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
DASH=r'(?:--+|—|–|_+|-)'
AG=r'(?:AP|Reuters?|REUTERS|Reuters Health|AFP|UPI|CNN|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|PRNewswire-USNewswire|Xinhua|dpa(?:-AFX|/\w+)?|AFX|GLOBE NEWSWIRE|Marketwired|ACCESSWIRE|EFE|PTI|IANS|HealthDay News|HealthDay|UPI)'
P1=re.compile(rf"(?m)^[ \t>]*(?P<d>(?P<p>[A-ZÄÖÜ][A-Za-zäöüßéÖ .,'/&\-]{{1,60}}?)?(?:,?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*(?:--|—)?[ \t]?[(/][ ]?(?P<g>{AG})[ ]?[)/])\s*{DASH}?\s*(?:(?P<t2>{DATE})--)?\s*")
P3=re.compile(rf"(?P<d>(?P<p>[A-ZÄÖÜ][A-Za-zäöüßéÖ/\-]+(?:[ /][A-ZÄÖÜ][A-Za-zäöüßéÖ\-]+){{0,2}})?[ ]?\((?P<g>{AG})\))\s*{DASH}\s*")
def names(b):
    b=re.sub(r'^\(?\s*(?:by|By|BY)\s+','',b); b=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|of The|Business Writer|Staff|HealthDay|CNN)\b',b+' ')[0]
    return ';'.join(x.strip(' .,') for x in re.split(r' and |, |;| & ',b) if x.strip(' .,') and not re.match(r'(MD|M\.D\.|Ph\.?D\.?)$',x.strip()))
BY=re.compile(r'(?m)^[ \t]*((?:By|BY|by)[: ] ?[A-Z][^\n]{3,90}?)\s*$')
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B=r['byline'],A='',D='',P='',G='',T='',F='')
    m=P1.search(t[:2500])
    if c=='n3': m=P3.search(t[:900])
    if m:
        gd=m.groupdict(); p=(gd.get('p') or '').strip(' ,-')
        g.update(D=nw(m.group('d')).rstrip(' -'),P=p,T=gd.get('t') or '',G=gd.get('g') or '',F=five(t[m.end():]))
        if gd.get('t2'): g['D']=nw(t[m.start('d'):m.end('t2')]); g['T']=gd['t2']
        b=BY.search(t[:m.start()+1])
        if b and not g['B']: g['B']=nw(b.group(1))
        q=re.match(r'^(?P<w>(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY), ',g['D'])
        if not g['H'] and c in('hrc','fork','gate'):
            hs=[l for l in t[:m.start('d')].split('\n') if l.strip()]
            hs=[l for l in hs if not re.match(r'\s*(By|BY|by) ',l)]
            g['H']=nw(' '.join(hs)) if hs else ''
    else:
        L=[l for l in t.split('\n') if l.strip()]
        for i,l in enumerate(L):
            if nw(l)!=nw(r['headline']) and len(l)>50: g['F']=five(' '.join(L[i:i+2])); break
        b=BY.search(t[:700])
        if b and not g['B']: g['B']=nw(b.group(1))
    if c=='health' and r['agency']=='HealthDay':
        m=re.search(r'(?m)^((?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY, (?P<t>'+DATE+r') \((?P<g>HealthDay[^)]*)\)) ?(?:--|—|-) ?',t)
        if m: g.update(D=m.group(1),P='',T=m.group('t'),G=m.group('g'),F=five(t[m.end():]))
        b=re.search(r'(?m)^(By [^\n]+)\n\s*\n?(HealthDay Reporter|HealthDay Staff Writer)',t[:900])
        if b: g['B']=nw(b.group(1)+' '+b.group(2))+'|'+nw(b.group(1)); g['A']=names(nw(b.group(1)))
    if g['B'] and not g['A'] and not g['B'].startswith('|'): g['A']=names(g['B'].split('|')[0])
    if not g['B']:
        q=re.findall(r'\((?:Reporting|Writing) [bB]y [^()]{3,250}\)',t[-900:])
        if q:
            full=q[-1]; x=re.match(r'\((?:Reporting|Writing) [bB]y (.*)\)$',nw(full)).group(1)
            a=re.split(r'[;,]? ?[Ee]dit|; |, [Aa]dditional',x)[0]; a=';'.join(re.sub(r' in [A-Z].*','',y).strip(' .,') for y in re.split(r', | and ',a) if y.strip())
            g['B']='|'+nw(full); g['A']='|'+a
    return g
def load():
    drop=set(); ov=[]
    try: ov=open(D+'fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)(?:-(-?\d+))?\s*$',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n')
            L=L[a:(int(b)+1 if int(b)>=0 else int(b)) if b else None]
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
        m=re.match(r'(\d+) TAIL (.+)$',l)   # cut the text before this string
        if m:
            n=int(m.group(1)); k=R[n]['text'].rfind(m.group(2))
            if k<0: print('TAIL?',l)
            else: R[n]['text']=R[n]['text'][:k].rstrip()+'\n'
        m=re.match(r'(\d+) HEAD (.+)$',l)   # the text starts with this string
        if m:
            n=int(m.group(1)); k=R[n]['text'].find(m.group(2))
            if k<0: print('HEAD?',l)
            else: R[n]['text']=R[n]['text'][k:]
        m=re.match(r'(\d+) UNQ$',l)
        if m:
            n=int(m.group(1)); R[n]['text']=re.sub(r'(?m)^(?:ALB)?[>#|]+ ?','',R[n]['text'])
    from n3fix import n3
    for r in R:
        if r['coll']=='n3': n3(r)
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m or re.match(r'(CUT|TAIL|HEAD|UNQ)\b',m.group(3)): continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1); v=v.strip()
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    for g in G:
        m=re.match(r'^([^|]*\(BUSINESS WIRE\))--([A-Z][a-z]+\.? \d+, \d{4})$',g['D'])
        if m: g['D']+='|'+m.group(1); g['T']=m.group(2)+'|'
        m=re.match(r'^((?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY), [^|]*HealthDay',g['D'])
        if m and g['T'] and '|' not in g['T']: g['T']+='|'+m.group(1)+', '+g['T']
        if '/' in g['P'] and '|' not in g['P'] and g['P'].isupper(): g['P']=g['P'].replace('/',';')
        m=re.match(r'^((?:[Bb]y|BY) [^|]*?),? (?:Associated Press|AP) (?:[\w ]+ )?(?:Writer|Correspondent)$',g['B'])
        if m: g['B']+='|'+m.group(1)
        m=re.match(r'^((?:[Bb]y|BY) [^|]*?),? (?:The )?(?:Associated Press|CNN|Reuters)$',g['B'])
        if m and len(m.group(1))>5 and not re.match(r'By (The )?$',m.group(1)): g['B']+='|'+m.group(1)
    return G,drop
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); nl=int(sys.argv[3]) if len(sys.argv)>3 else 9; w=int(sys.argv[4]) if len(sys.argv)>4 else 80; tail=int(sys.argv[5]) if len(sys.argv)>5 else 100
    num=len(sys.argv)>6
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; A=r['text'].split('\n'); L=[(i,' '.join(l.split())) for i,l in enumerate(A) if l.strip()]
        print(f"#{n} {r['agency'][:14]} {r['year']} {len(r['text'])}")
        f=' '.join(g['F'].split('|')[0].split()[:2])
        for k,(i,l) in enumerate(L[:nl]):
            print((f'{i}' if num else '')+'|'+(l[:w] if len(l)<=w or not (f and f in l) else l[:max(w,l.find(f)+45)]))
            if f and f in l and l!=g['H'] and k>0: break
        if num:
            for i,l in L[-4:]: print(f'  ..{i}|'+l[:100])
        else: print('  ..'+' ~ '.join(l[-70:] for i,l in L[-2:])[-tail:])
        ls=[l for _,l in L]
        print('  => '+' '.join(f'{k}[{v}]' if not(k=='H' and v in ls) else 'H=%d'%ls.index(v) for k,v in g.items() if v))
