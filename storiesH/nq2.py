import sys; sys.path.insert(0,'/work/storiesH')
from base import *
import trafilatura
r='Tommamgo+JoliNu-Market-Pulse-Predictor'; L=json.load(open('nq.json')); done={x[0] for x in json.load(open('nq_t.json'))}
M=set(grep(r,r'\(Reuters\) ?(-|–)','nasdaq/data/nasdaqArtikel',opt='-lE')); L=[p for p in L if p in M and p not in done]; print(len(L))
out=[]
for p in pick(L,260,6):
    b=show(r,p).decode('utf8','replace')
    t=trafilatura.extract(b,include_comments=False,include_tables=False)
    ti=re.search(r'(?s)<h1[^>]*>(.*?)</h1>',b); d=re.search(r'timestamp[^>]*>\s*([A-Z][a-z]+ \d+, (\d{4}))',b)
    if t and '(Reuters)' in t[:1800]: out.append((p,ue(re.sub(r'<[^>]+>','',ti.group(1))).strip() if ti else '',d.group(2) if d else '',t))
json.dump(out,open('nq2_t.json','w')); print(len(out))
