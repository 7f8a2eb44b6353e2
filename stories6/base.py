import sys; sys.path.insert(0,'/work/stories6')
from g import *
import re,json,html,random,collections,quopri,datetime
R=[]; _h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n').replace('\x0c','\n')
    t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def add(coll,agency,year,lang,where,text,headline='',byline=''):
    R.append(dict(coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split())))
def pick(l,n,seed=51):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
ue=html.unescape
def norm(t): return re.sub(r'\W','',t)
