# candidates a: bulwark, laapy, stt, isot
import json,re,random,subprocess,html,csv,io
B='/work/storiesM/'; R=[]
def head(r): 
    d=f'/work/.mirror/{r}/repo'
    import os
    if os.path.isdir(d+'/.git'): d+='/.git'
    return d,subprocess.run(['git','-C',d,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
def show(d,p): return subprocess.run(['git','-C',d,'show','HEAD:'+p],capture_output=True).stdout.decode('utf8','replace')
def md(b):
    b=re.sub(r'\n+\[[^\]]+\]\(https?://[^)]*\)\s*$','',b.strip())
    b=re.sub(r'!\[[^\]]*\]\([^)]*\)','',b)
    for _ in range(2): b=re.sub(r'\[([^\[\]]*)\]\((?:https?|mailto)[^()\s]*(?:\([^()]*\)[^()\s]*)*\)',r'\1',b)
    b=re.sub(r'(?m)^```\s*$','',b); b=re.sub(r'\*\*|(?<=\W)\*(?=\w)|(?<=\w)\*(?=\W)|^\*(?=\w)','',b); b=re.sub(r'<(https?://[^>]+)>',r'\1',b)
    b=re.sub(r'(?m)^#+ ','',b); b=b.replace('\xa0',' '); b=re.sub(r'\\([\[\]_*$#.+-])',r'\1',b)
    b=re.sub(r'\n[ \t]*\n\s*\n+','\n\n',b)
    return b.strip()+'\n'
d,c=head('zhigehe+bulwark'); A=json.load(open(B+'bulwark.json')); random.seed(11); used=set()
def pick(name,ag,n,f):
    X=[a for a in A if a['path'] not in used and 900<len(a['body'])<9000 and not re.search(r'Market Talk|Highlights|Closing Prices|Stock Prices|Roundup|Summary|Calendar|Top News|Exchange Rates|^Press Release:|Holding\(s\)|Net Asset Value',a['title']) and '```' not in a['body'][:1500] and f(a)]
    random.shuffle(X); k=0; t0=set()
    for a in X:
        if k>=n: break
        w=' '.join(a['title'].split()[:2])
        if w in t0: continue
        t0.add(w); used.add(a['path']); k+=1
        R.append(dict(coll='bulw',agency=ag,year=a['date'][:4],lang='en',where=f"zhigehe/bulwark@{c}:{a['path']}",headline=' '.join(a['title'].split()),text=' '.join(a['title'].split())+'\n\n'+md(a['body'])))
    print(name,len(X),k)
h=lambda a:a['body'][:500]
pick('djby','Dow Jones',14,lambda a:a['cat']=='Dow Jones Newswires' and re.match(r'By [A-Z]',a['body']))
pick('djms','Dow Jones',8,lambda a:a['cat']=='morningstar' and re.match(r'By [A-Z]',a['body']))
pick('rtrtv','Reuters',9,lambda a:a['cat']=='Reuters' and '(Reuters)' in a['body'][:300])
pick('rtrinv','Reuters',6,lambda a:a['cat']=='investing_us' and '(Reuters)' in a['body'][:300])
pick('prn1','PR Newswire',5,lambda a:a['cat']=='Dow Jones Newswires' and '/PRNewswire/' in h(a))
pick('prn2','PR Newswire',5,lambda a:a['cat']=='morningstar' and '/PRNewswire/' in h(a))
pick('bw','Business Wire',10,lambda a:'BUSINESS WIRE' in h(a))
pick('gnw1','GlobeNewswire',5,lambda a:a['cat']=='Reuters' and 'GLOBE NEWSWIRE' in h(a))
pick('gnw2','GlobeNewswire',4,lambda a:a['cat']=='morningstar' and 'GLOBE NEWSWIRE' in h(a))
pick('cnw','CNW',4,lambda a:'/CNW/' in h(a))
pick('acc','ACCESS Newswire',6,lambda a:re.search(r'ACCESS ?Newswire|ACCESSWIRE',h(a)))
pick('nfc','Newsfile',5,lambda a:'Newsfile Corp' in h(a))
pick('jcn','JCN Newswire',3,lambda a:'JCN Newswire' in h(a))
pick('mt','MT Newswires',2,lambda a:a['cat']=='MT Newswires')
pick('djd','Dow Jones',4,lambda a:re.search(r'\(Dow Jones\)|^[A-Z][A-Z ,.]+--',h(a),re.M))
# laapy
d,c=head('laapy+reuters-bloomberg-news-rss-pool'); x=show(d,'data/fulltext.xml'); X=[]
for i in re.findall(r'<item>(.*?)</item>',x,re.S):
    g=lambda t:(html.unescape(re.search(rf'<{t}[^>]*>(.*?)</{t}>',i,re.S).group(1)) if re.search(rf'<{t}[^>]*>(.*?)</{t}>',i,re.S) else '')
    b=g('content:encoded')
    if sum(ord(ch)<128 for ch in b)/max(1,len(b))<.93: continue
    b=html.unescape(re.sub(r'\s*</p>\s*','\n',re.sub(r'<p>','',b))); b=re.sub(r'<[^>]+>','',b)
    if '\nFAST\n' in b and 'Bookmark' in b[:1500]:
        b=b.split('\nFAST\n',1)[1]; b=re.split(r'\n(?:Source: |Newsletter|Sign up|Related Topics|Expand to read|Advertisement\nAlso worth|Get the CNA app)',b)[0]; b='\n'.join(l for l in b.split('\n') if l.strip()!='Advertisement')+'\n'
    X.append((g('wire:foundAt'),' '.join(g('title').split()),b.strip()+'\n',g('link')))
random.seed(3); random.shuffle(X); n={}
for fa,t,b,u in X:
    if not 500<len(b)<7000 or 'bitget' in fa or 'Breakingviews' in t: continue
    pt=bool(re.search(r' (não|uma|são|para o|de um) ',b))
    k=fa+('pt' if pt else ''); lim={'cna_business':16,'cna_world':6,'reuters_official_msn':12,'reuters_official_msnpt':4,'cgsp_wire':2}.get(k,1)
    if n.get(k,0)>=lim: continue
    n[k]=n.get(k,0)+1
    R.append(dict(coll='laapy',agency='Reuters',year='2026',lang='pt' if pt else 'en',where=f'laapy/reuters-bloomberg-news-rss-pool@{c}:data/fulltext.xml {u}',headline=t,text=t+'\n\n'+b))
print(n)
# stt
d,c=head('hguptar+media-production-ex2-newsml-g2'); F=[f for f in subprocess.run(['git','-C',d,'ls-tree','-r','--name-only','HEAD','stt_lehtikuva_newsItems'],capture_output=True,text=True).stdout.split('\n') if f.endswith('.xml')]
random.seed(5); random.shuffle(F); k=0
for f in F:
    if k>=16: break
    x=show(d,f); g=lambda t:(re.search(rf'<{t}[^>]*>(.*?)</{t}>',x,re.S).group(1).strip() if re.search(rf'<{t}[^>]*>(.*?)</{t}>',x,re.S) else '')
    if 'ninat:text' not in x: continue
    cs=re.search(r'<contentSet>(.*)</contentSet>',x,re.S); 
    if not cs: continue
    b=cs.group(1); b=re.sub(r'\s+',' ',b); b=re.sub(r'</(?:p|h\d|div|li)>|<br ?/?>','\n',b); b=html.unescape(re.sub(r'<[^>]+>','',b)); b='\n'.join(l.strip() for l in b.split('\n') if l.strip())
    if not 700<len(b)<6000: continue
    H=html.unescape(g('headline')); by=html.unescape(g('by')); dl=html.unescape(g('dateline'))
    if not dl: continue
    k+=1; cr=html.unescape(g('creditline'))
    R.append(dict(coll='stt',agency='STT',year=f and g('contentCreated')[:4],lang='fi',where=f'hguptar/media-production-ex2-newsml-g2@{c}:{f}',headline=' '.join(H.split()),by=by,dl=dl,text='\n'.join(v for v in (H,by,dl,b,cr) if v)+'\n'))
print('stt',k)
d,c=head('10-lalitha+fakenewsdetection'); csv.field_size_limit(10**9)
T=list(csv.DictReader(io.StringIO(show(d,'True.csv')))); random.seed(8); I=list(range(len(T))); random.shuffle(I); k=0
for i in I:
    r=T[i]; t=r['text'].strip()
    if k>=22 or not 900<len(t)<6000 or 'Factbox' in r['title'] or 'Reuters' not in t[:80]: continue
    k+=1; R.append(dict(coll='isot',agency='Reuters',year='2017',lang='en',where=f'10-lalitha/fakenewsdetection@{c}:True.csv row {i+1}',headline=' '.join(r['title'].split()),text=' '.join(r['title'].split())+'\n\n'+t+'\n'))
print('isot',k,len(R))
json.dump(R,open(B+'recs_a.json','w'),ensure_ascii=False)
