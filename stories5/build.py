# Rebuilds the candidate texts from snapshots brought by `fetch` to /work/.mirror; writes /work/stories5/recs.json
import sys; sys.path.insert(0,'/work/stories5')
from g import *
import re,json,html,random,lzma,collections,quopri,email,email.policy
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
def pick(l,n,seed=51):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
ue=html.unescape
def norm(t): return re.sub(r'\W','',t)
def used():
    S=set()
    for d in ('/work/stories','/work/stories3','/work/stories4','/work/wt/sets/stories2'):
        for f in sorted(os.listdir(d)) if os.path.isdir(d) else []:
            if re.match(r'\d{4}\.txt$',f):
                t=norm(open(f'{d}/{f}',encoding='utf8').read())
                for k in range(100,min(len(t)-50,1500)): S.add(hash(t[k:k+50]))
    return S
def isused(t,S):
    t=norm(t); n=sum(hash(t[k:k+50]) in S for k in range(100,max(101,min(len(t)-50,1600)),10))
    return n>3
os.environ['PYTHONHASHSEED']='0'
def duc(S):
    r='gsandeep1241+TextSummarizer'; G=collections.defaultdict(list)
    P=ls(r,'DUC_data/DUC2007/duc2007_testdocs/main/')
    P=pick(P,500,7)
    for p in P:
        k=p.split('/')[-1]
        if not re.match(r'(APW|NYT|XIE)\d',k): continue
        x=show(r,p).decode('utf8','replace')
        if re.search(r'(?i)2ndtake|2takes|take2|\(MORE|&UR;.*MORE|ADDITION|2nd ld writethru.*2nd take',x[:900]+x[-200:]): continue
        y=re.sub(r'(?s)<DOCNO>.*?</DOCNO>|<DOCTYPE>.*?</DOCTYPE>|<DATE_TIME>.*?</DATE_TIME>|<TXTTYPE>.*?</TXTTYPE>','',x)
        h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',y)
        t=ue(re.sub(r'</?[A-Z_]+>','',y))
        if not 500<len(t)<9000: continue
        if isused(t,S): continue
        G[k[:3]].append((p,k,t,ue(h.group(1)) if h else ''))
    print({k:len(v) for k,v in G.items()})
    for g,n,a in (('APW',36,'AP'),('NYT',34,'NYT News Service'),('XIE',20,'Xinhua')):
        T=collections.Counter(); m=0
        for p,k,t,h in random.Random(3).sample(G[g],len(G[g])):
            tp=p.split('/')[-2]
            if T[tp]>=1 and n<36 or T[tp]>=2 or m>=n: continue
            T[tp]+=1; m+=1
            add('duc',a,k[3:7],'en',f'{H(r)}:{p} (HEADER, SLUG, HEADLINE, TEXT, TRAILER)',t,h)
SV=r'(Dow Jones \w[\w ]*|Reuters \w[\w ]*|Associated Press[\w ]*|AFX[\w \(\)]*|Agence France-Presse|Business Wire|PR Newswire|Press Trust[\w ]*|Xinhua[\w ]*|BBC Monitoring[\w ]*|Bloomberg[\w ]*|Knight[ -]Ridder[\w /]*|AAP[\w ]*|Kyodo[\w ]*|Capital Markets Report|Canadian Press[\w ]*|Federal News Service|Jiji[\w ]*|Asia Pulse|Tass[\w ]*|Canada NewsWire|M2 Presswire|WorldSources[\w ]*|United Press International|EFE[\w ]*|ANSA[\w ]*|Platt\'?s[\w ]*|Market News International|PTI[\w ]*)'
def enron(S):
    r='jpvance123+Amdocs_ML_Email_Analytics'; G=collections.defaultdict(list); seen=set()
    for f in ('whalley-g.inbox','martin-t.deleted_items','mckay-b.deleted_items','mccarty-d.deleted_items','kitchen-l._americas.ooc','shankman-j.deleted_items','arnold-j.deleted_items','kean-s.enron_mentions','corman-s.deleted_items','beck-s.inbox','kitchen-l._americas.esvl','steffes-j.deleted_items','blair-l.deleted_items','dasovich-j.sent_items'):
        b=show(r,'MailDir_to_MBOX/enron/enron.'+f)
        if not b: continue
        s=b.decode('latin1')
        if s.count('=20\n')>50 or s.count('=\n')>200: s=quopri.decodestring(s.encode('latin1')).decode('latin1')
        s=s.replace('\r','')
        L=s.split('\n')
        for i,l in enumerate(L):
            m=re.match(SV+r'\s*$',l.strip())
            if not m or not re.match(r'\s*\d\d/\d\d/\d{4}\s*$',L[i-1]): continue
            a=i-2
            while a>0 and i-a<14 and not re.match(r'(Copyright \S 2000|X-FileName|\s*_{5,}|-{5,})',L[a]): a-=1
            if i-a>=14: continue
            z=i+1
            while z<len(L) and z-i<170 and not re.match(r'(Copyright \S 2000 Dow|From MAILER|\s*_{5,})',L[z]): z+=1
            if z-i>=170 or not L[z].startswith('Copyright'): continue
            B=L[a+1:z]
            while B and not B[0].strip(): B=B[1:]
            t='\n'.join(B)
            d=len(re.findall(r'(?m)^[^\n]{2,60}\((?:AP|Reuters|AFP|Dow Jones|PTI|AFX)\)',t))
            k=norm(t)[60:200]
            if k in seen or d>1 or not 500<len(t)<9000: continue
            seen.add(k)
            ag=m.group(1); y=re.search(r'\d{4}',L[i-1]).group(0)
            if ag=='Knight Ridder Tribune Business News': continue
            G[ag.split()[0]].append((f,i+1,t,ag,y,B))
    print({k:len(v) for k,v in G.items()})
    N={'Dow':26,'Reuters':26,'Associated':18,'AFX':5,'Agence':4,'Business':5,'PR':5,'Xinhua':3,'BBC':3,'Press':3,'Knight':2}
    A={'Dow':'Dow Jones','Associated':'AP','Agence':'AFP','Business':'Business Wire','PR':'PR Newswire','Press':'PTI','BBC':'BBC Monitoring','Knight':'KRT'}
    for g,l in sorted(G.items()):
        for f,i,t,ag,y,B in pick(l,N.get(g,3)):
            j=[k for k,x in enumerate(B) if re.match(r'\s*\d\d/\d\d/\d{4}\s*$',x)][0]
            h=[x for x in B[:j] if x.strip()]; by=''
            if h and re.match(r'\s*[Bb]y\b',h[-1]): by=h[-1]; h=h[:-1]
            add('enron',A.get(g,g),y,'en',f'{H(r)}:MailDir_to_MBOX/enron/enron.{f} (story whose service line is line {i})',t,' '.join(h),by)
    # Bloomberg
    b=quopri.decodestring(show(r,'MailDir_to_MBOX/enron/enron.whalley-g.inbox')).decode('latin1').replace('\r','')+show(r,'MailDir_to_MBOX/enron/enron.martin-t.deleted_items').decode('latin1').replace('\r','')
    L=b.split('\n'); C=[]
    for i,l in enumerate(L):
        if re.match(r'\s{3,}[A-Z][\w., ]{2,40}\(Bloomberg\) -- ',l):
            a=i
            while i-a<12 and not re.match(r'\s*(Copyright \S|_{5,})',L[a]): a-=1
            z=i
            while z-i<150 and not re.match(r'\s*(Copyright \S|_{5,}|From MAILER)',L[z]): z+=1
            if i-a<12 and z-i<150:
                B=L[a+1:z]; t='\n'.join(B)
                if t.count('(Bloomberg)')==1 and 500<len(t)<8000 and norm(t)[60:200] not in seen: seen.add(norm(t)[60:200]); C.append((i,t))
    print('bloomberg',len(C))
    for i,t in pick(C,8): add('enron','Bloomberg','2001','en',f'{H(r)}:MailDir_to_MBOX/enron/enron.whalley-g.inbox + martin-t.deleted_items (Bloomberg story, dateline line {i})',t,t.strip().split('\n')[0])
def yahoo(S):
    r='FelixDrinkall+financial-news-dataset'; G=collections.defaultdict(list)
    for y in (2017,2018,2019,2020):
        for k,a in enumerate(json.loads(lzma.decompress(show(r,f'data/{y}_processed.json.xz')))):
            t=a['maintext'] or ''
            if not 500<len(t)<7000: continue
            m=re.search(r'\((Reuters|AP|AFP|Bloomberg|BUSINESS WIRE|GLOBE NEWSWIRE|Reuters Breakingviews)\)|(PRNewswire|ACCESSWIRE|GLOBE NEWSWIRE|Business Wire|BUSINESS WIRE)',t[:260])
            if not m: continue
            g=next(x for x in m.groups() if x); g={'BUSINESS WIRE':'Business Wire','GLOBE NEWSWIRE':'GlobeNewswire','PRNewswire':'PR Newswire'}.get(g,g)
            G[g].append((y,k,a['title'] or '',t))
    print({k:len(v) for k,v in G.items()})
    for g,l in sorted(G.items()):
        for y,k,ti,t in pick(l,{'Reuters':28,'Bloomberg':22,'AP':12,'AFP':8,'Business Wire':7,'PR Newswire':7,'GlobeNewswire':5}.get(g,3)):
            add('yahoo',g,y,'en',f'{H(r)}:data/{y}_processed.json.xz record {k} (title, maintext)',ti+'\n'+t,ti)
DL=re.compile(r'(?m)^[ \t]{0,8}(?:[A-Z][A-Za-z .,\'/-]{1,45}?\s*)?(?:\(|/)(AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|Nando\.net|Xinhua|PTI|dpa|DPA|IDG|Newsbytes|ITAR-TASS|Interfax|Dow Jones|Wired News|ANSA|EFE|NB|AAP|Nando|Agence France-Presse|Knight Ridder|Deutsche Presse-Agentur|CNET)(?:\)|/)|^[ \t]{0,8}[A-Z][A-Z .,\'/-]{2,40}(?:, [A-Z][a-z.]+ \d+)?,? (?:\(?Reuters?\)?|UPI|AP) --? ')
def msgs(S):
    r='Famicoman+cypherpunks-mailing-list-archives'; d=gd(r)
    o=subprocess.run(['git','--git-dir',d,'grep','-l','-a','-E',r'(\(|/)(AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|Xinhua|DPA|Newsbytes|ITAR-TASS|Interfax|Dow Jones|EFE|ANSA)(\)|/) ?(-|_)','HEAD','--','cypherpunks.venona.com/date'],capture_output=True).stdout.decode().split('\n')
    print('cyp1',len(o)); C=[]; seen=set()
    for q in o:
        if not q: continue
        p=q[5:]; s=show(r,p).decode('latin1').replace('\r','')
        m=re.search(r'(?s)<!--X-Body-of-Message-->(.*?)<!--X-MsgBody-End-->',s) or re.search(r'(?s)<pre>(.*?)</pre>\s*(?:<hr>|<!--)',s,re.I)
        if not m: continue
        t=ue(re.sub(r'<[^>]+>','',m.group(1)))
        ti=re.search(r'(?is)<title>(.*?)</title>',s)
        C.append((p,p.split('/')[2],t,ue(ti.group(1)) if ti else ''))
    cand('cyp1',r,C,S,90)
def msgs2(S):
    r='cryptoanarchywiki+2000-to-2016-raw-cypherpunks-archive'; d=gd(r)
    o=subprocess.run(['git','--git-dir',d,'grep','-l','-a','-E',r'(\(|/)(AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|Xinhua|DPA|dpa|PTI|ITAR-TASS|Interfax|Dow Jones|EFE|ANSA|IANS|AAP)(\)|/) ?(-|_)','HEAD','--','cur'],capture_output=True).stdout.decode().split('\n')
    print('cyp2',len(o)); C=[]
    for q in pick([x for x in o if x],700,5):
        p=q[5:]; b=show(r,p)
        if not b or len(b)>60000: continue
        try:
            m=email.message_from_bytes(b,policy=email.policy.default); body=m.get_body(preferencelist=('plain',)); t=body.get_content(); dt=m['date'].datetime.year if m['date'] else 2001; su=str(m['subject'] or '')
        except Exception: continue
        C.append((p,str(dt),t.replace('\r',''),su))
    cand('cyp2',r,C,S,90)
def cand(coll,r,C,S,n):
    seen=set(); K=[]
    for p,y,t,su in C:
        L=t.split('\n')
        if sum(l.startswith('>') for l in L)>4 or not 700<len(t)<9000: continue
        D=list(DL.finditer(t))
        if len(D)!=1: continue
        i=t[:D[0].start()].count('\n')
        if i>28: continue
        k=norm(t[D[0].start():])[20:120]
        if k in seen: continue
        seen.add(k); g=next((x for x in D[0].groups() if x),'Reuters'); K.append((p,y,t,su,g))
    print(coll,len(C),len(K),collections.Counter(k[4] for k in K).most_common(20))
    G=collections.defaultdict(list)
    for k in K: G[(k[4],k[1])].append(k)
    sel=[]; rnd=random.Random(9)
    for v in G.values(): rnd.shuffle(v)
    while len(sel)<n+30 and any(G.values()):
        for g in sorted(G):
            if G[g] and len(sel)<n+30: sel.append(G[g].pop())
    A={'Reuter':'Reuters','REUTERS':'Reuters','BUSINESS WIRE':'Business Wire','PRNewswire':'PR Newswire'}
    for p,y,t,su,g in sorted(sel): add(coll,A.get(g,g),y,'en',f'{H(r)}:{p}',t,'')
def pages(S):
    try: J=json.load(open('/work/stories5/html.json'))
    except Exception: return
    for r,p,m,t in J: add('pages',m.strip('()'),'2015','en',f'{H(r)}:{p} (text by trafilatura)',t,'')
def cdt(S):
    r='mbkromann+copenhagen-dependency-treebank'
    o=subprocess.run(['git','--git-dir',gd(r),'grep','-l','-E',r'Associated Press|KILDE = |\((AP|AFP|Reuter|RB|Ritzau)\)','HEAD','--','da/*.tag','da/*-da.txt'],capture_output=True).stdout.decode().split()
    for q in sorted({m.group(1) for x in o for m in [re.search(r'da/(\d{4})',x)] if m}):
        t=show(r,f'da/{q}-da.txt').decode('utf8','replace')
        if t and '\ufffd' in t: t=show(r,f'da/{q}-da.txt').decode('latin1')
        if len(t)>200: add('cdt','AP/AFP/Ritzau','1990','da',f'{H(r)}:da/{q}-da.txt',t,'')
def guard(S):
    r='guardian+newswires'; s=show(r,'shared/src/localRun/exampleFeed.ts').decode('utf8'); 
    for h,t in re.findall(r'(?s)headline": "(.*?)",.*?body_text": "(.*?)",\n',s):
        t=t.replace('\\n','\n').replace('\\"','"'); t=ue(re.sub(r'<[^>]+>','',re.sub(r'</p>','\n',t)))
        add('guard','Business Wire','2024','en',f'{H(r)}:shared/src/localRun/exampleFeed.ts (headline, body_text)',h+'\n'+t,h)
def extra(S):   # a second draw: yahoo, duc and pages
    r='FelixDrinkall+financial-news-dataset'; have=set()
    for k in 'a':
        for x in json.load(open('/work/stories5/recs_a.json')): have.add(norm(x['text'])[60:160])
    G=collections.defaultdict(list); pre=set()
    for y in (2017,2018,2019,2020):
        for k,a in enumerate(json.loads(lzma.decompress(show(r,f'data/{y}_processed.json.xz')))):
            t=a['maintext'] or ''; ti=a['title'] or ''
            if not 500<len(t)<4000 or norm(ti+t)[60:160] in have or norm(t)[:60] in pre: continue
            m=re.search(r'\((Reuters|AP|Bloomberg)\)',t[:200])
            if m: G[m.group(1)].append((y,k,ti,t)); pre.add(norm(t)[:60])
    for g,n in (('Reuters',14),('AP',5),('Bloomberg',4)):
        for y,k,ti,t in pick(G[g],n,77): add('yahoo',g,y,'en',f'{H(r)}:data/{y}_processed.json.xz record {k} (title, maintext)',ti+'\n'+t,ti)
    r='gsandeep1241+TextSummarizer'; G=collections.defaultdict(list)
    for p in pick(ls(r,'DUC_data/DUC2007/duc2007_testdocs/main/'),160,99):
        k=p.split('/')[-1]
        if not re.match(r'(APW|NYT)\d',k): continue
        x=show(r,p).decode('utf8','replace')
        if re.search(r'(?i)2ndtake|2takes|take2|1stAdd|\(MORE|People and|&UR;.*MORE|ADDITION|EDIT',x[:900]+x[-200:]): continue
        y=re.sub(r'(?s)<DOCNO>.*?</DOCNO>|<DOCTYPE>.*?</DOCTYPE>|<DATE_TIME>.*?</DATE_TIME>|<TXTTYPE>.*?</TXTTYPE>','',x)
        h=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',y); t=ue(re.sub(r'</?[A-Z_]+>','',y))
        if 500<len(t)<9000 and norm(clean(t))[60:160] not in have and not isused(t,S): G[k[:3]].append((p,k,t,ue(h.group(1)) if h else ''))
    for g,n,a in (('APW',4,'AP'),('NYT',4,'NYT News Service')):
        for p,k,t,h in pick(G[g],n,4): add('duc',a,k[3:7],'en',f'{H(r)}:{p} (HEADER, SLUG, HEADLINE, TEXT, TRAILER)',t,h)
def pages2(S):
    for r,p,m,t in json.load(open('/work/stories5/html2.json')): add('pages',m.strip('()'),'2020','de',f'{H(r)}:{p} (text by trafilatura)',t,'')
def isot(S):
    import csv,io; csv.field_size_limit(10**8)
    r='Vatshayan+Fake-News-Prediction'; C=[]
    for i,x in enumerate(csv.DictReader(io.StringIO(show(r,'True.csv').decode('utf8','replace')))):
        t=x['text']
        if 600<len(t)<5500 and re.search(r'\((Reuters|AP|AFP)\)',t[:120]) and '\ufffd' not in t: C.append((i,x['title'],t,x['date']))
    print('isot',len(C))
    for i,ti,t,d in pick(C,34): add('isot','Reuters',(re.search(r'20\d\d',d) or ['2017'])[0],'en',f'{H(r)}:True.csv record {i} (title, text)',ti+'\n'+t,ti)
PARTS={'g':(isot,),'e':(extra,),'f':(pages2,),'a':(duc,enron,yahoo,cdt,guard),'b':(msgs,),'c':(msgs2,),'d':(pages,)}
if __name__=='__main__':   # build.py a; build.py b; ... (each part by itself: b and c take minutes)
    S=used(); k=sys.argv[1]
    for f in PARTS[k]: f(S); print(f.__name__,len(R),flush=True)
    for x in R:
        if isused(x['text'],S): x['used']=1; print('used',x['where'][-60:])
    json.dump(R,open(f'/work/stories5/recs_{k}.json','w'),ensure_ascii=False)
