import sys; sys.path.insert(0,'/work/stories8')
from g import *
import re
r='tigerninjaman+tier2018'
def txt(p):
    t=show(r,p).decode('utf8','replace') if 1 else ''
    if '\ufffd' in t: t=show(r,p).decode('cp1252','replace')
    t=t.replace('\r',''); t=re.sub(r'[ \t]+\n','\n',t); t=re.sub(r'\n[ \t]+','\n',t); t=re.sub(r'\n{3,}','\n\n',t); return t.strip()+'\n'
D=sorted(p for p in ls(r,'database.mpqa.3.0/docs') if not re.search(r'docs/(ula|xbank|ula-luconll)',p))
PAT=re.compile(r'\(?\b(AFP|AP|Xinhua|XINHUA|Interfax|INTERFAX|ITAR-TASS|TASS|RIA|Kyodo|KYODO|Yonhap|YONHAP|Reuters|REUTERS|Sapa|SAPA|IRNA|DPA|dpa|EFE|ANSA|CNA|KCNA|PTI|UNI|Anatolia|Notimex|Prensa Latina|Agence France|news agency|News Agency|press agency|MTI|PAP|CTK|BTA|HINA|Hina|Tanjug|TANJUG|MENA|SANA|SPA|PANA|APS|MAP|IPS|IRIN|Antara|ANTARA|Bernama|BERNAMA|UPI|DPP|Lusa|Belga|APP|BelaPAN|UNIAN|Armenpress|Turan|Ilta|BNS|ELTA|TAP|INA)\b')
if __name__=='__main__':
    n=0
    for i,p in enumerate(D):
        t=txt(p); m=PAT.search(t[:260])
        if m and 400<len(t)<9000: n+=1; print(i,p.split('docs/')[1],len(t),'|',t[:170].replace('\n','~'))
    print(n,len(D))
