import json,sys
a,b=(json.load(open(p)) for p in sys.argv[1:3]); n=0
for k in a:
    for x,y in zip(a[k],b[k]):
        for f in x:
            if x.get(f)!=y.get(f):
                n+=1
                if f=='body':
                    gone=[l for l in x[f] if l not in y[f]]; new=[l for l in y[f] if l not in x[f]]
                    print(k,'BODY -',[l[:160] for l in gone][:12],'+',[l[:110] for l in new][:4])
                else: print(k,f,repr(x.get(f))[:200],'=>',repr(y.get(f))[:200])
print(n,'differences of',len(a))
