import sys; sys.path.insert(0,'/work/stories7')
from g import *
import json,re
r='Saelaress+web-content-extraction-benchmark-extended'
D={}
for k in ('trafilatura','resiliparse','readability','boilerpipe','bs4','go_domdistiller'):
    for l in show(r,f'outputs/model-outputs/l3s-gn1/{k}.jsonl').decode('utf8','replace').split('\n'):
        if not l.strip(): continue
        j=json.loads(l); D.setdefault(j.get('page_id') or j.get('id'),{})[k]=j
print(len(D)); i=list(D)[5]; print(D[i]['trafilatura'].keys())
for k in ('trafilatura','resiliparse','readability'): print(k,repr(D[i][k])[:900]); 
W=re.compile(r'\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|CNN|Bloomberg)\)|Associated Press Writer|Bloomberg\) --|/PRNewswire|BUSINESS WIRE\)')
n=0
for i in D:
    t=D[i].get('trafilatura',{}).get('plaintext') or ''
    if W.search(t[:1500]): n+=1
print(n)
