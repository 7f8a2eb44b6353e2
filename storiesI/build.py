# candidate texts -> recs.json (choices by fixed seeds); needs the snapshots named in refetch.md
import sys,re,io,json,csv,random,html,collections,hashlib
sys.path.insert(0,'/work/storiesI'); from g import *
csv.field_size_limit(10**9)
R=[]; _h={}; nw=lambda s:' '.join((s or '').split())
def H(d):
    if d not in _h: _h[d]=head(d)
    return d.replace('+','/',1)+'@'+_h[d]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n').replace('\u00a0',' ').replace('\u200b','')
    t=re.sub(r'[ \t]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
seen=[]
def sh(t):
    t=re.sub(r'\W','',t.lower()); return {t[i:i+40] for i in range(0,max(1,len(t)-40),1)} if len(t)<400 else {t[i:i+40] for i in range(0,len(t)-40)}
IDX={}
def probe(t):
    t=re.sub(r'\W','',t.lower()); P=[t[i:i+40] for i in range(60,len(t)-40,97)]
    return sum(p in IDX for p in P)>max(1,len(P)//5)
def note(t):
    t=re.sub(r'\W','',t.lower())
    for i in range(0,len(t)-40): IDX[hash(t[i:i+40])]=1
IDX2=set()
def dup(t):
    t=re.sub(r'\W','',t.lower()); P=[hash(t[i:i+40]) for i in range(60,len(t)-40,53)]
    if P and sum(p in IDX2 for p in P)>len(P)/5: return True
    IDX2.update(hash(t[i:i+40]) for i in range(0,len(t)-40)); return False
WR=r'\((AP|AFP|Reuters|REUTERS|Reuter|UPI|Xinhua|EFE|ANSA|Kyodo|PTI|dpa|DPA|IANS|ANI|TASS|Bloomberg|AAP|CP|CNN|GLOBE NEWSWIRE)\)|(/ ?PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE)'
AG={'Reuter':'Reuters','REUTERS':'Reuters','BUSINESS WIRE':'Business Wire','/PRNewswire':'PR Newswire','/ PRNewswire':'PR Newswire','GLOBE NEWSWIRE':'GlobeNewswire','DPA':'dpa'}
def agency(t,n=500):
    m=re.search(WR,t[:n]); 
    if not m: return ''
    a=m.group(1) or m.group(2); return AG.get(a,a)
def add(coll,ag,year,where,text,headline='',byline='',lang='en',lo=350,hi=9000):
    t=clean(text)
    if not lo<len(t)<hi or dup(t): return 0
    R.append(dict(coll=coll,agency=ag,year=str(year),lang=lang,where=where,text=t,headline=nw(headline),byline=nw(byline))); return 1
def some(l,n,seed):
    l=list(l); random.Random(seed).shuffle(l); return l
BAD=re.compile(r'The Latest|LIVE|Live updates|^Factbox|^Timeline|^FACTBOX|AP News in Brief|Highlights:|WATCH|PODCAST')
def J(coll,d,p,only=None,n=99):
    c=0
    for k,v in json.loads(show(d,p))['newspapers'].items():
        for a in v['articles']:
            t=a.get('text') or ''; ag=agency(t,250)
            if not ag or BAD.search(a.get('title','')) or (only and ag not in only) or c>=n: continue
            c+=add(coll,ag,(a.get('published') or '')[:4] or '2020',f"{H(d)}:{p} {a.get('link','')}",a['title'].strip()+'\n\n'+t,a['title'])
    print(coll,c)
def bias():
    d='ramybaly+Article-Bias-Prediction'; import subprocess
    o=subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','grep','-l','-E','"source": "(Associated Press|Reuters|Bloomberg|AFP|UPI|Agence)','HEAD','--','data/jsons'],capture_output=True,text=True).stdout.split()
    o=some(o,0,7); c=collections.Counter(); mx={'Reuters':40,'AP':34,'AFP':8,'UPI':8,'Bloomberg':8}
    for p in o:
        if sum(c[k] for k in mx)>=90: break
        c['_']+=1
        j=json.loads(show(d,p[5:])); t=j.get('content_original') or ''
        ag=agency(t,300) or {'Associated Press':'AP','Bloomberg':'Bloomberg'}.get(j['source'],'')
        if not ag or c[ag]>=mx.get(ag,4) or BAD.search(j['title']) or not 800<len(t)<6500: continue
        if ag=='AP' and not re.search(r'\(AP\)',t[:300]) and c['APx']>8: continue
        if add('bias',ag,j['date'][:4],f"{H(d)}:{p[5:]}",j['title']+'\n\n'+t,j['title'],hi=7000): c[ag]+=1; c['APx']+=ag=='AP' and '(AP)' not in t[:300]
    print('bias',c)
def duc():
    d='UsmanNiazi+DUC-2004-Dataset'; P=[p for p in ls(d) if '/task5_docs/docs/' in p or ('duc2004_task5_docs/docs' in p) or 'RelevantEnglish' in p]
    P=some(P,0,11); c=collections.Counter()
    for p in P:
        t=show(d,p).decode('latin1'); m=re.search(r'<DOCNO>\s*(\S+)',t)
        if not m: continue
        k=m.group(1)[:3]
        if k not in('APW','NYT','XIE','XIN','AFP') or c[k]>={'APW':36,'NYT':30}.get(k,24) or not 1200<len(t)<8500: continue
        y=re.search(r'(19|20)\d\d',m.group(1)).group(0)
        b=re.sub(r'(?s)<DOCNO>.*?</DOCNO>|<DOCTYPE>.*?</DOCTYPE>|<DATE_TIME>.*?</DATE_TIME>','',t); b=re.sub(r'<[^>\n]{1,30}>','',b)
        hm=re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>',t)
        ag={'APW':'AP','NYT':'NYT News Service','XIE':'Xinhua','XIN':'Xinhua'}.get(k,k)
        if add('duc4',ag,y,f"{H(d)}:{p}",b,hm.group(1) if hm else ''): c[k]+=1
    print('duc4',c)
def iitb():
    d='kermitt2+entity-fishing'; used=json.load(open('/work/storiesI/iitb_used.json')); c=collections.Counter()
    for p in some([p for p in ls(d) if 'iitb/RawText' in p],0,5):
        n=p.split('/')[-1]
        if n in used: continue
        t=show(d,p).decode('utf8','replace'); ag=agency(t,700)
        if not ag or c[ag]>=18 or sum(c.values())>=75: continue
        c[ag]+=add('iitb',ag,'2008',f"{H(d)}:{p}",t,t.strip().split('\n')[0],hi=11000)
    print('iitb',c)
def dtn():
    d='shaunopp+dtnag'; c=0
    for p in some(ls(d),0,3):
        if '/news_and_events/stories/' not in p: continue
        s=show(d,p).decode('utf8','replace')
        if not re.search(r'\((AP|Reuters|Dow Jones|Bloomberg|AFP)\)|Reuters|BUSINESS WIRE|PRNewswire|Dow Jones Newswires|DOW JONES|Associated Press|Bloomberg',s): continue
        s=re.sub(r'(?i)<br ?/?>','\n',s); s=re.sub(r'(?i)</p>','\n',s); t=html.unescape(re.sub(r'<[^>]*>','',s))
        t='\n'.join(l.strip() for l in t.split('\n'))
        L=[l for l in t.split('\n') if l.strip()]
        if len(L)<3: continue
        ok=agency(t,700) or ('Bloomberg' if L[0].startswith('Bloomberg') else 'AP' if 'Associated Press' in L[0] else 'Reuters' if L[0].startswith('Reuters') else '')
        if not ok or c>=75: continue
        c+=add('dtn',ok, '20'+re.search(r'stories/\d\d(\d\d)',p).group(1) if re.search(r'stories/\d\d(\d\d)',p) else '2010',f"{H(d)}:{p}",t,L[1])
    print('dtn',c)
def C(coll,d,p,tk,hk,year,n=99,yk=None,flt=None):
    c=0
    for i,x in enumerate(csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')))):
        t=x.get(tk) or ''; h=x.get(hk) or ''; ag=agency(t,500) or ('AP' if 'Associated Press' in t[:120] else '')
        if not ag or c>=n or BAD.search(h): continue
        c+=add(coll,ag,(x.get(yk) or '')[:4] if yk else year,f"{H(d)}:{p} row {i+1}",h.strip()+'\n\n'+t,h)
    print(coll,c)
if __name__=='__main__':
    bias(); duc(); iitb(); dtn()
    J('chaw','Chawalar+Fake-news-detection','news_scraper/scraped_articles.json')
    J('alej','alejitro+proyecto_MLT_Grupo05','scraped_articles.json')
    C('roaa','roaa108+FakeNewsDetection','fake.csv','text','title','2020',yk='published')
    C('jjoy','JJoy1219+NewsCheck','news_articles.csv','text','title','2026')
    J('dsc','DSC-QGambit+backend','scraped_articles.json')
    d='kmcphie+words-of-mouth'; n=0
    for v in json.loads(show(d,'clustered_articles_by_category.json')).values():
        for a in v:
            t=a.get('content') or ''; ag=agency(t,250)
            if ag: n+=add('kmc',ag,a['publishedAt'][:4],f"{H(d)}:clustered_articles_by_category.json {a['url']}",a['title']+'\n\n'+t,a['title'])
    print('kmc',n)
    d='araod14+webscraping_reuters'; n=0
    for k,a in enumerate(json.loads(show(d,'reuters.json'))):
        if 'body' not in a: continue
        x=''
        for q in a['body']:
            if x and (x[-1]==' ' or q[:1] in ' ,.;' or q[:1].islower()): x+=q
            else: x+=('\n' if x else '')+q
        n+=add('arao','Reuters','2023',f"{H(d)}:reuters.json item {k} (paragraphs on lines)",x)
    print('arao',n)
    J('joyc','JoyceJiang73+newspapers','scraped_articles_uganda.json'); J('joyc','JoyceJiang73+newspapers','scraped_articles.json',n=4)
    J('yoge','yogesharma12+Fake-news-Classification','scrapper/scraped_articles.json'); J('jose','josephoregon+medianumbers','scraped_articles.json'); J('tena','tenaciousR+NewsSourceScraper','scraped_articles.json'); J('vars','varsha1288+NLP-DATS6450','scraped_articles.json'); J('tere','terence92+allNews','scraped_articles.json')
    d='alan-turing-institute+misinformation-crawler'
    for k,ag in (('apnews.com/article-1','AP'),('reuters.com/article-1','Reuters'),('huffingtonpost.com/article-2','AP'),('pbs.org/article-1','AP')):
        p=f'tests/site_test_data/{k}_extracted_data.json'; a=json.loads(show(d,p).decode('utf8','replace')); t=html.unescape(re.sub(r'<[^>]*>','',re.sub(r'</p>|<br ?/?>|</div>|</li>|</h\d>','\n',a['plain_content'])))
        add('misi',ag,'2019',f'{H(d)}:{p}',a['title']+'\n'+a['byline']+'\n\n'+t,a['title'],a['byline'])
    C('kiwa','kiwaku+ClaimVerifier','scraped_articles.csv','Text','Title','2024',n=4)
    d='StuartRucker+news_trading'; import subprocess
    for p in ls(d):
        if re.search(r'\.(json|txt|csv)$',p):
            q=show(d,p).decode('utf8','replace')
            if '(AP)' in q: print('stu',p,len(q),repr(q[:300]))
    d='thekhan314+crudeoildash'
    for p in ls(d):
        if p.endswith('.csv'):
            q=show(d,p).decode('utf8','replace')
            if '(Reuters) -' in q: print('khan',p,len(q),repr(q[:300]))
    C('isot','gisellemartel+FakeNewsClassifier','data/mock_data/kaggle_raw/True.csv','text','title','2017',n=26)
    json.dump(R,open('/work/storiesI/recs.json','w')); print(len(R),collections.Counter(r['agency'] for r in R))
