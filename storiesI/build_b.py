# second candidate list -> recs_b.json (left out: whatever shares text with recs.json)
import sys; sys.path.insert(0,'/work/storiesI')
import build
from build import *
for r in json.load(open('/work/storiesI/recs.json')): dup(r['text'])
build.R.clear()
FW=r'\((AFP|AP|Reuters|Xinhua|ats|ATS|afp|dpa|EFE|Belga|ANSA|APS|MAP|TAP|Keystone[^)]*)\)|/ ?PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE'
if __name__=='__main__':
    d='nujabness+flask-fakenews'; c=collections.Counter(); S=collections.Counter()
    for p in ls(d):
        if not re.search(r'real_news/news_\d+\.json$',p): continue
        try: j=json.loads(show(d,p).decode('utf8','replace'))
        except Exception: continue
        t=j.get('text') or ''; m=re.search(FW,t[:700])
        if not m: continue
        k=m.group(1) or m.group(0)
        if c[k]>=44 or len(build.R)>=88: continue
        if add('nuja',{'/PRNewswire':'PR Newswire'}.get(k,k),j['published'][:4],f"{H(d)}:{p}",(j.get('title') or '')+'\n\n'+t,j.get('title') or '',lang=j.get('language','')[:2],lo=500,hi=6000): c[k]+=1; S[j['thread']['site']]+=1
    print('nuja',c,S.most_common(25))
    json.dump(build.R,open('/work/storiesI/recs_b.json','w')); print(len(build.R))
