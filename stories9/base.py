import sys; sys.path.insert(0,'/work/stories9')
from g import *
import re,json,html,random,collections,csv,io,hashlib,os
csv.field_size_limit(10**9)
R=[]; _h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n')
    t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def add(coll,agency,year,lang,where,text,headline='',byline='',**k):
    R.append(dict(coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split()),**k))
def pick(l,n,seed=91):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
ue=html.unescape
norm=lambda t: re.sub(r'\W','',t)
_S=None
def used():
    global _S
    if _S is None:
        _S=set()
        for d in ('stories','stories2','stories3','stories4','stories5','stories6','stories7','stories8'):
            if not os.path.isdir('/work/'+d): continue
            for f in os.listdir('/work/'+d):
                if re.match(r'\d{4}\.txt$',f):
                    t=norm(open(f'/work/{d}/{f}',encoding='utf8',errors='replace').read())
                    for k in range(0,min(len(t)-40,4000)): _S.add(hash(t[k:k+40]))
    return _S
def isused(t):
    S=used(); t=norm(t); n=0
    ks=range(0,max(1,min(len(t)-40,4000)),10)
    return sum(hash(t[k:k+40]) in S for k in ks)>max(2,0.12*len(ks))
def dedupe(l,key,lim=.25):
    out=[]; seen=[]
    for x in l:
        t=norm(key(x)); g={t[k:k+40] for k in range(0,max(1,len(t)-40))}
        if any(len(g&s)>lim*min(len(g),len(s)) for s in seen): continue
        seen.append(g); out.append(x)
    return out
def h2t(b):
    b=re.sub(r'(?is)<(script|style|figure|aside)\b.*?</\1>','',b)
    b=re.sub(r'(?i)<br\s*/?>','\n',b); b=re.sub(r'(?i)</?(p|div|h\d|li|ul|ol|blockquote|section|article|table|tr|td|figcaption)\b[^>]*>','\n',b)
    b=ue(re.sub(r'<[^>]+>','',b))
    return '\n'.join(x for x in (' '.join(l.split()) for l in b.split('\n')) if x)
