# candidates -> recs.json
import sys; sys.path.insert(0,'/work/storiesJ')
from gen import *
import sqlite3,collections,random,hashlib
R=[]; HD={}
def H(d):
    if d not in HD: HD[d]=subprocess.run(['git','-C',gd(d),'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
    return d.replace('+','/',1)+'@'+HD[d]
def nw(s): return ' '.join(s.split())
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n'); t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
seen=set()
for f in glob.glob('/work/stories[HI]/[0-9]*.txt'):
    t=re.sub(r'\W','',open(f,encoding='utf8').read()); seen.update(t[i:i+60] for i in range(100,min(len(t),1500)-60,60))
def dupe(t):
    t=re.sub(r'\W','',t); return any(t[i:i+60] in seen for i in range(100,min(len(t),1500)-60))
def add(coll,agency,year,where,text,head='',byline='',lang='en'):
    text=clean(text)
    if dupe(text): print('dup',coll,head[:50]); return False
    t=re.sub(r'\W','',text); seen.update(t[i:i+60] for i in range(100,min(len(t),1500)-60,60))
    R.append(dict(coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=text,headline=nw(head),byline=nw(byline))); return True
def spread(l,n):
    l=list(l); return l if len(l)<=n else [l[int(i*len(l)/n)] for i in range(n)]
# Zawya 2025
d='Rohitw3code+MENA-Focused-Financial-News-Report-Sentiment-Analysis-Engine'
open('/tmp/J_mena.db','wb').write(show(d,'news_data.db')); c=sqlite3.connect('/tmp/J_mena.db')
cols=[x[1] for x in c.execute('pragma table_info(articles)')]; A=[dict(zip(cols,r)) for r in c.execute('select * from articles')]
Z=[]
for a in A:
    t=a['raw_text'] or ''; x=t[-400:]
    ag='Reuters' if re.search(r'\((?:Reporting|Writing|Additional reporting|Compiled) ',x) and 'lseg.com' not in x else ('WAM' if re.search(r'WAM',x+t[:80]) else 'Bloomberg' if a['author']=='Bloomberg' else 'AFP' if 'AFP' in t[:100]+x else '')
    if ag and 350<len(t)<4500: Z.append((ag,a,t))
print(collections.Counter(z[0] for z in Z))
n=0
for ag,a,t in sorted(Z,key=lambda z:(z[0]=='Reuters',0 if re.match(r"[A-Z/ ]{4,}(?::| -)",z[2]) else 1)):
    if n>=25: break
    w=a['author'] if a['author'] not in('Staff Writer','N/A',None) else ''
    n+=add('zaw',ag,2025,f"{H(d)}:news_data.db articles {a['id']}",a['title']+'\n'+(w+'\n' if w else '')+'\n'+t,a['title'],w)
d='semmusavi+News_aggregator'; L=[]
for i,r in enumerate(rows(d,'cnn_news_scraped.csv')):
    t=r.get('Content','')
    if i==0: print({k:v[:60] for k,v in r.items()})
    if not 500<len(t)<4500: continue
    au=r.get('Author','')
    if re.search('Associated Press|Reuters',au) or re.search(r'CNN —|\(CNN\)|^CNN',t[:120]): L.append((0 if re.search('Associated|Reuters',au) else 1,i,r))
L=sorted(L,key=lambda x:(x[0],x[1])); L=[x for x in L if x[0]==0][:14]+spread([x for x in L if x[0]],30)
n=0
for k,i,r in L:
    if n>=25: break
    au=r.get('Author',''); t=r['Content']; h=r.get('Title') or r.get('Headline') or ''
    ag='AP' if 'Associated' in au else 'Reuters' if 'Reuters' in au else 'CNN'
    n+=add('sem',ag,2024,f"{H(d)}:cnn_news_scraped.csv row {i+1}",h+'\n'+(au+'\n' if au else '')+'\n'+t,h,au)
d='eugeneketeni+webmining'; n=0
for i,r in enumerate(rows(d,'cnn_articles.json')):
    x=pick(r)
    if x and n<25 and re.search(r'\(CNN\)|CNN —',x[1][:300]) and len(x[1])<7000: n+=add('eug','CNN',2018,f"{H(d)}:cnn_articles.json item {i+1}",x[0]+'\n\n'+x[1],x[0])
d='hipe-eval+HIPE-2022-data'
for p,id,dt,ln,m,t in json.load(open('/tmp/J_hipe.json')):
    if not ('hipe2020' in p or 'letemps' in p): continue
    m=re.search(r'\((Reuter|Havas|ATS|AFP|AP|UPI|DPA|A\.T\.S|dpa|Ag|Tass|INS|United Press|UP|Wolff|DNB|ag\.|Exchange|Extel)\.?\)|\((Reuter|Havas|ATS|AFP|AP|UPI)[-/.,)]',t[:400])
    if m and 300<ln<3500: add('hipe',{'Reuter':'Reuters','A.T.S':'ATS'}.get(m.group(1) or m.group(2),m.group(1) or m.group(2)),dt[:4],f"{H(d)}:{p} {id}",t,'',lang=p[-6:-4])
# AFP page of LexisNexis
d='quanteda+readtext'; s=show(d,'tests/data/nexis/afp_2013-03-12_0501.html').decode('utf8','replace')
docs=re.split(r'(?i)<DOCFULL>',s)[1:]; print('afp docs',len(docs))
used=set(l.split('\t')[3] for l in open('/work/wt/sets/stories2/numbers.tsv').read().split('\n')[1:] if 'nexis-afp' in l)
print('used md5',len(used)); json.dump(docs,open('/tmp/J_afp.json','w'))
json.dump(R,open('/work/storiesJ/recs.json','w')); print(len(R),collections.Counter((r['coll'],r['agency']) for r in R))
