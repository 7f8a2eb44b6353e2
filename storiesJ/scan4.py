import sys; sys.path.insert(0,'/work/storiesJ')
from gen import *
import collections,time
used=set(open('/tmp/J_used.txt').read().split('\n'))
K='alex2awesome FavioVazquez AslemaEnaSaif RonitGandhi HaoboGu Bassantraafat98 BilalAltundag Newsrecommender abhinavchdhry 12yuens2 qlawk dleseure cl-victor1 emerging-welfare dankito fivefilters PrimerAI TextyML JoshCason StuartRucker TrustPaul NEERAJ311999 abdullah-2k3 JubayerP Tanmayee006 clockworkscorpion ageojo akrishna5 berkantaydin aryan-cs'.split()
SK=re.compile(r'stopword|package|embed|dictionar|tweet|node_modules|venv/|vendor|site-packages|notebook|tests?/test-pages|superdesk-|rstudio|webstruct|vc2014|hanzichi|leetcode|StoryCloze|gender|congressional|esauflores|amir-zeldes|rowanz|john-friedman|liveblog',re.I)
L=[l.rstrip('\n').split('\t') for l in open('/tmp/J_ls.txt')]
L=[x for x in L if x[2].lower().endswith(('.json','.jsonl','.ndjson','.csv','.tsv','.data')) and not SK.search(x[0]+'/'+x[2]) and x[1].isdigit() and 15000<int(x[1])<25_000_000 and x[0].split('+')[0] not in K]
AG=re.compile(r'\b(AP|Associated Press|Reuters|AFP|Agence France|dpa|PTI|Press Trust|ANI|IANS|EFE|Europa Press|ANSA|Adnkronos|Xinhua|Bloomberg|UPI|CP|Canadian Press|Kyodo|Yonhap|TASS|RIA|Interfax|Anadolu|AA|PR Newswire|Business Wire|GlobeNewswire|CNN|UN News|IPS|Prensa Latina|ACI|APA|Lusa|Ukrinform|AllAfrica)\b')
per=collections.Counter();T=time.time()
for d,s,p in sorted(L,key=lambda x:(x[0],-int(x[1]))):
    per[d]+=1
    if per[d]>5 or time.time()-T>120: continue
    c=collections.Counter(); n=0; ex={}; ends=collections.Counter()
    try:
        for i,r in enumerate(rows(d,p)):
            if i>6000: break
            x=pick(r)
            if not x or len(x[1])<500: continue
            n+=1
            for k,v in r.items():
                if re.search(r'author|source|byline|publisher|agency|outlet|site|credit',k,re.I) and len(v)<80:
                    m=AG.search(v)
                    if m: c[k+':'+m.group(1)]+=1
            m=re.search(r'[\[(—–/-] ?('+AG.pattern[2:-2]+r')\b[^\w]{0,4}$',x[1][-30:]); 
            if m: ends[m.group(0)]+=1
            m=re.match(r"[A-Z][\w .,'’-]{2,40}[,.] \d{0,2} ?\w+\.? ?\d{0,2} ?[/(]|[A-Z]{4,}[\w, .]* (?:—|--|–|-|:) ",x[1][:300])
            if m: ends['DL']+=1; ex.setdefault('dl',x[1][:80])
    except Exception as e: continue
    if (c or ends) and n>3: print('##',d[:50],p[:60],n,dict(c.most_common(5)),dict(ends.most_common(4)),ex.get('dl','')[:80].replace('\n',' '))
