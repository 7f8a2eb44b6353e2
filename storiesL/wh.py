import subprocess,zipfile,io,json,re,collections,sys
G='/work/.mirror/Webhose+free-news-datasets/repo'
fs=[l for l in subprocess.run(['git','-c','core.quotepath=off','--git-dir',G,'ls-tree','-r','--name-only','HEAD'],capture_output=True,text=True).stdout.splitlines() if l.endswith('.zip')]
print(len(fs))
MK=re.compile(r'\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|dpa|ANSA|PTI|Kyodo|Yonhap|KCNA|EFE|Bloomberg|IPS|CNN|AAP|IANS|ANI|Bernama|BERNAMA|KUNA|WAM|PNA|NNN|SPA|QNA|BSS|UNB|APP|GNA|AGI|Adnkronos|askanews|LaPresse|Europa Press|Belga|VNA|TASS|Ukrinform|Interfax|Trend|AZERTAC|JTA|RNS|CNS)\)|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|/TASS/|Anadolu|ACCESS ?Newswire|ACCESSWIRE|EINPresswire|Canadian Press')
out=[];C=collections.Counter()
for f in fs:
    b=subprocess.run(['git','--git-dir',G,'show','HEAD:'+f],capture_output=True).stdout
    try: z=zipfile.ZipFile(io.BytesIO(b))
    except Exception as e: C['bad']+=1; continue
    for n in z.namelist():
        if not n.endswith('.json'): continue
        try: j=json.loads(z.read(n))
        except Exception: continue
        t=j.get('text') or ''; m=MK.search(t[:400])
        if m and j.get('language') in('english','german','french','spanish','italian','portuguese','dutch') and 600<len(t)<9000:
            C[m.group(0)]+=1
            out.append(dict(f=f,n=n,mk=m.group(0),title=j.get('title'),author=j.get('author'),url=j.get('url'),pub=j.get('published'),lang=j.get('language'),text=t))
json.dump(out,open('/work/storiesL/wh.json','w'))
print(len(out),C.most_common(80)); print(collections.Counter(o['lang'] for o in out))
