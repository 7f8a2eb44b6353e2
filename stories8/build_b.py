import sys; sys.path[:0]=['/work/stories8']
from base import *
import base, csv, io
csv.field_size_limit(10**8)
from build_a import dedupe,isused,used
R.clear()
P=re.compile(r'\((AP|Reuters|REUTERS|AFP|UPI|CNN|Xinhua|PTI|IANS|ANI|Bloomberg|BUSINESS WIRE|CP|dpa|Press Association|AAP)\)|/?(PRNewswire)|(Associated Press|Agence France|Press Association)')
def rows(r,p):
    b=show(r,p)
    try: t=b.decode('utf8')
    except UnicodeDecodeError: t=b.decode('cp1252','replace')
    return list(csv.DictReader(io.StringIO(t)))
def fnc(S):
    r='hanselowski+athene_system'; L=[]
    for p in ('data/fnc-1/train_bodies.csv','data/fnc-1/test_bodies.csv'):
        for a in rows(r,p):
            t=a['articleBody'].strip(); m=P.search(t[:260]) or P.search(t[-120:])
            if not m or not 500<len(t)<6500 or isused(t,S): continue
            L.append((p,a['Body ID'],t,next(x for x in m.groups() if x)))
    L=dedupe(L,lambda x:x[2]); print('fnc',len(L),collections.Counter(x[3] for x in L))
    G=collections.defaultdict(list)
    for x in L: G[x[3]].append(x)
    for k,v in G.items():
        for p,i,t,_ in pick(v,{'CNN':8,'Reuters':22,'AP':16}.get(k,10),4): add('fnc',{'REUTERS':'Reuters','Associated Press':'AP','Press Association':'PA','Agence France':'AFP'}.get(k,k),'2014','en',f'{H(r)}:{p} Body ID {i}',t)
def isot(S):
    r='lokre22+AI_Final_Project'; L=[]
    for i,a in enumerate(rows(r,'True.csv')):
        t=a['title']+'\n'+a['text']
        if not 600<len(t)<6000 or '(Reuters)' not in a['text'][:80] and a.get('subject')!='worldnews' or isused(t,S): continue
        L.append((i,a['title'],t,(a.get('date') or '2017')))
    L=pick(L,60,3); L=dedupe(L,lambda x:x[2]); print('isot',len(L))
    for i,ti,t,d in pick(L,30,5): add('isot','Reuters',(re.search(r'20\d\d',d) or re.search('2017','2017')).group(0),'en',f'{H(r)}:True.csv row {i+1} (title, text)',t,ti)
def mn(S):
    r='Zefan-Cai+KVCache-Factory'; L=[]
    for j,l in enumerate(show(r,'data/LongBench/multi_news.jsonl').decode('utf8').splitlines()):
        c=json.loads(l)['context']
        for k,x in enumerate(re.split(r'(?m)^Passage \d+:\n?',c)):
            t=x.replace(' NEWLINE_CHAR ','\n').replace('NEWLINE_CHAR','\n').strip()
            t='\n'.join(' '.join(y.split()) for y in t.split('\n'))
            m=P.search(t[:300])
            if not m or not 500<len(t)<6500 or isused(t,S): continue
            L.append((j,k,t,next(y for y in m.groups() if y)))
    L=dedupe(L,lambda x:x[2]); print('mn',len(L),collections.Counter(x[3] for x in L))
    G=collections.defaultdict(list)
    for x in L: G[x[3]].append(x)
    for g,v in G.items():
        for j,k,t,_ in pick(v,{'AP':24,'CNN':6}.get(g,14),4): add('mn',{'REUTERS':'Reuters','Associated Press':'AP','PRNewswire':'PR Newswire'}.get(g,g),'2013','en',f'{H(r)}:data/LongBench/multi_news.jsonl line {j+1} passage {k} (NEWLINE_CHAR made line breaks)',t)
def fnn(S):
    r='pmacinec+fake-news-datasets'; L=[]
    for p in ls(r,'datasets/fake_news_net/data')+ls(r,'datasets/deception_detection_fake_news/data')+ls(r,'datasets/this_just_in/data'):
        if not re.search(r'(?i)real|legit',p): continue
        b=show(r,p).decode('utf8','replace')
        if p.endswith('.json'):
            try: a=json.loads(b)
            except Exception: continue
            if isinstance(a,dict) and 'text' in a: ti=a.get('title') or ''; t=ti+'\n'+a['text']
            else: continue
        elif p.endswith('.txt'): ti=''; t=b
        else: continue
        m=P.search(t[:400])
        if not m or not 500<len(t)<7500 or isused(t,S): continue
        L.append((p,ti,t,next(y for y in m.groups() if y)))
    L=dedupe(L,lambda x:x[2]); print('fnn',len(L),collections.Counter(x[3] for x in L))
    for p,ti,t,g in L: add('fnn',{'Associated Press':'AP'}.get(g,g),'2016','en',f'{H(r)}:{p}',t,ti)
if __name__=='__main__':
    S=used()
    for f in (fnc,isot,mn,fnn): f(S); print(len(R),flush=True)
    json.dump(R,open('recs_b.json','w'))
