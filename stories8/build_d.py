import sys; sys.path[:0]=['/work/stories8']
from base import *
from build_a import isused,used
import csv,io
csv.field_size_limit(10**8)
R.clear()
def cnn22(S):
    r='farisdurrani+CNNWebScraper'; L=list(csv.DictReader(io.StringIO(show(r,'outputs/output_samples/cnn_articles-2022-3409.csv').decode('utf8'))))
    C=[(i,a) for i,a in enumerate(L) if 700<len(a['bodyContent'])<5000 and a['author_name'].strip() and not re.match(r'5 things|What is|Here|On the lighter',a['headline']) and not isused(a['headline']+a['bodyContent'],S)]
    for i,a in pick(C,26,8): add('cnn22','CNN',a['timestamp'][:4],'en',f"{H(r)}:outputs/output_samples/cnn_articles-2022-3409.csv row {i+1} (headline, author_name, bodyContent)",a['headline']+'\n'+a['author_name']+'\n'+a['bodyContent'],a['headline'],a['author_name'])
def pages(S):
    h=json.load(open('html.json'))
    for k,ag in ((3,'AP'),(8,'AP'),(0,'CNN')):
        r,p,m,t,ti=h[k]; 
        if not isused(t,S): add('pages',ag,'2010','en',f'{H(r)}:{p} (text by trafilatura)',t)
        else: print('used',k)
def cog(S):
    r='CogComp+cogcomp-nlp'
    for p in ls(r,'temporal-normalizer/tools/data/gold/'):
        if not re.search(r'/AFP_ENG[^/]*tml$',p): continue
        x=show(r,p).decode('utf8','replace'); d=re.search(r'(?s)<DCT>(.*?)</DCT>',x).group(1); ti=re.search(r'(?s)<TITLE>(.*?)</TITLE>',x); t=re.search(r'(?s)<TEXT>(.*?)</TEXT>',x).group(1)
        g=lambda s: ue(re.sub(r'<[^>]+>','',s))
        tt=(g(ti.group(1)).strip()+'\n' if ti else '')+g(d).strip()+'\n'+g(t).strip()
        if isused(tt,S): print('used',p); continue
        add('cog','AFP','1997','en',f'{H(r)}:{p} (TITLE, DCT, TEXT)',tt,g(ti.group(1)).strip() if ti else '')
if __name__=='__main__':
    S=used()
    for f in (cnn22,pages,cog): f(S); print(f.__name__,len(R))
    json.dump(R,open('recs_d.json','w'))
