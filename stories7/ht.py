# ht.py owner+name prefix out.json : text of each page that looks like wire copy
import sys,json,re; sys.path.insert(0,'/work/stories7')
from g import *
import trafilatura,lzma,gzip
r,p,out=sys.argv[1:4]; O={}
W=re.compile(rb'\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|CNN|Bloomberg|dpa|EFE|ANSA|PTI|TASS|IANS|ANI|Kyodo|dpa/[^)]+|APA|sda|SDA|lusa|Lusa|afp|ap|IPS|IRIN)\)|Associated Press|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|Agence France|Press Trust of India|Canadian Press|Press Association|Agencia EFE|Xinhua|Bloomberg News|Reuters')
for f in ls(r,p):
    b=show(r,f)
    if f.endswith('.gz'):
        try: b=gzip.decompress(b)
        except Exception: continue
    if len(b)<1500 or not W.search(b): continue
    try:
        t=trafilatura.extract(b,include_comments=False,favor_precision=False) or ''
        m=trafilatura.extract_metadata(b)
    except Exception as e: continue
    if len(t)<400 or not W.search(t.encode()): continue
    O[f]=dict(t=t,h=m.title or '',a=m.author or '',d=m.date or '',u=m.url or '')
json.dump(O,open(out,'w'),ensure_ascii=False); print(r,p,len(O))
