# which iitb files stories4 used: rebuild its texts, compare md5s
import sys,re,json,hashlib
sys.path.insert(0,'/work/storiesI'); from g import *
src=open('/work/wt/sets/stories4/build.py').read(); f=src[src.index('def iitb():'):src.index('def orange():')]
nw=lambda s:' '.join(s.split()); C0=[]
import subprocess,collections
def ls(r): return subprocess.run(['git','-C',f'/work/.mirror/{r}/repo','ls-tree','-r','--name-only','HEAD'],capture_output=True,text=True).stdout.splitlines()
def show(r,p): return subprocess.run(['git','-C',f'/work/.mirror/{r}/repo','show','HEAD:'+p],capture_output=True).stdout
AG={}; FIRST=set(); probe=lambda t,S:False; H=lambda r:r
def pick(l,n,seed=44): C0.extend(l); return []
def add(*a): pass
exec(f); iitb()
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n').replace('\u00a0',' ')
    t=re.sub(r'[ \t]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
U={l.split('\t')[3].strip() for l in open('/work/wt/sets/stories4/numbers.tsv') if '\tiitb\t' in l}
ok=[p for a,p,x,h,b in C0 if hashlib.md5(clean(x).encode()).hexdigest() in U]
print(len(C0),len(U),len(ok))
json.dump([p.split('/')[-1] for a,p,x,h,b in C0],open('/work/storiesI/iitb_used.json','w'))
