# scans fetched repositories for wire marks: python3 scan.py owner+name ... 
import subprocess,sys,re,os,collections,io,gzip,zipfile,tarfile
M=re.compile(rb"[\(/](?:AP|Reuters|REUTERS|AFP|UPI|Xinhua|XINHUA|dpa|DPA|ANSA|EFE|PTI|Kyodo|KYODO|Yonhap|TASS|Interfax|BUSINESS WIRE|Business Wire|PRNewswire|PRNEWSWIRE|IPS|IRIN|Bloomberg|CP|AAP|GLOBE NEWSWIRE|UPI|IANS|ANI|Bernama|CNS|APP|Lusa|ITAR-TASS|CNN|RTR|NNN|KUNA|SPA|MENA|PA|NYT|RIA Novosti|Antara|VNA|CNA|NZPA|Belga|APA|AP/[A-Z]+)[\)/] ?(?:--?|\xe2\x80\x94|\xe2\x80\x93|_|\xe2\x80\x92)|Associated Press Writer|Enditem|(?:Reporting|Writing) by [A-Z]|By The Associated Press|-- ?\(BUSINESS WIRE|United Press International|Knight Ridder|Scripps Howard|Inter Press Service|AP_ENG_|AFP_ENG|XIN_ENG|xinhua|\((?:ots|OTS)\)")
import bz2,lzma
def unz(b,n,lim=80_000_000):
    try:
        if n.lower().endswith(b'.zip'):
            z=zipfile.ZipFile(io.BytesIO(b)); o=[]; t=0
            for i in z.infolist():
                if t>lim: break
                if i.file_size<20e6: x=z.read(i); o.append(x); t+=len(x)
            return b'\n'.join(o)
        d=(gzip.decompress if n.lower().endswith((b'gz',b'tgz')) else bz2.decompress if n.lower().endswith(b'bz2') else lzma.decompress)(b)
        return d[:lim]
    except Exception as e: return b''
def scan(r,show=3):
    d=f'/work/.mirror/{r}/repo'
    if os.path.isdir(d+'/.git'): d+='/.git'
    L=subprocess.run(['git','-C',d,'ls-tree','-r','-l','-z','HEAD'],capture_output=True).stdout.split(b'\0')
    F=[]
    for x in L:
        if not x: continue
        a,p=x.split(b'\t',1); a=a.split()
        if a[1]!=b'blob' or a[3]==b'-' or a[3]==b'BAD': continue
        try: s=int(a[3])
        except: continue
        if s<300 or s>60e6 or re.search(rb'\.(png|jpe?g|gif|svg|pdf|mp4|woff2?|ttf|class|jar|so|dll|pyc|ico|css)$',p,re.I): continue
        F.append((a[2],s,p))
    p=subprocess.Popen(['git','-C',d,'cat-file','--batch'],stdin=subprocess.PIPE,stdout=subprocess.PIPE)
    res=[]; tot=0
    import threading
    def feed():
        for h,s,_ in F:
            p.stdin.write(h+b'\n')
        p.stdin.close()
    threading.Thread(target=feed,daemon=True).start()
    for h,s,n in F:
        hd=p.stdout.readline().split()
        if len(hd)<3: continue
        b=p.stdout.read(int(hd[2])); p.stdout.read(1)
        if n[-4:].lower() in (b'.zip',b'.tgz') or n[-3:].lower() in (b'.gz',b'bz2',b'.xz'):
            b=unz(b,n)
        c=len(M.findall(b))
        if c: res.append((c,s,n.decode('utf8','replace'))); tot+=c
    res.sort(reverse=True)
    ext=collections.Counter((os.path.dirname(n),os.path.splitext(n)[1][:6]) for c,s,n in res)
    print(f'## {r}: {len(F)} files, {len(res)} with marks, {tot} marks')
    if tot>3:
        for c,s,n in res[:show]: print('   ',c,s,n[:110])
        for (dn,e),k in ext.most_common(2): print('    dir',k,dn[:90],e)
for r in sys.argv[1:]:
    try: scan(r)
    except Exception as e: print(r,e)
