import os,re,sys
nz=lambda t: re.sub(r'\W','',t)
S={}
for d in ('stories','stories2','stories3','stories4','stories5','stories6','stories7'):
    for f in os.listdir('/work/'+d):
        if re.match(r'\d{4}\.txt$',f):
            t=nz(open(f'/work/{d}/{f}',encoding='utf8',errors='replace').read())
            for k in range(0,len(t)-50): S.setdefault(hash(t[k:k+50]),d+'/'+f) if k%1==0 and k<2500 else None
own={}
for f in sorted(x for x in os.listdir('.') if re.match(r'\d{4}\.txt$',x)):
    t=nz(open(f,encoding='utf8').read()); h=[S.get(hash(t[k:k+50])) for k in range(0,min(len(t)-50,2500),25)]; n=sum(x is not None for x in h)
    if n>0.15*len(h): print('earlier',f,n,len(h),next(x for x in h if x))
    o=[own.get(hash(t[k:k+50])) for k in range(0,min(len(t)-50,2500),25)]; n=sum(x is not None for x in o)
    if n>0.15*len(o): print('own',f,n,len(o),next(x for x in o if x))
    for k in range(0,len(t)-50): own.setdefault(hash(t[k:k+50]),f)
