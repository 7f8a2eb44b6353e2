# grams of stories2's texts that share a collection with this set -> used2.json
import sys,hashlib,json,re,os
s=open('/work/wt/sets/stories2/build.py',encoding='utf8').read()
i=min(x for x in (s.find("\nif __name__"),s.find("\nling();"),len(s)) if x>0)
sys.path.insert(0,'/work/stories4'); ns={'__name__':'x'}
exec(compile(s[:i].replace("'/work/stories2'","'/work/stories4'"),'b','exec'),ns)
M={l.split('\t')[3] for l in open('/work/wt/sets/stories2/numbers.tsv') if l.count('\t')==3 or '\t' in l for _ in [0] if len(l.strip().split('\t'))==4}
M={x.strip() for x in M}
for f in ('ling','kpcrowd','tech','nyt99','apw99','erip','lingx'):
    if f in ns:
        try: ns[f]()
        except Exception as e: print(f,e)
def grams(t):
    t=re.sub(r'\W','',t); return [t[k:k+50] for k in range(100,min(len(t)-50,1500),1)]
T=[r['text'] for r in ns['R'] if hashlib.md5(r['text'].encode()).hexdigest() in M]
print(len(ns['R']),len(T)); json.dump([r for r in T],open('/work/stories4/used2.json','w'))
