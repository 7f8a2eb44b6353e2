import sys,re,json; sys.path.insert(0,'/work/stories5')
import os
R=[]
for k in 'abdcefg':
    if os.path.exists(f'/work/stories5/recs_{k}.json'): R+=json.load(open(f'/work/stories5/recs_{k}.json'))
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
    if g['B'] and not g['B'].startswith('|'): g['A']=names(g['B'])
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
def load():
    drop=set(); ov=[]
    try: ov=open('/work/stories5/fix.txt',encoding='utf8').read().split('\n')
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
        if r.get('used'): drop.add(n)
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
