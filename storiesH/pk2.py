import sys,csv,io,json,collections,re; sys.path.insert(0,'/work/storiesH'); csv.field_size_limit(10**9)
from g import *
def R(r,p,enc='utf8'): return list(csv.DictReader(io.StringIO(show(r,p).decode(enc,'replace'))))
r='clairemlee714+Political-Bias-in-Election-Reporting'
for p in ls(r):
    if p.endswith('_scraped.csv'):
        X=R(r,p); c=collections.Counter((re.search(r'\((AP|Reuters|CNN|UPI|AFP|Bloomberg)\)',x['body'][:300]) or [None,None])[1] if 1 else 0 for x in X if x.get('body')); print(p,len(X),c, collections.Counter(x['media_name'] for x in X).most_common(5), sum(len(x['body'] or '') for x in X)//len(X))
X=R('levelupup+news_crawler','data/einnews.csv'); print(len(X),X[0].keys()); print({k:v[:900] for k,v in X[3].items()})
X=R('levelupup+news_crawler','data/bloomberg.csv'); print(len(X)); print({k:(v or '')[:300] for k,v in X[3].items()})
X=R('zceihzi+Data-Acquisition-and-Processing','reuters_news.csv'); print(len(X),X[0].keys()); print({k:(v or '')[:600] for k,v in X[3].items() if k})
X=R('Natnael-crypto+news-aggr','data/cnn_articles.csv'); print(len(X)); print({k:(v or '')[:300] for k,v in X[3].items()})
X=R('ThetMyatNoe96+MyWebsite','reuters_news.csv'); x=X[20]; print(x['article_body'][-500:])
r='amytzeng+lunar_new_year_gender_analysis'
c=collections.Counter()
for p in ls(r,'lunar_2026_articles/'):
    t=show(r,p).decode('utf8','replace'); m=re.search(r'\((AP|Reuters|CNN|UPI|AFP)\) ?[—-]|\b(CNN|Reuters|AP|CBS News)\b ?—',t[:1500])
    c[p.split('/')[1],(m[1] or m[2]) if m else None]+=1
print(c)
