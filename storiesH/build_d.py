from base import *
import ast
R=[]
r='StradSlater1+News_Sentiment_With_Explanations'
for f,k in (('biden_budget',28),('google_cookies',46),('biden_oct_7',31),('harris-trump',54),('listeria',11),('putin_election',20),('deepfakes_open_AI',28)):
    x=list(csv.DictReader(io.StringIO(show(r,f'Scraped_news/{f}.csv').decode('utf8','replace'))))[k]
    t='\n'.join(q for q in ast.literal_eval(x['Paragraphs']) if q.strip())
    rec(R,'strad','Reuters' if 'deepf' in f else 'AP','2024','en',f'{H(r)}:Scraped_news/{f}.csv record {k} (Title, Paragraphs)',x['Title']+'\n'+t,x['Title'])
r='trustykarma+Data-Mining'; L=[]
for k,x in enumerate(json.loads(show(r,'cnn_articles.json').decode('utf8','replace'))):
    t=x.get('text') or x.get('content') or x.get('article') or ''
    if k==0: print(list(x.keys()))
    m=re.search(r'(?m)^[^\n]{0,40}\(CNN\)',t)
    if m and m.start()<300 and 600<len(t)<6000: L.append((k,x['title'],t,x.get('authors')))
print('tk',len(L))
for k,ti,t,a in pick(L,6): rec(R,'tk','CNN','2018','en',f'{H(r)}:cnn_articles.json record {k} (title, text)',ti+'\n'+t,ti)
t=open('typed/5.txt',encoding='utf8').read(); rec(R,'typed','EFE','2013','es','read_file id 21347968615: typed by hand',t,t.split('\n')[0])
used={x['where'] for x in json.load(open('recs_a.json'))}
r='hobolee+News_LLM'; L=[]
for k,x in enumerate(csv.DictReader(io.StringIO(show(r,'cnn_news.csv').decode('cp1252','replace')))):
    b=x['content'] or ''; m=re.search(r'(?m)^(?:[A-Z][^\n]{0,40} )(?:CNN —)',b); w=f'{H(r)}:cnn_news.csv record {k} (title, content)'
    if m and m.start()<500 and 700<len(b)<5000 and w not in used: L.append((k,x['title'],b,w))
seen=set()
for k,ti,b,w in pick(L,9):
    if ti in seen: continue
    seen.add(ti); rec(R,'hob','CNN','2023','en',w,ti+'\n'+b,ti)
json.dump(R,open('recs_d.json','w')); print(len(R),collections.Counter(x['coll'] for x in R))
