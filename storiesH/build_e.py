from base import *
r='Tommamgo+JoliNu-Market-Pulse-Predictor'; R=[]
old={re.sub(r'\W','',x['headline'])[:60] for x in json.load(open('recs_c.json')) if x['coll']=='nq'}; seen=set(); L=[]
def sh(t): return {t[i:i+40] for i in range(0,len(t)-40,40)}
olds=[re.sub(r'\W','',x['text']) for x in json.load(open('recs_c.json')) if x['coll']=='nq']
acc=[]
for p,ti,y,t in json.load(open('nq2_t.json')):
    k=re.sub(r'\W','',ti)[:60]
    if not 700<len(t)<6000 or k in seen|old or ti.startswith(('COLUMN','BRIEF','BUZZ','US STOCKS','CORRECTED-COLUMN')): continue
    n=re.sub(r'\W','',t); s=[n[i:i+40] for i in range(200,min(len(n)-300,2500),60)]
    if any(sum(x in o for x in s)>len(s)*.25 for o in olds+acc): continue
    seen.add(k); acc.append(n); L.append((p,ti,y,t))
print(len(L))
for p,ti,y,t in pick(L,49): rec(R,'nq','Reuters',y or '2020','en',f'{H(r)}:{p} (h1, text by trafilatura)',ti+'\n'+t,ti)
json.dump(R,open('recs_e.json','w')); print(len(R))
