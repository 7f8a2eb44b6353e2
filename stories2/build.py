# Rebuilds the candidate texts from snapshots brought by `fetch` to /work/.mirror (and hand.json); writes /work/stories2/recs.json
import sys; sys.path.insert(0,'/work/stories2')
from g import *
import re,io,json,zipfile,tarfile,html,random,csv,collections
csv.field_size_limit(10**8)
R=[]; _h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n')
    t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{4,}','\n\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def add(coll,agency,year,lang,where,text,headline='',byline='',dl=''):
    R.append(dict(dl=' '.join(dl.split()),coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split())))
def pick(l,n,seed=23):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
ue=html.unescape
def tagless(x): return re.sub(r'</?[A-Za-z_!][^>]*>','',x)
FIRST=None
def first():
    global FIRST
    if FIRST is None:
        FIRST=set()
        for l in open('/work/stories/gold.tsv',encoding='utf8').read().split('\n')[1:]:
            if l: FIRST.add(re.sub(r'\W','',open(f'/work/stories/{l[:4]}.txt',encoding='utf8').read())[200:260])
    return FIRST
def ling():
    r='Eslam-Elsawy+Ling573Project'; seen=set(); G=collections.defaultdict(list)
    N={'AFP_ENG':('AFP',22),'APW_ENG':('AP',20),'XIN_ENG':('Xinhua',16),'NYT_ENG':('NYT News Service',9),'LTW_ENG':('LAT-WP News Service',13),'CNA_ENG':('CNA',4),'XIE':('Xinhua',12),'APW':('AP',8),'NYT':('NYT News Service',5)}
    for p in ls(r,'input/topics/'):
        k=os.path.basename(p)[:-4]
        if not p.endswith('.xml') or k in seen or k.startswith('.') : continue
        seen.add(k); q=re.match(r'([A-Z]{3}(?:_ENG)?)',k)
        if q and q.group(1) in N: G[q.group(1)].append(p)
    for g,(ag,n) in N.items():
        for p in pick(G[g],n):
            x=show(r,p).decode('utf8','replace'); k=os.path.basename(p)[:-4]
            if '_ENG' in g:
                t=tagless(ue(x)) if '&' in x else tagless(x)
                h=re.search(r'(?is)<HEADLINE>(.*?)</HEADLINE>',x); dl=re.search(r'(?is)<DATELINE>(.*?)</DATELINE>',x)
                y=k[8:12]
            else:
                x=re.sub(r'(?s)<(docno|doctype|txttype|date_time|category)>.*?</\1>','',x); dl=None
                h=re.search(r'(?s)<headline>(.*?)</headline>',x)
                t='\n'.join(l.strip() for l in ue(tagless(x)).split('\n')); t=re.sub(r'\n{2,}','\n',t); y=k[3:7]
            if len(t)<400: continue
            add('ling573',ag,y,'en',f'{H(r)}:{p}',t,ue(h.group(1)) if h else '','',ue(dl.group(1)) if dl else '')
def nyt98():
    r='lucene4ir+lucene4ir'; C=[]
    for f in ('19980601_NYT','19980602_NYT','19980603_NYT'):
        t=show(r,'data/aquaint/nyt/'+f).decode('latin1')
        for d in re.findall(r'(?s)<DOC>.*?</DOC>',t):
            k=re.search(r'<DOCNO>\s*(\S+)',d).group(1)
            if not re.search(r'DOCTYPE> NEWS STORY',d) or len(d)<1500 or len(d)>7000: continue
            if re.search(r'BUDGET|ADVISORY|LINEUP|-COX-|NEWS SERVICE\s|BC-.*-(TEST|ADVISORY)|TAKE 2|2ND TAKE|-GLANCE',d[:900]): continue
            C.append((f,k,d))
    for f,k,d in pick(C,30,5):
        b=re.sub(r'(?s)<(DOCNO|DOCTYPE|DATE_TIME)>.*?</\1>\n?','',d); b=re.sub(r'(?s)<TRAILER>(.*?)</TRAILER>',r'\1',b)
        h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',d)
        t=re.sub(r'\n\s*\n+','\n',re.sub(r'</?(?:DOC|HEADER|BODY|SLUG|HEADLINE|TEXT|P|ANNOTATION|TRAILER)\b[^>]*>','',b))
        add('nyt98','NYT News Service','1998','en',f'{H(r)}:data/aquaint/nyt/{f} DOCNO {k} (without DOCNO, DOCTYPE, DATE_TIME)',t,re.sub(r'&[A-Z]{2};','',h.group(1)) if h else '')
def htxt(b):
    s=re.sub(r'(?is)<(script|style|head)\b.*?</\1>|<!--.*?-->','',b)
    s=re.sub(r'(?i)<br[^>]*>|</p>|</div>|</tr>|</h\d>|<p\b[^>]*>','\n',s); return ue(re.sub(r'<[^>]+>','',s)).replace('\xa0',' ')
def nexis():
    r='koheiw+newspapers'
    for p,ag,n,y in (('tests/data/nexis/afp_2013-03-12_0501.html','AFP',18,'2013'),('tests/data/nexis/irish-times_1995-06-12_0001.html','',22,'1995')):
        b=show(r,p).decode('utf8','replace'); A=re.split(r'(?=<A NAME="DOC_ID_)|(?=<DOCFULL>)',b)[1:]; C=[]
        A=[a for a in A if 'LENGTH:' in a]
        for i,a in enumerate(A):
            t=re.sub(r'\n\s*\n+','\n\n',htxt(a)).replace('-->','').strip()
            if ag=='':
                m=re.search(r'BYLINE: .*?\(?(Reuter|AFP|PA|AP)\b\)?',t)
                if not m or len(t)>4500 or len(t)<700: continue
                C.append((i,{'Reuter':'Reuters'}.get(m.group(1),m.group(1)),t))
            elif 600<len(t)<6500: C.append((i,ag,t))
        for i,a,t in pick(C,n):
            L=[l for l in t.split('\n') if l.strip()]; h=''
            k=[j for j,l in enumerate(L[:9]) if re.search(r'\b(19|20)\d\d\b',l)]
            if k: h=L[k[0]+1] if k[0]+1<len(L) else ''
            add('nexis-'+('afp' if ag else 'it'),a+('' if ag else ' (Irish Times)'),y,'en',f'{H(r)}:{p} document {i+1} of the page',t,h)
def factiva():
    r='koheiw+newspapers'; p='tests/data/factiva/chinese-ui.html'; b=show(r,p).decode('utf8','replace'); A=re.split(r'(?=<div id="article-)',b)[1:]
    S={47:('Reuters','es'),48:('AFP','pt'),49:('Reuters','pt'),60:('dpa','es'),62:('AFP','pt'),63:('STT','fi'),64:('STT','sv'),65:('STT','en'),66:('Reuters','fr'),74:('Dow Jones','en'),78:('CNN Wire','en'),80:('Yonhap','en'),81:('ANP','nl'),83:('AP (dpa)','de'),90:('CNN Wire','en'),91:('Europa Press','es'),92:('AFP','es')}
    for i,(a,l) in S.items():
        x=A[i]; x=x[x.index('>')+1:]
        t='\n'.join(s.strip() for s in re.sub(r'\n\s*\n+','\n',htxt(x)).split('\n')).strip()
        h=re.search(r'(?s)Headline\'>(.*?)</span>',x); y=re.search(r'class="author">(.*?)</div>',x)
        add('factiva',a,'2018',l,f'{H(r)}:{p} article {i+1}',t,htxt(h.group(1)) if h else '',htxt(y.group(1)) if y else '')
def kpcrowd():
    r='LIAAD+KeywordExtractor-Datasets'; z=zipfile.ZipFile(io.BytesIO(show(r,'datasets/500N-KPCrowd-v1.1.zip'))); G=collections.defaultdict(list)
    for n in z.namelist():
        if not n.endswith('.txt') or 'MACOSX' in n or 'docsutf8' not in n: continue
        t=z.read(n).decode('utf8','replace')
        m=re.search(r'\((Reuters|AP|AFP|dpa|DPA|UPI|Xinhua|CNN|IANS|PTI|RTTNews|Bernama|BERNAMA|KUNA|ANI)\)|(BUSINESS WIRE|PRNewswire|Marketwire|MARKETWIRE|GLOBE NEWSWIRE)|(Associated Press|Agence France|Bloomberg News)',t[:500]+' '+t[-120:])
        if m and 500<len(t)<6000: G[(m.group(1) or m.group(2) or m.group(3)).replace('Associated Press','AP2').upper()].append((n,t))
    print({k:len(v) for k,v in G.items()})
    for g,v in G.items():
        n={'AP':11,'REUTERS':10,'XINHUA':6,'AP2':6,'CNN':2,'AFP':6}.get(g,5)
        for k,t in pick(v,n):
            L=t.strip().split('\n'); h=L[0].strip()
            add('kpcrowd',{'AP2':'AP','REUTERS':'Reuters','XINHUA':'Xinhua'}.get(g,g),'2011','en',f'{H(r)}:datasets/500N-KPCrowd-v1.1.zip!{k}',t,h)
def dragnet():
    r='seomoz+dragnet_data'; T=tarfile.open(fileobj=io.BytesIO(show(r,'dragnet_Corrected.tar.gz')))
    W={'100':'AP','250':'AP','29':'Reuters','349':'AP','391':'AP','44':'AP','468':'AP','9':'AP','R416':'AP','R491':'Reuters','R492':'Reuters','R494':'AP','R496':'Reuters'}
    for m in T.getmembers():
        k=os.path.basename(m.name).replace('.html.corrected.txt','')
        if k in W:
            b=T.extractfile(m).read(); t=b.decode('utf8','replace'); L=[l.strip() for l in t.split('\n') if l.strip()]
            add('dragnet',W[k],'2012','en',f'{H(r)}:dragnet_Corrected.tar.gz!{m.name}',t,L[0])
def scraping():
    r='scrapinghub+article-extraction-benchmark'; d=json.loads(show(r,'ground-truth.json'))
    for k,v in d.items():
        b=v['articleBody']; m=re.search(r'\((Reuters|AP|CNN Business)\)',b[:60])
        if m: add('scraphub',{'CNN Business':'CNN'}.get(m.group(1),m.group(1)),'2019','en',f'{H(r)}:ground-truth.json {k[:12]} articleBody',b)
def isot():
    r='camillabdt+fakenews2025'; rows=list(csv.reader(io.StringIO(show(r,'True.csv').decode('utf8','replace'))))[1:]
    C=[(i,c) for i,c in enumerate(rows) if '(Reuters)' in c[1][:120] and 500<len(c[1])<4500]
    print('isot',len(rows),len(C))
    for i,c in pick(C,15): add('isot','Reuters','2017','en',f'{H(r)}:True.csv record {i+1} (title, text)',c[0]+'\n'+c[1],c[0])
def tech():
    r='TechnionTDK+spannerlog-shell'; p='spouse/misc/articles/articles_100.tsv'
    for i,l in enumerate(show(r,p).decode('utf8','replace').split('\n')):
        c=l.split('\t',1)
        if len(c)<2: continue
        t=c[1].replace('\\n','\n')
        m=re.search(r'/PRNewswire|PRWEB|\((ANI|IPS|Reuters|AP|PTI|AFP|Xinhua)\)|Marketwired|BUSINESS WIRE|GLOBE NEWSWIRE',t[:400])
        if m and len(t)<9000: add('signal',{'/PRNewswire':'PR Newswire'}.get(m.group(0),m.group(1) or m.group(0)),'2015','en',f'{H(r)}:{p} line {i+1}',t)
def antara():
    r='alifnurhadi+Scrape_antaraNews'; d=json.loads(show(r,'data/raw/scrapeResult.json'))
    for i,a in enumerate(d[:12]): add('antara-en','ANTARA','2026','en',f'{H(r)}:data/raw/scrapeResult.json record {i+1} content',a['content'])
def gnad():
    r='tblock+10kGNAD'; C=[]
    for i,l in enumerate(show(r,'test.csv').decode('utf8').split('\n')):
        c=l.split(';',1)
        if len(c)<2: continue
        t=c[1].strip().strip("'").replace("''","'")
        m=re.search(r'\(((?:APA|Reuters|AFP|dpa|sid|red)[^()]{0,60})\)\W*$',t)
        if m and not m.group(1).startswith('red') and 450<len(t)<5000: C.append((i,m.group(1),t))
    print('gnad',len(C))
    for i,a,t in pick(C,24):
        add('gnad',a.split('/')[0].split(',')[0]+' (Der Standard)','2015','de',f'{H(r)}:test.csv line {i+1} text',t)
def impresso():
    r='impresso+newsagency-classification'
    for lang,n in (('fr',36),('de',17)):
        C=[]
        for part in ('test','dev'):
            p=f'data/annotated_data/{lang}/newsagency-data-{part}-{lang}.tsv'; t=show(r,p).decode('utf8')
            for d in re.split(r'(?m)^# language = ',t)[1:]:
                k=re.search(r'# document_id = (\S+)',d); s=re.search(r'# news-agency-as-source = (.*)',d)
                if not k or s.group(1) in('_',''): continue
                o=''
                for l in d.split('\n'):
                    if l.startswith('#') or not l.strip(): continue
                    c=l.split('\t')
                    if len(c)<12: continue
                    f=' '.join(c[9:13]) if len(c)>=13 else ' '.join(c[7:])
                    f=' '.join(c[7:])
                    o+=c[0]+('\n' if 'EndOfLine' in f else '' if 'NoSpaceAfter' in f else ' ')
                o=o.replace('¬\n','¬\n')
                if 350<len(o)<3200: C.append((p,k.group(1),s.group(1),o))
        print('impresso',lang,len(C))
        for p,k,s,o in pick(C,n):
            y=re.search(r'-(\d{4})-\d\d-\d\d-',k).group(1)
            add('impresso',s,y,lang,f'{H(r)}:{p} {k} (tokens joined by the NoSpaceAfter and EndOfLine marks)',o)
def prensa():
    r='ibarria0+nltk-tutorial'; rows=list(csv.reader(io.StringIO(show(r,'noticias.csv').decode('utf8','replace'))))[1:]; C=[]
    for i,c in enumerate(rows):
        m=re.search(r'\((AP|EFE|DPA|ANSA|AFP|Notimex|NOTIMEX|Reuters|REUTERS)\)',c[2][:140])
        if m and 400<len(c[2])<4500: C.append((i,m.group(1),c))
    print('prensa',len(C))
    for i,a,c in pick(C,30): add('prensa',a.replace('DPA','dpa')+' (La Prensa)','2013','es',f'{H(r)}:noticias.csv record {i+1} (titulo, body)',c[1]+'\n'+c[2],c[1])
def naver():
    r='lovit+naver_news_search_crawler'; seen=set(); C=[]
    for p in ls(r,'output/'):
        if '/news/' not in p or not p.endswith('.txt'): continue
        for i,l in enumerate(show(r,p).decode('utf8','replace').split('\n')):
            if re.search(r'\([가-힣]+=연합뉴스\) [^=]{2,40} =',l) and len(l)>250 and l not in seen:
                seen.add(l); C.append((p,i,l))
    print('naver',len(C))
    for p,i,l in pick(C,16): add('naver','Yonhap','2018','ko',f'{H(r)}:{p} line {i+1} (two blanks = a line break)',l.replace('  ','\n'))
def antcorpus():
    r='antcorpus+antcorpus.data'
    for p in ls(r):
        if not p.endswith('.txt') or p.split('/')[0] not in('internationalNews','diverse','localNews','technology','sport'): continue
    import subprocess
    o=subprocess.run(['git','-c','core.quotepath=off','--git-dir',gd(r),'grep','-l','-E',r'\((أ ف ب|رويترز|د ب أ)\) *$','HEAD'],capture_output=True).stdout.decode().splitlines()
    for q in o[:12]:
        p=q.split(':',1)[1]; x=show(r,p).decode('utf8','replace')
        ti=re.search(r'(?s)<TITLE>(.*?)</TITLE>',x).group(1).strip(); te=re.search(r'(?s)<TEXT>(.*?)</TEXT>',x).group(1).strip()
        add('antcorpus','AFP (Jawhara FM)' if 'أ ف ب' in te[-20:] else 'dpa (Jawhara FM)' if 'د ب أ' in te[-20:] else 'Reuters (Jawhara FM)',p.rsplit('-',1)[1][:4],'ar',f'{H(r)}:{p} (TITLE, TEXT)',ti+'\n'+te,ti)
def webin():
    r='knkcse+News-Classification'; rows=list(csv.reader(io.StringIO(show(r,'Articles.csv').decode('utf8','replace'))))[1:]; C=[]
    for i,c in enumerate(rows):
        m=re.search(r'\((IANS|PTI|Reuters|Xinhua|AFP|ANI)\)\s*$|^[^.]{0,80}\((IANS|PTI|Reuters|Xinhua|AFP|ANI)\)',c[0]) 
        if m and 350<len(c[0])<5000: C.append((i,m.group(1) or m.group(2),c[0]))
    print('knkcse',len(C),collections.Counter(a for _,a,_ in C))
    for i,a,t in pick(C,12): add('knkcse',a,'2018','en',f'{H(r)}:Articles.csv record {i+1} news',t)
def pages():
    r='adbar+trafilatura'
    for p,a,y in (('tests/eval/d90b19386e2b48559082547016cbe5ec.html','dpa',''),('tests/eval/finanztreff.de-Influencer.html','dpa',''),('tests/eval/tour-magazin.de-unfall.html','dpa',''),('tests/cache/rnz.de.witzel.html','dpa','2015'),('tests/eval/100noticias.com-millones.html','EFE','2022'),('tests/cache/reuters.com.parasite.html','Reuters','2019'),('tests/eval/Ostbelgiendirekt.be-ARD-Doku.html','dpa',''),('tests/eval/deutsche-wirtschafts-nachrichten.de-Industriestrompreis.html','dpa','')):
        b=show(r,p)
        try: b=b.decode('utf8')
        except UnicodeDecodeError: b=b.decode('cp1252','replace')
        b=re.sub(r'(?is)<(script|style|head|noscript|nav|footer|aside|form)\b.*?</\1>|<!--.*?-->','',b)
        L=[' '.join(ue(tagless(m.group(2))).split()) for m in re.finditer(r'(?is)<(h1|h2|p|time)\b[^>]*>(.*?)</\1>',b)]
        add('trafilatura',a,y,{'EFE':'es','Reuters':'en'}.get(a,'de'),f'{H(r)}:{p} (h1, h2, time, p elements)','\n'.join(l for l in L if l))
    for r,p,a,l in (('AndyTheFactory+newspaper4k','tests/data/html/ap_meta_refresh.html','AP','en'),('postlight+mercury-parser','fixtures/sciencefly.com/1482530492413.html','UPI','en'),('mozilla+readability','test/test-pages/yahoo-2/source.html','AP','en')):
        b=re.sub(r'(?is)<(script|style|head|noscript|nav|footer|aside|form)\b.*?</\1>|<!--.*?-->','',show(r,p).decode('utf8','replace'))
        L=[' '.join(ue(tagless(m.group(2))).split()) for m in re.finditer(r'(?is)<(h1|p|time)\b[^>]*>(.*?)</\1>',b)]
        add('pages',a,'2016',l,f'{H(r)}:{p} (h1, time, p elements)','\n'.join(x for x in L if x))
    r='codelucas+newspaper'
    for f in ('reuters.com1','reuters.com2','reuters.com3','reuters.com4','reuters.com5'):
        add('newspaper','Reuters','2014','en',f'{H(r)}:tests/data/text/{f}.txt (whole file)',show(r,f'tests/data/text/{f}.txt').decode('utf8','replace'))
FR2=['EXP-1961-12-15','EXP-1973-12-11','EXP-1984-03-23','GDL-1946-06-17','IMP-1952-06-24','JDG-1942-04-29','LLE-1958-01-22','LSE-1948-03-06','LSE-1949-01-26','EXP-1980-11-10','GDL-1964-02-06','JDG-1898-01-19','JDG-1950-04-15','luxembourg1935-1940-04-05','GDL-1977-12-27','IMP-1985-06-25','IMP-1985-07-09','GDL-1976-11-27','GDL-1996-06-26','LLE-1985-01-03','LLE-1992-12-29']
def impresso2():
    r='impresso+newsagency-classification'; D={}
    for part in ('test','dev'):
        p=f'data/annotated_data/fr/newsagency-data-{part}-fr.tsv'; t=show(r,p).decode('utf8')
        for d in re.split(r'(?m)^# language = ',t)[1:]:
            k=re.search(r'# document_id = (\S+)',d); s=re.search(r'# news-agency-as-source = (.*)',d)
            if not k or s.group(1) in('_',''): continue
            q=[f for f in FR2 if k.group(1).startswith(f+'-')]
            if not q: continue
            o=''
            for l in d.split('\n'):
                if l.startswith('#') or not l.strip(): continue
                c=l.split('\t')
                if len(c)<12: continue
                f=' '.join(c[7:]); o+=c[0]+('\n' if 'EndOfLine' in f else '' if 'NoSpaceAfter' in f else ' ')
            if 350<len(o)<1500 and q[0] not in D: D[q[0]]=(p,k.group(1),s.group(1),o)
    for f in FR2:
        if f not in D: print('lacks',f); continue
        p,k,s,o=D[f]; y=re.search(r'-(\d{4})-\d\d-\d\d-',k).group(1)
        add('impresso',s,y,'fr',f'{H(r)}:{p} {k} (tokens joined by the NoSpaceAfter and EndOfLine marks)',o)
def prensa2():
    r='ibarria0+nltk-tutorial'; rows=list(csv.reader(io.StringIO(show(r,'noticias.csv').decode('utf8','replace'))))[1:]
    for i,a in ((440,'AP'),(650,'AFP'),(1248,'Reuters'),(1284,'EFE'),(1465,'AFP'),(1493,'AP')):
        c=rows[i]; add('prensa',a+' (Panama paper)','2014','es',f'{H(r)}:noticias.csv record {i+1} (titulo, body)',c[1]+'\n'+c[2],c[1])
def wmt23():
    r='wmt-conference+wmt23-news-systems'
    for f,l,I in (('ru-en','ru',(('armenpress-ru.63060','Armenpress'),('armenpress-ru.63072','Armenpress'),('belta.by.76941','BelTA'),('interfax.56858','Interfax'),('kazinform-ru.76595','Kazinform'),('kazinform-ru.76649','Kazinform'))),('uk-en','uk',(('voa-voanews-uk.15928','VOA'),('voa-voanews-uk.15949','VOA'),('voa-voanews-uk.16113','VOA')))):
        p=f'xml/wmttest2023.{f}.all.xml'; x=show(r,p).decode('utf8'); D={re.search(r'id="([^"]+)"',d[:300]).group(1):d for d in re.findall(r'(?s)<doc .*?</doc>',x)}
        for k,a in I:
            s=re.search(r'(?s)<src[^>]*>(.*?)</src>',D[k]).group(1); seg=[' '.join(ue(q).split()) for q in re.findall(r'(?s)<seg[^>]*>(.*?)</seg>',s)]
            add('wmt23',a,'2023',l,f'{H(r)}:{p} doc {k} src (a segment a line)','\n'.join(seg),seg[0])
def berita():
    r='C22-PS119+True-Sight-Engine'; rows=list(csv.reader(io.StringIO(show(r,'berita.csv').decode('utf8','replace'))))
    for i in (180,236,506): add('berita','ANTARA','2018' if i==506 else '2017' if i==236 else '2016','id',f'{H(r)}:berita.csv record {i} berita',rows[i][0])
def apwby():
    r='Eslam-Elsawy+Ling573Project'; used=set(q['where'].split(':',1)[1] for q in R if q['coll']=='ling573'); seen=set()
    for p in ls(r,'input/topics/'):
        k=os.path.basename(p)[:-4]
        if not re.match(r'APW\d.*\.xml$',os.path.basename(p)) or k in seen or p in used: continue
        seen.add(k); x=show(r,p).decode('utf8','replace')
        if not re.search(r'\b(?:By|BY) [A-Z]',x[:900]): continue
        x=re.sub(r'(?s)<(docno|doctype|txttype|date_time|category)>.*?</\1>','',x); h=re.search(r'(?s)<headline>(.*?)</headline>',x)
        t='\n'.join(l.strip() for l in ue(tagless(x)).split('\n')); t=re.sub(r'\n{2,}','\n',t)
        if len(t)>400: add('ling573','AP',k[3:7],'en',f'{H(r)}:{p}',t,ue(h.group(1)) if h else '')
def nyt99():
    r='erip+ling573-text-summarization'; C=[]
    for f in ('19990423_NYT','19990424_NYT','19990425_NYT'):
        t=show(r,'examples/AQUAINT/nyt/1999/'+f).decode('latin1')
        for d in re.findall(r'(?s)<DOC>.*?</DOC>',t):
            k=re.search(r'<DOCNO>\s*(\S+)',d).group(1)
            if not re.search(r'DOCTYPE> NEWS STORY',d) or len(d)<1500 or len(d)>6000: continue
            if re.search(r'BUDGET|ADVISORY|LINEUP|NEWS SERVICE\s|-TEST|TAKE 2|2ND TAKE|-GLANCE|NYTSF|-COLUMN',d[:900]): continue
            C.append((f,k,d))
    for f,k,d in pick(C,18,9):
        b=re.sub(r'(?s)<(DOCNO|DOCTYPE|DATE_TIME)>.*?</\1>\n?','',d); h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',d)
        t=re.sub(r'\n\s*\n+','\n',re.sub(r'</?(?:DOC|HEADER|BODY|SLUG|HEADLINE|TEXT|P|ANNOTATION|TRAILER)\b[^>]*>','',b))
        add('nyt99','NYT News Service','1999','en',f'{H(r)}:examples/AQUAINT/nyt/1999/{f} DOCNO {k} (without DOCNO, DOCTYPE, DATE_TIME)',t,re.sub(r'&[A-Z]{2};','',h.group(1)) if h else '')
def apw99():
    r='erip+ling573-text-summarization'; C=[]
    for f in ('19990421_APW_ENG','19990425_APW_ENG','19990428_APW_ENG'):
        t=show(r,'examples/AQUAINT/apw/1999/'+f).decode('latin1')
        for d in re.findall(r'(?s)<DOC>.*?</DOC>',t):
            k=re.search(r'<DOCNO>\s*(\S+)',d).group(1)
            if 1200<len(d)<5000: C.append((f,k,d))
    for f,k,d in pick(C,10,4):
        h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',d); b=re.sub(r'(?s)<(DOCNO|DOCTYPE|DATE_TIME|CATEGORY)>.*?</\1>\n?','',d)
        t=re.sub(r'\n\s*\n+','\n',ue(tagless(b)))
        add('apw99','AP','1999','en',f'{H(r)}:examples/AQUAINT/apw/1999/{f} DOCNO {k} (without DOCNO, DATE_TIME, CATEGORY)',t,ue(h.group(1)) if h else '')
def nlpclass():
    import pickle
    class D(dict):
        def __setstate__(self,s): self.update(s)
    class U(pickle.Unpickler):   # takes nothing but plain containers out of the file
        def find_class(self,m,n):
            if n=='_reconstructor': return lambda c,b,s: D()
            if n in('Topic','Document'): return D
            raise pickle.UnpicklingError(n)
    r='electricFeel+NLPClass'
    def fx(s):
        for _ in range(2):
            try: s=s.encode('cp1252').decode('utf8')
            except UnicodeError:
                try: s=s.encode('latin1').decode('utf8')
                except UnicodeError: break
        return s
    for f in ('dev_set.p','eval_set.p'):
        for t in U(io.BytesIO(show(r,f)),encoding='latin1').load():
            for d in t['documents']:
                x=fx(d['text']); u=d['url']
                if not re.search(r'\((?:AP|Reuters)\)',x[:150]): continue
                h=fx(d['title']).replace(' - Yahoo! News','').strip()
                add('nlpclass','Reuters' if '(Reuters)' in x[:150] else 'AP','2013','en',f"{H(r)}:{f} {u} (title without \"- Yahoo! News\", text)",h+'\n'+x,h)
def hand():
    for h in json.load(open('/work/stories2/hand.json',encoding='utf8')): add('hand',h['agency'],h['year'],h['lang'],h['where'],h['text'],h.get('headline',''))
if __name__=='__main__':
    for f in (ling,nyt98,nexis,factiva,kpcrowd,dragnet,scraping,isot,tech,antara,gnad,impresso,prensa,naver,antcorpus,webin,pages,hand,impresso2,prensa2,wmt23,berita,apwby,nyt99,apw99,nlpclass):
        n=len(R)
        try: f()
        except FileNotFoundError as e: print(e)
        print(f.__name__,len(R)-n)
    F=first(); d=[i for i,q in enumerate(R) if re.sub(r'\W','',q['text'])[200:260] in F]; print('same as first set:',[(R[i]['where'][-60:]) for i in d])
    json.dump(R,open('/work/stories2/recs.json','w'),ensure_ascii=False,indent=0)
    print(len(R)); print(collections.Counter(q['lang'] for q in R)); print(collections.Counter(q['agency'].split(' (')[0] for q in R).most_common(50))
