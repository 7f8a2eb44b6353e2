from base import *
R=[]
r='PamelaGuzmanC+Giki_Big-Data'; G=collections.defaultdict(list); seen=set()
for k,x in enumerate(csv.DictReader(io.StringIO(show(r,'scraped_articles.csv').decode('utf8','replace')))):
    b=x['body'] or ''; m=re.search(r'\((AP|Reuters|AFP|Bloomberg|CNN)\) ?(?:-|–|—)|(BUSINESS WIRE|GLOBE NEWSWIRE|PRNewswire)',b[:250])
    if not m or not 650<len(b)<6500 or x['title'] in seen: continue
    seen.add(x['title']); g=m.group(1) or {'BUSINESS WIRE':'Business Wire','GLOBE NEWSWIRE':'GlobeNewswire','PRNewswire':'PR Newswire'}[m.group(2)]
    G[g].append((k,x['title'],b,x['date'][:4]))
print({k:len(v) for k,v in G.items()})
for g,l in sorted(G.items()):
    for k,ti,b,y in pick(l,{'Reuters':28,'Bloomberg':8}.get(g,6)): rec(R,'pam',g,y or '2024','en',f'{H(r)}:scraped_articles.csv record {k} (title, body)',ti+'\n\n'+b,ti)
r='Tommamgo+JoliNu-Market-Pulse-Predictor'; A=[];B=[]; seen=set()
for p,ti,au,y,t in json.load(open('nq_t.json')):
    if not 600<len(t)<5500 or ti in seen or ti.startswith(('COLUMN','BRIEF')): continue
    seen.add(ti)
    if re.search(r'(?m)^\(RTTNews\) - ',t[:200]): B.append((p,ti,y,t))
    elif re.search(r'\(Reuters\)',t[:1500]): A.append((p,ti,y,t))
print(len(A),len(B))
for l,n,a in ((A,36,'Reuters'),(B,14,'RTTNews')):
    for p,ti,y,t in pick(l,n): rec(R,'nq',a,y or '2020','en',f'{H(r)}:{p} (h1, text by trafilatura)',ti+'\n'+t,ti)
# singles
def one(coll,ag,y,lang,where,t,ti): rec(R,coll,ag,y,lang,where,t,ti)
h=json.load(open('html_14.json')) if os.path.exists('html_14.json') else []
for r,p,g,t,ti in h:
    k=p.split('/')[-1]
    if k in('test_cnn1.html','test_huffingtonPost2.html'): one('pages','CNN' if 'cnn' in k else 'AP','2010' if 'cnn' in k else '2011','en',f'{H(r)}:{p} (h1 or title, text by trafilatura)',ti+'\n'+t if not t.startswith(ti) else t,ti)
    if k=='9.html': one('pages','AP','2013','en',f'{H(r)}:{p} (text by trafilatura)',t,'')
r='natiddd5+ArticleCredability'; p='cleaned_articles/real/article_politifact_real.csv_97.txt'; one('pages','AP','2016','en',f'{H(r)}:{p}',show(r,p).decode(),'')
r='abirm09+dragon-news-server'; x=[x for x in json.loads(show(r,'data/news.json')) if x['_id'].startswith('374df')][0]; one('pages','TASS','2022','en',f"{H(r)}:data/news.json record {x['_id']} (title, details)",x['title']+'\n'+re.sub(r' {2,}','\n',x['details']),x['title'])
for n,ag,y,i in ((1,'TASS','2022','28207253341'),(2,'TASS','2022','28207253341'),(3,'TASS','2022','28207253341'),(4,'PTI','2017','7767131668')):
    t=open(f'typed/{n}.txt',encoding='utf8').read(); one('typed',ag,y,'en',f'read_file id {i}: typed by hand',t,t.split('\n')[0])
# more of Straits Times, Reuters 2020, DUC 2003, CNN 2023 (not those of build_a)
used={x['where'] for x in json.load(open('recs_a.json'))}
r='OliverCWY+News'; L=[]
for p in grep(r,r'^[A-Z][A-Za-z .,/]{0,50}\((REUTERS|AFP|BLOOMBERG|NYTIMES)\) - '):
    w=f'{H(r)}:{p}'
    if p.endswith('ST.md') or '_zh' in p or w in used: continue
    t=show(r,p).decode('utf8','replace'); m=re.match(r'## (.*)\n',t); hd=m.group(1) if m else ''; au=re.search(r'(?m)^authors: (.*)$',t)
    b=t.split('[Original Article]',1)[-1].split('\n',1)[-1].strip(); mm=re.search(r'(?m)^[A-Z][A-Za-z .,/]{0,50}\((REUTERS|AFP|BLOOMBERG|NYTIMES)\) - ',b)
    if mm and mm.start()<200 and 600<len(b)<6000 and hd: L.append((p,hd,au.group(1).strip() if au else '',b,mm.group(1)))
L.sort(key=lambda x:(not x[2],x[4]!='AFP'))
for p,hd,a,b,g in pick(L[:60],14): rec(R,'st',{'REUTERS':'Reuters','BLOOMBERG':'Bloomberg','NYTIMES':'NYT News Service'}.get(g,g),'2020','en',f'{H(r)}:{p}',hd+'\n\n'+(a+'\n\n' if a else '')+b,hd,a)
r='ThetMyatNoe96+MyWebsite'; L=[]
for k,x in enumerate(csv.DictReader(io.StringIO(show(r,'reuters_news.csv').decode('utf8','replace')))):
    b=re.sub(r'([.!?”"]),(?=[A-Z"“\'(])',r'\1\n',x['article_body'] or ''); w=f'{H(r)}:reuters_news.csv record {k} (title, article_body)'
    if w not in used and re.match(r'[^\n]{0,120}\(Reuters\) - ',b) and 700<len(b)<5000: L.append((k,x['title'],b,w))
for k,ti,b,w in pick(L,12): rec(R,'tm','Reuters','2020','en',w,ti+'\n'+b,ti)
json.dump(R,open('recs_c.json','w')); print(len(R),collections.Counter(x['coll'] for x in R))
