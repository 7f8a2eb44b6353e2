import subprocess,re,collections,json
d='/work/.mirror/zhigehe+bulwark/repo'
import os
if os.path.isdir(d+'/.git'): d+='/.git'
L=subprocess.run(['git','-C',d,'ls-tree','-r','-z','HEAD','content/en/news'],capture_output=True).stdout.split(b'\0')
F=[(x.split(b'\t')[0].split()[2],x.split(b'\t',1)[1].decode()) for x in L if x]
p=subprocess.Popen(['git','-C',d,'cat-file','--batch'],stdin=subprocess.PIPE,stdout=subprocess.PIPE)
import threading
threading.Thread(target=lambda:(p.stdin.write(b''.join(h+b'\n' for h,_ in F)),p.stdin.close()),daemon=True).start()
A=[]
for h,n in F:
    s=int(p.stdout.readline().split()[2]); b=p.stdout.read(s).decode('utf8','replace'); p.stdout.read(1)
    m=re.match(r'---\n(.*?)\n---\n(.*)',b,re.S)
    if not m: continue
    c=re.search(r'categories:\n\s+- "(.*?)"',m.group(1)); t=re.search(r'^title: "(.*)"$',m.group(1),re.M); dt=re.search(r'^date: "(.*?)"',m.group(1),re.M)
    A.append(dict(path=n,cat=c.group(1) if c else '',title=t.group(1).replace('\\"','"') if t else '',date=dt.group(1) if dt else '',body=m.group(2).strip()))
json.dump(A,open('bulwark.json','w'))
c=collections.Counter((a['path'].split('/')[3],a['cat']) for a in A)
for k,v in c.most_common(60): print(v,k)
