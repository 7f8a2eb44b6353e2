from base import *
R=[]
# Straits Times pages
r='OliverCWY+News'; G=collections.defaultdict(list); seen=set()
for p in grep(r,r'^[A-Z][A-Za-z .,/]{0,50}\((AP|REUTERS|AFP|XINHUA|BLOOMBERG|PTI|DPA|NYTIMES|KYODO|BERNAMA|CNN)\) - '):
    if p.endswith('ST.md') or '_zh' in p: continue
    t=show(r,p).decode('utf8','replace'); m=re.match(r'## (.*)\n',t)
    if not m: continue
    hd=m.group(1); au=re.search(r'(?m)^authors: (.*)$',t); y=re.search(r'publish date: (\d{4})',t)
    b=t.split('[Original Article]',1)[-1].split('\n',1)[-1].strip()
    mm=re.search(r'(?m)^[A-Z][A-Za-z .,/]{0,50}\((AP|REUTERS|AFP|XINHUA|BLOOMBERG|PTI|DPA|NYTIMES|KYODO|BERNAMA|CNN)\) - ',b)
    if not mm or mm.start()>200 or not 600<len(b)<6000 or hd in seen: continue
    seen.add(hd); a=au.group(1).strip() if au else ''
    G[mm.group(1)].append((p,hd,a,y.group(1) if y else '2020',b))
print({k:len(v) for k,v in G.items()})
A={'REUTERS':'Reuters','BLOOMBERG':'Bloomberg','XINHUA':'Xinhua','NYTIMES':'NYT News Service'}
for k,n in (('REUTERS',26),('AFP',22),('BLOOMBERG',16),('NYTIMES',5),('XINHUA',6)):
    for p,hd,a,y,b in pick(G[k],n): rec(R,'st',A.get(k,k),y,'en',f'{H(r)}:{p}',hd+'\n\n'+(a+'\n\n' if a else '')+b,hd,a)
# La Jornada Zacatecas
r='ljzac+ljzac.github.io'; L=[]
for p in grep(r,r'^author: " ?(Afp|Notimex|Dpa|Reuters|Ap|Xinhua|AFP|Prensa Latina|PL y|AP,)'):
    t=show(r,p).decode('utf8','replace'); m=re.match(r'---\n(.*?)\n---\n(.*)',t,re.S)
    if not m: continue
    f=m.group(1); ti=re.search(r'(?m)^title: ?"?(.*?)"?$',f); au=re.search(r'(?m)^author: ?"?(.*?)"?$',f)
    b=re.sub(r'!\[[^\]]*\]\([^)]*\)','',m.group(2)).replace('\r','').strip(); b=ue(re.sub(r'</?(?:p|br|strong|em|div|span)[^>]*>','',b))
    if not 600<len(b)<5000: continue
    a=au.group(1).strip(); L.append((p,ti.group(1).strip().replace('\\"','"'),a,re.search(r'_posts/(\d{4})',p).group(1),b))
print('ljz',len(L))
AG={'Afp':'AFP','Dpa':'dpa','Ap':'AP','PL':'Prensa Latina'}
for p,ti,a,y,b in pick(L,52): rec(R,'ljz',AG.get(re.split(r'[ ,]',a)[0],re.split(r'[ ,]',a)[0]),y,'es',f'{H(r)}:{p}',ti+'\n\n'+a+'\n\n'+b,ti,a)
# AP 2026
r='amytzeng+lunar_new_year_gender_analysis'; L=[]
for p in ls(r,'lunar_2026_articles/ap/'):
    t=show(r,p).decode('utf8','replace'); ti=re.search(r'(?m)^title: (.*)$',t); au=re.search(r'(?m)^author: ?(.*)$',t); b=t.split('content:\n',1)[-1]
    m=re.search(r'^[A-Z][^\n]{0,60}\(AP\) — ',b,re.M)
    if m and m.start()<600 and 700<len(b)<7000: L.append((p,ti.group(1),au.group(1).strip() if au else '',b))
print('ap26',len(L),sum(1 for x in L if x[2]))
for p,ti,a,b in pick(L,55): rec(R,'ap26','AP','2026','en',f'{H(r)}:{p}',ti+'\n'+(a+'\n' if a else '')+b,ti,a)
# Reuters 2020 list
r='ThetMyatNoe96+MyWebsite'; L=[]
for k,x in enumerate(csv.DictReader(io.StringIO(show(r,'reuters_news.csv').decode('utf8','replace')))):
    b=re.sub(r'([.!?”"]),(?=[A-Z"“\'(])',r'\1\n',x['article_body'] or '')
    m=re.match(r'[^\n]{0,120}\(Reuters\) - ',b)
    if m and 700<len(b)<5000: L.append((k,x['title'],x['date_posted'][:4],b))
print('tm',len(L))
for k,ti,y,b in pick(L,40): rec(R,'tm','Reuters',y,'en',f'{H(r)}:reuters_news.csv record {k} (title, article_body)',ti+'\n'+b,ti)
# AP 2020 flattened
r='clairemlee714+Political-Bias-in-Election-Reporting'; L=[]; seen=set()
for p in ('ap_scraped.csv','trump_scraped.csv'):
    for k,x in enumerate(csv.DictReader(io.StringIO(show(r,p).decode('utf8','replace')))):
        b=x['body'] or ''; m=re.match(r'.{0,60}\(AP\) — ',b)
        if m and 700<len(b)<6000 and x['title'] not in seen: seen.add(x['title']); L.append((p,k,x['title'],b))
print('cl',len(L))
for p,k,ti,b in pick(L,45): rec(R,'cl','AP','2020','en',f'{H(r)}:{p} record {k} (title, body)',ti+'\n'+b,ti)
# CNN 2023
r='hobolee+News_LLM'; L=[]
for k,x in enumerate(csv.DictReader(io.StringIO(show(r,'cnn_news.csv').decode('cp1252','replace')))):
    b=x['content'] or ''; m=re.search(r'(?m)^(?:[A-Z][^\n]{0,40} )?(?:\(CNN\)|CNN —|Reuters —|CNN  ?—)',b)
    if m and m.start()<500 and 700<len(b)<5000: L.append((k,x['title'],b,m.group(0)))
print('hob',len(L),collections.Counter(x[3][-10:] for x in L))
for k,ti,b,g in pick(L,25): rec(R,'hob','CNN','2023','en',f'{H(r)}:cnn_news.csv record {k} (title, content)',ti+'\n'+b,ti)
# DUC 2003
r='ayushoriginal+Multi-Document-Summarization'; G=collections.defaultdict(list); T=collections.Counter(); seen=set()
for p in ls(r,'duc2003/docs.without.headlines/'):
    k=p.split('/')[-1]
    if not re.match(r'(APW|NYT|XIE)\d',k) or k in seen: continue
    seen.add(k); x=show(r,p).decode('latin1')
    x=re.sub(r'(?s)<DOCNO>.*?</DOCNO>|<DOCTYPE>.*?</DOCTYPE>|<DATE_TIME>.*?</DATE_TIME>','',x); t=ue(re.sub(r'</?[A-Z_]+>','',x))
    if 700<len(t)<7000: G[k[:3]].append((p,k,t))
print({k:len(v) for k,v in G.items()})
for g,n,a in (('APW',16,'AP'),('NYT',12,'NYT News Service'),('XIE',8,'Xinhua')):
    T=collections.Counter()
    for p,k,t in random.Random(3).sample(G[g],len(G[g])):
        tp=p.split('/')[-2]
        if T[tp] or sum(T.values())>=n: continue
        T[tp]+=1; rec(R,'duc3',a,k[3:7],'en',f'{H(r)}:{p}',t)
json.dump(R,open('recs_a.json','w')); print(len(R),collections.Counter(x['coll'] for x in R))
