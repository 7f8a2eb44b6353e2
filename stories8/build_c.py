import sys; sys.path[:0]=['/work/stories8']
from base import *
from build_a import isused,used
R.clear()
def dz(S):
    r='dzhiblavi+tgnews'; L=show(r,'python/assets/news/en/test.csv').decode('utf8','replace').split('\n')
    A={44:'Reuters',53:'UPI',71:'AP',79:'Reuters',83:'Reuters',85:'PR Newswire',88:'AFP',124:'Reuters',161:'UPI',192:'AFP',199:'AP',327:'AFP',331:'AFP',341:'AP',365:'Reuters',372:'Yonhap',389:'Sputnik',413:'Reuters',415:'AFP',444:'Reuters',510:'Sputnik',524:'Reuters',539:'Reuters'}
    for i,a in A.items():
        t=re.sub(r'\t(News|NotNews)\s*$','',L[i]).strip(); 
        if t.startswith('"') and t.endswith('"'): t=t[1:-1].replace('""','"')
        t=re.sub(r' {2,}','\n',t)
        if isused(t,S): print('used',i); continue
        add('tg',a,'2020','en',f'{H(r)}:python/assets/news/en/test.csv line {i+1} (runs of blanks made line breaks)',t,t.split('\n')[0])
def pr(S):
    r='iCyanCorporation+opendomains'
    for p in ls(r,'domains/com'):
        t=show(r,p).decode('utf8','replace')
        if re.search(r'/PRNewswire|PRNewswire/|BUSINESS WIRE|GLOBE NEWSWIRE|\((AP|Reuters|AFP|UPI)\) ?[-—–]',t) and len(t)>600: print(p[-80:],len(t),t[:200].replace('\n','~'))
def agr(S):
    d=gd('hillaryke+rag-optimization-cnn-dailymail')
if __name__=='__main__':
    S=used()
    for f in (dz,pr): f(S); print(len(R),flush=True)
    r='dgunning+edgartools'; b=show(r,'data/html/BuckleInc.8-K.EX99.1.html').decode('utf8','replace'); print(re.sub(r'\s+',' ',re.sub('<[^>]+>',' ',b))[:300])
    json.dump(R,open('recs_c.json','w'))
