import sys,re,json,random,subprocess; sys.path.insert(0,'/work/storiesL')
from g import *
out=[]
# TASS
R='opnweb/tass-scraper'; D='opnweb+tass-scraper'; P='tass output examples/politics_20.json'
for r in json.loads(show(D,P)):
    t='\n'.join(x.strip() for x in r['content'] if x.strip())
    if len(t)<300: continue
    out.append(dict(coll='tass',agency='TASS',year=r['date'][:4],lang='en',where=f'{R}@{head(D)}:{P} {r["link"]}',text=r['title'].strip()+'\n'+t+'\n',headline=r['title'].strip(),byline=''))
n1=len(out)
# Nasdaq pages 2019
R='AdamSpannbauer/extend_loughran_mcdonald'; D='AdamSpannbauer+extend_loughran_mcdonald'; P='data/articles.json'
J=json.loads(show(D,P))['articles']; print('nasdaq',len(J)); seen=set()
for r in J:
    L=[re.sub(r'[ \t\xa0]+',' ',x).strip() for x in r['text']]; L=[x for x in L if x]; t='\n'.join(L)
    ti=re.sub(r'\s*- Nasdaq\.com$','',r['title']).strip()
    m=re.search(r'\((Reuters|REUTERS|AP|GLOBE NEWSWIRE|PRNewswire|BUSINESS WIRE)\)|RTTNews|PRNewswire|BUSINESS WIRE',t[:1500])
    if not m or not (700<len(t)<7000): continue
    k=ti[:35].lower()
    if k in seen: continue
    seen.add(k)
    a='Reuters' if 'euters' in m.group(0) else 'RTTNews' if 'RTT' in m.group(0) else m.group(0)
    out.append(dict(coll='nasdaq',agency=a,year='2019',lang='en',where=f'{R}@{head(D)}:{P} {r["url"]}',text=ti+'\n\n'+t+'\n',headline=ti,byline=''))
n2=len(out)
# company releases
R='krichards-gr/press-release-collection'; D='krichards-gr+press-release-collection'; P='outputs/enriched.csv'
import csv,io; csv.field_size_limit(10**9)
seen=set()
for r in csv.DictReader(io.StringIO(show(D,P).decode('utf8','replace'))):
    t=r['article_text'].strip(); ti=(r['title_y'] or r['title_x']).strip()
    m=re.search(r'\((BUSINESS WIRE)\)|PRNewswire|GLOBE NEWSWIRE',t[:900])
    if not m or not (700<len(t)<9000) or t[:80] in seen: continue
    seen.add(t[:80])
    a={'B':'Business Wire','P':'PR Newswire','G':'GlobeNewswire'}[m.group(0).strip('(')[0]]
    out.append(dict(coll='corp',agency=a,year='2026',lang='en',where=f'{R}@{head(D)}:{P} {r["url"]}',text=(ti+'\n\n' if not t.startswith(ti) else '')+t+'\n',headline=ti,byline=''))
n3=len(out); print(n1,n2-n1,n3-n2)
json.dump(out,open('recs_e.json','w'),ensure_ascii=False)
