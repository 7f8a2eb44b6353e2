import sys,re,json,os
B='/work/storiesK/'
R=json.load(open(B+'recs.json'))
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
DASH=r'(?:--+|—|–|_+|-|:)'
P1=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][\w .,'’/&\-]{{1,60}}?)?(?:[,.]?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*(?:\((?P<g>[A-Z][\w ]{{1,20}})\)|(?P<g2>/TASS/)))\s*(?:{DASH}|\.)+\s*")
def names(b):
    b=re.sub(r'^\(?(?:[Rr]eporting|[Ww]riting) by |^[Bb][Yy] ','',b)
    b=re.split(r'[;,]? [Ee]dit|; |, [Aa]dditional|[.;]? ?Additional',b)[0]
    return ';'.join(re.sub(r' (?:in|at) [A-Z].*','',x).strip(' .,)') for x in re.split(r', | and ',b) if x.strip())
AGN={'AP':'AP','Reuters':'Reuters','AFP':'AFP','UPI':'UPI','Xinhua':'Xinhua'}
def pre(r):
    t=r['text']; g=dict(H=r['headline'],B='',A='',D='',P='',G='',T='',F='')
    if r['gold']:
        g.update(r['gold'])
        if not g['F']:
            d=g['D'].split('|')[0]; i=nw(t).find(d,len(nw(g['H'].split('|')[0])) if nw(t).startswith(g['H']) else 0)
            g['F']=five(re.sub(r'^[\s.\-–—_:]+','',nw(t)[i+len(d):])) if d else ''
        return g
    o=len(t.split('\n')[0]) if g['H'] else 0
    m=P1.search(t[:1500],o)
    if m:
        g.update(D=nw(m.group('d')),P=nw(m.group('p') or '').strip(' ,.'),T=m.group('t') or '',G=m.group('g') or 'TASS',F=five(t[m.end():]))
        if not r['agency']: r['agency']=g['G']
    else: g['F']=five(t[o:])
    q=re.search(r'\((?:Reporting|reporting) by [^()]*(?:\([^()]*\)[^()]*)*\)\s*$',t[-500:])
    if q: g['B']='|'+nw(q.group(0)); g['A']='|'+names(nw(q.group(0)))
    if not r['agency']: r['agency']={'alex':'Xinhua' if 'Xinhua' in t[:60] else 'Reuters','bass':'AP','jub':'Xinhua','blanc':'AFP'}.get(r['coll'],'Reuters')
    return g
def load():
    drop=set(); ov=open(B+'fix.txt',encoding='utf8').read().split('\n') if os.path.exists(B+'fix.txt') else []
    key={}
    for n,r in enumerate(R): key.setdefault(r['coll'],[]).append(n)
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'(\w+):(\d+) (.*)',l)
        if not m: continue
        if m.group(1) not in key: continue
        n=key[m.group(1)][int(m.group(2))]
        if m.group(3).strip()=='DROP': drop.add(n); continue
        for kv in m.group(3).split(' ¦ '):
            k,v=kv.split('=',1); k=k.strip()
            if k in('agency','year','lang'): R[n][k]=v.strip()
            else: G[n][k]=v.strip()
    return G,drop
if __name__=='__main__':
    G,drop=load(); a,b=map(int,sys.argv[1:3]); c={}
    for n,r in enumerate(R):
        i=c.get(r['coll'],0); c[r['coll']]=i+1
        if not a<=n<b or n in drop: continue
        g=G[n]; print(f"{r['coll']}:{i} {r['agency']} {r['year']} "+' '.join(f'{k}[{v}]' for k,v in g.items() if v and k!='H'))
