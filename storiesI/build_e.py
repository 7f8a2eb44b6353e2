# fifth candidate list -> recs_e.json
import sys; sys.path.insert(0,'/work/storiesI')
import build
from build import *
for f in ('recs','recs_b','recs_c','recs_d'):
    for r in json.load(open(f'/work/storiesI/{f}.json')): dup(r['text'])
build.R.clear()
d='abbassiassala+hello-pfeproject'; p='scraped_article2.csv'; c=collections.Counter()
for i,x in enumerate(csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')))):
    t=x.get('article_text') or ''; h=(x.get('article_title') or '').strip(); ag=agency(t,400)
    if not ag or BAD.search(h) or (ag=='CNN' and c['CNN']>=5): continue
    c[ag]+=add('abba',ag,(x.get('article_published') or '')[:4] or '2020',f"{H(d)}:{p} {x.get('article_link','')}",h+'\n\n'+t,h)
print(c)
# more of the Bloomberg and AP pages of dtnag, and DUC 2004
d='shaunopp+dtnag'; n=0
json.dump(build.R,open('/work/storiesI/recs_e.json','w')); print(len(build.R))
