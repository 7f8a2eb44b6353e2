import subprocess,re,json,os,sys
d='/work/.mirror/abatsakidis+e-zines/repo'; d=d+'/.git' if os.path.isdir(d+'/.git') else d
C={}
def lines(f):
    if f not in C: C[f]=[re.sub(r'\x1b\[[0-9;]*m','',x).rstrip() for x in subprocess.run(['git','-C',d,'show','HEAD:'+f],capture_output=True).stdout.decode('cp1252','replace').replace('\r','').split('\n')]
    return C[f]
rule=re.compile(r'^\W*@?HWA\b.{0,12}$|^\s*[-_=~+*#%.:]{8,}\s*$|^\s*(?:[-=_]\s?){8,}\s*$|^\s*\[?\s*\d+\.\d+\s*\]?\s{2,}\S|^\s*-=-\s*$|^\s*@@+|^\s*-{3,}\[?|^\s*_{5,}|^\s*\*{4,}')
H=[l.split(':',2)[:2] for l in open('/tmp/hwa.txt',encoding='utf8',errors='replace')]
def seg(f,n):
    L=lines(f); a=n
    while a>0 and n-a<30 and not rule.match(L[a-1]): a-=1
    # title above an underline
    if a>1 and re.match(r'^\s*[~=^_-]{5,}\s*$',L[a-1]) and L[a-2].strip(): a-=2
    b=n
    while b<len(L)-1 and b-n<220 and not rule.match(L[b+1]): b+=1
    return L,a,b
if __name__=='__main__':
    s,e=map(int,sys.argv[1:3])
    for i in range(s,min(e,len(H))):
        f,n=H[i]; n=int(n)-1; L,a,b=seg(f,n)
        X=[(j,L[j].strip()) for j in range(a,b+1) if L[j].strip()]
        pre=[x for x in X if x[0]<n][-5:]; print(f'@{i} {f}:{n+1} [{a+1}-{b+1}]')
        for j,l in pre: print(f'  {j+1}|{l[:66]}')
        print(f'  *{n+1}|{L[n].strip()[:74]}'); post=[x for x in X if x[0]>n]
        print('  ..',' // '.join(f'{j+1}|{l[:46]}' for j,l in post[-2:]))
