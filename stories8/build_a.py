import sys; sys.path[:0]=['/tmp/xlrd','/work/stories8']
from base import *
import fx, mp
def grams(t):
    t=norm(t); return {t[k:k+40] for k in range(0,max(1,len(t)-40),1)}
def dedupe(l,key):
    out=[]; seen=[]
    for x in l:
        g=grams(key(x)); 
        if any(len(g&s)>0.25*min(len(g),len(s)) for s in seen): continue
        seen.append(g); out.append(x)
    return out
def used():
    S=set()
    for d in ('stories','stories2','stories3','stories4','stories5','stories6','stories7'):
        for f in os.listdir('/work/'+d):
            if re.match(r'\d{4}\.txt$',f):
                t=norm(open(f'/work/{d}/{f}',encoding='utf8',errors='replace').read())
                for k in range(100,min(len(t)-50,1500)): S.add(hash(t[k:k+50]))
    return S
def isused(t,S):
    t=norm(t); return sum(hash(t[k:k+50]) in S for k in range(100,max(101,min(len(t)-50,1600)),10))>3
def ap88(S):
    r='JapneetSingh5+IR-Assignment1-BooleanRetrieval'; P=[p for p in ls(r,'sample-collection/') if re.search(r'/ap88\d{4}$',p)]
    rnd=random.Random(88); n=0; cat=collections.Counter()
    for p in rnd.sample(P,len(P)):
        b=show(r,p).decode('latin1')
        if not b: continue
        D=re.findall(r'(?s)<DOC>(.*?)</DOC>',b); D=rnd.sample(D,min(60,len(D)))
        for x in D:
            no=re.search(r'<DOCNO>\s*(\S+)',x).group(1)
            tags=re.findall(r'(?s)<(FIRST|SECOND|HEAD|NOTE|BYLINE|DATELINE|TEXT)>(.*?)</\1>',x)
            dd=collections.defaultdict(list)
            for k,v in tags: dd[k].append(v)
            body='\n'.join(dd['TEXT'])
            if not 700<len(body)<6500 or not dd['TEXT']: continue
            if re.search(r'(?i)MORE|[1-9](st|nd|rd) ?add|digest|advisory|glance|take|scores|table|listing|correction|kill',' '.join(dd['FIRST']+dd['SECOND'])) or re.search(r'MORE\s*$',body): continue
            hasb,hasd=bool(dd['BYLINE']),bool(dd['DATELINE'])
            if not dd['HEAD'] and rnd.random()<.8: continue
            c=(hasb,hasd)
            if c==(False,True) and cat[c]>=38 or c==(True,True) and cat[c]>=46 or c==(False,False) and cat[c]>=6 or c==(True,False) and cat[c]>=6: continue
            t='\n'.join(v.strip('\n') if k!='TEXT' else v for k,v in tags)
            t=ue(t)
            if isused(t,S): continue
            cat[c]+=1; n+=1
            add('ap88','AP','1988','en',f"{H(r)}:{p} DOCNO {no} (FIRST, SECOND, HEAD, NOTE, BYLINE, DATELINE, TEXT)",t,' '.join(' '.join(h.split()) for h in dd['HEAD']),' '.join(' '.join(h.split()) for h in dd['BYLINE'])); R[-1]['dl']=' '.join(' '.join(dd['DATELINE']).split())
            break
        if n>=96: break
    print('ap88',n,cat)
def mpqa(S):
    L=[]
    for i,p in enumerate(mp.D):
        t=mp.txt(p); m=mp.PAT.search(t[:260])
        if m and 400<len(t)<7000 and not isused(t,S): L.append((i,p,t,m.group(1)))
    L=dedupe(L,lambda x:x[2]); print('mpqa',len(L))
    G=collections.defaultdict(list)
    for x in L:
        k=re.sub('(?i)xinhua','Xinhua',x[3]); G[k].append(x)
    print({k:len(v) for k,v in G.items()})
    ch=[]
    for k,v in G.items(): ch+=pick(v,{'AFP':14,'Xinhua':9,'CNA':8,'IRNA':8,'Interfax':12,'news agency':20}.get(k,12),5)
    ch.sort(); print(len(ch))
    for i,p,t,k in ch:
        y=re.search(r'docs/(\d{4})',p); y=y.group(1) if y else '2002'
        add('mpqa',k,y,'en',f"{H(mp.r)}:{p}",t)
def fact(S):
    c=collections.Counter(); L=[]
    W=('Associated Press','Reuters','Dow Jones','Platts C','Regulatory','ITAR','M2','US Fed','Agence','PR Newswire','Trend','SKRIN','Kazakhstan N','RIA','Australian Ass','Market News','Canada Stock','Xinhua','Organisation','AFX','Azer','Prime','ENP','BBC Mon','Norwegian','Interfax','Business Wire','UPI','Press Assoc','Knight','Bloomberg','Canadian Press','FinancialWire','SAINT','Russia & CIS','Kyodo','AKI','APA','Turan','Press Trust','Business News A','McClatchy','Alaska','Marketwire','CCN','Canada News','MarketWatch','Thomson','Indo-Asian','Noticias','EFE','ANSA','dpa')
    for k,a in enumerate(fx.A):
        s=a[4].split(',')[0]; t=a[6].strip()
        if not s.startswith(W) or not 400<len(t)<7500 or re.search(r'MORE TO FOLLOW|\n?MORE \w+/|CORRECTION|Highlights: Top',t[-200:]+a[3]) or isused(t,S): continue
        L.append((k,a,s,t))
    L=dedupe(L,lambda x:x[3]); out=[]
    for x in L:
        c[x[2]]+=1
        if c[x[2]]>{'Associated Press Newswires':11,'Reuters News':14,'Dow Jones International News':7,'Platts Commodity News':4,'Regulatory News Service':3,'M2 Presswire':3,'SKRIN Newswire':2,'Canada Stockwatch':2,'Business News Americas':2}.get(x[2],4): continue
        out.append(x)
    print('fact',len(out),c)
    for k,a,s,t in out:
        m=re.search(r'words, (.*?), ?\(English\)',a[4]); b=m.group(1).strip() if m else ''
        if b and not re.match(r'(By )?[A-Z][\w.\'-]+ [A-Z]',b): b=''
        if b and b.split(',')[0].replace('By ','') in t[:200]: b=''
        ti=a[3].strip()
        y=re.search(r'(20\d\d)',a[4]).group(1)
        add('fact',s,y,'en',f"{H('smfai200+Factiva-Scrapper')}:{a[0]} row {a[1]} {a[2]} (title"+(', byline of leads_source' if b else '')+", full_text)",ti+'\n'+(b+'\n' if b else '')+t,ti,b)
if __name__=="__main__": S=used()
if __name__=="__main__":
    for f in (ap88,mpqa,fact): f(S); print(f.__name__,len(R),flush=True)
    json.dump(R,open("recs_a.json","w"))
