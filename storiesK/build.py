# candidates -> recs.json : repositories (harvest files in h/), then web pages (web/w*.txt)
import json,re,os,subprocess,collections
B='/work/storiesK/'
def nw(s): return ' '.join(s.split())
def commit(d): 
    p='/work/.mirror/'+d; p=p+'/repo' if os.path.isdir(p+'/repo') else p+'/'+os.listdir(p)[0]
    return subprocess.run(['git','-C',p,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
SPEC=json.load(open(B+'spec.json'))
R=[];seen=set()
def key(t): return re.sub(r'\W','',t)[100:260]
for s in SPEC:
    d=s['d']; J=json.load(open(B+'h/'+d+'.json')); c=commit(d); n=0; rx=re.compile(s.get('rx','.'),re.S)
    for i,r in enumerate(J):
        t=r['text'].replace('\r\n','\n').replace('\r','\n').strip('\n')
        if i in s.get('skip',[]) or not s.get('lo',600)<=len(t)<=s.get('hi',4500) or not rx.search(t[:s.get('w',300)]): continue
        if s.get('end') and not re.search(s['end'],t[-250:]): continue
        h=nw(r['meta'].get(s['title'],'')) if s.get('title') else ''
        if s.get('fixq'): t=re.sub(r' {3,}',' ',t)
        x=(h+'\n\n'+t if h and not nw(t).startswith(h) else t).rstrip()+'\n'
        if key(x) in seen: continue
        seen.add(key(x))
        R.append(dict(coll=s['c'],agency='',year=s.get('year','') ,lang=s.get('lang','en'),where=f"{d.replace('+','/',1)}@{c}:{r['path']} {r['at']}".strip(),headline=h,text=x,gold={},meta=r['meta'])); n+=1
        if n>=s.get('n',25): break
    print(d,n)
for f in sorted(os.listdir(B+'web')):
    if not f.startswith('w'): continue
    for b in open(B+'web/'+f,encoding='utf8').read().split('\n@@'):
        b=b.lstrip('@'); L=b.split('\n'); a=L[0].split('|')
        if len(a)<5: print('bad',L[0][:80]); continue
        g={}; k=1
        if L[1].startswith('%%'):
            for kv in L[1][2:].split('¦'):
                q,v=kv.split('=',1); g[q]=v
            k=2
        x='\n'.join(L[k:]).strip('\n').rstrip()+'\n'
        if key(x) in seen and len(x)>250: print('dup',a[0]); continue
        seen.add(key(x))
        h=nw(x.split('\n')[0]) if a[4]=='1' else ''
        R.append(dict(coll='web',agency=a[1],year=a[2],lang=a[3],where=a[0],headline=g.pop('H',h),text=x,gold=g,meta={}))
from dropJ import taken
for r in R:
    if taken(r['where']): print('J has',r['where'][:90])
R=[r for r in R if not taken(r['where'])]
json.dump(R,open(B+'recs.json','w'),ensure_ascii=False); print(len(R),collections.Counter(r['coll'] for r in R))
