import sys,re,json,os
B='/work/storiesM/'
R=[]
for k in 'abcdefgh':
    if os.path.exists(B+f'recs_{k}.json'): R+=json.load(open(B+f'recs_{k}.json'))
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
DASH=r'(?:--+|—|–|_+|-|:)'
AGR=r'(?:AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|CNW|Xinhua|dpa|DPA|Dow Jones|GLOBE NEWSWIRE|ACCESSWIRE|ACCESS Newswire|EFE|PTI|ANI|IANS|CP|JCN Newswire)'
P1=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][\w .,'’/&\-]{{1,60}}?)?(?:[,.]?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*-{{0,2}}[ \t]?[(/] ?(?P<g>{AGR}) ?[)/](?:[ \t]*(?P<t3>{DATE})[ \t]*/)?)\s*{DASH}*\s*(?:(?P<t2>{DATE})--)?\s*")
P2=re.compile(r"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .,'/\-]{2,40}(?:, [A-Z][a-z.]+){0,2})(?:,?\s+(?P<t>"+DATE+r"))?(?:\s*\((?P<g>[^)\n]{2,20})\))?)\s*(?:--|_|—|–| - )\s*")
P3=re.compile(rf"(?m)^(?P<d>(?P<p>[A-Z][\w ,.'-]+)--\((?P<g>Newsfile Corp\.?) - (?P<t>{DATE})\))\s*-\s*")
def names(b):
    b=re.sub(r'^(?:by|By|BY)\s+','',b)
    b=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|of The|c\.|Business Writer|Staff|Bloomberg)\b',b+' ')[0]
    return ';'.join(x.strip(' .') for x in re.split(r',? and |, |;| & ',b) if x.strip(' .'))
def pre(r):
    t=r['text']; g=dict(H=r['headline'],B='',A='',D='',P='',G='',T='',F='')
    if r['coll']=='stt':
        L=t.split('\n'); i=1
        if r['by']: g['B']=nw(r['by']); g['A']=';'.join(x.strip() for x in re.split(r', | ja |/',g['B'])); i+=1
        g['D']=g['P']=nw(r['dl']); i+=1; g['F']=five(L[i]); return g
    o=len(t)-len(t[len(g['H']):]) if g['H'] and t.startswith(g['H']) else 0
    body=t[o:]; m=P3.search(body[:2500]) or P1.search(body[:2500]) or P2.search(body[:1500])
    if m:
        gd=m.groupdict()
        g.update(D=nw(gd['d']).rstrip(' -'),P=nw((gd['p'] or '').strip(' ,')),T=gd.get('t') or gd.get('t3') or '',G=gd['g'] or '',F=five(body[m.end():]))
        if gd.get('t2'): g['D']=nw(body[m.start():m.end()]).strip().rstrip('-')+'|'+g['D']; g['T']=gd['t2']+'|'
    else:
        L=[l for l in body.split('\n') if l.strip()]
        for i,l in enumerate(L):
            if nw(l)!=g['H'] and len(l)>60: g['F']=five(' '.join(L[i:i+2])); break
    b=re.search(r'(?m)^[ \t]*((?:By|BY|by) [A-Z][^\n]{3,90}?)[ \t]*$',body[:max(500,m.start()+1 if m else 0)])
    if b: g['B']=nw(b.group(1)); g['A']=names(g['B'])
    if not g['B']:
        q=re.findall(r'(?:^|\n|\()((?:Reporting|Writing) [bB]y [^()\n]{3,300})',t[-900:])
        if q:
            full=nw(q[0]); full='('+full+')' if f'({q[0].strip()})' in t else full
            a=re.split(r'[;,]? [Ee]dit|; |, [Aa]dditional|[.;]? ?Additional|Writing by|Compiled',re.sub(r'^\(?(?:Reporting|Writing) [bB]y ','',full))[0]
            a=';'.join(re.sub(r' in [A-Z].*','',x).strip(' .,)') for x in re.split(r', | and ',a) if x.strip())
            g['B']='|'+full; g['A']='|'+a
    if g['P'] and re.fullmatch(DATE,g['P']): g['T'],g['P']=g['P'],''
    return g
def load():
    drop=set(); ov=[]
    try: ov=open(B+'fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)-(-?\d+)? *$',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n'); L=L[a:(int(b)+1 if b and int(b)>=0 else int(b) if b else None)]
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'([\d,-]+) (.*)',l)
        if not m or re.match(r'\d+ CUT ',l) or l.startswith('#'): continue
        ns=[]
        for x in m.group(1).split(','):
            a,_,b=x.partition('-'); ns+=range(int(a),int(b or a)+1)
        for n in ns:
            if m.group(2).strip()=='DROP': drop.add(n); continue
            for kv in m.group(2).split(' ¦ '):
                k,v=kv.split('=',1); k=k.strip()
                if k in('agency','year','lang'): R[n][k]=v.strip()
                else: G[n][k]=v.strip()
    return G,drop
def view(a,b,tail=2,w=100,nl=8):
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; L=[(i,nw(l)) for i,l in enumerate(r['text'].split('\n')) if l.strip()]
        print(f"#{n} {r['coll']} {r['agency'][:9]} {r['year']} {len(r['text'])}")
        f=' '.join(g['F'].split('|')[0].split()[:3])
        for k,(i,l) in enumerate(L[:nl]):
            if k==0 and l==g['H']: print(f'{i}|H= '+l[:130]); continue
            j=l.find(f) if f else -1
            print(f'{i}|'+(l[:w] if j<0 else l[:max(60,j+40)]))
            if j>=0: break
        if tail: print('  ..'+' // '.join(l[-80:] if k==len(L)-1 else l[:70] for k,(i,l) in list(enumerate(L))[-tail:]))
        print('  =>'+' '.join(f'{k}[{v}]' for k,v in g.items() if v and k!='H')+('' if L and g['H']==L[0][1] else ' H['+g['H']+']'))
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); view(a,b,*(int(x) for x in sys.argv[3:]))
