import sys; sys.path.insert(0,'/work/stories6')
from g import *
import json,re,collections
r='EnyanDai+FakeHealth'
C=collections.Counter(); K=collections.Counter(); ex={}
for s in ('HealthStory','HealthRelease'):
    for p in ls(r,f'dataset/content/{s}/'):
        try: a=json.loads(show(r,p))
        except Exception as e: continue
        K.update(a.keys()); t=a['text']
        m=re.search(r'\((AP|Reuters|Reuters Health|REUTERS|AFP|UPI|CNN|HealthDay News|HealthDay|Bloomberg|BUSINESS WIRE|IANS|PTI|ANI)\)|(PRNewswire|GLOBE NEWSWIRE|Marketwired|BUSINESS WIRE|EurekAlert|Newswise)|^By .{0,40}(Associated Press|Reuters|AP )',t[:400],re.I)
        if m: k=s+' '+(m.group(1) or m.group(2) or m.group(3)); C[k]+=1; ex.setdefault(k,(p,a))
for k,(p,a) in list(ex.items()): print('##',k,C[k],p,[ (x,str(a[x])[:60]) for x in a if x!='text'],'\n',a['text'][:250].replace('\n','~'),'...',a['text'][-100:].replace('\n','~'))
print(C,K)
