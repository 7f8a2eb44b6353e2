import sys; sys.path.insert(0,'/work/stories3')
from g import *
import re,collections,io,zipfile,csv
csv.field_size_limit(10**8)
AG=r'\((Reuters|REUTERS|AP|AFP|UPI|Xinhua|dpa|DPA|EFE|ANSA|CNN|IANS|PTI|TASS|Lusa|Kyodo|AA|DHA|ANKA|Bernama|ANI|Bloomberg)\)'
for r in sys.argv[1:]:
    L=ls(r); c=collections.Counter(); ex={}
    for p in L:
        e=p.rsplit('.',1)[-1].lower()
        if e in('png','jpg','gif','jar','pdf','class','gz','xsd','css','svg','tiff','mobi'): continue
        b=show(r,p)
        ts=[]
        if e=="zip" and b[:2]==b"PK":
            z=zipfile.ZipFile(io.BytesIO(b)); ts=[(p+'!'+n,z.read(n)) for n in z.namelist() if not n.endswith('/') and 'MACOSX' not in n]
        else: ts=[(p,b)]
        for n,x in ts:
            t=x.decode('utf8','replace')
            for m in re.finditer(AG,t): c[(os.path.dirname(n)[-40:] if len(L)>60 or '!' in n else n[-40:],m.group(1))]+=1
    print('##',r,len(L)); print('   ',c.most_common(25))
