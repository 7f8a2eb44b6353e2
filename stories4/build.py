# Rebuilds the candidate texts from snapshots brought by `fetch` to /work/.mirror; writes /work/stories4/recs.json
import sys; sys.path.insert(0,'/work/stories4')
from g import *
import re,io,json,csv,zipfile,html,random,collections,pickle
csv.field_size_limit(10**8)
R=[]; _h={}; ue=html.unescape
nw=lambda s:' '.join(s.split())
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n').replace('\u00a0',' ')
    t=re.sub(r'[ \t]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def add(coll,agency,year,lang,where,text,headline='',byline=''):
    R.append(dict(coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=nw(headline),byline=nw(byline)))
def pick(l,n,seed=44):
    l=list(l)
    return l if len(l)<=n else [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
def grams(t): 
    t=re.sub(r'\W','',t); return {hash(t[k:k+50]) for k in range(100,min(len(t)-50,1500),1)}
def probe(t,S):
    t=re.sub(r'\W','',t); return any(hash(t[k:k+50]) in S for k in range(120,max(121,min(len(t)-50,1400)),60))
FIRST=set()
for f in os.listdir('/work/stories'):
    if re.match(r'\d{4}\.txt$',f): FIRST|=grams(open('/work/stories/'+f,encoding='utf8').read())
try:
    for x in json.load(open('/work/stories4/used2.json')): FIRST|=grams(x)
except FileNotFoundError: pass
AG={'Reuter':'Reuters','BUSINESS WIRE':'Business Wire','Business Wire':'Business Wire','/PRNewswire':'PR Newswire','MARKETWIRED':'Marketwired','GLOBE NEWSWIRE':'GlobeNewswire','DPA':'dpa'}
W=r'\((AP|AFP|Reuters|Reuter|UPI|Xinhua|EFE|ANSA|Kyodo|PTI|dpa|DPA|IANS|ANI|TASS|Bloomberg|AAP|CP|KUNA|QNA|WAM|SPA|BUSINESS WIRE|PRWEB|Marketwired|CNN)\)|(/PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|Marketwired)'
def detok(T):
    s=''; oq=False
    for w in T:
        if w=='"':
            if oq: s=s.rstrip(' ')+'" '; oq=False
            else: s+='"'; oq=True
        elif re.fullmatch(r'[,.;:!?)%\]]|\.\.\.',w): s=s.rstrip(' ')+w+' '
        elif w in('(','¿','¡','['): s+=w
        else: s+=w+' '
    return s.strip()
def efe():
    r='teropa+nlp'; p='resources/corpora/conll2002/esp.train'; b=show(r,p)
    try: t=b.decode('utf8')
    except UnicodeDecodeError: t=b.decode('latin1')
    S=[[l.split(' ')[0] for l in s.split('\n') if l] for s in t.split('\n\n')]; D=[]; pos=0
    for i,s in enumerate(S):
        if not s: continue
        if '(' in s and len(s)<22 and re.search(r'\( EFE[A-Z]* \) \.$| \( EFE[A-Z]* \)$',' '.join(s)): D.append([i,[]])
        if D: D[-1][1].append(s)
    D=[d for d in D if 5<len(d[1])<40 and re.match(r'(?:Por [A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+ )?[A-ZÁÉÍÓÚ][a-záéíóúñü]',' '.join(d[1][0])) and not re.search(r'EFE ?- |TELEV|Mar-23',' '.join(d[1][0])) and not any(re.search(r'^VALOR |====|, 2\d may',' '.join(y)) for y in d[1][1:])]; print('efe',len(D))
    for i,d in pick(D,72):
        x=[detok(s) for s in d]
        if x[1]=='-': x[0]+='-'; del x[1]
        elif x[1].startswith('- '): x[0]+='-'; x[1]=x[1][2:]
        t=re.sub(r'^(Por [A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+) ',r'\1\n',x[0])+' '+x[1]+'\n'+'\n'.join(x[2:])
        add('efe','EFE','2000','es',f'{H(r)}:{p} sentences {i+1}-{i+len(d)} (tokens joined)',t)
def ieer():
    r='teropa+nlp'; C=[]
    for f in ('APW_19980314','APW_19980424','APW_19980429','NYT_19980315','NYT_19980403','NYT_19980407'):
        t=show(r,'resources/corpora/ieer/'+f).decode('latin1')
        for d in re.findall(r'(?s)<DOC>.*?</DOC>',t):
            k=re.search(r'<DOCNO>\s*(\S+)',d).group(1)
            b=re.sub(r'(?s)<(DOCNO|DOCTYPE|DATE_TIME)>.*?</\1>\n?','',d); b=re.sub(r'</?(?:DOC|BODY|HEADLINE|TEXT|TRAILER|SLUG|HEADER|P)>\n?','',b); b=re.sub(r'<[be]_[^>]*>','',b)
            h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',d); h=re.sub(r'<[^>]+>','',h.group(1)) if h else ''
            b=ue(b)
            if len(b)>500 and not probe(b,FIRST): C.append((f,k,b,ue(h)))
    print('ieer',len(C))
    for f,k,b,h in pick(C,18): add('ieer','AP' if f[:3]=='APW' else 'NYT News Service','1998','en',f'{H(r)}:resources/corpora/ieer/{f} DOCNO {k}',b,h)
class Stub:
    def __init__(self,*a,**k): pass
    def __setstate__(self,s): self.__dict__.update(s if isinstance(s,dict) else {'s':s})
class U(pickle.Unpickler):
    def find_class(self,m,n):
        if m=='copy_reg' or m=='copyreg':
            import copyreg; return getattr(copyreg,n)
        if m in('__builtin__','builtins') and n=='object': return object
        if m=='_codecs' and n=='encode':
            import _codecs; return _codecs.encode
        return type(n,(Stub,),{})
def mindful():
    r='Mindful+ling-573'; p='data/GuidedSumm10_test_topics.xml.pickle'
    T=U(io.BytesIO(show(r,p))).load(); A=[]
    def walk(x):
        if isinstance(x,(list,tuple,set)):
            for y in x: walk(y)
        elif isinstance(x,dict):
            for y in x.values(): walk(y)
        elif isinstance(x,Stub):
            if hasattr(x,'paragraphs'): A.append(x)
            else: walk(list(x.__dict__.values()))
    walk(T); print('mindful',len(A)); C=[]
    for a in A:
        i=a.id; m=re.match(r'(APW|NYT|XIE)(\d{4})',i)
        if not m: continue
        P=a.paragraphs; P=P if isinstance(P,(list,tuple)) else [P]
        b='\n'.join(str(x) for x in P); h=str(getattr(a,'headline','') or '')
        t=(h+'\n' if h.strip() else '')+b
        if 400<len(t)<9000 and not probe(t,FIRST): C.append((m.group(1),m.group(2),i,t,h))
    C=list({c[2]:c for c in C}.values()); print('mindful new',len(C))
    for g,y,i,t,h in pick(C,104): add('mindful',{'APW':'AP','NYT':'NYT News Service','XIE':'Xinhua'}[g],y,'en',f'{H(r)}:{p} article {i} (headline, paragraphs)',t,h)
SPLIT=['(September 09, 2015) ','by Xinhua writers Zhou Xiaozheng, Chang Yuan and Wang Fan ','Full coverage: President Xi Visits U.S. Full coverage: China’s Leader ','GlobeNewswire 2015-09-17','(48 seconds ago) ','[September 03, 2015] ','Marketwired Monday 21st September, 2015 ','Created: 09/30/2015 12:53 AM WNYT.com By: ','By ANI | ANI – ','Reuters Posted: Monday, September 7, 2015, 11:28 PM By Larry Fine ','Membership supports destinations and workforce development, as well as engagement of staff and clients ','WSO2 delivers the only fully integrated open source enterprise middleware platform to support today’s enterprise environments—internally and across the cloud, mobile devices, and Internet of Things. As enterprise architecture demands continue to evolve, organizations need to leverage APIs, applications, and data stores to remain competitive ']
def signal():
    r='snorkel-team+snorkel-extraction'; seen=set(); C=[]
    for f in ('articles2','articles4'):
        for i,l in enumerate(show(r,f'tutorials/workshop/data/{f}.tsv').decode('utf8','replace').split('\n')):
            c=l.rstrip('\r').split('\t',1)
            if len(c)<2: continue
            k=c[0].split('_')[1]; t=c[1].strip()
            if t.startswith('"') and t.endswith('"'): t=t[1:-1].replace('""','"')
            t=re.sub(r' ?\\n ?','\n',t); t=re.sub(r'\n\s*\n+','\n',t)
            t=t.replace('\\t',' ').replace('\t',' ').replace('\u00a0',' '); t='\n'.join(x.strip() for x in re.sub(r' {2,}',' ',t).split('\n') if x.strip())
            for x in SPLIT:
                if t.startswith(x): t=re.sub(r'\s*\|\s*$','',x.rstrip())+'\n'+t[len(x):].lstrip('_ ')
            t=t.replace('11:28 PM By Larry Fine\n','11:28 PM\nBy Larry Fine\n')
            t=re.sub(r'^((?:Posted: [^\n]{8,40}? )?\d{1,2}:\d\d [apAP]\.?[mM]\.?(?: EDT)?) (?=\S)',r'\1\n',t); t=re.sub(r'^((?:[^\n]{8,60}\n)?By ANI \| ANI –) ',r'\1\n',t)
            t=re.sub(r'(?m)^(By [A-Z][^\n()]{4,70}?) (?=(?:[A-Z][A-Z .]{3,}(?:, [A-Z]\w+\.?)? )?\((?:Reuters|CNN|AP)\))',r'\1\n',t)
            m=re.search(W,t[:420])
            if k in seen or not m or not 400<len(t)<8000 or re.match(r'Home\b|Home News|© \.|Posted By Daily',t): continue
            seen.add(k)
            if probe(t,FIRST): continue
            a=m.group(1) or m.group(2); C.append((AG.get(a,a),f,i,t))
    print('signal',len(C),collections.Counter(c[0] for c in C))
    for a,f,i,t in pick(C,90): add('signal',AG.get(a,a),'2015','en',f'{H(r)}:tutorials/workshop/data/{f}.tsv line {i+1}',t)
def crowd():
    r='SDuari+Keyword-Extraction-Datasets'; z=zipfile.ZipFile(io.BytesIO(show(r,'Marujo2012.zip'))); C=[]
    for n in sorted(z.namelist()):
        if not n.endswith('.txt') or 'MACOSX' in n: continue
        b=z.read(n)
        try: t=b.decode('utf8')
        except UnicodeDecodeError: t=b.decode('cp1252','replace')
        m=re.search(W,t[:500])
        m2=None if m else re.search(r'(Associated Press|Agence France|Bloomberg News|Reporting by)',t[:300]+' '+t[-150:])
        if not (m or m2) or not 400<len(t)<7000 or probe(t,FIRST): continue
        a=(m.group(1) or m.group(2)) if m else {'Associated Press':'AP','Agence France':'AFP','Bloomberg News':'Bloomberg','Reporting by':'Reuters'}[m2.group(1)]
        C.append((AG.get(a,a),n,t))
    print('crowd',len(C),collections.Counter(c[0] for c in C))
    for a,n,t in pick(C,70): add('crowd',a,'2011','en',f'{H(r)}:Marujo2012.zip!{n}',t,t.strip().split('\n')[0])
def iitb():
    r='marcocor+bat-framework'; C=[]
    DT=r'(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]* (?:Oct|Sep)[a-z]* \d{1,2},(?: 2008,)? \d{1,2}:\d\d ?[ap]m ET)'
    for p in ls(r):
        if 'iitb/crawledDocs' not in p: continue
        t=nw(show(r,p).decode('utf8','replace').replace('\x00',' ')); m=re.search(r'\((AP|AFP|Reuters|Bloomberg|UPI|PTI|ANI|CP|IANS|BUSINESS WIRE)\)|(/PRNewswire)',t[:1500])
        if not m: continue
        a=m.group(1) or m.group(2); h=b=''; q=None
        y=re.search(rf'(?i)(?:Search:?|Press Release Source: [^|]{{3,60}}?|\d{{7,8}} (?:AP|Reuters)?) (?P<h>[^|]{{10,140}}?) (?P<b>[Bb]y [A-Z][^|]{{3,70}}? )?(?P<d>{DT}) (?P<rest>.*)$',t)
        z=re.search(r'Symbol List: (?:\| )+(?P<h>[^|]{10,110}?) (?P<rest>(?:[A-Z][A-Z. /-]{2,40}(?:, [A-Z][A-Za-z. ]+)? \((?:AFP|AP)\) ?--).*)$',t)
        bl=re.search(r'RESOURCES (?P<h>[^|]{10,150}?) (?P<b>By [A-Z][^|]{3,60}?) (?P<rest>(?:Oct|Sept)\. \d+ \(Bloomberg\).*)$',t)
        if bl: h,b,rest=bl.group('h'),bl.group('b'),bl.group('rest'); rest=re.split(r'Last Updated:',rest)[0]; x=h+'\n'+b+'\n'+rest
        elif z: h,rest=z.group('h'),z.group('rest'); rest=re.split(r' \(END\) Dow Jones| Click here to go to| to In Focus| RSS headline',rest)[0]; x=h+'\n'+rest
        elif y:
            h,b,rest=y.group('h'),(y.group('b') or '').strip(),y.group('rest'); rest=re.split(r' Copyright (?:©|\(c\)|\xa9)? ?\d{4}| Email Story| Reuters journalists are subject| Recommend| RECOMMEND THIS STORY',rest)[0]; m2=re.match(r'(By [A-Z][\w.\' -]+?, (?:AP|Associated Press|Reuters) \w+(?: Writers?)?) (.*)$',rest)
            if m2: b=m2.group(1); rest=m2.group(2); x=h+'\n'+y.group('d')+'\n'+b+'\n'+rest
            else: x=h+'\n'+(b+'\n' if b else '')+y.group('d')+'\n'+rest
            x=re.sub(r'(?<=[a-z]) (?=[A-Z][A-Z ]{2,20}(?:, [A-Z][a-z]+\.?)?(?: \(AP\) ?--|, Calif\.--\(BUSINESS))','\n',x,count=1)
            x=x.replace(' Less Than a Month Before Vote Jonathan D. Salant\n',' Less Than a Month Before Vote\nJonathan D. Salant\n')
            if 'Jonathan D. Salant\n' in x: h=h.replace(' Jonathan D. Salant',''); b='Jonathan D. Salant'
            if b.startswith('by AU '): x=x.replace(h+'\n'+b,h+' '+b,1); h=h+' '+b; b=''
            if h.startswith(('Martin Aeronautics Company ','Technology Announces','Holdings Ltd. ')):
                o=h; h=h.replace('Martin Aeronautics Company ','').replace('Holdings Ltd. ',''); h='Hercules '+h if h.startswith('Technology Ann') else h; x=h+x[len(o):]
        else: continue
        if 500<len(x)<8000 and not probe(x,FIRST): C.append((AG.get(a,a),p,x,h,b))
    print('iitb',len(C),collections.Counter(c[0] for c in C))
    for a,p,x,h,b in pick(C,80): add('iitb',a,'2008','en',f'{H(r)}:{p} (page blocks on lines of their own, furniture cut)',x,h,b)
def orange():
    r='Tixierae+OrangeSum'; F=[f for f in ls(r,'data/docs/') if f.endswith('.json')]; C=[]
    for p in random.Random(4).sample(F,420):
        d=json.loads(show(r,p)); a=d['article']
        if re.search(r"(?:à|de|par) l'AFP|Reuters",d['heading']+a) and 500<len(a)<5000 and not re.search(r' [:;!?]',d['title']) and not d['heading'].startswith('RÉACTION'): C.append((p,d))
    print('orange',len(C))
    for p,d in pick(C,34): add('orange','AFP (Orange)',d.get('date','2020')[:4],'fr',f'{H(r)}:{p} (title, heading, article)',d['title'].replace(' : actualité automobile, infos, scoop','')+'\n'+d['heading']+'\n'+d['article'],d['title'])
def muc():
    r='xinyadu+doc_event_role'; C=[]
    for f in ('doc_train','doc_dev'):
        for i,l in enumerate(show(r,f'data/raw_muc/{f}.jsons.txt').decode('utf8','replace').split('\n')):
            if not l.strip(): continue
            d=json.loads(l); dl=d.get('dateline') or ''
            if not dl or d.get('tags')!=['text']: continue
            t=nw(dl)+' -- [TEXT] '+d['text'].strip(); t=re.sub(r'\n\s*\n','\n\n',t)
            if not probe(t,FIRST) and 400<len(t)<5000 and not re.search(r'\[CONTINUED|CONTINUED\]|^\(PART',t[:300]): C.append((f,i,t))
    print('muc',len(C))
    S=lambda t: (re.search(r'\(([^()]{2,60})\) --',t[:300]) or [0,''])[1]
    C=[c for c in C if not re.search('INRAVISION|DIARIO',S(c[2])) and re.search(r'EFE|AFP|REUTER|NOTIMEX|PRENSA LATINA|XINHUA|DPA|DPA|AP\b|UPI|LATIN|IPS|TASS|ANSA|COLPRENSA|SALPRESS',S(c[2]))]
    print('muc agencies',len(C),collections.Counter(S(c[2]) for c in C).most_common(20))
    for f,i,t in pick(C,96): add('muc',{'REUTER':'Reuters','DPA':'dpa','TELAM-DPA':'dpa (TELAM)','TELAM-EFE':'EFE (TELAM)','TELAM-ANSA':'ANSA (TELAM)','BEIJING XINHUA':'Xinhua','XINHUA DOMESTIC SERVICE':'Xinhua','NOTIMEX':'Notimex'}.get(S(t),'EFE (ACAN)' if 'ACAN' in S(t) else 'TASS' if 'TASS' in S(t) else 'IPS' if 'IPS' in S(t) else S(t)),'19'+((re.search(r' (89|9\d|8\d) \(',t[:120]) or [0,'89'])[1]),'en',f'{H(r)}:data/raw_muc/{f}.jsons.txt line {i+1} (dateline, tags, text)',t)
def nitf():
    r='mediacloud+backend'
    for p in ls(r,'apps/crawler-ap/tests/data/ap_test_fixtures'):
        if not p.endswith('.nitf'): continue
        x=show(r,p).decode('utf8','replace'); 
        if 'body.content' not in x: continue
        h=re.search(r'<hl1[^>]*>(.*?)</hl1>',x); b=re.search(r'<byline>(.*?)</byline>',x)
        B=re.findall(r'(?s)<p>(.*?)</p>',re.sub(r'(?s)<byline>.*?</byline>','',x[x.index('<body.content'):]))
        by=re.sub(r'<byttl>(.*?)</byttl>',r'\n\1',b.group(1)) if b else ''; by=re.sub(r'<[^>]+>','',by)
        t='\n'.join(x for x in [ue(re.sub(r'<[^>]+>','',h.group(1))) if h else '',ue(by)]+[ue(re.sub(r'<[^>]+>','',q)) for q in B] if x.strip())
        if len(t)>200: add('nitf','AP','2019','en',f'{H(r)}:{p}',t,ue(re.sub(r'<[^>]+>','',h.group(1))) if h else '',ue(by))
def ace():
    r='marcocor+bat-framework'
    for p in ls(r):
        k=os.path.basename(p)
        if 'ACE2004_Coref_Turking/Dev/RawTextsNoTranscripts/' in p and re.match(r'20001115_AFP|APW|NYT',k):
            t=show(r,p).decode('utf8','replace')
            if probe(t,FIRST) or len(t)<400: continue
            t=re.sub(r' {3,}','\n',t.strip()); t=re.sub(r' &QL;(?= )','\n',t); t='\n'.join(' '.join(x.split()) for x in t.split('\n'))
            add('ace',{'A':'AP','N':'NYT News Service','2':'AFP'}[k[0]],'2000','en',f'{H(r)}:{p} (three blanks made line breaks)',t)
        elif re.search(r'AQUAINT/RawTexts/APW(19990120_0179|19990203_0315|19990519_0141|19990526_0131|20000312_0050)',p):
            t=show(r,p).decode('utf8','replace')
            if probe(t,FIRST): continue
            t='\n'.join(re.sub(r' +([,.;])',r'\1',' '.join(x.split())) for x in t.strip().split('\n') if x.strip())
            add('ace','AP',k[3:7],'en',f'{H(r)}:{p} (blanks round the links collapsed)',t,t.split('\n')[0])
if __name__=='__main__':
    efe(); ieer(); mindful(); signal(); crowd(); iitb(); orange(); nitf(); muc(); ace()
    seen=set(); O=[]
    for r in R:
        k=re.sub(r'\W','',r['text'])[150:260]
        if k in seen or probe(r['text'],FIRST): print('dup',r['where'][-50:]); continue
        seen.add(k); O.append(r)
    json.dump(O,open('/work/stories4/recs.json','w'),ensure_ascii=False); print(len(O),collections.Counter(r['coll'] for r in O))
