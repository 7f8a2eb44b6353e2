# Rebuilds the candidate texts from snapshots brought by `fetch` to /work/.mirror; writes /work/stories3/recs.json
import sys; sys.path.insert(0,'/work/stories3')
from g import *
import re,io,json,zipfile,html,random,csv,collections
csv.field_size_limit(10**8)
R=[]; _h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n')
    t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def add(coll,agency,year,lang,where,text,headline='',byline='',dl=''):
    R.append(dict(dl=' '.join(dl.split()),coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split())))
def pick(l,n,seed=31):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
ue=html.unescape
def moji(t):
    def f(m):
        try: return m.group(0).encode('cp1252').decode('utf8')
        except Exception: return m.group(0)
    return re.sub('[\u00c2\u00c3][^\\x00-\\x7f]|\u00e2[^\\x00-\\x7f]{2}|\u00e2\u20ac(?=\\s)',f,t)
def tagless(x): return re.sub(r'</?[A-Za-z_!][^>]*>','',x)
def first():
    S=set()
    for l in open('/work/stories/gold.tsv',encoding='utf8').read().split('\n')[1:]:
        if l: 
            t=re.sub(r'\W','',open(f'/work/stories/{l[:4]}.txt',encoding='utf8').read())
            for k in range(120,min(len(t)-60,900),1): S.add(hash(t[k:k+50]))
    return S
def aquaint():
    r='jspotter+TempEval-3'; C=[]
    for p in ls(r,'data/TBAQ-cleaned/AQUAINT/'):
        if '/._' in p or not p.endswith('.tml'): continue
        x=show(r,p).decode('utf8','replace'); k=os.path.basename(p)[:-4]
        if re.search(r'2NDTAKE|2ND TAKE|3RDTAKE|TAKE2',x[:1500]): continue
        x=re.sub(r'</?(TIMEX3|EVENT|SIGNAL)[^>]*>','',x)
        e=re.search(r'(?s)<EXTRAINFO>(.*?)</EXTRAINFO>',x); t=re.search(r'(?s)<TEXT>(.*?)</TEXT>',x); ti=re.search(r'(?s)<TITLE>(.*?)</TITLE>',x)
        if not e or not t: continue
        h=re.sub(r'&amp;C[a-z0-9]{3};','',e.group(1)); h=re.sub(r'&amp;[A-Z]{2};',' ',h); L=[l for l in h.strip().split('\n') if l.strip()]
        L=[l for l in L if not re.match(r'(APW|NYT|XIE)\d{8,}|\s*NEWS STORY\s*$|\s*\d\d/\d\d/\d{4} [\d:]+\s*$',l)]
        if ti and ' '.join(ue(ti.group(1)).split()) not in ' '.join(ue('\n'.join(L)).split()) and not any('_Writethru' in l or '_' in l for l in L): L.insert(0,ti.group(1).strip())
        L=[re.sub(r'^(?:\d{4}-\d\d-\d\d [\d:]+\s+)?(?:usa|international|washington)\s+(?=[A-Z])','',re.sub(r'</?[A-Z]+>','\n',ue(l)).strip()) for l in L]
        L=[l for l in L if not re.match(r'(usa|international|washington|\d{4}-\d\d-\d\d [\d:]+)$',l)]
        b=ue(t.group(1)).strip(); b=re.sub(r'^([^\n]{2,70}(?:--|_))\n\n',r'\1 ',b)
        C.append((k,p,ue('\n'.join(' '.join(l.split()) for l in L))+'\n'+b,ue(ti.group(1)) if ti else ''))
    G=collections.defaultdict(list)
    for c in C: G[c[0][:3]].append(c)
    for g,n,a in (('APW',22,'AP'),('NYT',12,'NYT News Service'),('XIE',6,'Xinhua')):
        for k,p,t,h in pick(G[g],n): add('aquaint',a,k[3:7],'en',f'{H(r)}:{p} (EXTRAINFO, TEXT)',t,h)
    S=[p for p in ls(r,'data/TE3-Silver-data/') if '/._' not in p and p.endswith('.tml')]
    for pre,n,a in (('AFP_ENG_1997',20,'AFP'),('AFP_ENG_2005',7,'AFP'),('AFP_ENG_2006',7,'AFP'),('XIN_ENG_2005',8,'Xinhua'),('XIN_ENG_2006',8,'Xinhua')):
        got=0
        for p in pick([q for q in S if pre in q],n*4,77):
            x=re.sub(r'</?(TIMEX3|EVENT|SIGNAL)[^>]*>','',show(r,p).decode('utf8','replace'))
            d=ue(re.search(r'(?s)<DCT>(.*?)</DCT>',x).group(1)); d=re.sub(r' , (\d{4}), \1',r', \1',d); d=re.sub(r' , \d{4}','',d)
            h=re.search(r'(?s)<TITLE>(.*?)</TITLE>',x); h=ue(h.group(1)).strip() if h else '///'; t=ue(re.search(r'(?s)<TEXT>(.*?)</TEXT>',x).group(1)).strip()
            if len(t)<300 or len(t)>6000 or got>=n: continue
            got+=1
            add('silver',a,pre[-4:],'en',f'{H(r)}:{p} (TITLE, DCT without the added year, TEXT)',(h+'\n' if h!='///' else '')+d+'\n'+t,'' if h=='///' else h,'',d)
def detok(T):
    s=''; oq=False
    for w in T:
        w=w.replace('_',' ')
        if w=='"':
            if oq: s=s.rstrip(' ')+'" '; oq=False
            else: s+='"'; oq=True
        elif w in(',','.',';',':','!','?',')','...','%'): s=s.rstrip(' ')+w+' '
        elif w in('(','¿','¡'): s+=w
        else: s+=w+' '
    return s.strip()
def con(s): return re.sub(r'\bA el\b','Al',re.sub(r'\ba el\b','al',re.sub(r'\bDe el\b','Del',re.sub(r'\bde el\b','del',s))))
def efe():
    r='drozas+de'; C=[]
    for p in ls(r,'ClusteringG03/news/'):
        if not p.endswith('.es') or '.svn' in p: continue
        b=show(r,p); x=b.decode('utf8','replace')
        d=re.search(r'SOURCE="([^"]*)"',x).group(1)
        def fix(s):
            try: return s.encode('latin1').decode('utf8')
            except Exception: return s
        def part(tag):
            m=re.search(rf'(?s)<{tag}>(.*?)</{tag}>',x)
            if not m: return []
            ps=re.findall(r'(?s)<P>(.*?)</P>',m.group(1)) or [m.group(1)]
            return [detok([fix(ue(w)) for w in re.findall(r'<M?W FRM="([^"]*)"',q)]) for q in ps]
        h=part('TITLE'); s=part('SUMMARY'); o=part('BODY')
        if not h or not (s or o): continue
        d=fix(ue(d)); P=[q for q in s+o if q]
        h[0]=con(h[0]); P=[con(q) for q in P]
        t=h[0]+'\n'+d+('.- ' if d.endswith(')') else ' ')+P[0]+'\n'+'\n'.join(P[1:])
        if len(t)>500: C.append((p,t,h[0],d))
    print('efe',len(C)); global EFE; EFE=C
    for p,t,h,d in pick(C,62): add('efe','EFE','2000','es',f'{H(r)}:{p} (tokens joined; TITLE, SOURCE, SUMMARY, BODY)',t,h,'',d)
def fnc():
    for r,fs,n in (('FakeNewsChallenge+fnc-1',('train_bodies.csv',),88),('gnaneeswar+Fake-News-Challenge',('test_bodies.csv',),40)):
        C=[]
        for f in fs:
            for i,(k,x) in enumerate(list(csv.reader(io.StringIO(show(r,f).decode('utf8','replace'))))[1:]):
                m=re.search(r'\((Reuters|AP|AFP|UPI|Xinhua|CNN|ANSA|ANI|IANS|PTI)\)',x[:160]) or re.search(r'\bBy (?:[A-Z]\w+ )?(Associated Press|Reuters)',x[:200]) or re.search(r'(Reporting by|Associated Press|Agence France|AFP|Reuters|IANS|Press Association|Bloomberg|\bAP\b)',x[-120:])
                if m and 400<len(x)<6500: C.append((f,k,m.group(1),x))
        print('fnc',len(C))
        A={'Reporting by':'Reuters','Associated Press':'AP','Agence France':'AFP','Press Association':'PA'}
        for f,k,a,x in pick(C,n): add('fnc',A.get(a,a),'2014','en',f'{H(r)}:{f} record {k}',moji(x) if r.startswith('gnan') else x)
def elevant():
    r='ad-freiburg+elevant'
    for p,c in (('benchmarks/news-fair-v2.benchmark.jsonl','newsfair'),('benchmarks/msnbc.benchmark.jsonl','msnbc')):
        for l in show(r,p).decode('utf8').split('\n'):
            if not l.strip(): continue
            a=json.loads(l); t=a['text']
            if c=='msnbc':
                if not re.search(r'(?m)^[A-Z][A-Z ]{3,}[^\n]{0,25} [-—–] ',t): continue
                add(c,'AP (MSNBC)','2007','en',f"{H(r)}:{p} document {a['title']}",t,t.split('\n')[0])
            else:
                m=re.search(r'\((Reuters|AP|AFP|CNN|UPI|PTI|ANI|IANS|Xinhua|Bloomberg|AAP)\)|/(PRNewswire)|(BUSINESS WIRE|GLOBE NEWSWIRE|Marketwire|MARKETWIRE|PRWEB)|(Associated Press|Press Association|Reporting by)',t[:400]+t[-200:])
                if m: add(c,{'Associated Press':'AP','PRNewswire':'PR Newswire'}.get(next(g for g in m.groups() if g),next(g for g in m.groups() if g)),a['title'][:4],'en',f"{H(r)}:{p} document {a['id']}",t,t.strip().split('\n')[0])
rg=lambda *a:[i for x in a for i in (range(x[0],x[1]+1) if isinstance(x,tuple) else [x])]
CUT={'idUSN2927431720080229':rg(33,(41,58)),'idUSTRE6AT66820101201':rg((1,21)),'news205093515.html':rg((21,34),38),'ALeqM5jRXbUVXZXzphjcFfhmcjSq_E262A':rg((0,11)),
 'us-rejects-talks-with-wikileaks-20101128-18c57.html':rg((33,38),(40,53)),'wikileaks-flees-to-switzerland-as-u-s-france-options-narrow.html':rg(82,83,(94,112)),'index.html.51':rg((77,89)),
 'assange-may-have-committed-offence-ada-20100728-10vp8.html':rg((33,38),(40,50)),'article-eastasia.asp?parentid=60857.1':rg((7,26))}
def corbett():
    r='corbett+WikileaksResearchProject'
    W={'idUSN1424207020071114?pageNumber=1':('Reuters','2007','en'),'idUSN2927431720080229':('Reuters','2008','en'),'idUSTRE6A369920101104':('Reuters','2010','en'),'idUSTRE6AT66820101201':('Reuters','2010','en'),
    'news205093515.html':('AP (PhysOrg)','2010','en'),'ALeqM5jRXbUVXZXzphjcFfhmcjSq_E262A':('AFP','2010','en'),'us-rejects-talks-with-wikileaks-20101128-18c57.html':('AFP (SMH)','2010','en'),'gillard-condemns-wikileaks-20101202-18haq.html':('AAP (SMH)','2010','en'),
    'view.bg?articleid=1299995':('AP (Boston Herald)','2010','en'),'wikileaks-flees-to-switzerland-as-u-s-france-options-narrow.html':('Bloomberg','2010','en'),'main7117213.shtml':('AP (CBS)','2010','en'),'piratpartiet-skoter-wikileak-servrar-1.1155285':('TT (DN)','2010','sv'),'1168105082315.html':('AFP (The Age)','2007','en'),
    'index.html.51':('AFP','2010','en'),'index.html.73':('AP','2010','en'),'assange-may-have-committed-offence-ada-20100728-10vp8.html':('AAP','2010','en'),'article-eastasia.asp?parentid=60857.1':('AFP (SCMP)','2007','en'),'attacks-shut-down-wikileaks-20101203-18jqt.html':('AFP','2010','en'),'ynews_ts2677_3':('AFP','2010','en')}
    for k,(a,y,lg) in W.items():
        b=show(r,'WikileaksOriginalHtml/'+k)
        if not b: print('corbett: no',k); continue
        try: s=b.decode('utf8')
        except UnicodeDecodeError: s=b.decode('cp1252','replace')
        ti=re.search(r'(?is)<h1\b[^>]*>(.*?)</h1>',s) or re.search(r'(?is)<title>(.*?)</title>',s)
        s=re.sub(r'(?is)<(script|style|head|form|select)\b.*?</\1>|<!--.*?-->','',s)
        t=ue(re.sub(r'<[^>]+>','',re.sub(r'(?i)<br[^>]*>|</?p\b[^>]*>|</?div[^>]*>|</h\d>|</li>|</td>','\n',s.replace('\n',' ')))).replace('\xa0',' ')
        L=[' '.join(l.split()) for l in t.split('\n')]; L=[l for l in L if l]
        h=' '.join(ue(re.sub(r'<[^>]+>','',ti.group(1))).split()) if ti else ''
        q=CUT.get(k)
        if q: L=[L[i] for i in q]; h=L[0]
        add('corbett',a,y,lg,f'{H(r)}:WikileaksOriginalHtml/{k}'+(' (lines of the story)' if q else ''),'\n'.join(L),h)
def jamildo():
    r='cynaramaira+jamildorep'
    o=subprocess.run(['git','-c','core.quotepath=off','--git-dir',gd(r),'grep','-I','-l','-E',r'^(Da|Do|Por|Com)[^.]{0,60}(Ag&ecirc;ncia (Brasil|Estado|Lusa|EFE)|Reuters|EFE|AFP|Ansa|Ag&ecirc;ncia C&acirc;mara|Ag&ecirc;ncia Senado)[^.]{0,30}$|^(Da|Do) BBC Brasil$','HEAD','--','_posts/2008-1*','_posts/2010-0[23]*','_posts/2012-05*','_posts/2009-06*','_posts/2011-08*'],capture_output=True).stdout.decode('utf8','replace').splitlines()
    print('jamildo',len(o)); C=[]
    for q in o:
        p=q.split(':',1)[1]; x=show(r,p).decode('utf8','replace')
        m=re.match(r'(?s)---\n(.*?)\n---\n(.*)',x)
        if not m: continue
        ti=re.search(r'(?m)^title: "?(.*?)"?$',m.group(1)).group(1).replace('\\"','"'); t=ue(tagless(m.group(2))).replace('\xa0',' ').strip()
        a=re.search(r'(?m)^(?:Da|Do|Por|Com)[^\n]{0,60}?(Agência \w+|Reuters|EFE|AFP|Ansa|BBC Brasil)',t)
        if a and 500<len(t)<4500 and a.start()<60: C.append((p,a.group(1),ti,t))
    global JAM; JAM=C
    print('jamildo',len(C),collections.Counter(c[1] for c in C)); G=collections.defaultdict(list)
    for c in C: G[c[1]].append(c)
    for a,l in G.items():
        for p,a,ti,t in pick(l,{'Agência Brasil':18,'Agência Estado':14,'Agência Câmara':3,'Agência Senado':4,'BBC Brasil':3}.get(a,6)): add('jamildo',a,p[7:11],'pt',f'{H(r)}:{p} (title, body)',ti+'\n'+t,ti)
def dpa():
    r='dpa-newslab+dpa-digitalwires-to-newsmlg2'
    for k,a in (('dw-1','dpa'),('eil','dpa'),('embargoed','dpa'),('empty_paragraph','Europa Press'),('no_notepad','AP'),('nsb_n1','dpa'),('rubix_multimedia_real','dpa'),('with_dateline','dpa'),('with_infobox','dpa')):
        p=f'tests/data/input/{k}.json'; d=json.loads(show(r,p)); x=d['article_html']
        t=ue(tagless(re.sub(r'</p>|<br ?/?>|</h\d>|</li>','\n',x))); dl=d.get('dateline') or ''
        if dl and not t.strip().startswith(dl.strip()[:8]): t=dl+t.lstrip()
        L=[d['headline'],d.get('subhead'),d.get('byline')]
        add('dpa',a,(d['version_created'] or '2024')[:4],d['language'],f'{H(r)}:{p} (headline, byline, dateline, article_html)','\n'.join(l for l in L if l)+'\n'+t,d['headline'],d.get('byline') or '')
def duc():
    r='boudinfl+duc-2001-pre'; z=zipfile.ZipFile(io.BytesIO(show(r,'src/raw-txt.zip')))
    N=sorted(n for n in z.namelist() if n.startswith('txt/') and not n.endswith('/'))
    for n in [x for x in N if '/FBIS' in x]: add('duc','FBIS','1994','en',f'{H(r)}:src/raw-txt.zip!{n}',z.read(n).decode('utf8','replace'))
    for n in pick([x for x in N if '/AP8' in x or '/AP9' in x],16): add('duc','AP','19'+n[6:8],'en',f'{H(r)}:src/raw-txt.zip!{n}',z.read(n).decode('utf8','replace'))
def buzz():
    r='amitasha+FakeNewsClassification'; rows=list(csv.DictReader(io.StringIO(show(r,'BuzzFeed_real_news_content.csv').decode('utf8','replace'))))
    for i,c in enumerate(rows):
        m=re.search(r'\((CNN|AP|Reuters)\)',c['text'][:120]) or re.search('(Associated Press|Reuters)',c['text'][-90:])
        if m and 400<len(c['text'])<8000: add('buzzfeed',{'Associated Press':'AP'}.get(m.group(1),m.group(1)),'2016','en',f"{H(r)}:BuzzFeed_real_news_content.csv record {i+1} (title, text)",c['title']+'\n'+c['text'],c['title'])
def goose():
    r='goose3+goose3'
    for k,a,y,l in (('cnn1','CNN','2010','en'),('cnn_arabic','CNN','2013','ar'),('huffingtonPost2','AP','2011','en'),('yahoo','AP','2011','en')):
        p=[q for q in ls(r,'tests/data/content/') if q.endswith(f'_{k}.json')][0]; d=json.loads(show(r,p))['expected']
        x=show(r,p[:-5]+'.html').decode('utf8','replace'); ti=re.search(r'(?is)<h1\b[^>]*>(.*?)</h1>',x)
        m=re.search(r'.{0,60}(\(AP\)|Associated Press|Reuters|AFP|EFE).{0,40}',tagless(x)); print('goose',k,m and m.group(0)[:100], ti and ' '.join(tagless(ti.group(1)).split())[:60])
        add('goose',a,y,l,f'{H(r)}:{p} (cleaned_text; an extract)',d['cleaned_text'])
def evm():
    r='hunterhector+EvmEval'
    for p in ls(r,'util/visualization/corpus/ace_dev/span/'):
        if '/AFP_ENG' in p and p.endswith('_gold.json'):
            t=json.loads(show(r,p))['text'].replace('\u3002','')
            add('evm','AFP','2003','en',f"{H(r)}:{p} text (without the marks 。)",t)
def hyper():
    r='anshuly10+Biased-News-Detection'; b=show(r,'articles-training-byarticle-20181122.xml').decode('utf8','replace')
    for i,d,ti,x in re.findall(r'(?s)<article id="(\d+)" published-at="([^"]*)" title="([^"]*)">(.*?)</article>',b):
        t=ue(re.sub(r'<[^>]+>','',re.sub(r'</p>','\n',x))); t='\n'.join(l.strip() for l in t.split('\n') if l.strip()); ti=ue(ti)
        if i in('0000234','0000253','0000300','0000354','0000381','0000391','0000498','0000551','0000571','0000286','0000302','0000520','0000382'): add('hyper','AP' if i not in('0000391','0000551') else 'CNN' if i=='0000391' else 'Reuters',d[:4],'en',f'{H(r)}:articles-training-byarticle-20181122.xml article {i} (title, text)',ti+'\n'+t,ti)
def usenet():
    r='gokriznastic+20-newsgroups_text-classification'
    for k,a,st,en in (('sci.crypt/15549','UPI','WASHINGTON (UPI)',None),('sci.med/59347','UPI','Subject: RESURGENCE','=====*====='),('talk.politics.guns/54254','AP','SUSPENDED POLICE OFFICER','Well, this just'),('talk.politics.mideast/75884','AP','APn  04/14','UPwe 04/14'),('talk.politics.mideast/75884','UPI','UPwe 04/14',None),('talk.politics.mideast/75990','UPI','4/15/93 1242','\n--'),('talk.politics.mideast/76003','AP','04/19/1993 0000','\n--'),('talk.politics.mideast/76365','AP','MOSCOW (AP)',None),('talk.politics.mideast/77309','UPI','May 13, 1993','\n--'),('talk.politics.mideast/77317','UPI','MOSCOW',None),('talk.politics.mideast/77400','AP','APn  03/09',None)):
        t=show(r,'20_newsgroups/'+k).decode('latin1').replace('\r',''); i=t.index(st); j=t.find(en,i) if en else len(t)
        if j<0: print('usenet end?',k,en); j=len(t)
        t=t[i:j]
        if k=='sci.med/59347': t=t.replace('Subject: ','',1)
        add('usenet',a,'1993','en',f'{H(r)}:20_newsgroups/{k} (the story from «{st}» on)',t)
def nyt():
    r='abhinavchdhry+Fake-News-Corpus'; C=[]
    for n in (2,3,5,6):
        p=f'src/data/NYTdata/NYTstories_{n}.dat'
        for i,l in enumerate(show(r,p).decode('utf8','replace').split('\n')):
            try: a=json.loads(l)
            except Exception: continue
            m=re.search(r'\((AP|REUTERS|AFP)\)|(The Associated Press)',a['text'][:90]+a['text'][-60:])
            if m and 300<len(a['text'])<5000: C.append((p,i,(m.group(1) or 'AP').replace('REUTERS','Reuters'),a))
    print('nyt',len(C),[c[3]['text'][:60] for c in C[:6]],C[0][3].keys() if C else '')
    for p,i,a,d in pick(C,20): add('nytdat',a,'2016','en',f'{H(r)}:{p} line {i+1} text',d['text'])
def more():
    S=first(); T=set()
    def key(t):
        t=re.sub(r'\W','',t); return [hash(t[k:k+50]) for k in range(150,min(len(t)-60,800),1)]
    have={r['where'] for r in R}; B=R[:]
    del R[:]; aquaint_all(); C=[c for c in R if c['where'] not in have and sum(x in S for x in key(c['text']))<5]; del R[:]; R.extend(B)
    print('more aquaint',len(C)); R.extend(pick([c for c in C if c['coll']=='aquaint'],12)+pick([c for c in C if c['coll']=='silver'],13))
def more2():
    global EFE,JAM
    for c in pick([c for c in EFE if not any(c[0] in r['where'] for r in R)],25): add('efe','EFE','2000','es',f"{H('drozas+de')}:{c[0]} (tokens joined; TITLE, SOURCE, SUMMARY, BODY)",c[1],c[2],'',c[3])
    for p,a,ti,t in pick([c for c in JAM if not any(c[0] in r['where'] for r in R)],26): add('jamildo',a,p[7:11],'pt',f"{H('cynaramaira+jamildorep')}:{p} (title, body)",ti+'\n'+t,ti)
def usenet2():
    r='gokriznastic+20-newsgroups_text-classification'
    for k,st,en,y in (('talk.politics.mideast/75884','RTw  04/14','APn  04/14','1993'),('talk.politics.mideast/77228','RTw  12/23 0859','RTw  12/23 0835','1992'),('talk.politics.mideast/77228','RTw  12/23 0835','RTw  12/26','1992'),('talk.politics.mideast/77228','RTw  12/26','RTw  12/28','1992'),('talk.politics.mideast/77228','RTw  12/28','REUTER SIJ','1992')):
        t=show(r,'20_newsgroups/'+k).decode('latin1').replace('\r',''); i=t.index(st); j=t.index(en,i)
        if en.startswith('REUTER'): j=t.index('\n',j)
        add('usenet','Reuters',y,'en',f'{H(r)}:20_newsgroups/{k} (the story from «{st}» on)',t[i:j])
def ace():
    r='Aureliu+BIU-RPI-Event-Extraction-Project'; L=[p for p in ls(r,'ACE_EVENT/corpus/orig/nw/timex2norm/') if p.endswith('.sgm')]
    A={'APW':'AP','AFP':'AFP','XIN':'Xinhua','NYT':'NYT News Service'}
    for p in pick(L,90):
        x=show(r,p).decode('utf8','replace'); h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',x); t=re.search(r'(?s)<BODY>(.*?)</BODY>',x).group(1)
        k=os.path.basename(p); dl=re.search(r'(?s)<TEXT>\s*([^\n]+)\n',x).group(1)
        add('ace',A[k[:3]],k[8:12],'en',f'{H(r)}:{p} (BODY)',re.sub(r'\n{2,}','\n\n',ue(tagless(t))),ue(h.group(1)) if h else '','',dl)
def cnn():
    r='laurentarifaj1111+event-extraction-from-news'; p=[q for q in ls(r) if q.endswith('pegasus_10k.json')][0]
    for x in pick(json.loads(show(r,p)),22):
        t=x['original_text']
        if len(t)<6000: add('cnn','CNN','2009','en',f"{H(r)}:{p} article_id {x['article_id']} original_text",t)
def aquaint_all():
    global pick
    o=pick; pick=lambda l,n,s=31: o(l,n+60 if n<40 else n,s); aquaint(); pick=o
if __name__=='__main__':
    for f in (aquaint,efe,fnc,elevant,corbett,jamildo,dpa,duc,buzz,goose,evm,hyper,usenet,nyt,more,more2,usenet2,ace,cnn):
        n=len(R)
        try: f()
        except Exception as e: print('FAIL',f.__name__,repr(e)); raise
        print(f.__name__,len(R)-n)
    S=first(); bad=set()
    seen={}
    for i,r in enumerate(R):
        t=re.sub(r'\W','',r['text']); c=[hash(t[k:k+50]) for k in range(150,min(len(t)-60,800),1)]
        h=sum(x in S for x in c)
        if h>40: print('in first set',i,r['coll'],h,r['where'][-60:]); r['dup']=1
        for x in c[::25]:
            if x in seen and seen[x]!=i: print('twice',seen[x],i,r['coll']); break
        for x in c: seen.setdefault(x,i)
    json.dump(R,open('/work/stories3/recs.json','w'),ensure_ascii=False)
    print(len(R),collections.Counter(r['coll'] for r in R))
