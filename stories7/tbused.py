import sys,re; sys.path.insert(0,'/work/wt/sets/stories')
src=open('/work/wt/sets/stories/build.py').read().split("if __name__=='__main__'")[0].replace("/work/stories'","/work/wt/sets/stories'")
ns={}
exec(src,ns)
import hashlib
USED={l.split('\t')[-1].strip() for l in open('/work/wt/sets/stories/numbers.tsv')}
ns['pick']=lambda l,n,*a: list(l)
ns['R'].clear(); ns['timebank']()
u=[];f=[]
for r in ns['R']:
    k=re.search(r'timebank/([^ ]+?)\.tml',r['where']).group(1)
    (u if hashlib.md5(r['text'].encode()).hexdigest() in USED else f).append(k)
print(len(u),len(f)); open('tbused.txt','w').write('\n'.join(u))
print([x for x in f if not x.startswith('wsj')])
