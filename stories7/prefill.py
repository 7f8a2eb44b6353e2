import sys,re,json; sys.path.insert(0,'/work/stories7')
import os
R=[]
for k in 'acdbefgh':
    if os.path.exists(f'/work/stories7/recs_{k}.json'): R+=json.load(open(f'/work/stories7/recs_{k}.json'))
    else: break
def nw(s): return ' '.join(s.split())
def five(s): return ' '.join(s.split()[:5])
MON=r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATE=rf'(?:{MON} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MON}(?: \d{{4}})?)'
DASH=r'(?:--+|—|–|_+|-)'
AG=r'(?:AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|Xinhua|dpa|DPA|Dow Jones|AFX|GLOBE NEWSWIRE|ACCESSWIRE|EFE|PTI|Nando[^)]*|Asia Pulse|B2OLNews[^)]*|Reuters [^)]{3,20})'
P1=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Za-z .,'/&\-]{{1,60}}?)?(?:[,.]?[ \t]*(?P<t>{DATE})[,.]?)?[ \t]*-{{0,2}}[ \t]?[(/](?P<g>{AG})[)/])\s*{DASH}?\s*(?:(?P<t2>{DATE})--)?\s*")
P2=re.compile(rf"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .,'/\-]{{2,40}}(?:, [A-Z][a-z.]+){{0,2}})(?:,\s+(?P<t>{DATE}))?(?:\s*\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_)\s*")
def names(b):
    b=re.sub(r'^\(?\s*(?:by|By|BY)\s+','',b); b=re.split(r',? (?:Associated Press|AP|Reuters|The Associated|of The|c\.|Business Writer|Science Writer|Staff)| Dow Jones|, ',b+' ')[0] if ' and ' not in b else re.sub(r',? (?:Associated Press|AP) .*','',b)
    return ';'.join(x.strip(' .') for x in re.split(r' and |, |;| & ',b) if x.strip(' .'))
def muc(t,g):
    m=re.match(r'\s*(?P<d>(?P<p>.*?)(?:\((?P<p2>[^()]*)\))?,?\s+(?P<t>\d{1,2} [A-Z]{3,4} \d\d|NO DATE)\s+\((?P<g>[^()]*)\))\s*--\s*',t,re.S)
    g.update(H='',B='',A='')
    if not m: g.update(D='',F=five(t)); return g
    p=nw(m.group('p')).strip(' ,'); 
    g.update(D=nw(m.group('d')),P=p,T=m.group('t'),G=nw(m.group('g')))
    if m.group('p2'): g['P']=p+' ('+nw(m.group('p2'))+')|'+p
    b=t[m.end():]
    q=re.match(r'(?:\s*\[[^\]]*\])+',b); tags=re.findall(r'\[([^\]]*)\]',q.group(0)) if q else []
    g['F']=five(b[q.end():] if q else b)
    nm=[nw(x) for x in tags if re.fullmatch(r'[A-Z][A-Z. \n-]+ [A-Z][A-Z-]+',nw(x)) and not re.search('REPORT|TEXT|EXCERPT|COMMUNIQUE|STATEMENT|DISPATCH|COMMENTARY|ARTICLE',x)]
    if nm: g['B']='['+nm[0]+']|'; g['A']=nm[0]
    return g
def pre(r):
    t=r['text']; g=dict(H=r['headline'],B=r['byline'],A='',D='',P='',G='',T='',F=''); c=r['coll']
    m=P1.search(t[:2500]) or P2.search(t[:2500])
    if c=='duc':
        m=re.search(rf"(?m)^\s+((?P<p>[A-Z][^()\n_]{{1,50}}?)(?:,\s+(?P<t>{DATE}))?\s*(?:\((?P<g>[^)\n]{{2,20}})\))?)\s*(?:--|_)\s",t)
        if m and len(m.group('p'))>45: m=None
        if m: g.update(D=nw(m.group(1)),P=m.group('p').strip(' ,'),T=m.group('t') or '',G=m.group('g') or '',F=five(t[m.end():]))
        else:
            L=[l for l in t.split('\n')]; 
            for i,l in enumerate(L):
                if len(l)>50 and i>2: g['F']=five(' '.join(L[i:i+2])); break
        b=re.search(r'(?m)^\s*((?:By|BY) [A-Z][\w.\' -]{3,60}?(?:,? (?:Associated Press|AP) [\w ]*Writer)?)\s*$',t[:1100])
        if b: g['B']=nw(b.group(1))
    elif m:
        p=(m.group('p') or '').strip(' ,'); gd=m.groupdict()
        g.update(D=nw(m.group('d')).rstrip(' -'),P=nw(p),T=gd.get('t') or '',G=gd.get('g') or '',F=five(t[m.end():]))
        if gd.get('t2'): g['D']=nw(t[m.start('d'):m.end('t2')]); g['T']=gd['t2']
        if not g['B']:
            b=re.search(r'(?m)^[ \t]*((?:By|BY|by) [A-Z][^\n]{3,70}?)\s*$',t[:m.start()+1])
            if b: g['B']=nw(b.group(1))
    else:
        L=[l for l in t.split('\n') if l.strip()]
        for i,l in enumerate(L):
            if nw(l)!=nw(r['headline']) and len(l)>50: g['F']=five(' '.join(L[i:i+2])); break
        b=re.search(r'(?m)^[ \t]*((?:By|BY|by) [A-Z][^\n]{3,70}?)\s*$',t[:700])
        if b and not g['B']: g['B']=nw(b.group(1))
    if c=='duc':
        b=re.search(r'(?m)(?:^|&HT; |&UR; )\s*((?:By|BY) [A-Z][A-Za-z.\' -]{3,60}?(?:,? (?:Associated Press|AP) [\w ]*Writer)?)\s*(?:&QC;)?\s*$(?:\s*(?:&UR; )?((?:Associated Press|AP) [\w ]*Writer))?',t[:1100])
        if b: g['B']=nw(b.group(1)+(' '+b.group(2) if b.group(2) else ''))
        g['H']=nw(re.sub(r'(&HT;|&UR;|&QL;|&LR;|&QC;|&Cx..;)',' ',re.split(r'&HT; By|&HT; BY',g['H'])[0]))
        if not g['D']:
            mm=re.search(r'(?m)^\s*(?:&HT; )?c\.? ?\d{4}.*$',t[:1500])
            if mm: g['F']=five(re.sub(r'&[A-Za-z]{2,3};',' ',t[mm.end():]))
    if c=='enron':
        q=re.match(r'(.*?) ((?:By|BY) [A-Z][\w.\' -]+? (?:AP|Associated Press) [\w ]*(?:Writer|Correspondent))$',g['H'])
        if q: g['H'],g['B']=q.group(1),q.group(2)
    if c=='yahoo' and not g['D']:
        q=re.search(r'(?m)^((?P<p>[A-Z][^\n/]{2,40}?) ?/ ?(?P<g>ACCESSWIRE|PRNewswire|GLOBE NEWSWIRE) ?/ ?(?P<t>\w+ \d+, \d{4}) ?/?)',t)
        if q: g.update(D=nw(q.group(1)),P=q.group('p'),G=q.group('g'),T=q.group('t'),F=five(re.sub(r'^[ -]+','',t[q.end():])))
    if c=='muc': return muc(t,g)
    if c=='qed':
        L=t.split('\n'); k=L.index('') if '' in L else 1; bl=[l.strip() for l in L[1:k]]
        if bl:
            g['B']=' '.join(bl)+('|'+bl[0] if len(bl)>1 else ''); g['A']=';'.join(x.strip() for x in re.split(r', and | and |, |; ',re.sub(r'^By ','',bl[0])) if x.strip())
        body=nw(' '.join(L[k:]))
        q=re.match(r"(?P<d>(?P<p>[A-Z][^()]{2,50}?) \((?P<g>AP)\)) — (?P<x>.*)",body)
        if q: g.update(D=q.group('d'),P=q.group('p'),G='AP',F=five(q.group('x')),T='')
        else: g.update(D='',P='',G='',T='',F=five(body))
        return g
    if c=='tb':
        g.update(D=r['dl'],P=r['dl'],G='',T='',A='',F=five(r['f']))
        m=re.match(r"(?P<d>(?P<p>[A-Z][A-Za-z .,'-]{2,40}?) \((?P<g>AP)\)) _ (?P<x>.*)",r['f'])
        if m: g.update(D=m.group('d'),P=m.group('p'),G='AP',F=five(m.group('x')))
        b=re.search(r'(?m)^(?:UR )?(By [A-Z][A-Z .-]+?)(?: QC)?$(?:\n(?:UR )?((?:Associated Press|AP) [\w ]*?Writer))?',t)
        if b and not g['B']: g['B']=b.group(1)+(' '+b.group(2) if b.group(2) else '')
        if g['B']:
            w=re.split(r' (?:Staff|Associated|AP|Special|A Wall|Dow Jones|c\.)',g['B'])[0]; g['A']=names(w)
            if w!=g['B'] and w.startswith('By'): g['B']+='|'+w
        return g
    if not g['D'] and c not in('muc',):
        q=re.search(r"(?m)^[ \t]*(?P<d>(?P<p>[A-Z][A-Z .'\-]{2,30}(?:/[A-Z .]+)?(?:, (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.|[A-Z]{2}|[A-Z][a-z]+ [A-Z][a-z]+))?)(?:, (?P<t>"+DATE+r"))?) +(?:-|–|—|--) +(?=\S+ \S+ )",t[:2500])
        if q: g.update(D=q.group('d'),P=q.group('p'),T=q.group('t') or '',F=five(t[q.end():])); m=q
    b=re.search(r'(?m)^[ \t]*((?:By|BY|by) [A-Z][^\n]{3,60}?)\s*$',t[:1500])
    if b and not g['B'] and c not in('muc',): g['B']=nw(b.group(1))
    if g['B'] and not g['B'].startswith('|'):
        q=re.search(re.escape(g['B'])+r'[ ,]*\n\s*((?:The )?(?:Associated Press|AP)(?: [\w ]*(?:Writer|Editor|Correspondent|Writers|Columnist))?)[ \t]*\n',t[:2000])
        if q: g['B']+=' '+q.group(1)
        g['A']=names(g['B'])
    if not g['H'] and c in('gn1','mn','mc','pg','fnc','fns','nat','ng','sa'):
        k=min([x for x in (t.find(g['B'].split(' Associated')[0].split(' AP ')[0]) if g['B'] else -1, t.find(g['D']) if g['D'] else -1) if x>=0] or [0])
        hs=[nw(l) for l in t[:k].split('\n') if len(l.strip())>12 and not re.search(r'(?i)^\W|published|updated|a\.m\.|p\.m\.|GMT|E-mail|200\d',l)]
        g['H']=hs[-1] if hs else ''
    if c=='enron' and not g['B']:
        q=re.findall(r'(?m)^[ \t]*(--? ?(?:By )?([A-Z][a-zA-Z]+ (?:[A-Z]\.? )?[A-Z][\w-]+)(?:, |; | in the |[ ,]+)[^\n]*)',t[-400:])
        if q:
            full,nm=q[-1]; full=nw(full.rstrip()); g['B']='|'+full+('|By '+nm if 'By '+nm in full else '|'+nm); g['A']='|'+nm; return g
    if c=='yahoo' and r['agency']=='Bloomberg':
        q=re.search(r'(?m)^(To contact the reporters? on (?:this|the) (?:story|article): ?([^\n]*?))(?:\n|;? ?To contact the editors?|$)',t)
        if q:
            a=re.findall(r'([A-Z][\w\'’.-]+(?: [A-Z][\w\'’.-]+)+) in ',q.group(2)); g['B']='|'+nw(q.group(1)).rstrip(' ;'); g['A']='|'+';'.join(a); return g
    if not g['B']:
        q=re.findall(r'\((?:Reporting|Writing) [bB]y ([^()]{3,250})\)',t[-600:])
        if q:
            a=re.split(r'[;,]? [Ee]dit|; |, [Aa]dditional',q[-1])[0]; a=';'.join(re.sub(r' in [A-Z].*','',x).strip(' .,') for x in re.split(r', | and ',a) if x.strip())
            full=re.findall(r'\((?:Reporting|Writing) [bB]y [^()]{3,250}\)',t[-600:])[-1]; g['B']='|'+nw(full); g['A']='|'+a
    if c in('cyp1','cyp2') and g['B']:
        q=re.search(re.escape(g['B'])+r'\s*=?\n\s*\n?\s*\^?((?:Associated Press|AP) [\w ]*(?:Writer|Editor|Correspondent))',t[:1500])
        if q: g['B']+=' '+q.group(1); g['A']=names(g['B'])
    if c in('cyp1','cyp2') and m and not g['H']:
        hs=[l for l in t[:m.start()].split('\n') if l.strip()]
        hs=[l for l in hs if not re.match(r'\s*\^?(By|BY|by) |\s*\^?(Associated Press|AP) [\w ]*(Writer|Editor)|.*(Web posted at|\d (AM|PM) E|\d+:\d\d E|Copyright)',l)]
        g['H']=nw(hs[-1]) if hs else ''
    return g
DLX=re.compile(r'\([A-Z][A-Za-z ]{1,20}\) ?(?:-|_)|WIRE\)--')
ENDX=re.compile(r'\s*(To the top|To Top|Related (?:stories|sites)|RELATED|©|-----BEGIN PGP|-- ?$|--$|\[ ?Index|_{20,}|\*{10,}|-{20,}|={20,}|~{10,}|Eric Michael Cordian|Previous Story|Questions or Comments|Return to|http://|<http|NOTE: In accordance|\*\* ?NOTICE|--- ?end forwarded|DCF$|\[[^\]]* snipped\]|More stories)')
NOAUTO={9,39,72,54,55,63,12,13,42,69}
JUNK=re.compile(r"^(\||- ?$|Local News Leader|Login \||The following are comments|Most Viewed|Become a Football|Subscribe|Advertisement|ADVERTISEMENT|Related|Comments|Post a comment|Click here|Add a comment|Reader comments|More stories|Share this|Email this|E-mail|Print|Video:|Watch|Links? referenced|Story tools|\d+ comments|Be the first|Talk about|Have your say|Sign up|View all|Login to|Please login|Ads by|Sponsored|Breaking news|Copyright © 200\d [A-Z][a-z]+ (?!Press)|WASHINGTON POST|To the top|Back to|All About|___ ?$|Become|Don't miss|What do you think|Discuss|Rate this|Recommend|Tags|Filed under|Source:)",re.I)
def auto(r):
    if r['coll'] not in('gn1',) or r['n'] in NOAUTO: return
    L=r['text'].split('\n')
    m=P1.search(r['text'][:2600]); 
    n=r['text'][:m.start('d')].count('\n') if m else 8
    n=min(n,len(L)-1)
    # leading furniture: from the last long line before byline/dateline that is no date or furniture
    k=n-1
    while k>0 and (len(L[k])<16 or re.search(r'(?i)^\W|published|updated|[ap]\.?m\.?\b|GMT|e-mail|\b200[78]\b|^by |associated press|staff',L[k])): k-=1
    if m and k>0: L=L[k:]; n-=k
    for i in range(n+2,len(L)):
        if re.match(r'(?i)\W*(copyright (?:\(|©|[12]|by|AP|Ass)|©|\(c\) ?\d)',L[i]): L=L[:i+1]; break
        if JUNK.match(L[i]) : L=L[:i]; break
    r['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'
def load():
    drop=set(); ov=[]
    for k,r in enumerate(R):
        r['n']=k; auto(r)
    try: ov=open('/work/stories7/fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: pass
    for l in ov:   # cuts first: NNN CUT first..last line (0-based, of the text as built)
        m=re.match(r'(\d+) CUT (\d+)(?:-(-?\d+))?(?: |$)',l)
        if m:
            n,a,b=int(m.group(1)),int(m.group(2)),m.group(3); L=R[n]['text'].split('\n'); 
            L=L[a:(int(b)+1 if int(b)>=0 else int(b)) if b else None]
            if not b:
                x='\n'.join(L); q=DLX.search(x); st=x[:q.end()].count('\n') if q else 6
                for i in range(st+1,len(L)):
                    if ENDX.match(L[i]): L=L[:i]; break
            R[n]['text']=re.sub(r'^(?:[ \t]*\n)+','','\n'.join(L)).rstrip()+'\n'; R[n]['cut']=1
    G=[pre(r) for r in R]
    for n,r in enumerate(R):
        if r.get('used') or re.search(r'Continued\.{3}\s*$|Continued\.{3}\s*\n',r['text'][-300:]): drop.add(n)
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m or ' CUT ' in l[:12]: continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1)
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    ST={'California','Florida','New York','New Jersey','Texas','Washington','Massachusetts','Connecticut','Illinois','Minnesota','Georgia','Virginia'}
    for g in G:
        g['A']='|'.join(';'.join(x for x in a.split(';') if x not in ST) for a in g['A'].split('|'))
        m=re.match(r'^((?:By|BY) [^|,]*), [A-Z][\w ]*Correspondent$',g['B'])
        if m: g['B']+='|'+m.group(1); g['A']=re.sub(r'^(?:By|BY) ','',m.group(1)).replace(' and ',';')
    for g in G:
        m=re.match(r'^([^|]*\(BUSINESS WIRE\))--([A-Z][a-z]+\.? \d+, \d{4})$',g['D'])
        if m: g['D']+='|'+m.group(1); g['T']=m.group(2)+'|'
    for g in G:
        m=re.match(r'^((?:By|BY) [^|]*?), (?:Associated Press|AP) (?:[\w ]+ )?Writers? \d+ .*ago$',g['B'])
        if m: w=re.sub(r' \d+ (?:hours?|minutes?).*ago$','',g['B']); g['B']+='|'+w+'|'+m.group(1); g['A']=names(m.group(1))
        m=re.match(r'^((?:By|BY) [A-Z .\'-]+?)(?:The )?Associated Press$',g['B'])
        if m and 'The ' not in m.group(1): g['B']+='|'+m.group(1).strip(); g['A']=names(m.group(1))
    for g in G:
        if ' --- ' in g['H'] and '|' not in g['H']:
            w=g['H'].split(' --- '); g['H']=w[0]+'|'+' '.join(w)+'|'+g['H']
    for g in G:
        if '/' in g['P'] and '|' not in g['P'] and g['P'].isupper(): g['P']=g['P'].replace('/',';')
    for g in G:
        m=re.match(r'^((?:[Bb]y|BY) [^|]*?),? (?:Associated Press|AP) (?:[\w ]+ )?Writer$',g['B'])
        if m: g['B']+='|'+m.group(1)
    return G,drop
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); nl=int(sys.argv[3]) if len(sys.argv)>3 else 9; w=int(sys.argv[4]) if len(sys.argv)>4 else 80; tail=int(sys.argv[5]) if len(sys.argv)>5 else 0; num=len(sys.argv)>6
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; A=r['text'].split('\n'); L=[(i,' '.join(l.split())) for i,l in enumerate(A) if l.strip()]
        print(f"#{n} {r['agency'][:14]} {r['year']} {len(r['text'])}")
        f=' '.join(g['F'].split()[:2])
        for k,(i,l) in enumerate(L[:nl]):
            print((f'{i}' if num else '')+'|'+(l[:w] if len(l)<=w or not (f and f in l) else l[:max(w,l.find(f)+45)]))
            if f and f in l and l!=g['H'] and k>0: break
        if tail: 
            if num:
                for i,l in L[-tail:]: print(f'  ..{i}|'+l[:70])
            else: print('  ..'+' '.join(r['text'][-400:].split())[-tail:])
        ls=[l for _,l in L]
        print('  => '+' '.join(f'{k}[{v}]' if not(k=='H' and v in ls) else 'H=%d'%L[ls.index(v)][0] for k,v in g.items() if v))
