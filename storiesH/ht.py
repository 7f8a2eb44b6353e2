import sys; sys.path.insert(0,'/work/storiesH')
from base import *
import trafilatura
PAT=re.compile(r'\((?:[A-Z]{2,4}/)?(?:AP|Reuters|REUTERS|AFP|UPI|EFE|dpa|ANSA|ANP|Lusa|Xinhua|PTI|IANS|CNN|ATS|SDA|APA|Bloomberg|BUSINESS WIRE|Kyodo|Yonhap)(?:/[\w-]+)*\)|PRNewswire|Agence France-Presse|Associated Press|avec (?:l.)?AFP|/TASS/|Reporting by|©? ?dpa\b|Europa Press')
out=[]
for r in sys.argv[1:]:
    d=gd(r)
    if not os.path.isdir(d): print(r,'missing'); continue
    o=grep(r,r'\((AP|Reuters|AFP|UPI|EFE|dpa|ANSA|CNN|APA|Xinhua|PTI|IANS|Bloomberg)\)|Agence France-Presse|Associated Press|avec AFP|PRNewswire|BUSINESS WIRE|/TASS/|dpa',opt='-lE')
    n=0
    for p in o:
        if not re.search(r'\.(html?|txt|json|xhtml|source)$',p) or 'expected' in p: continue
        b=show(r,p)
        if not b or len(b)>700000 or b[:200].find(b'<')<0: continue
        try: t=trafilatura.extract(b.decode('utf8','replace'),include_comments=False,include_tables=False)
        except Exception: continue
        if not t or len(t)<500 or len(t)>9000: continue
        m=PAT.search(t[:400]) or PAT.search(t[-250:])
        s=b.decode('utf8','replace'); ti=re.search(r'(?s)<h1[^>]*>(.*?)</h1>',s) or re.search(r'(?is)<title[^>]*>(.*?)</title>',s); ti=' '.join(ue(re.sub(r'<[^>]+>','',ti.group(1))).split()) if ti else ''
        if m: n+=1; out.append((r,p,m.group(0),t,ti)); print(r.split('+')[1][:14],p[-50:],'|',m.group(0),'|',ti[:40],'|',t[:100].replace('\n','~'),'|',t[-60:].replace('\n','~'),flush=True)
    print(r,len(o),n)
json.dump(out,open('html_%s.json'%len(sys.argv),'w'))
