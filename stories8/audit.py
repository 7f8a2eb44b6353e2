import sys; sys.path.insert(0,'/work/stories8')
from final import *
num={n:i for i,n in enumerate(keep,1)}
for n in keep:
    g=finish(n); t=nw(R[n]['text']); d=g['D'].split('|')[0]; p=g['P'].split('|')[0].split(';')[0]; ag=g['G'].split('|')[0]; da=g['T'].split('|')[0]
    if d:
        x=d
        for y in g['P'].split('|')[0].split(';')+[da,ag]: x=x.replace(y,'',1)
        x=re.sub(r'[\s(),./\-]+','',x)
        if x: print('parts',n,R[n]['coll'],repr(d),'| P',g['P'],'T',g['T'],'G',g['G'])
        k=t.find(d); f=g['F'].split('|')[0]; j=t.find(f,k)
        mid=t[k+len(d):j]
        if not re.fullmatch(r'\s*\.?\s*(-|--|—|——|–|:|\.|\. ?-)?-?\s*',mid): print('mid',n,R[n]['coll'],repr(d),repr(mid[:90]),'F',f)
    if g['B'] and not g['A']: print('noauth',n,g['B'])
    for a in re.split(r'[;|]',g['A']):
        if a and (len(a.split())>4 or len(a.split())<2 or re.search(r'\d|Writer|AP|Reuters',a)): print('author?',n,a,'|',g['B'])
    if not g['B'] and R[n]['coll']!='isot':
        m=re.search(r"(?i)\bby [A-Z][a-z]+ [A-Z]|writer|correspondent|reporter|contributed|reporting",t[:260]+' ¤¤ '+t[-220:])
        if m: print('credit?',n,R[n]['coll'],(t[:260]+' ¤¤ '+t[-220:])[max(0,m.start()-50):m.end()+60])
    if not d and R[n]['coll'] not in('cnn22',): print('nodl',n,R[n]['coll'],R[n]['agency'],'|',t[len(g['H'].split('|')[0]):][:80])
