import sys,re,json,os
R=[]
for k in 'abcdefghij':
    p=f'/work/storiesL/recs_{k}.json'
    if os.path.exists(p): R+=json.load(open(p))
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JAN\w*\.?|FEB\w*\.?|MARCH|APRIL|MAY|JUNE?|JULY?|AUG\w*\.?|SEP\w*\.?|OCT\w*\.?|NOV\w*\.?|DEC\w*\.?)'
DATE=rf'(?:{MON} {{1,2}}\d{{1,2}}(?:(?:st|nd|rd|th|ST|ND|RD|TH))?(?:, ?\d{{4}})?|\d{{1,2}} {MON}(?:,? \d{{4}})?)'
DASH=r'(?:--+|—|–|_+|-)'
WIRES=r'(?:24-7PressRelease|NewMediaWire|NEWMEDIAWIRE|BUSINESS WIRE|GLOBE ?NEWSWIRE|PRNewswire(?:-[A-Za-z-]+)?|Media OutReach Newswire|NewsUSA|NOTICIAS NEWSWIRE|PRISM MediaWire(?: \(Press Release Service – Press Release Distribution\))?|PR Karma|Newsworthy\.ai|ACCESS ?Newswire|ACCESSWIRE|NEWS ?DIRECT|News Direct|InvestorWire|InvestorBrandNetwork|KCNA|Yonhap|TASS|Reuters|RTTNews|CNW|EINPresswire(?:\.com)?)'
DL=re.compile(rf"(?P<d>(?:(?P<p>[A-Z][^\n()]{{1,70}}?)[ ,.–—-]*)?(?:(?P<t>{DATE})[ ,.–—-]*)?(?P<o>[(/]? ?)(?P<g>{WIRES})(?P<c> ?[)/]?)(?:[ ,–—/-]*(?P<t2>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?{DATE}(?: \d{{1,2}}:\d\d| @ [0-9:]+ [AP]M \w+)?))?)(?P<e>[ .]*(?:{DASH}|/|\.)?[ ]*)")
def names(b):
    b=re.sub(r'^\(?\s*(?:by|By|BY)\s+','',b)
    b=re.split(r',? (?:Associated Press|AP) ',b+' ')[0]
    return ';'.join(x.strip(' .,') for x in re.split(r' and | AND |, |; ',b) if x.strip(' .,'))
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B='',A='',D='',P='',G='',T='',F='')
    if c=='ap89':
        by=r['byline']; 
        if by:
            m=re.match(r'^(.*?)[, ]+((?:Associated Press|AP) [\w ]*(?:Writer|Editor|Correspondent|Analyst))$',by)
            g['B']=by+('|'+m.group(1).rstrip(',') if m else ''); g['A']=names(m.group(1) if m else by)
            if re.match(r'^By The Associated Press$',by): g['A']=''
        d=r['dl'].rstrip(' _-'); g['D']=d
        m=re.match(r'^(.*?)\s*\((AP)\)$',d)
        if m: g['P']=m.group(1).rstrip(' ,'); g['G']='AP'
        g['F']=five(re.sub(r'^[ _-]+','',nw(r['tx'])))
        return g
    if c=='agbr':
        b=r['byline']; g['F']=five(r['first'])
        m=re.match(r'^(.*?) [-–] (?:Rep[óo]rter[oa]?|Correspond\w+) d[ea] Agência Brasil\*?$',b)
        if m: g['B']=b+(('|'+b[:-1]) if b.endswith('*') else '')+'|'+m.group(1); g['A']=m.group(1)
        elif b: g['B']=b+'|'
        return g
    if c=='giga':
        d=nw(r['dl']); m=re.match(r'^(.*?), ((?:%s|Marcy|Mach) \d+) \((CNA|AFP)\)$'%MON,d); g['D'],g['F']=d,five(r['first']); g['P'],g['T'],g['G']=m.groups()
        if r['byline']:
            x=nw(r['byline']).strip('()'); g['B']=nw(r['byline'])+'|'+x; g['A']=';'.join(re.split(r' and | & |, ',x[3:]))
        return g
    if c=='nexis':
        b=r['byline']; g['F']=five(r['first']); g['D']=r['dl']; m=re.match(r'^(.*?), ('+DATE+')$',r['dl']); g['P'],g['T']=(m.group(1),m.group(2)) if m else (r['dl'],'')
        if b.startswith('By '): 
            m=re.match(r'^(By .*), Associated Press$',b); g['B']=b+('|'+m.group(1) if m else ''); g['A']=names(m.group(1)) if m else ''
        elif b: g['B']=b+'|'
        m=re.match(r'^(.*?) \((\w+)\)$',g['P'])
        if m: g['P'],g['G']=m.groups(); g['F']=five(re.sub(r'^.*?\)\s*-+\s*','',r['first']))
        return g
    body=t.split('\n',1)[1] if '\n' in t else t
    best=None
    for m in DL.finditer(body[:2600]):
        # must begin a line or a sentence
        s=m.start(); pr=body[max(0,s-2):s]
        if c!='yon' and s>0 and not pr.endswith('\n') and not pr.strip()=='' : continue
        best=m; break
    if best is None:
        best=DL.search(body[:2600]) if c in('yon',) else None
    if best:
        m=best; D=m.group('d')
        g['D']=nw(D).rstrip(' -–—'); g['P']=(m.group('p') or '').strip(' ,.–—-'); g['G']=m.group('g').strip(); g['T']=(m.group('t') or m.group('t2') or '').strip(' .'); g['F']=five(body[m.end():])
        if c=='yon':
            h=body[:m.start()]
            p=re.search(r"([A-Z][A-Z'-]+(?:[ /,]+[A-Z][A-Z'-]+)*(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)*)?)$",g['P']); 
            if p:
                full=g['P']; g['P']=p.group(1); g['D']=g['D'][len(full)-len(p.group(1)):] if g['D'].startswith(full) else g['D']
            b=re.search(r"By ([A-Z][a-z]+ [A-Z][a-z]+(?:-[a-z]+)?(?:(?: and |, )[A-Z][a-z]+ [A-Z][a-z]+(?:-[a-z]+)?)*) $",body[:body.find(g['D'])])
            if b: g['B']='By '+b.group(1); g['A']=';'.join(re.split(r' and |, ',b.group(1)))
        if c=='tass':
            mm=re.search(r'(?m)^(([^\n]{3,70}?), ('+DATE+r')\. /TASS/)\.?\s*',body)
            if mm: g.update(D=mm.group(1),P=mm.group(2),T=mm.group(3),G='TASS',F=five(body[mm.end():]))
    if c=='nasdaq':
        b=re.search(r'(?m)^(By [A-Z][^\n]{3,80})$',body[:700])
        if b: g['B']=b.group(1).strip(); g['A']=names(g['B'])
    if not g['F']:
        L=[l for l in body.split('\n') if len(l)>60]
        if L: g['F']=five(L[0])
    return g
def load():
    drop=set(); ov=[]
    try: ov=open('/work/storiesL/fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:
        m=re.match(r'(\d+) CUT (\d+)-(-?\d+)$',l)
        if m:
            n,a,b=map(int,m.groups()); L=R[n]['text'].split('\n'); L=L[a:(b+1 if b>=0 else b)]
            R[n]['text']='\n'.join(L).strip('\n')+'\n'
    G=[pre(r) for r in R]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m or ' CUT ' in l[:12]: continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1)
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    return G,drop
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); w=int(sys.argv[3]) if len(sys.argv)>3 else 90; tail=int(sys.argv[4]) if len(sys.argv)>4 else 110
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n]; g=G[n]; L=[' '.join(l.split()) for l in r['text'].split('\n') if l.strip()]
        print(f"#{n} {r['agency'][:16]} {r['year']} {len(r['text'])}")
        f=g['F'].split('|')[0]; f=' '.join(f.split()[:3])
        for k,l in enumerate(L[:12]):
            p=l.find(f) if f else -1
            print('|'+(l[:w] if (p<0 or k==0) else l[:max(w,p+45)]))
            if p>=0 and k>0: break
        tl=[l for l in L if l][-2:]
        print('  ..'+' / '.join(x[-tail:] for x in tl))
        print('  => '+' '.join(f'{k}[{v}]' for k,v in g.items() if v and not(k=='H' and v==L[0])))
