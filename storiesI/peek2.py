import json,csv,sys,io,re
sys.path.insert(0,'/work/storiesI'); from g import *
from peek import pr
def C(d,p,tk='text',hk='title',**kw):
    r=csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')),**kw)
    pr(d+' '+p,[dict(title=x.get(hk) or '',text=x.get(tk) or '') for x in r])
C('roaa108+FakeNewsDetection','fake.csv')
rows=[r for r in csv.reader(io.StringIO(show('dleseure+news_network','articles.csv').decode('utf8','replace')))]
print(len(rows),rows[0][:3]); pr('dle csv',[dict(title=r[1],text=r[3]) for r in rows if len(r)>4])
L=show('dleseure+news_network','news_articles.jsonl').decode('utf8','replace').split('\n'); print(len(L),L[0][:600])
j=json.loads(show('kmcphie+words-of-mouth','clustered_articles_by_category.json')); pr('km',[dict(title=a['title'],text=a.get('content') or '') for v in j.values() for a in v])
print(show('araod14+webscraping_reuters','reuters.json').decode()[3000:5000])
for p in ('ap_news.json',): print(show('GayathriPCh+WKTN_32_News_aggregator',p).decode()[:1500])
print(ls('YahyaSakerwala+python_scrapping'))
