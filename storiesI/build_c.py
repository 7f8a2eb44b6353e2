# third candidate list -> recs_c.json
import sys,subprocess; sys.path.insert(0,'/work/storiesI')
import build
from build import *
import trafilatura
for f in ('recs','recs_b'):
    for r in json.load(open(f'/work/storiesI/{f}.json')): dup(r['text'])
build.R.clear()
def tx(d,p): return trafilatura.extract(show(d,p).decode('utf8','replace'),include_comments=False) or ''
d='joaodaher+pr-newswire-app'
for i,h in ((1,''),(2,'')):
    p=f'crawler/tests/data/sample_00{i}.html'; s=show(d,p).decode('utf8','replace'); h=html.unescape(re.search(r'<title>(.*?)</title>',s,re.S).group(1)).strip()
    t=re.split(r"\nWANT YOUR COMPANY'S NEWS",tx(d,p))[0]; add('prn','PR Newswire',('2023','2025')[i-1],f'{H(d)}:{p} (title, text)',h+'\n\n'+t,h)
d='jshemas+openGraphScraperPages'
add('prn','PR Newswire','2020',f'{H(d)}:prnewswire.html',tx(d,'prnewswire.html'),'Ideanomics Announces Reduction of Debt Holders as Part of Growth Plans')
add('prn','Reuters','2020',f'{H(d)}:reuters.html',tx(d,'reuters.html'),'')
d='GravityLabs+goose'; p='src/main/resources/com/gravity/goose/statichtml/huffpo2.txt'; add('page','AP','2011',f'{H(d)}:{p}',tx(d,p),'Alabama Workers Leave State As Immigration Law Takes Effect')
p='src/main/resources/com/gravity/goose/statichtml/yahoo1.txt'; add('page','AP','2011',f'{H(d)}:{p}',tx(d,p),'')
d='andreskrey+readability.php'; p='test/test-pages/challenges/source.html'; add('page','Reuters','2017',f'{H(d)}:{p}',tx(d,p),'',lang='fr')
p='test/test-pages/yahoo-2/source.html'; add('page','AP','2016',f'{H(d)}:{p}',tx(d,p),'')
d='Ebiquity+CASIE'
for p in ls(d):
    if not p.startswith('data/source/'): continue
    s=show(d,p).decode('utf8','replace'); t=re.sub(r'(?s).*<text>|</text>.*','',s); hm=re.search(r'<title>(.*?)(?:</title>|\n)',s,re.S); h=html.unescape(hm.group(1)) if hm else ''
    ag=agency(t,300) or ('Business Wire' if 'businesswire.com' in s[:600] else 'PR Newswire' if 'prnewswire' in s[:600] else 'Reuters' if 'reuters.com' in s[:600] else '')
    if not ag or sum(r['coll']=='casie' for r in build.R)>=12: continue
    y=re.search(r'<date> (\d{4})',s); add('casie',ag,y.group(1) if y else '2017',f'{H(d)}:{p}',h.strip()+'\n\n'+t.strip(),re.split(r' \| ',h.strip())[0].strip())
d='atomicpond+definitely-not-redacted'
for n,ag,y in (('026605','AP','2014'),('012048','Business Wire','2017'),('013275','Bloomberg','2013'),('030444','AP','2018'),('026567','PR Newswire','2012')):
    p=f'docs/documents/HOUSE_OVERSIGHT_{n}.md'; s=show(d,p).decode('utf8','replace'); s=s[s.index('## Document Text'):]; s=re.sub(r'^.*?```\n|\n```.*$','',s,flags=re.S).replace('\ufeff','').replace('*','')
    s=re.sub(r'\n[ \t]*\n[ \t]*\n','\n\n',s) if n=='013275' else s
    add('atom',ag,y,f'{H(d)}:{p} (cut out of its mail or page; asterisks of the markup removed)',s,'')
# other outlets of the bias collection that print agency copy
d='ramybaly+Article-Bias-Prediction'
o=subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','grep','-l','-P',r'"content_original": ".{0,260}\((AP|AFP|Reuters|UPI)\)','HEAD','--','data/jsons'],capture_output=True,text=True).stdout.split()
c=collections.Counter()
for p in some(o,0,3):
    j=json.loads(show(d,p[5:])); t=j['content_original']
    if j['source'] in('Reuters','Associated Press') or sum(c.values())>=14 or c[j['source']]>=3 or not 800<len(t)<6000: continue
    if add('bias2',agency(t,300),j['date'][:4],f'{H(d)}:{p[5:]}',j['title']+'\n\n'+t,j['title']): c[j['source']]+=1
print(c)
d='DSC-QGambit+backend'
for k,v in json.loads(show(d,'scraped_articles.json'))['newspapers'].items():
    for a in v['articles']:
        if agency(a.get('text') or '',1500)=='Reuters': add('dsc','Reuters','2023',f"{H(d)}:scraped_articles.json {a['link']}",a['title']+'\n\n'+a['text'],a['title'],hi=11000)
used=set(json.load(open('/work/storiesI/isot_used.json'))); d='gisellemartel+FakeNewsClassifier'; p='data/mock_data/kaggle_raw/True.csv'
rows=list(csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')))); k=0
def odd(t): return 0 if re.match(r'[A-Z .]+ \(Reuters\) - ',t) and not re.match(r'[A-Z]+/',t) else 1
for i in sorted(range(len(rows)),key=lambda i:(-odd(rows[i]['text']) if not rows[i]['text'].startswith('(Reuters)') else 1,i)):
    x=rows[i]
    if i in used or k>=24 or 'Twitter accounts' in x['text'][:200]: continue
    k+=add('isot','Reuters','2017',f"{H(d)}:{p} row {i+1}",x['title']+'\n\n'+x['text'],x['title'])
dd='shaunopp+dtnag'
json.dump(build.R,open('/work/storiesI/recs_c.json','w')); print(len(build.R),collections.Counter(r['coll'] for r in build.R))
