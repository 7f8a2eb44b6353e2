import sys; sys.path.insert(0,'/work/storiesH')
from g import *
import re,json,html,random,collections,csv,io
csv.field_size_limit(10**9)
ue=html.unescape
_h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\ufeff','').replace('\r\n','\n').replace('\r','\n')
    t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
def rec(R,coll,agency,year,lang,where,text,headline='',byline=''):
    R.append(dict(coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split())))
def pick(l,n,seed=71):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
def grep(r,pat,*paths,opt='-lIE'):
    o=subprocess.run(['git','-c','core.quotepath=off','--git-dir',gd(r),'grep',opt,pat,'HEAD','--']+list(paths),capture_output=True).stdout.decode('utf8','replace').split('\n')
    return [x[5:] for x in o if x]
