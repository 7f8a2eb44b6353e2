# Rebuilds the texts from snapshots brought by `fetch` to /work/.mirror ; prints records to /work/stories/recs.json
import sys; sys.path.insert(0,'/work/stories')
from g import *
import re,io,json,zipfile,tarfile,html,random,csv
R=[]
_h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','')
    return clean0(t)
def clean0(t):
    t=t.replace('\r\n','\n').replace('\r','\n')
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def add(coll,agency,year,lang,where,text,headline='',byline='',authors=''):
    bs=clean0(text.split('\x00',1)[1])[:60] if '\x00' in text else ''
    if coll=='aquaint': text=re.sub(r'\A(?:\s*(?:(?:NYT|APW|XIE)[\d.]+|NEWS STORY|MISCELLANEOUS TEXT[^\n]*|\d{4}-\d\d-\d\d[ \d:]*|\d\d/\d\d/\d{4}[ \d:]*|usa)[ \t]*\n)+','',text.replace('\x00','').replace('\r\n','\n'))
    R.append(dict(bs=bs,coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split()),authors=authors))
def pick(l,n,seed=7):
    l=list(l)
    if len(l)<=n: return l
    i=sorted(random.Random(seed).sample(range(len(l)),n)); return [l[k] for k in i]
def tagless(x): return re.sub(r'</?[A-Za-z_][^>]*>','',x)
ue=html.unescape

def hl2(h):
    if not h: return ''
    a=tagless(h.group(1)); b=tagless(h.group(2)).strip() if h.lastindex and h.lastindex>1 and h.group(2) else ''
    if b and re.match(r'[A-Za-z`]',b) and not re.match(r'(UR|EDS?|Eds?|By)\b',b):
        a+=' '+re.split(r'&[A-Z]{2};|\b(?:QL|QC|LR)\b|\(',b)[0]
    return a
# 1 MUC-3/4
def muc():
    r='xinyadu+grit_doc_event_entity'; p='data/muc/raw_files/muc34.tar.gz'
    t=tarfile.open(fileobj=io.BytesIO(show(r,p))); L=[]
    for m in t.getmembers():
        b=os.path.basename(m.name)
        if b.startswith('._') or not re.search(r'CORPORA/(dev/dev-muc3-|tst[1234]/tst\d-muc\d$)',m.name): continue
        x=t.extractfile(m).read().decode('latin1')
        for d in re.split(r'(?m)^(?=(?:DEV|TST\d)-MUC\d-\d+)',x):
            k=re.match(r'((?:DEV|TST\d)-MUC\d-\d+)[^\n]*\n',d)
            if k and len(d)>300: L.append((m.name,k.group(1),d[k.end():]))
    for n,k,d in pick(L,100):
        s=re.search(r'\(([A-Z][^()]*)\) *--',d[:300]); y=re.search(r'\b[A-Z]{3} (8\d|9\d)\b',d[:120])
        ag=' '.join(s.group(1).split()) if s else ''
        add('muc34','FBIS'+(f' ({ag})' if ag else ''),'19'+y.group(1) if y else '1988-1990','en',f'{H(r)}:{p}!{n} message {k}',d)
# 2 AP89
def ap89():
    r='mgonzalez1130+IR_2'; L=[]
    for p in ls(r,'ap89_collection/'):
        x=show(r,p).decode('latin1')
        for d in re.findall(r'<DOC>(.*?)</DOC>',x,re.S):
            k=re.search(r'<DOCNO>\s*(\S+)',d).group(1)
            if len(d)<500: continue
            L.append((p,k,d))
    for p,k,d in pick(L,82):
        d2=re.sub(r'<DOCNO>.*?</DOCNO>\n?|<FILEID>.*?</FILEID>\n?','',d)
        h=' '.join(re.findall(r'<HEAD>(.*?)</HEAD>',d,re.S)); b=' '.join(re.findall(r'<BYLINE>(.*?)</BYLINE>',d,re.S))
        add('ap89','AP','1989','en',f'{H(r)}:{p} DOCNO {k} (FIRST, SECOND, HEAD, NOTE, BYLINE, DATELINE, TEXT)',tagless(d2),h,b)
# 3 ACE / TERN
def ace():
    r='cnorthwood+ternip'; base='sample_data/tern/data/english/'
    def go(d,f,n,agf,coll):
        ps=[p for p in ls(r,base+d+'/') if p.endswith('.sgm') and f(os.path.basename(p))]
        for p in pick(ps,n):
            x=show(r,p).decode('utf8','replace')
            k=os.path.basename(p); h=re.search(r'<HEADLINE>(.*?)</HEADLINE>(.*?)(?=<TEXT>|</?BODY)',x,re.S) or re.search(r'HEADLINE:(.*?)()\n(?:DATELINE|BYLINE|BODY|</HEADER)',x,re.S)
            x2=re.sub(r'<(DOCNO|DOCTYPE|DATE_TIME|DOCID|DATE|TRAILER)\b[^>]*>.*?</\1>\s*','',x,flags=re.S); x2=re.sub(r'<HEADER>\s*</HEADER>\s*','',x2)
            y=re.search(r'(19|20)\d\d',k) or re.search(r'(?:XIN\.|DATE>[^<]*?)((19|20)\d\d)',x) or re.search(r'((19|20)\d\d)',x)
            add(coll,agf(k,x),(y.group(1) if y.lastindex and len(y.group(1))==4 else y.group(0)[-4:]) if y else '','en',f'{H(r)}:{p} (HEADER, SLUG, HEADLINE, TEXT)',tagless(x2.replace('<TEXT>','<TEXT>\x00')),hl2(h))
    go('ace_2004/nwire',lambda k:k.startswith('APW'),9,lambda k,x:'AP','ace04-ap')
    go('ace_2003/nwire',lambda k:k.startswith('APW'),9,lambda k,x:'AP','ace03-ap')
    go('ace_2002/nwire',lambda k:k.startswith('APW'),8,lambda k,x:'AP','ace02-ap')
    go('ace_2002/nwire',lambda k:re.match(r'AP\d',k),6,lambda k,x:'AP','ace02-lexis')
    go('ace_2002/nwire',lambda k:k.startswith('AFP'),17,lambda k,x:'AFP','ace02-lexis')
    go('ace_2002/nwire',lambda k:k.startswith('XIN'),2,lambda k,x:'Xinhua','ace02-lexis')
    go('ace_2004/nwire',lambda k:k.startswith('NYT'),20,lambda k,x:'NYT News Service','ace04-nyt')
    go('ace_2003/nwire',lambda k:k.startswith('NYT'),12,lambda k,x:'NYT News Service','ace03-nyt')
    go('ace_2002/nwire',lambda k:k.startswith('NYT'),10,lambda k,x:'NYT News Service','ace02-nyt')
    go('ace_2002/npaper',lambda k:True,12,lambda k,x:'NYT (newspaper)' if 'Desk' in x[:600] else 'Washington Post','ace02-npaper')
    go('ace_2004/arabic_treebank',lambda k:k[:2].isdigit() if True else 0,36,lambda k,x:'AFP' if 'AFP' in k else k,'ace04-atb')
    go('ace_2004/chinese_treebank',lambda k:k.startswith('chtb'),36,lambda k,x:'Xinhua','ace04-ctb')
def strip_tml(x):
    x=re.sub(r'(?s)<\?xml.*?\?>','',x)
    x=re.sub(r'(?s)<(MAKEINSTANCE|TLINK|SLINK|ALINK)\b[^>]*>','',x)
    x=re.sub(r'(?s)<(DOCNO|DOCTYPE|DATE_TIME|FILEID)\b[^>]*>.*?</\1>\s*','',x)
    return x
def aquaint():
    r='cnorthwood+ternip'
    ps=[p for p in ls(r,'sample_data/aquaint_timeml_1.0/data/') if p.endswith('.tml')]
    for p in [p for p in ps if 'APW' not in p]+pick([p for p in ps if 'APW' in p],8):
        k=os.path.basename(p); x=show(r,p).decode('utf8','replace')
        h=re.search(r'<HEADLINE>(.*?)</HEADLINE>(.*?)(?=<TEXT>)',x,re.S); x2=strip_tml(x)
        x2=re.sub(r'(?s)<(DATE|DOCID)\b[^>]*>.*?</\1>\s*','',x2)
        x2=re.sub(r'(?m)\A(?:\s*(?:(?:NYT|APW|XIE)[\d.]+|NEWS STORY|MISCELLANEOUS TEXT[^\n]*|\d{4}-\d\d-\d\d[ \d:]*|\d\d/\d\d/\d{4}[ \d:]*|usa)[ \t]*\n)+','',re.sub(r'(?s)</?(?:TimeML|DOC|BODY|TEXT|DOCNO|DOCTYPE|DATE_TIME)\b[^>]*>','',tagless(x2.replace('<TEXT>','\x00'))))
        ag={'APW':'AP','NYT':'NYT News Service','XIE':'Xinhua'}[k[:3]]
        add('aquaint',ag,k[3:7],'en',f'{H(r)}:{p} (text behind the DOCNO, DOCTYPE and DATE lines)',ue(tagless(x2.replace('<TEXT>','<TEXT>\x00'))),ue(hl2(h)))
def timebank():
    r='cnorthwood+ternip'
    ps=[p for p in ls(r,'sample_data/timebank/') if p.endswith('.tml.xml')]
    w=[p for p in ps if '/wsj' in p or '/WSJ' in p]; o=[p for p in ps if re.search(r'/(AP9|APW|NYT|VOA|SJMN)',p)]
    for p in pick(w,26)+[p for p in o if not '/APW' in p]+pick([p for p in o if '/APW' in p],4):
        k=os.path.basename(p); x=show(r,p).decode('utf8','replace')
        h=re.search(r'<HL>(.*?)</HL>',x,re.S) or re.search(r'<HEADLINE>(.*?)</HEADLINE>(.*?)<TEXT>',x,re.S)or re.search(r'<HEAD(?:LINE)?>(.*?)</HEAD',x,re.S)
        x2=strip_tml(x); x2=re.sub(r'(?s)<(AN|DD)\b[^>]*>.*?</\1>\s*','',x2)
        ag='Dow Jones (WSJ)' if k.lower().startswith('wsj') else {'AP9':'AP','APW':'AP','NYT':'NYT News Service','VOA':'VOA','SJM':'San Jose Mercury News'}[k[:3]]
        y=re.search(r'WSJ(\d\d)\d{4}',x) if 'wsj' in k.lower() else None
        yy='1989' if 'wsj_' in k else '19'+y.group(1) if y else (re.search(r'(19\d\d)',k) or [None,'19'+re.sub(r'\D','',k)[:2]])[1]
        add('timebank',ag,yy,'en',f'{H(r)}:{p} (without DOCNO, DD, AN, FILEID, DATE_TIME)',ue(tagless(x2.replace('<TEXT>','<TEXT>\x00'))),ue(hl2(h)).replace('\n@','\n'))
def ieer():
    r='nltk+nltk_data'; z=zipfile.ZipFile(io.BytesIO(show(r,'packages/corpora/ieer.zip'))); L=[]
    for n in z.namelist():
        if '_' not in n: continue
        x=z.read(n).decode('latin1')
        for d in re.findall(r'<DOC>(.*?)</DOC>',x,re.S): L.append((n,re.search(r'<DOCNO>\s*(\S+)',d).group(1),d))
    for n,k,d in pick([l for l in L if 'NYT' in l[0]],26)+pick([l for l in L if 'APW' in l[0]],5):
        h=re.search(r'<HEADLINE>(.*?)</HEADLINE>',d,re.S)
        d=re.sub(r'<(DOCNO|DOCTYPE|DATE_TIME)>.*?</\1>\n?','',d); d=re.sub(r'<[be]_[^>]*>','',d)
        add('ieer','NYT News Service' if 'NYT' in n else 'AP','1998','en',f'{H(r)}:packages/corpora/ieer.zip!{n} DOCNO {k}',tagless(d.replace('<TEXT>','<TEXT>\x00')),tagless(re.sub(r'<[be]_[^>]*>','',h.group(1))) if h else '')
def reuters():
    r='duynht+financial-news-dataset'; ps=ls(r,'ReutersNews106521/')
    for p in pick(ps,112):
        if len([1 for q in R if q['coll']=='duynht'])>=100: break
        x=show(r,p).decode('utf8','replace')
        if len(x)<500: continue
        l=x.split('\n'); h=l[0][3:].strip(); b=l[1][3:].strip() if l[1].startswith('-- By') else ''
        x=re.sub(r'(?m)^-- http\S*\n?','',x)
        add('duynht','Reuters',p.split('/')[1][:4],'en',f'{H(r)}:{p} (without the -- http line)',x,h,b)
def P(s): return ' '.join(ue(tagless(s)).split())
def dpa():
    r='martinvirtel+newsmlg2-testdata'; p='data/20170629-dpa-sample.tar.xz'
    t=tarfile.open(fileobj=io.BytesIO(show(r,p))); n=0
    for m in sorted(t.getmembers(),key=lambda m:m.name):
        if not m.isfile(): continue
        x=t.extractfile(m).read().decode('utf8'); i=x.find('<body'); b=x[i:x.find('</body>',i)]
        if 'dpatextgenre-31' in b or not re.search(r'<p\b',b): continue
        b=re.sub(r'(?s)<ul class="slugline">.*?</ul>|<time.*?</time>|<p class="genre.*?</p>|<figure.*?</figure>','',b)
        out=[]; hl=by=''
        for tg,at,s in re.findall(r'(?s)<(h\d|p|li|td|tr|pre)\b([^>]*)>(.*?)</\1>',b):
            s=P(s)
            if not s: continue
            if tg=='h1' : hl=s
            if 'byline' in at: by=s
            out.append(s)
        if len(' '.join(out))<200: continue
        n+=1
        if n>88: break
        add('dpa2017','dpa','2017','de',f'{H(r)}:{p}!{m.name} (h1, byline, teaser and paragraphs of the XHTML body)','\n'.join(out),hl,by)
def afp_spa():
    r='openeventdata+UniversalPetrarch'; p='UniversalPetrarch/Spanish_validation/Protest_CAMEO_round4_JJ.zip'
    z=zipfile.ZipFile(io.BytesIO(show(r,p))); t=sorted(n for n in z.namelist() if n.endswith('.txt') and 'AFP_SPA' in n and '__MAC' not in n)
    for n in pick(t,64):
        x=z.read(n).decode('utf8','replace'); add('afp-spa','AFP',n.split('SPA_')[1][:4],'es',f'{H(r)}:{p}!{n}',x,x.strip().split('\n')[0])
def afp_ara():
    r='JosiahBeynon+XML-extract--AFP-NewsML-1.2-'
    ps=[p for p in ls(r,'afp/') if p.lower().endswith('.xml') and 'index' not in p]; L=[]
    for p in ps:
        x=show(r,p).decode('utf8','replace')
        h=re.search(r'<HeadLine[^>]*>(.*?)</HeadLine>',x,re.S); d=re.search(r'<DateLine\b[^>]*>(.*?)</DateLine>',x,re.S); b=re.search(r'<ByLine\b[^>]*>(.*?)</ByLine>',x.split('Duid="photo0"')[0],re.S)
        bd=re.search(r'<(?:body.content|DataContent)>(.*?)</(?:body.content|DataContent)>',x,re.S)
        if not bd: continue
        pp=[P(s) for s in re.findall(r'<p\b[^>]*>(.*?)</p>',bd.group(1),re.S)]; pp=[s for s in pp if s]
        if sum(map(len,pp))<450: continue
        top=[P(m.group(1)) for m in (h,b,d) if m and P(m.group(1))]
        y=re.search(r'20\d\d',p) or re.search(r'<DateId>(20\d\d)',x)
        L.append((p,'\n'.join(top+pp),P(h.group(1)) if h else '',P(b.group(1)) if b else '',(y.group(1) if y.lastindex else y.group(0)) if y else ''))
    for p,t,h,b,y in pick(L,18): add('afp-ara','AFP',y,'ar',f'{H(r)}:{p} (HeadLine, ByLine, DateLine, paragraphs)',t,h,b)
def ria():
    r='RossiyaSegodnya+ria_news_dataset'
    for i,l in enumerate(show(r,'ria_20.json').decode('utf8').splitlines()):
        a=json.loads(l); pp=[ ' '.join(ue(tagless(s)).split()) for s in re.split(r'</p>|<br ?/?>',a['text'])]; pp=[s for s in pp if s]
        add('ria20','RIA Novosti','2010s','ru',f'{H(r)}:ria_20.json line {i+1} (title, paragraphs of text)','\n'.join([a['title']]+pp),a['title'])
def wmt():
    want=r'^(algerie_presse|belta|kazinform|xinhua|armenpress|interfax|voa-|upi|reuters|pa\.|pr-newswire|yahoo-de|aujourdhui|egyptindependent|allafrica|en\.ndtv|rfi-|euronews-ru|rus\.err|novinite|parstoday|abcnews|cbsnews)'
    seen=set()
    for r,f,l in [('wmt-conference+wmt21-news-systems','newstest2021.fr-de','fr'),('wmt-conference+wmt21-news-systems','newstest2021.ru-en','ru'),('wmt-conference+wmt21-news-systems','newstest2021.de-fr','de'),('wmt-conference+wmt21-news-systems','newstest2021.en-is','en'),('wmt-conference+wmt22-news-systems','wmttest2022.en-hr','en'),('wmt-conference+wmt22-news-systems','wmttest2022.ru-en','ru'),('wmt-conference+wmt22-news-systems','wmttest2022.en-zh','en')]:
        p=f'xml/{f}.all.xml'; x=show(r,p).decode('utf8')
        for d in re.findall(r'(?s)<doc .*?</doc>',x):
            k=re.search(r'id="([^"]+)"',d[:300]).group(1)
            if not re.match(want,k) or k in seen: continue
            seen.add(k); s=re.search(r'(?s)<src[^>]*>(.*?)</src>',d).group(1)
            seg=[' '.join(ue(q).split()) for q in re.findall(r'(?s)<seg[^>]*>(.*?)</seg>',s)]
            if len(' '.join(seg))<250: continue
            ag=re.sub(r'[.]\d+.*','',k); add('wmt',ag,'2020' if '2021' in f else '2021',l,f'{H(r)}:{p} doc {k} src (a segment a line)','\n'.join(seg),seg[0])
def fundus():
    r='flairNLP+fundus'
    W={'NineNews':['V2'],'TagesAnzeiger':['V1'],'BSZ':['V1'],'BerlinerZeitung':['V1'],'BoersenZeitung':['V1_2'],'DieZeit':['V1'],'MitteldeutscheZeitung':['V1'],'StuttgarterZeitung':['V1'],'LeFigaro':['V1'],'LuxemburgerWort':['V2'],'AnadoluAjansi':['V1','V2'],'TaipeiTimes':['V1'],'APNews':['V1','V1_1'],'Reuters':['V1','V1_1'],'VoiceOfAmerica':['V1'],'WashingtonTimes':['V1'],'AFPFaktencheck':['V1']}
    A={'NineNews':('AP','en'),'TagesAnzeiger':('SDA','de'),'BSZ':('dpa','de'),'BerlinerZeitung':('AFP','de'),'BoersenZeitung':('Reuters','de'),'DieZeit':('dpa','de'),'MitteldeutscheZeitung':('dpa','de'),'StuttgarterZeitung':('dpa','de'),'LeFigaro':('AFP','fr'),'LuxemburgerWort':('SID','de'),'AnadoluAjansi':('Anadolu','tr'),'TaipeiTimes':('AFP','en'),'APNews':('AP','en'),'Reuters':('Reuters','en'),'VoiceOfAmerica':('AP','en'),'WashingtonTimes':('AP','en'),'AFPFaktencheck':('AFP','de')}
    for p in ls(r,'tests/resources/parser/test_data/'):
        k=os.path.basename(p)[:-5]
        if not p.endswith('.json') or k not in W: continue
        x=json.loads(show(r,p))
        for v in W[k]:
            a=x[v]; b=a['body']; L=[a['title']]+([', '.join(a['authors'])] if a.get('authors') else [])+list(b.get('summary') or [])
            for s in b['sections']: L+=list(s.get('headline') or [])+list(s.get('paragraphs') or [])
            add('fundus',A[k][0],a['publishing_date'][:4],A[k][1],f'{H(r)}:{p} {v} (title, authors joined by ", ", summary, headlines and paragraphs)','\n'.join(L),a['title'],', '.join(a.get('authors') or []))
def five():
    r='fhamborg+Giveme5W1H'; seen=set(); L=[]
    for p in ls(r):
        if p.endswith('.json') and os.path.dirname(p).endswith(('news_cluster/data','google_news/data','40er/data')):
            x=json.loads(show(r,p)); t=x.get('text') or ''; k=os.path.basename(p)
            if k in seen or len(t)<400: continue
            m=re.search(r'\((Reuters|AP|AFP|dpa|UPI|Xinhua|CNN|IANS|PTI|TASS)\)',t[:300]); d=x['source_domain']
            if m or d in('www.reuters.com','www.bloomberg.com','www.rt.com'):
                seen.add(k); ag=m.group(1) if m else {'www.reuters.com':'Reuters','www.bloomberg.com':'Bloomberg','www.rt.com':'RT'}[d]
                L.append((ag,p,x))
    for ag,n in [('Reuters',14),('AP',8),('CNN',12),('Xinhua',3),('Bloomberg',4),('RT',6),('AFP',5)]:
        for a,p,x in pick([l for l in L if l[0]==ag],n):
            add('five',ag,(x['date_publish'] or '')[:4],'en',f'{H(r)}:{p} (title, text)',x['title']+'\n'+x['text'],x['title'])
def wikinews():
    r='boudinfl+wikinews-2013-pre'; z=zipfile.ZipFile(io.BytesIO(show(r,'src/WikinewsKeyphraseCorpus-master.zip')))
    for n in pick([n for n in z.namelist() if n.endswith('.html')],36):
        x=z.read(n).decode('utf8'); L=[P(s) for s in re.findall(r'(?s)<(?:h\d|p|li)\b[^>]*>(.*?)</(?:h\d|p|li)>',x)]; L=[s for s in L if s]
        add('wikinews-fr','Wikinews','2012','fr',f'{H(r)}:src/WikinewsKeyphraseCorpus-master.zip!{n} (h1, paragraphs)','\n'.join(L),L[0])
def fakebr():
    r='roneysco+Fake.br-Corpus'; L=[]
    for i in range(1,3601):
        pass
    blobs=show(r,'full_texts/true/1.txt')
    import subprocess
    d=gd(r); inp='\n'.join(f'HEAD:full_texts/true/{i}.txt' for i in range(1,3601))
    o=subprocess.run(['git','--git-dir',d,'cat-file','--batch'],input=inp.encode(),capture_output=True).stdout
    pos=0;i=0
    while pos<len(o):
        e=o.index(b'\n',pos); hd=o[pos:e].split(); i+=1
        if len(hd)<3: pos=e+1; continue
        n=int(hd[2]); t=o[e+1:e+1+n].decode('utf8','replace'); pos=e+2+n
        m=re.search(r'\((Reuters|AFP|EFE|AP|ANSA|Lusa|LUSA|Agência Brasil|DPA)\)|\b(Agência Brasil|ANSA|Reuters|EFE|Estadão Conteúdo|AFP)\b',t[:220]+'  '+t[-160:])
        if m: L.append((m.group(1) or m.group(2),i,t))
    for a,i,t in pick(L,26):
        mt=show(r,f'full_texts/true-meta-information/{i}-meta.txt').decode('utf8','replace').splitlines()
        y=re.search(r'20\d\d',mt[3]) if len(mt)>3 else None
        add('fakebr',a,y.group(0) if y else '2017','pt',f'{H(r)}:full_texts/true/{i}.txt',t,t.strip().split('\n')[0] if '\n' in t.strip() else '')
def indo():
    r='FilBert0+NewsWebScrapping'
    for f,a,n in [('Antara/Fake.csv','ANTARA',10),('Kompas/True.csv','Kompas.com',5),('Detik/True.csv','detikcom',7)]:
        rd=list(enumerate(csv.reader(io.StringIO(show(r,f).decode('utf8','replace')))))[1:]
        for i,c in pick([q for q in rd if len(q[1])>2 and len(q[1][2])>300],n):
            add('indo-'+a,a,'2024','id',f'{H(r)}:{f} CSV record {i} (Title, Text)',c[0]+'\n'+c[2],c[0])
def saudi():
    r='ParallelMazen+SaudiNewsNet'; p='dataset/2015-07-21.zip'; z=zipfile.ZipFile(io.BytesIO(show(r,p))); n=z.namelist()[0]; d=json.loads(z.read(n).decode('utf8'))
    L=[(i,a) for i,a in enumerate(d) if re.search(r'واس|أ ف ب|رويترز|د ب أ|أ\.ف\.ب|د\.ب\.أ',(a.get('author') or '')+(a.get('content') or '')[:150]) and len(a.get('content') or '')>300]
    for i,a in pick(L,22):
        au=a.get('author') or ''
        add('saudi','('+a['source']+') '+au[:60],'2015','ar',f'{H(r)}:{p}!{n} record {i} (title, author, content)','\n'.join(s for s in (a['title'],au,a['content']) if s),a['title'],au)
SD=[ # repo, path, agency, lang
('superdesk+superdesk-core','tests/io/fixtures/',[('afp.xml','AFP',''),('afp20.xml','AFP',''),('ana1.xml','ANA',''),('ansa-newsmlg2-text.xml','ANSA','it'),('ap-nitf.xml','AP','en'),('aap.xml','AAP','en'),('aap-1.xml','AAP','en'),('aap-finance.xml','AAP','en'),('aap-finance1.xml','AAP','en'),('aap-sports.xml','AAP','en'),('aap-cyber.xml','AAP','en'),('dpa.xml','dpa','de'),('efe_nitf.xml','EFE','es'),('nitf-ntb.xml','NTB','no'),('nitf-fishing.xml','?','en'),('pa1.xml','PA','en'),('pa2.xml','PA','en'),('pa4.xml','PA','en'),('pa5.xml','PA','en'),('ritzau_news.xml','Ritzau','da'),('stt1.xml','STT','fi'),('stt_newsml_test.xml','STT','fi'),('stt_newsml_endash.xml','STT','fi'),('stt_newsml_location_test.xml','STT','fi'),('tag_reuters.com,0000_newsml_L4N1FL0N0_1132689232','Reuters','en'),('tag_reuters.com,2018_newsml_MTZXEE13ZXCZES_2','Reuters','en'),('tag_reuters.com_2014_newsml_KBN0FL0NM_version_10','Reuters','en'),('tag_reuters.com_2016_newsml_L1N14N0FF_version_978556838','Reuters','en'),('wenn.xml','WENN','en'),('ap_media_text_nitf.xml','AP','en'),('snep.xml','?','')]),
('superdesk+superdesk-belga','server/tests/io/fixtures/',[('afp_belga.xml','AFP','fr'),('anp_belga.xml','ANP','nl'),('ansa_belga.xml','ANSA','it'),('ats_newsml_1_2_belga.xml','ATS','fr'),('belga_newsml_1_2.xml','Belga','fr'),('dpa_newsml_2_0_1_belga.xml','dpa','de'),('dpa_newsml_2_0_belga.xml','dpa','de'),('efe_belga.xml','EFE','es'),('kyodo_newsml_1_2_belga.xml','Kyodo','en'),('stt_belga.xml','STT','fi'),('tass_belga.xml','TASS','en')]),
('superdesk+superdesk-ntb','server/ntb/tests/io/fixtures/',[('afp.xml','AFP','en'),('afp_no_headline.xml','AFP','en'),('dpa_newsml_test.xml','dpa','de'),('nitf_test.xml','?',''),('ritzau.xml','Ritzau','da'),('ritzau_2.xml','Ritzau','da'),('solita_1.xml','STT (Solita)',''),('solita_2.xml','STT (Solita)',''),('solita_3.xml','STT (Solita)',''),('solita_se_1.xml','TT',''),('solita_se_2.xml','TT',''),('stt_newsml_sport_test.xml','STT','fi'),('stt_newsml_test.xml','STT','fi'),('tt_newsml_test.xml','TT','sv')]),
('superdesk+superdesk-aap','server/aap/tests/io/fixtures/',[('reuters_byline_in_body.xml','Reuters','en'),('reuters_byline_startswith_by.xml','Reuters','en'),('reuters_newsml.xml','Reuters','en'),('reuters_no_byline.xml','Reuters','en'),('reuters_with_byline.xml','Reuters','en'),('tag:reuters.com,2018:newsml_L3N1X604Z:536317572','Reuters','en')]),
('superdesk+superdesk-stt','server/tests/fixtures/',[('stt_newsml_link_content.xml','STT','fi'),('stt_newsml_online_version.xml','STT','fi'),('stt_newsml_pre_test.xml','STT','fi')]),
('superdesk+superdesk-ansa','server/ansa/parser/',[('item.xml','ANSA','it'),('culture.xml','ANSA','it'),('located.xml','ANSA','it')]),
('gitpan+Syndication-NewsML','t/test_data/',[('afp-test.xml','AFP',''),('reuters-test.xml','Reuters','en'),('mlking.xml','?','en')]),
('gextech+iptc-newsml','src/test/resources/',[('201601026085EY-MIDEAST-CRISISSYRIA_FIGHTERS.xml','Reuters','en'),('BAS-Y-MUNDO-MXC_20160116_1402.XML','?','es'),('DV2209430.xml','?','')]),
('superdesk+superdesk-cp','server/tests/ingest/parser/fixtures/globenewswire/',[('07ac.xml','GlobeNewswire','en'),('0b78.xml','GlobeNewswire','en'),('16de.xml','GlobeNewswire','en'),('1bf6.xml','GlobeNewswire','en'),('4d88.xml','GlobeNewswire','en'),('fr.xml','GlobeNewswire','fr'),('202006097942547-en.newsml','GlobeNewswire','en')]),
('jcoelho93+pynewsml','tests/fixtures/',[('50812345.xml','Lusa','pt')]),
('iptc+newsinjson','examples/NewsML/',[('businesswire-newsml-20130515006361.xml','Business Wire','en')]),
]
def sd():
    for r,b,L in SD:
        for f,a,l in L:
            raw=show(r,b+f)
            if not raw: print('missing',r,f); continue
            try: x=raw.decode('utf8')
            except UnicodeDecodeError: x=raw.decode('cp1252')
            x=re.sub(r'(?s)<!--.*?-->|<!\[CDATA\[|\]\]>','',x)
            def g(*ts):
                for t in ts:
                    m=re.search(rf'(?s)<{t}\b[^>/]*>(.*?)</{t}>',x)
                    if m and P(m.group(1)): return P(m.group(1))
                return ''
            h=g('hl1','HeadLine','headline','hedline','title'); by=g('byline','ByLine','by'); dl=g('dateline','DateLine')
            bd=re.search(r'(?s)<body\.content\b[^>]*>(.*?)</body\.content>',x) or re.search(r'(?s)<(?:\w+:)?body\b[^>]*>(.*?)</(?:\w+:)?body>',x) or re.search(r'(?s)<DataContent>(.*?)</DataContent>',x) or re.search(r'(?s)<inlineXML[^>]*>(.*?)</inlineXML>',x) or re.search(r'(?s)<inlineData[^>]*>(.*?)</inlineData>',x)
            bt=bd.group(1) if bd else ''
            if '&lt;p' in bt: bt=ue(bt)
            bt=re.sub(r'(?s)<!\[CDATA\[|\]\]>','',bt)
            pp=[P(s) for s in re.findall(r'(?s)<(?:\w+:)?(?:p|h\d|li|pre|hl2)\b[^>]*>(.*?)</(?:\w+:)?(?:p|h\d|li|pre|hl2)>',re.sub(r'<(?:\w+:)?(?:p|br)\b[^>]*/>','',bt))] or [ue(tagless(bt))]
            pp=[s for s in pp if s]
            top=[s for s in (h,by,dl) if s and s not in pp[:4] and not (pp and pp[0].startswith(s))]
            y=re.search(r'(19|20)\d\d',g('versionCreated','ThisRevisionCreated','FirstCreated','DateAndTime','DateId') or '') or re.search(r'20[012]\d',x)
            add('superdesk',a,y.group(0) if y else '',l,f'{H(r)}:{b+f} (headline, byline, dateline elements; paragraphs)','\n'.join(top+pp),h,by)
    RAW=[('superdesk+superdesk-core','tests/io/fixtures/',['IPTC7901.txt','anpa-1.tst','anpa-2.tst','anpa-3.tst','ap_anpa-1.tst','ap_anpa-2.tst','ap_anpa-4.tst','ap_anpa-6.tst','ap_anpa-7.tst','dpa_four_line.txt','dpa_two_by_line.txt','dpa_two_line.txt','IPTC7901_odd_charset.txt']),('superdesk+superdesk-belga','server/tests/io/fixtures/',['ats.txt','dpa.txt','kyodo.txt']),('superdesk+superdesk-aap','server/aap/tests/io/fixtures/',['1487e8f1-f7f5-40f5-8c0f-0eba3c2e162d.tst','612fa1dc-c476-425d-8c80-d40bdc9cc1d5.tst']+[f'asianet_{i}.tst' for i in range(1,11)])]
    for r,b,fs in RAW:
        for f in fs:
            t=show(r,b+f)
            try: t=t.decode('utf8')
            except UnicodeDecodeError: t=t.decode('latin1')
            a='dpa' if f.startswith('dpa') else 'AP' if f.startswith('ap_') else 'ATS/SDA' if f.startswith('ats') else 'Kyodo' if f.startswith('kyodo') else 'AsiaNet' if f.startswith('asianet') else 'AAP' if 'aap' in r else '?'
            add('superdesk-raw',a,'','en',f'{H(r)}:{b+f} (whole file)',t)
def extra():
    used={q['where'] for q in R}
    global pick
    base=pick; n0=len(R)
    S=R[:]
    def more(fn,coll,n):
        global pick
        pick=lambda l,k,seed=7: list(l)
        k=len(R); fn(); new=[q for q in R[k:] if q['coll']==coll and q['where'] not in used]; del R[k:]
        pick=base; R.extend(base(new,n,11))
    more(muc,'muc34',18); more(timebank_wsj,'timebank',30); more(ace,'ace04-nyt',24); more(wikinews,'wikinews-fr',14)
def timebank_wsj():
    k=len(R); timebank(); R[k:]=[q for q in R[k:] if q['agency'].startswith('Dow')]
if __name__=='__main__':
    for f in (muc,ap89,ace,aquaint,timebank,ieer,reuters,dpa,afp_spa,afp_ara,ria,wmt,fundus,five,wikinews,fakebr,indo,saudi,sd,extra):
        n=len(R); f(); print(f.__name__,len(R)-n)
    json.dump(R,open('/work/stories/recs.json','w'),ensure_ascii=False,indent=0)
    import collections; print(len(R)); print(collections.Counter(q['agency'].split(' (')[0] for q in R).most_common(40)); print(collections.Counter(q['lang'] for q in R)); print(collections.Counter(q['year'][:3] for q in R))
