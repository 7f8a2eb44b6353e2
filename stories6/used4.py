# md5 of the signal texts used in stories4, to leave them out
import re,sys,hashlib,json
src=open('/work/wt/sets/stories4/build.py').read()
src=src.replace("sys.path.insert(0,'/work/stories4')","sys.path.insert(0,'/work/stories6')")
src=re.sub(r"(?s)for f in os\.listdir\('/work/stories'\).*?except FileNotFoundError: pass\n","",src)
i=src.index('def signal'); j=src.index('def crowd')
pre=src[:i]
# keep only until first collection functions run; drop calls at bottom
body=src[:src.index('def crowd')]
ns={'os':__import__('os')}
body=body.replace('pick(C,90)','C')
exec(compile(body,'b4','exec'),ns)
ns['signal']()
md={l.split('\t')[3].strip() for l in open('/work/wt/sets/stories4/numbers.tsv') if '\tsignal\t' in l}
hit=[r for r in ns['R'] if hashlib.md5(r['text'].encode()).hexdigest() in md]
print(len(ns['R']),len(md),len(hit))
S=set()
for r in hit:
    t=re.sub(r'\W','',r['text']); S|={hash(t[k:k+40]) for k in range(len(t)-40)}
R=json.load(open('recs_a.json')); dup=[];ok=[]
for n,x in enumerate(R):
    if x['coll']=='spouse':
        t=re.sub(r'\W','',x['text']); c=sum(hash(t[k:k+40]) in S for k in range(100,min(len(t)-40,900),20))
        (dup if c>3 else ok).append(n)
print('used',len(dup),dup); print('free',len(ok),ok)
