import sys; sys.path.insert(0,'/work/storiesH')
from base import *
import trafilatura
r='Tommamgo+JoliNu-Market-Pulse-Predictor'; L=json.load(open('nq.json')) if os.path.exists('nq.json') else grep(r,r'\((RTTNews|Reuters)\) ?(-|–)','nasdaq/data/nasdaqArtikel',opt='-lE')
out=[]
for p in pick(L,130,5):
    b=show(r,p).decode('utf8','replace')
    t=trafilatura.extract(b,include_comments=False,include_tables=False)
    ti=re.search(r'(?s)<h1[^>]*>(.*?)</h1>',b); au=re.search(r'(?s)jupiter22-c-author-byline__author[^>]*>(.*?)</(?:a|span|div)>',b); d=re.search(r'timestamp[^>]*>\s*([A-Z][a-z]+ \d+, (\d{4}))',b)
    if not t: continue
    ti=ue(re.sub(r'<[^>]+>','',ti.group(1))).strip() if ti else ''
    out.append((p,ti,ue(re.sub(r'<[^>]+>','',au.group(1))).strip() if au else '',d.group(2) if d else '',t))
json.dump(out,open('nq_t.json','w')); print(len(out))
for x in out[:12]: print(x[0][-20:],'|',x[1][:60],'|',x[2],x[3],'|',x[4][:130].replace('\n','~'),'|',x[4][-90:].replace('\n','~'))
