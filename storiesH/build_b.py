from base import *
R=[]
r='cromwellian+extropians'
L=grep(r,r'(\(|/)(AP|Reuters?|REUTERS|AFP|UPI|CNN|IPS|Bloomberg|BUSINESS WIRE|Business Wire|PRNewswire|Xinhua|Nando[^)]*|Newsbytes|ITAR-TASS|Interfax|Dow Jones|EFE|ANSA|Wired|PA|CP)(\)|/) ?(-|_|–|—)',opt='-nE')
cache={}; seen=set(); C=[]
for x in L:
    p,n,l=x.split(':',2); n=int(n)-1
    if re.match(r'\s*[>:|"<]|<BR>',l) or p.endswith(('.html','.js','.py','.md')): continue
    if p not in cache: cache[p]=show(r,p).decode('latin1').replace('\r','').split('\n')
    A=cache[p]
    a=n
    while a>0 and not re.match(r'From \S+.*\d{4}|-{20,}$',A[a]): a-=1
    z=n
    while z<len(A) and not re.match(r'From \S+.*\d{4}$|-{25,}$',A[z]) and z-n<160: z+=1
    h=a
    while h<n and A[h].strip(): h+=1
    hd='\n'.join(A[a:h]); su=re.search(r'(?im)^Subject: (.*)',hd); da=re.search(r'(?im)^Date: .*?((?:19|20)\d\d)',hd)
    B=A[h:z]; t='\n'.join(B)
    k=re.sub(r'\W','',' '.join(A[n:n+4]))[:60]
    if k in seen or sum(len(q) for q in A[n:z])<450: continue
    seen.add(k); m=re.search(r'(AP|Reuters?|AFP|UPI|CNN|Bloomberg|BUSINESS WIRE|PRNewswire|Xinhua|Nando)',l)
    if len(re.findall(r'(?m)^[^\n]{2,50}\((?:AP|Reuters|UPI)\)',t))>1: continue
    C.append((p,n+1,n-h,B,su.group(1) if su else '',da.group(1) if da else '199'+'8',{'Reuter':'Reuters','BUSINESS WIRE':'Business Wire','PRNewswire':'PR Newswire'}.get(m.group(1),m.group(1)) if m else 'AP'))
print(len(C))
E2=re.compile(r'\s*(-----BEGIN PGP|-- ?$|--$|_{10,}|\*{6,}|={10,}|~{6,}|http://|<http|Copyright|\(?c\) |\[|<|>|Content-Type|------)',re.I)
for p,n,i,B,su,da,ag in C:
    R.append(dict(coll='ext',agency=ag,year=da,lang='en',where=f'{H(r)}:{p} line {n}',text='\n'.join(q.rstrip() for q in B),headline='',byline='',dl=i,su=su))
json.dump(R,open('recs_b.json','w'))
if len(sys.argv)>1:
    a,b=map(int,sys.argv[1:3])
    for k in range(a,min(b,len(R))):
        x=R[k]; B=x['text'].split('\n'); i=x['dl']; e=len(B)
        for j in range(i+4,len(B)):
            if E2.match(B[j]): e=j; break
        print(f"#{327+k} {x['agency']} {x['year']} S={x['su'][:50]} n={len(B)}")
        s=max(0,i-9)
        for j in range(s,i+1):
            if B[j].strip(): print(f'{j}|{B[j][:88]}')
        print('  ...')
        for j in list(range(max(i+2,e-3),min(len(B),e+4))):
            if B[j].strip(): print(f'{j}|{B[j][:72]}'+('  <E' if j==e else ''))
