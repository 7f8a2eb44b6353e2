import sys; sys.path.insert(0,'/work/stories5')
from g import *
import trafilatura,re,json
PAT=re.compile(r'\((AP|Reuters|AFP|UPI|EFE|dpa|ANSA|ANP|Lusa|Xinhua|PTI|IANS|CNN|ATS|SDA|APA|Adnkronos|AGI)\)|Agence France-Presse|Associated Press|avec AFP|\bdpa\b|\bAFP\b|Reuters|EFE\b|ANSA')
out=[]
for r,pre in (('advancedlogic+GoOse','sites'),('karussell+snacktory','src/test/resources'),('mozilla+readability','test/test-pages'),('grangier+python-goose','tests/data/extractors/content'),('adbar+htmldate','tests')):
    o=subprocess.run(['git','--git-dir',gd(r),'grep','-l','-a','-E',r'\((AP|Reuters|AFP|UPI|EFE|dpa|ANSA|CNN|APA|Xinhua)\)|Agence France-Presse|Associated Press|avec AFP','HEAD','--',pre],capture_output=True).stdout.decode().split('\n')
    for q in o:
        p=q[5:]
        if not p.endswith(('.html','.htm')) or p.endswith('expected.html'): continue
        b=show(r,p)
        if not b or len(b)>600000: continue
        try: t=trafilatura.extract(b.decode('utf8','replace'),include_comments=False,include_tables=False)
        except Exception: continue
        if not t or len(t)<400: continue
        m=PAT.search(t[:300]) or PAT.search(t[-250:])
        if m: out.append((r,p,m.group(0),t)); print(r.split('+')[1],p.split('/')[-1][:40] if not p.endswith('source.html') else p.split('/')[-2],'|',m.group(0),'|',t[:80].replace('\n','~'),'|',t[-50:].replace('\n','~'),flush=True)
        json.dump(out,open('/work/stories5/html.json','w'))
