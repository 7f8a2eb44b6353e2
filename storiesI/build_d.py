# fourth candidate list -> recs_d.json
import sys,subprocess; sys.path.insert(0,'/work/storiesI')
import build
from build import *
for f in ('recs','recs_b','recs_c'):
    for r in json.load(open(f'/work/storiesI/{f}.json')): dup(r['text'])
build.R.clear()
d='abbassiassala+hello-pfeproject'
for p in ls(d):
    if p.endswith('.json') and 'package' not in p:
        try: j=json.loads(show(d,p).decode('utf8','replace'))
        except Exception: continue
        if not (isinstance(j,dict) and 'newspapers' in j): continue
        for k,v in j['newspapers'].items():
            for a in v['articles']:
                t=a.get('text') or ''; ag=agency(t,400)
                if ag and ag!='CNN' and not BAD.search(a.get('title','')): add('abba',ag,(a.get('published') or '2020')[:4],f"{H(d)}:{p} {a.get('link','')}",a['title'].strip()+'\n\n'+t,a['title'])
d='lkiwan+PFE'; p='data/historical/ATW_news.csv'
for i,x in enumerate(csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')))):
    if '(Reuters)' in (x['full_content'] or '')[:60]: add('lkiw','Reuters',(x['date'] or '2025')[:4],f'{H(d)}:{p} row {i+1}',x['title']+'\n\n'+x['full_content'],x['title'])
d='hltcoe+patapsco'; p='samples/data/eng_mini_docs.jsonl'
for l in show(d,p).decode('utf8','replace').split('\n'):
    if l.strip():
        j=json.loads(l)
        if agency(j['text'],200): add('pata',agency(j['text'],200),'2016',f"{H(d)}:{p} {j['title']}",j['title']+'\n\n'+j['text'],j['title'])
print(len(build.R))
used=set(json.load(open('/work/storiesI/isot_used.json'))); d='gisellemartel+FakeNewsClassifier'; p='data/mock_data/kaggle_raw/True.csv'
rows=list(csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')))); k=0
def odd(t): return 0 if re.match(r'[A-Z .]+ \(Reuters\) - ',t) and not re.match(r'[A-Z]+/',t) else 1
for i in sorted(range(len(rows)),key=lambda i:(-odd(rows[i]['text']) if not rows[i]['text'].startswith('(Reuters)') else 1,i)):
    x=rows[i]
    if i in used or k>=22 or 'Twitter accounts' in x['text'][:200] or 'Factbox' in x['title']: continue
    k+=add('isot','Reuters','2017',f"{H(d)}:{p} row {i+1}",x['title']+'\n\n'+x['text'],x['title'])
json.dump(build.R,open('/work/storiesI/recs_d.json','w')); print(len(build.R),collections.Counter(r['coll'] for r in build.R))
