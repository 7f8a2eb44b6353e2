import sys; sys.path.insert(0,'/work/storiesI')
from g import *; from build import *
import trafilatura
def tx(d,p):
    h=show(d,p).decode('utf8','replace'); return trafilatura.extract(h,include_comments=False) or ''
for d,p in [('joaodaher+pr-newswire-app','crawler/tests/data/sample_001.html'),('joaodaher+pr-newswire-app','crawler/tests/data/sample_002.html'),('jshemas+openGraphScraperPages','prnewswire.html'),('jshemas+openGraphScraperPages','reuters.html'),('GravityLabs+goose','src/main/resources/com/gravity/goose/statichtml/yahoo1.txt'),('GravityLabs+goose','src/main/resources/com/gravity/goose/statichtml/huffpo2.txt'),('andreskrey+readability.php','test/test-pages/challenges/source.html'),('andreskrey+readability.php','test/test-pages/yahoo-2/source.html'),('mediacloud+metadata-lib','mcmetadata/test/fixtures/cached-httpsupstractcomxfdf95bf448e1f2a8')]:
    t=tx(d,p); print('==',d,p,len(t)); print(t[:420]); print('...',t[-150:])
print('== GenEE'); 
for a in (json.loads(show('ryghrmni+GenEE','data/news_articles.json'))[:40] if isinstance(json.loads(show('ryghrmni+GenEE','data/news_articles.json')),list) else []):
    t=json.dumps(a); 
    if re.search(r'\((Reuters|UPI|AP)\)',t): print({k:(str(v)[:120],len(str(v))) for k,v in a.items()})
for p in ('798','1810','2079'):
    t=show('Ebiquity+CASIE',f'data/source/{p}.txt').decode('utf8','replace'); print('== casie',p,len(t),t[:300],'...',t[-80:])
L=show('OpenLMLab+LEval','LEval-data/Open-ended-tasks/news_summ.jsonl').decode().split('\n'); print('== leval',len(L))
for l in L[:12]:
    if l: 
        j=json.loads(l); 
        for m in re.finditer(r'\((Reuters|AP|CNN|AFP|UPI|Xinhua)\)',j['input']): print(j.get('source','')[:20],len(j['input']),m.start(),repr(j['input'][max(0,m.start()-60):m.end()+40]))
t=show('gilnoh+gigaword-lm-scripts','testdata/English_dev.xml').decode('utf8','replace'); print('== giga',len(t)); print(re.findall(r'<DOC id="[^>]*>',t)[:20]); print(t[:800])
for p in ('013275','026567','026605','028757','029350','030444','012048'):
    t=show('atomicpond+definitely-not-redacted',f'docs/documents/HOUSE_OVERSIGHT_{p}.md').decode('utf8','replace'); m=re.search(r'PRNewswire|\((Reuters|AP|Bloomberg)\)|BUSINESS WIRE',t); print('== atom',p,len(t),m.start() if m else '',repr(t[max(0,(m.start() if m else 0)-250):(m.start() if m else 0)+120]))
