import sys; sys.path.insert(0,'/work/storiesJ')
import build
from build import *
build.R.clear()
ue=html.unescape
def clean2(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n'); t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{4,}','\n\n\n',t); return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def htxt(b):
    s=re.sub(r'(?is)<(script|style|head)\b.*?</\1>|<!--.*?-->','',b)
    s=re.sub(r'(?i)<br[^>]*>|</p>|</div>|</tr>|</h\d>|<p\b[^>]*>','\n',s); return ue(re.sub(r'<[^>]+>','',s)).replace('\xa0',' ')
d='quanteda+readtext'
um=set(l.split('\t')[3] for l in open('/work/wt/sets/stories2/numbers.tsv').read().split('\n')[1:] if 'nexis-' in l)
hit=0
for p,ag,y in (('tests/data/nexis/afp_2013-03-12_0501.html','AFP','2013'),('tests/data/nexis/irish-times_1995-06-12_0001.html','','1995')):
    b=show(d,p).decode('utf8','replace'); A=[a for a in re.split(r'(?=<A NAME="DOC_ID_)|(?=<DOCFULL>)',b)[1:] if 'LENGTH:' in a]; C=[]
    for i,a in enumerate(A):
        t=re.sub(r'\n\s*\n+','\n\n',htxt(a)).replace('-->','').strip(); ct=clean2(t)
        if hashlib.md5(ct.encode()).hexdigest() in um: hit+=1; continue
        a2=ag
        if not ag:
            m=re.search(r'BYLINE: .*?\(?(Reuter|AFP|PA|AP)\b\)?',t)
            if not m or not 500<len(t)<4500: continue
            a2={'Reuter':'Reuters'}.get(m.group(1),m.group(1))
        elif not 500<len(t)<7000: continue
        C.append((i,a2,ct))
    n=0; print(p,len(A),len(C))
    for i,a2,t in spread(C,40):
        if n>=(15 if ag else 10): break
        L=[l for l in t.split('\n') if l.strip()]; k=[j for j,l in enumerate(L[:9]) if re.search(r'\b(19|20)\d\d\b',l)]
        h=L[k[0]+1] if k else ''
        n+=add('nxa' if ag else 'nxi',a2,y,f'{H(d)}:{p} document {i+1} of the page',t,h)
print('used hits',hit)
d='Preet-Govind+Fake-news-Detection'
for i,r in enumerate(rows(d,'scraped_articles.json')):
    x=pick(r)
    if x and re.search(r'\((AP|AFP|UPI|Reuters)\)',x[1][:200]): add('one','AP',2020,f"{H(d)}:scraped_articles.json item {i+1}",x[0]+'\n\n'+x[1],x[0])
d='tahtty+noticiasVenezuela'
for i,r in enumerate(rows(d,'pruebas/articulos_scrapeados3.json')):
    x=pick(r)
    if x and re.search(r'\(CNN\)|\(AP\)',x[1][:200]) and len(x[1])<6000: print({k:v[:50] for k,v in r.items()}); add('one','CNN',2019,f"{H(d)}:pruebas/articulos_scrapeados3.json item {i+1}",x[1],'')
for d,p,y in (('EskoBrummel+NewsScraper','scraped_articles.json',2018),('Deepthi2001+news-scraper','scraped_articles.json',2023),('terence92+allNews','scraped_articles.json',2020),('thehappycamden+TrueNews','scraped_articles.json',2019),('rbob96+dbsentiment','scraped_articles.json',2020)):
    for i,r in enumerate(rows(d,p)):
        x=pick(r)
        if x and re.search(r'\((?:AP|AFP|Reuters)\)|^CNN —|\(CNN\)',x[1][:250]) and 400<len(x[1])<7500 and 'appears on CNN' not in x[1][:120]: add('one','CNN' if 'CNN' in x[1][:250] else 'AP',y,f"{H(d)}:{p} {r.get('link','')}",x[0]+'\n\n'+x[1],x[0])
d='tomzhang255+news-corpus'
for p in open('/tmp/J_coha_hit.txt').read().split('\n'):
    if '1935_701250' in p or '1965_725150' in p: t=show(d,p.split(':',1)[1]).decode('utf8','replace'); print(len(t),repr(t[:900]),repr(t[-300:]))
json.dump(build.R,open('/work/storiesJ/recs_b.json','w')); print(len(build.R),collections.Counter((r['coll'],r['agency']) for r in build.R))
