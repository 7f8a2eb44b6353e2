# stories copied by hand out of answers of `search` (corpus pages); web*.txt hold text and read gold
from base import *
import glob
for f in sorted(glob.glob('/work/stories9/web[0-9].txt')):
    for x in open(f,encoding='utf8').read().split('\n@@'):
        x=x.lstrip('@'); 
        if not x.strip(): continue
        head,rest=x.split('\n',1); gold,text=rest.split('\n--\n',1)
        url,ag,y,lang=[q.strip() for q in head.split('¦')]
        g={}
        for kv in gold.split(' ¦ '):
            if '=' in kv: k,v=kv.split('=',1); g[k]=v.strip('\n') if k!='F' else v.strip()
        t=re.sub(r'\n{3,}','\n\n',text)
        add('web',ag,y,lang,url+' (stored page, tool search, corpus pages)',text,g.get('H','').split('|')[0],'',gold=g)
print(len(R)); json.dump(R,open('/work/stories9/recs_b.json','w'),ensure_ascii=False)
for r in R:
    if isused(r['text']): print('USED',r['where'])
