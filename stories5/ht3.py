import sys; sys.path.insert(0,'/work/stories5')
from g import *
import trafilatura,re,json
old={p for r,p,m,t in json.load(open('/work/stories5/html.json'))}
PAT=re.compile(r'\((?:[A-Z]{2,4}/)?(?:dpa|AFP|EFE|ANSA|ATS|SDA|APA|Lusa|ANP|Belga|PAP|ČTK|AGI|Adnkronos|Reuters|AP)(?:/[\w-]+)*\)|avec (?:l.)?AFP|Europa Press|EUROPA PRESS|\bEFE\b|dpa/|/dpa|dpa-infocom|mit Material (?:von|der) dpa|\(APA|APA\)|©? ?dpa\b|AFP\)|\(Adnkronos\)|Adnkronos')
r='adbar+htmldate'; out=[]
o=subprocess.run(['git','--git-dir',gd(r),'grep','-l','-a','-E',r'dpa[/)-]|\(dpa|\(AFP|AFP\)|avec AFP|EFE\b|Europa Press|ANSA\)|\(ANSA|APA\)|\(APA|\(ATS|Adnkronos|\(Lusa|\(ANP|Belga\)','HEAD','--','tests'],capture_output=True).stdout.decode().split('\n')
print(len(o))
for q in o:
    p=q[5:]
    if not p.endswith('.html') or p in old: continue
    b=show(r,p)
    if not b or len(b)>500000: continue
    try: t=trafilatura.extract(b.decode('utf8','replace'),include_comments=False,include_tables=False)
    except Exception: continue
    if not t or len(t)<400: continue
    m=PAT.search(t[:300]) or PAT.search(t[-200:])
    if m: out.append((r,p,m.group(0),t)); print(len(out)-1,p.split('/')[-1][:32],'|',m.group(0),'|',t[:90].replace('\n','~'),'|',t[-60:].replace('\n','~'),flush=True)
    json.dump(out,open('/work/stories5/html2.json','w'))
