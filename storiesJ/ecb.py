import sys; sys.path.insert(0,'/work/storiesJ')
from gen import *
d='cltl+EventStoryLine' if 0 else 'tommasoc80+EventStoryLine'
import os
out=[]
fs=subprocess.run(['git','-C',gd(d),'ls-tree','-r','HEAD','--name-only'],capture_output=True,text=True).stdout.split('\n')
fs=[f for f in fs if re.search(r'ECB\+_LREC2014/ECB\+/\d+/\d+_\d+ecb(plus)?\.xml$',f)]
print(len(fs))
b=subprocess.run(['git','-C',gd(d),'cat-file','--batch'],input='\n'.join('HEAD:'+f for f in fs)+'\n',capture_output=True,text=False,) if 0 else None
for f in fs:
    s=show(d,f).decode('utf8','replace')
    S={}
    for m in re.finditer(r'<token t_id="\d+" sentence="(\d+)" number="\d+">(.*?)</token>',s): S.setdefault(int(m.group(1)),[]).append(html.unescape(m.group(2)))
    t='\n'.join(' '.join(v) for k,v in sorted(S.items()))
    if re.search(r'\( (AP|Reuters|AFP|UPI|CNN|Xinhua|PTI|IANS|ANI|Bloomberg) \)|Associated Press|PRNewswire|Reuters -|\(AP\)|\(Reuters\)|\(AFP\)|BUSINESS WIRE|\(CNN\)|\(UPI\)',t[:500]): out.append((f,t))
json.dump(out,open('/tmp/J_ecb.json','w')); print(len(out))
for f,t in out[:200]: print(f.split('/')[-1],len(t),repr(t[:170]),'…',repr(t[-50:]))
