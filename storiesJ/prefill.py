import sys,re,json,os
B='/work/storiesJ/'
R=[]
for k in ('recs','recs_b','recs_t','recs_c'):
    if os.path.exists(B+k+'.json'): R+=json.load(open(B+k+'.json'))
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
DASH=r'(?:--+|—|–|_+|-|:)'
AGR=r'(?:AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|Xinhua|dpa|DPA|Dow Jones|GLOBE NEWSWIRE|ACCESSWIRE|EFE|PTI|ANI|IANS|CP|HealthDay News|NNN-[A-Z]+)'
P1=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][\w .,'’/&\-]{{1,60}}?)?(?:[,.]?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*-{{0,2}}[ \t]?[(/] ?(?P<g>{AGR}) ?[)/])\s*{DASH}*\s*(?:(?P<t2>{DATE})--)?\s*")
P2=re.compile(r"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .,'/\-]{2,40}(?:, [A-Z][a-z.]+){0,2})(?:,?\s+(?P<t>"+DATE+r"))?(?:\s*\((?P<g>[^)\n]{2,20})\))?)\s*(?:--|_|—|–| - |: )\s*")
CODE=re.compile(r'&[A-Za-z]{2,3}\w?\w?;')
def names(b):
    b=re.sub(r'^(?:by|By|BY)\s+','',b)
    b=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|of The|c\.|Business Writer|Staff|Bloomberg)\b',b+' ')[0]
    return ';'.join(x.strip(' .') for x in re.split(r',? and |, |;| & ',b) if x.strip(' .'))
FD=r"\d{1,2} (?:oct|sept?|octobre|septembre)\.?(?: \d{4})?"
def fr(r):
    t=r['text']; g=dict(H=r['headline'],B='',A='',D='',P='',G='',T='',F='')
    m=re.search(rf"(?m)(?:^\s*\d\dh\d\d |\d\dh\d\d |^)(?P<d>(?P<p>[A-ZÉÎ][\w' \-/,()éèô]+?)(?:, (?P<t>{FD}))? \((?P<g>AFP|Reuters|Xinhua)\))(?:\n| -{{1,2}} )",t[len(r['headline']):])
    if m:
        g.update(D=nw(m.group('d')),P=nw(m.group('p')),T=m.group('t') or '',G=m.group('g'),F=five(t[len(r['headline'])+m.end():]))
        q=re.match(r'(.*?) \(.*\)$',g['P'])
        if q: g['P']+='|'+q.group(1)
    if g['H'].endswith(" - L'Obs"): g['H']+='|'+g['H'][:-8]
    q=re.search(r' - \d\d/\d\d/2016$',g['H'])
    if q: g['H']+='|'+g['H'][:q.start()]
    q=re.search(r'(\([^()]*(?:service français|édité par)[^()]*\))',t[-400:])
    if q: g['B']='|'+nw(q.group(1)); a=re.split(r'[;,]? *[A-ZÉ][\wéüä-]+ [A-ZÉ][\wéüä-]+ pour le service',nw(q.group(1))[1:-1])[0]; g['A']='|'+';'.join(x.strip() for x in re.split(r', | et | avec |;',a) if x.strip())
    return g
def pre(r):
    if r['coll']=='jjoy': return jj(r)
    if r['coll']=='hipe': return hp(r)
    if r['coll'] in('sem','eug'): return cn(r)
    if r['coll']=='nxa': return nx(r)
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B=r['byline'],A='',D='',P='',G='',T='',F='')
    o=0
    if g['H'] and nw(t).startswith(g['H']): o=len(t)-len(t[len(g['H']):]) if t.startswith(g['H']) else 0
    m=P1.search(t[:3000],o if o<40 or True else 0) or P2.search(t[:2500],o)
    if c=='duc4':
        g['H']=nw(CODE.sub(' ',g['H'])); k=t.find('\n'); 
        m=re.search(rf"(?m)^\s+((?P<p>[A-Z][^()\n_]{{1,50}}?)(?:,\s+(?P<t>{DATE}))?\s*(?:\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_)\s",t)
        if m and len(m.group('p'))>45: m=None
        if m: g.update(D=nw(m.group(1)),P=nw(m.group('p')).strip(' ,'),T=m.group('t') or '',G=m.group('g') or '',F=five(t[m.end():]))
        else:
            ps=[l for l in t.split('\n') if len(l)>50]; g['F']=five(' '.join(ps[1:3])) if len(ps)>2 else ''
    elif m:
        p=(m.group('p') or '').strip(' ,')
        g.update(D=nw(m.group('d')).rstrip(' -'),P=nw(p),T=m.groupdict().get('t') or '',G=m.group('g') or '',F=five(t[m.end():]))
    else:
        L=[l for l in t.split('\n') if l.strip()]
        for i,l in enumerate(L):
            if nw(l)!=g['H'] and len(l)>60: g['F']=five(' '.join(L[i:i+2])); break
    if not g['B']:
        b=re.search(r'(?m)^[ \t]*(?:&UR; )?((?:By|BY|by) [A-Z][^\n]{3,70}?)[ \t]*(?:&QC;)?[ \t]*$',t[:max(900,m.start()+1 if m else 0)])
        if b: g['B']=nw(CODE.sub(' ',b.group(1)))
    if c=='duc4' and g['B']:
        q=re.search(re.escape(g['B'])+r'[^\n]*\n\s*((?:Associated Press|AP) [\w ]*(?:Writer|Correspondent|Editor))',t[:1500])
        if q: g['B']+=' '+q.group(1)+'|'+g['B']
    if g['B']: g['A']=names(g['B'].split('|')[-1])
    if not g['B']:
        q=re.findall(r'(?:^|\n|\()((?:Reporting|Writing) [bB]y [^()\n]{3,300})',t[-900:])
        if q:
            full=nw(q[0]); full='('+full+')' if f'({q[0].strip()})' in t else full
            a=re.split(r'[;,]? [Ee]dit|; |, [Aa]dditional|[.;]? ?Additional|Writing by|Compiled',re.sub(r'^\(?(?:Reporting|Writing) [bB]y ','',full))[0]
            a=';'.join(re.sub(r' in [A-Z].*','',x).strip(' .,)') for x in re.split(r', | and ',a) if x.strip())
            g['B']='|'+full; g['A']='|'+a
        else:
            q=re.search(r'To contact the reporters? on this story: ?([^\n]*)',t)
            if q:
                full=nw(q.group(0)); full=re.split(r'To contact the editor',full)[0].strip(); a=re.findall(r'([A-Z][\w\'’.-]+(?: [A-Z][\w\'’.-]+)+) in ',full); g['B']='|'+full; g['A']='|'+';'.join(a)
    return g
def hp(r):
    t=r['text']; g=dict(H='',B='',A='',D='',P='',G='',T='',F='')
    m=re.search(r"(?P<d>(?:(?P<p>[A-ZÉÈ][\w'\-éèêôù ()]+?)[,.]? (?P<t>\d{1,2}\.?(?: Juni| juin)?)[,.]? ?)?\((?P<g>\w+)\.?\))\s*[.,]?\s*(?:—|-|–)*\s*",t)
    if m: g.update(D=nw(m.group('d')),P=m.group('p') or '',T=(m.group('t') or '').rstrip('.'),G=m.group('g'),F=five(t[m.end():])); g['H']=nw(t[:m.start()])
    return g
def cn(r):
    t=r['text']; g=dict(H=r['headline'],B=r['byline'],A='',D='',P='',G='',T='',F=''); o=len(t.split('\n')[0])
    m=re.search(r"(?m)^[ \t]*(?P<d>(?:(?P<p>[A-Z][\w .,'’\-/]{2,50}?) ?)?\(?(?P<g>CNN(?: Business)?|AP|Reuters)\)?)(?: ?—|(?<=\)))\s*",t[o:o+1500])
    if m: g.update(D=nw(m.group('d')),P=nw(m.group('p') or ''),G=m.group('g'),F=five(t[o+m.end():]))
    else:
        L=[l for l in t.split('\n')[1:] if len(l)>60]; g['F']=five(L[0]) if L else ''
    if g['B']: g['A']=';'.join(x.strip() for x in re.split(r', | and ',g['B'])) if r['agency']=='CNN' else ''
    if g['B'] in('Associated Press','Reuters'): g['B']+='|'
    return g
def nx(r):
    t=r['text']; g=dict(H=r['headline'],B='',A='',D='',P='',G='',T='',F='')
    m=re.search(r"(?m)^BYLINE: (.*)",t)
    if m: g['B']='BYLINE: '+nw(m.group(1))+'|'+nw(m.group(1)); g['B']=nw(m.group(1)); g['A']=names(g['B'])
    m=re.search(r"(?m)^DATELINE: *((.*?),? ?([A-Z][a-z]+ \d{1,2}),? ?(?:2013)?(?: \(AFP\))?) *$",t)
    if m: g.update(D=nw(m.group(1)),P=nw(m.group(2)),T=re.search(re.escape(m.group(3))+r'(?:,? 2013)?',m.group(1)).group(0)); k=m.end()
    else: k=t.find('words')+5
    L=[l for l in t[k:].split('\n') if l.strip()]; g['F']=five(' '.join(L[:2]))
    return g
def post(n,g,r):
    if g['P'] and re.fullmatch(DATE,g['P']): g['T'],g['P']=g['P'],''
    if r['coll']=='kmc' and '|' not in g['H']: g['H']=g['H']+'|'+re.sub(r' - (AP News|PBS)$','',g['H'])
def jj(r):
    t=r['text']; m=re.search(r"(?:\) |Reserved\. |Annie Ng |Day 2026 |\.\) )((?P<p>[A-Z][A-Z .’'\-]+[A-Z](?:, (?:[A-Z][\w.]+ ?)+)?) \(AP\)) — ",t)
    return dict(H=r['headline'],B='',A='',D=nw(m.group(1)) if m else '',P=nw(m.group('p')) if m else '',G='AP' if m else '',T='',F=five(t[m.end():]) if m else '')
def load():
    drop=set(); ov=[]
    try: ov=open(B+'fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)-(-?\d+)? *$',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n'); L=L[a:(int(b)+1 if b and int(b)>=0 else int(b) if b else None)]
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
    G=[r['gold'] if 'gold' in r else pre(r) for r in R]
    for l in ov:
        m=re.match(r'([\d,-]+) (.*)',l)
        if not m or ' CUT ' in l[:12] or l.startswith('#'): continue
        ns=[]
        for x in m.group(1).split(','):
            a,_,b=x.partition('-'); ns+=range(int(a),int(b or a)+1)
        for n in ns:
            if m.group(2).strip()=='DROP': drop.add(n); continue
            for kv in m.group(2).split(' ¦ '):
                k,v=kv.split('=',1); k=k.strip()
                if k in('agency','year','lang'): R[n][k]=v.strip()
                else: G[n][k]=v.strip()
    for n,g in enumerate(G):
        if R[n].get('ov'):
            for kv in R[n]['ov'].split(' ¦ '):
                k,v=kv.split('=',1); g[k.strip()]=v.strip()
        post(n,g,R[n])
    return G,drop
def view(a,b,tail=2,w=110,nl=9):
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; L=[(i,nw(l)) for i,l in enumerate(r['text'].split('\n')) if l.strip()]
        print(f"#{n} {r['coll']} {r['agency'][:9]} {r['year']} {len(r['text'])}")
        f=' '.join(g['F'].split()[:3]); 
        for k,(i,l) in enumerate(L[:nl]):
            if k==0 and l==g['H']: print(f'{i}|H= '+l[:150]); continue
            j=l.find(f) if f else -1
            print(f'{i}|'+(l[:w] if j<0 else l[:max(60,j+40)]))
            if j>=0: break
        if tail: print('  ..'+' // '.join(l[-80:] if k==len(L)-1 else l[:75] for k,(i,l) in list(enumerate(L))[-tail:]))
        print('  =>'+' '.join(f'{k}[{v}]' for k,v in g.items() if v and k!='H')+('' if g['H']==L[0][1] else ' H['+g['H']+']'))
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); view(a,b,*(int(x) for x in sys.argv[3:]))
