import json,re,sys
R=json.load(open('/work/stories/recs.json'))
MON=r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|Mayo|mayo|Ene|Abr|Ago|Set|Dic|ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC|JANUARY|JUNIO|GEN|LUG|GIU|MAG|SET|OTT|DIC|янв\w*|фев\w*|мар\w*|апр\w*|мая|июн\w*|июл\w*|авг\w*|сен\w*|окт\w*|ноя\w*|дек\w*)"
DATE=rf"(?:{MON}\.? \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}}\.? {MON}\.?(?: \d\d(?:\d\d)?)?|\d{{1,2}}-\d{{1,2}}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|\d{{1,2}} [a-zéû]+ \d{{4}}\.?)"
DASH=r"(?:_{1,2}|--|–|—|-|\.-|(?<=\))\.-?|(?<=/)\.|:)"
def names(b):
    b=re.sub(r'^(?:By|BY|by|Von|Par|Por|De)\s+','',b.strip()); b=re.sub(r',?\s*\b(?:Associated Press|AP|Reuters|dpa)\b.*$','',b)
    b=re.split(r',\s*(?:and\s+)?|\s+and\s+|\s+und\s+|\s+AND\s+|\s*&\s*',b); return ';'.join(x.strip() for x in b if x.strip())
def five(s):
    s=re.sub(r'^\s*(?:\[[^\]]*\]\s*)+','',s); return ' '.join(s.split()[:5])
def pre(r):
    t=r['text']; c=r['coll']; g=dict(H=r['headline'],B=r['byline'],A=names(r['byline']) if r['byline'] else '',D='',P='',G='',T='',F='')
    if c=='muc34':
        m=re.match(r'\s*((.{2,60}?),\s+((?:\d{1,2} [A-Z]{3} \d\d)|NO DATE|\d{1,2} [A-Z]{3})(?:\s*\(((?:[^()]|\n)*)\))?)\s*--',t,re.S)
        if m: g.update(D=' '.join(m.group(1).split()),P=' '.join(m.group(2).split()),T=m.group(3),G=' '.join((m.group(4) or '').split()),F=five(t[m.end():]))
        else: g['F']=five(t)
        return g
    L=t.split('\n'); body=None
    st=0
    if r.get('bs'):
        k=t.find(r['bs'].split('\n')[0]); k=t.find(r['bs']) if t.find(r['bs'])>=0 else k
        st=t[:max(k,0)].count('\n')
    for i,l in enumerate(L[:26]):
        if i<st or (st and i>st+3): continue
        s='\n'.join(L[i:i+3])
        if not l.strip(): continue
        m=re.match(rf"[ \t]*((?P<p>[A-ZÀ-ÞА-Я«][^()\n_]{{1,60}}?)?(?:,?\s+|^)?(?P<t>{DATE})?\s*(?:\((?P<g>[^)\n]{{2,40}})\))?)\s*{DASH}(?=\s)\s*",s)
        ok=m and (m.group('g') and not m.group('g').isdigit() or m.group('t') or (m.group('p') and re.match(r'^[A-Z][A-Z .,\'/-]{2,}',m.group('p')) and ('_' in m.group(0) or '--' in m.group(0) or ' - ' in m.group(0)) ))
        if ok and len(s[m.end():].strip())>40 and not (l.strip()==r['headline']):
            g.update(D=' '.join(m.group(1).split()) if '\n' in m.group(1) else m.group(1).strip(),P=(m.group('p') or '').strip(' ,'),T=m.group('t') or '',G=m.group('g') or '',F=five(s[m.end():]+' '+' '.join(L[i+3:i+5])))
            body=i;break
    if c=='ap89':
        k=[i for i,l in enumerate(L) if l.startswith('   ')]
        j=k[0] if k else 0
        j0=j
        while j0>1 and not L[j0-1].strip(): j0-=1
        g['H']=re.split(r' (?:Eds?:|EDS|EDs|Laser[Pp]hoto|With [AP]M-|An AP Extra|Precede )',g['H'])[0]
        m=re.match(r'(.*?)\s*\(([^)]*)\)\s*$',L[j0-1]) if j else None
        if m: g.update(D=L[j0-1].strip(),P=m.group(1),G=m.group(2),T='',F=five(' '.join(L[j:j+3])))
        else: g.update(D='',P='',G='',T='',F=five(' '.join(L[j:j+3])))
    if c=='ace02-lexis':
        m=re.search(r'(?m)^ *DATELINE: *(.*)$',t); b=re.search(r'(?m)^ *(?:BODY|TEXT): *\n+|^\s*\n(?=    \S)',t)
        y=re.search(r'(?m)^ *BYLINE: *(.*)$',t)
        g.update(D='',P='',G='',T='',F='')
        if m:
            d=m.group(1).strip(); q=re.match(rf'(.*?)(?:, *({DATE}))?$',d); g.update(D=d,P=q.group(1),T=q.group(2) or '')
        b=re.search(r'BODY:\s*',t)
        if b: g['F']=five(t[b.end():])
        if y: g['B']=y.group(1).strip(); g['A']=names(g['B'])
    if c=='timebank' and r['agency'].startswith('Dow') and ' ---- ' in g['H']:
        h,b=g['H'].split(' ---- ',1); g['H']=h
        m=re.match(r'(By .*?)(?: (Staff Reporters? of The Wall Street Journal|Special to The Wall Street Journal))?$',b)
        if m:
            g['B']=(m.group(0)+'|'+m.group(1)) if m.group(2) else m.group(1); g['A']=names(m.group(1))
    if c=='duynht':
        if '/' in g['P']: g['P']=';'.join(x.strip() for x in g['P'].split('/'))
        if not g['B']:
            m=re.search(r'\((?:Reporting|Writing) [Bb]y ([^;)]*?)\s*(?:[;)]|, *[Ee]diting|\. *Editing)[^()]*\)?\s*$',t)
            if m:
                k=t.rindex('(',0,m.end(1)); g['B']='|'+' '.join(t[k:].split()); g['A']='|'+';'.join(x.strip() for x in re.split(r',| and ',re.sub(r'\s+in [A-Z][A-Za-z ]*?(?=,|;| and |$)','',m.group(1))) if x.strip())
    if c=='indo-detikcom':
        m=re.match(r'(Jakarta|[A-Z][a-z]+) - ',L[1])
        if m: g.update(D=m.group(1),P=m.group(1),G='',T='',F=five(L[1][m.end():]))
    if c=='saudi':
        l=L[1].replace('&nbsp;','').strip(' :'); AGN={'رويترز':'Reuters','واس':'SPA','أ ف ب':'AFP','د ب أ':'dpa','أ.ف.ب':'AFP'}
        for a,e in AGN.items():
            if a in l:
                pl=re.sub(r'[()]','',l.replace(a,'')).strip(' :-ـ')
                g.update(D=l,P='' if pl in('الجزيرة','الوئام') else pl,G=a,T='',B='',A='',F=five(' '.join(L[2:5]))); r['agency']=e+' ('+r['agency'].split(')')[0].strip('(')+')'
    if c=='wikinews-fr':
        pass
    if c=='afp-ara':
        for i,l in enumerate(L[:5]):
            m=re.match(r'\s*(.*?)\s*\((أ ف ب)\)\s*(?:[-–]\s*)?$',l)
            if m and i:
                g.update(D=l.strip(),P=m.group(1),G=m.group(2),T='',F=five(' '.join(L[i+1:i+4]))); break
    if c=='ria20':
        m=re.match(r'(([^,]+), (\d+ \w+)\s*[—–-]+\s*((?:риа новости|р-спорт))(?:, ([^.]+))?)\.\s*',L[1])
        if m: g.update(D=L[1][:m.end(4)],P=m.group(2),T=m.group(3),G=m.group(4),B=m.group(5) or '',A=m.group(5) or '',F=five(L[1][m.end():]))
        r['year']='2014'
    if c=='afp-spa':
        hs=[i for i,l in enumerate(L) if l.strip()]
        for i in hs[1:4]:
            l=L[i].strip(); off=''
            mb=re.match(r'([pP]or ([^;,]+)[^;]*?)\s*;\s*(.*)$',l)
            if mb:
                g['B']=mb.group(1); g['A']=mb.group(2).strip(); l=mb.group(3)
                if not l: continue
            m=re.match(rf"((?P<p>[A-ZÁÉÍÓÚÑ][^()\n]{{1,50}}?),? +(?P<t>(?:{MON}|[A-Z][a-z]{{2}})\.? \d{{1,2}}))(?: +\((?P<g>AFP)\))?\s*(?P<d>-|–)?\s*(?P<r>.*)$",l)
            if m and (m.group('d') or not m.group('r')):
                dd=l[:m.start('d')].strip() if m.group('d') else l
                rest=m.group('r') if m.group('r') else ' '.join(L[i+1:i+8])
                g.update(D=dd,P=m.group('p').strip(' ,'),T=m.group('t'),G=m.group('g') or '',F=five(rest)); break
    if c=='ace04-ctb':
        pp=[' '.join(q.split()) for q in re.split(r'\n\s*\n',t)]
        k=[i for i,q in enumerate(pp) if q.startswith('Xinhua News')]
        if k:
            q=pp[k[0]]; m=re.match(r'((Xinhua News [Aa]gency), ((?:the )?[A-Z][A-Za-z ]*), ([A-Z][a-z]+\.? \d+(?:st|nd|rd|th)?))(.*)$',q)
            if m:
                rest=m.group(5).strip(' ,'); b=re.search(r'\((?:correspondent|reporter)[^)]*\)|by reporters? .*$',rest)
                bt=b.group(0) if b else ''
                g.update(D=m.group(1)+'|'+q if rest else m.group(1),G=m.group(2),P=m.group(3),T=m.group(4),B=bt,A=';'.join(x.strip() for x in re.split(r',| and ',re.sub(r'by reporters? |correspondent |reporter |intern |[()]','',bt)) if x.strip()),F=five(pp[k[0]+1]))
    if c=='aquaint' and not g['H'] and g['D']:
        i=[i for i,l in enumerate(L) if g['D'][:12] in l]
        if i:
            j=i[0]-1
            while j>=0 and not L[j].strip(): j-=1
            if j>=0: g['H']=' '.join(L[j].split())
    if not g['F'] and st: g['F']=five(' '.join(L[st:st+4]))
    if c[:3]in('ace','aqu','tim') and c!='ace02-lexis' and not g['B']:
        hd=' '.join(' '.join(L[:max(st,1)]).split())
        m=re.search(r"(?:^|[ ;)])((?:By|BY) (?:(?:[A-Z][\w.'-]*|and|de|van|von|of),? ?){2,9}?)(?= ?(?:&[A-Z]{2};|&[A-Z]{2} |QC|QL|LR|\(|c\.|C\.|Associated|AP |The |Cox|Los|UR|$))",hd)
        if m: g['B']=m.group(1).strip(); g['A']=names(g['B'])
    if not g['F']:
        hl=[x.strip() for x in (r['headline'],r['byline']) if x]
        for i,l in enumerate(L):
            s=' '.join(l.split())
            if s and s not in hl and len(s)>30 and not any(s in h for h in hl) and not re.match(r'(BC-|A\d{4} |w\d{4}|u k |&UR|UR )',s): g['F']=five(' '.join(L[i:i+3])); break
    if not g['B'] and c not in('five',):
        m=re.search(r'(?m)^\s*(?:&UR;\s*|UR\s+)?((?:By|BY|Von|Par|Por) [A-Z][^\n]{3,70}?)(?:\s*(?:&QC;|&QL;|&LR;|QC|QL|LR).*)?$','\n'.join(L[:22]))
        if m: g['B']=' '.join(m.group(1).split()); g['A']=names(g['B'])
    return g
def load():
    G=[pre(r) for r in R]; drop=set()
    try: ov=open('/work/stories/fix.txt',encoding='utf8').read().split('\n')
    except FileNotFoundError: ov=[]
    for l in ov:
        m=re.match(r'(\d+)(?:-(\d+))? (.*)',l)
        if not m: continue
        for n in range(int(m.group(1)),int(m.group(2) or m.group(1))+1):
            if m.group(3).strip()=='DROP': drop.add(n); continue
            for kv in m.group(3).split(' ¦ '):
                k,v=kv.split('=',1)
                if k in('agency','year','lang'): R[n][k]=v
                else: G[n][k]=v
    return G,drop
if __name__=='__main__':
    a,b=map(int,sys.argv[1:3]); nl=int(sys.argv[3]) if len(sys.argv)>3 else 9; w=int(sys.argv[4]) if len(sys.argv)>4 else 76; tail=int(sys.argv[5]) if len(sys.argv)>5 else 0
    G,drop=load()
    for n in range(a,min(b,len(R))):
        if n in drop: continue
        r=R[n];g=G[n]; L=[' '.join(l.split()) for l in r['text'].split('\n') if l.strip()]
        print(f"#{n} {r['agency'][:24]} {r['year']} {r['lang']} {len(r['text'])}")
        f=' '.join(g['F'].split()[:2])
        for i,l in enumerate(L[:nl]):
            print(' |'+(l[:w] if len(l)<=w or not (f and f in l) else l[:max(w,l.find(f)+40)]))
            if f and f in l and l not in (g['H'],): break
        if tail: print('  ..'+' '.join(r['text'][-400:].split())[-tail:])
        print('  => '+' '.join(f'{k}[{v}]' if not(k=='H' and v in L) else 'H=line%d'%(L.index(v)+1) for k,v in g.items() if v))
