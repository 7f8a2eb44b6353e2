# Rebuilds the candidate texts from snapshots brought by `fetch` to /work/.mirror; writes /work/stories7/recs_<k>.json
import sys; sys.path.insert(0,'/work/stories7')
from g import *
import re,json,html,random,collections,csv,io,hashlib
csv.field_size_limit(10**9)
R=[]; _h={}
def H(r):
    if r not in _h: _h[r]=head(r)
    return r.replace('+','/',1)+'@'+_h[r]
def clean(t):
    t=t.replace('\x00','').replace('\r\n','\n').replace('\r','\n')
    t=re.sub(r'[ \t\u00a0]+\n','\n',t); t=re.sub(r'\n{3,}','\n\n',t)
    return re.sub(r'^(?:[ \t]*\n)+','',t).rstrip()+'\n'
USED=set()
for d in ('stories','stories2','stories3','stories4','stories5'):
    USED|={l.split('\t')[-1].strip() for l in open(f'/work/wt/sets/{d}/numbers.tsv')}
md=lambda t: hashlib.md5(clean(t).encode()).hexdigest()
def add(coll,agency,year,lang,where,text,headline='',byline='',dl=''):
    R.append(dict(coll=coll,agency=agency,year=str(year),lang=lang,where=where,text=clean(text),headline=' '.join(headline.split()),byline=' '.join(byline.split())))
def pick(l,n,seed=71):
    l=list(l)
    if len(l)<=n: return l
    return [l[k] for k in sorted(random.Random(seed).sample(range(len(l)),n))]
ue=html.unescape
norm=lambda t: re.sub(r'\W','',t)
AGS=r'AP|Reuters|REUTERS|Reuter|AFP|UPI|Xinhua|CNN|Bloomberg|dpa|DPA|PTI|ANI|IANS|ANSA|EFE|TASS|Kyodo|CP|PA|AAP|Canadian Press|IPS|IRIN|KCNA|Dow Jones'
AG={'REUTERS':'Reuters','Reuter':'Reuters','DPA':'dpa','Canadian Press':'CP','Associated Press':'AP','PRNewswire':'PR Newswire','BUSINESS WIRE':'Business Wire','Reporting by':'Reuters','Agence France':'AFP','Press Association':'PA'}
def gn1():
    r='Saelaress+web-content-extraction-benchmark-extended'; p='outputs/model-outputs/l3s-gn1/trafilatura.jsonl'; seen=[]
    for l in show(r,p).decode('utf8').split('\n'):
        if not l.strip(): continue
        j=json.loads(l); t=j['plaintext'] or ''
        m=re.search(rf'\(({AGS})\) ?(?:-|–|—|_)|\b(Associated Press) Writer|(AFP|Reuters|AP)\) |/(PRNewswire)|\((BUSINESS WIRE)\)|(Bloomberg)\) --',t[:1800])
        if not m or not 500<len(t)<7000: continue
        a=next(x for x in m.groups() if x)
        k=norm(t)[200:1500]; q={k[i:i+40] for i in range(0,len(k)-40,7)}
        if any(len([i for i in range(0,len(k)-40) if k[i:i+40] in s])>60 for s in seen): print('near',t[:50]); continue
        seen.append(q)
        add('gn1',AG.get(a,a),'2008','en',f"{H(r)}:{p} page_id {j['page_id'][:16]}",t)
def mn():
    r='Zefan-Cai+PyramidKV'; p='data/LongBench/multi_news.jsonl'
    for i,l in enumerate(show(r,p).decode('utf8').split('\n')):
        if not l.strip(): continue
        for k,t in enumerate(re.split(r'(?m)^Passage \d+:\n',json.loads(l)['context'])):
            t=re.sub(r' ?NEWLINE_CHAR ?','\n',t)
            m=re.search(rf'\(({AGS})\)',t[:700]) or re.search(r'\((Reporting by)|(Associated Press)$',t.strip()[-250:])
            if not m or not 500<len(t)<8000: continue
            add('mn',AG.get(m.group(1) or m.group(2),m.group(1) or 'AP'),'2013','en',f'{H(r)}:{p} line {i+1} passage {k}',t)
def atee():
    r='tarsqi+ttk'
    for p in ls(r,'data/in/ATEE/'):
        x=show(r,p).decode('utf8','replace'); k=p.split('/')[-1]
        y=re.sub(r'(?s)<(DistDoc|DATE|/DistDoc)[^>]*>','',x)
        y=re.sub(r'(?s)<Headline[^>]*>|<Para[^>]*>|<Byline[^>]*>|<[A-Z]\w*[^>]*>',lambda m: '\n',y); t=ue(re.sub(r'<[^>]+>','',y))
        t='\n'.join(' '.join(l.split()) for l in t.split('\n') if l.strip())
        h=re.search(r"(?s)<Headline.*?</Headline>",x); h=ue(re.sub(r'<[^>]+>',' ',h.group(0))) if h else ''
        if re.match(r'RTE|xx',k) or not 400<len(t)<9000: continue
        A={'AFPR':'AFP','APRS':'AP','DJI0':'Dow Jones','LBA0':'Reuters','OSTD':'Dow Jones (Oster)','BBCN':'BBC','OANA':'OANA','IRTI':'?','FLSS':'?'}
        add('atee',A.get(k[:4],'?'+k[:5]),'2006','en',f'{H(r)}:{p} (Article)',t,h)
def mc():
    r='markusmobius+go-htmldate'
    for f in ('h_mc','h_hc'):
        for p,v in json.load(open(f'/work/stories7/{f}.json')).items():
            k=p.split('/')[-1]
            if f=='h_hc' and not re.search('d90b19386|dailyherald|reuters.com.para',k): continue
            add('mc','?',v['d'][:4],'en',f'{H(r)}:{p} (text by trafilatura)',v['t'])
def nat():
    r='natarajan1993+Associated-Press-news-reader'
    for p in ls(r,'temp/'):
        t=show(r,p).decode('utf8','replace'); t=' '.join(t.split()) if t.count('\n')<2 else t
        if len(t)>400: add('nat','AP','2017','en',f'{H(r)}:{p}',show(r,p).decode('utf8','replace').strip())
def mails(r,pre,coll,rx):
    for p in ls(r,pre):
        b=show(r,p)
        t=b.decode('utf8',errors='replace') if b'\xef' in b[:3] else b.decode('latin1')
        if not re.search(rx,t): continue
        yield p,t
def ng():
    r='spoddutur+spark-ml-dashboard'
    o=subprocess.run(['git','--git-dir',gd(r),'grep','-I','-l','-E',r'\((AP|UPI|Reuters?|REUTERS?|AFP|TASS|Itar-Tass|Xinhua)\)|Associated Press Writer|UPI Science|clari\.|\(c\) *19[0-9]* *(UPI|Reuter|AP)|United Press International|BC-[A-Z]','HEAD','--','data'],capture_output=True,text=True).stdout
    seen=set()
    for p in sorted(x.replace('HEAD:','') for x in o.split('\n') if x):
        t=show(r,p).decode('latin1'); k=norm(t)[-300:]
        if k in seen: continue
        seen.add(k); 
        if len(t)<30000: add('ng','?','1993','en',f'{H(r)}:{p} (part)',t)
def sa():
    r='stdlib-js+datasets-spam-assassin'
    o=subprocess.run(['git','--git-dir',gd(r),'grep','-I','-l','-E',r'\((AP|UPI|Reuters?|REUTERS?|AFP|CNN|Bloomberg|Ananova|PA News|Xinhua|dpa)\)|Associated Press|Press Association|PA News|Reuters|PRNewswire|BUSINESS WIRE','HEAD','--','data/easy-ham-1','data/easy-ham-2'],capture_output=True,text=True).stdout
    seen=set()
    for p in sorted(x.replace('HEAD:','') for x in o.split('\n') if x):
        t=show(r,p).decode('utf8','replace'); k=norm(t)[-300:]
        if k in seen or len(t)>16000: continue
        seen.add(k); add('sa','?','2002','en',f'{H(r)}:{p} (part)',t)
def fns():
    r='Zdong104+FNSPID_Financial_News_Dataset'; p='data_scraper/news_content_scraper/news_contents/aapl.csv'; seen=[]
    for i,d in enumerate(csv.DictReader(io.StringIO(show(r,p).decode('utf-8-sig','replace')))):
        t=d['Text']; m=re.search(r'\((Reuters|AP|BUSINESS WIRE)\)|/(PRNewswire)/|(GLOBE NEWSWIRE)',t[:400])
        if not m or len(t)>7000 or len(t)<500: continue
        k=norm(t)[100:1500]
        if any(len([1 for q in range(0,len(k)-40,20) if k[q:q+40] in s])>12 for s in seen): continue
        seen.append(norm(t)); a=next(x for x in m.groups() if x)
        add('fns',AG.get(a,a),'2024','en',f'{H(r)}:{p} record {i+1} (Text)',t)
def fnc():
    r='uclmr+fakenewschallenge'; C=[]; seen=set()
    for f in ('train_bodies.csv','test_bodies.csv'):
        for k,x in list(csv.reader(io.StringIO(show(r,f).decode('utf8','replace'))))[1:]:
            m=re.search(r'\((Reuters|AP|AFP|UPI|Xinhua|CNN|ANSA|ANI|IANS|PTI|Bloomberg)\)',x[:160]) or re.search(r'\bBy (?:[A-Z]\w+ )?(Associated Press|Reuters)',x[:200]) or re.search(r'(Reporting by)',x[-200:])
            if not m or not 400<len(x)<6500 or x[:100] in seen: continue
            seen.add(x[:100])
            if md(x) in USED or md(moji(x)) in USED: print('used fnc',k); continue
            C.append((f,k,m.group(1),moji(x)))
    print('fnc',len(C))
    for f,k,a,x in pick(C,70): add('fnc',AG.get(a,a),'2014','en',f'{H(r)}:{f} record {k}',x)
def moji(x):
    try: return x.encode('cp1252').decode('utf8') if re.search('â€|Ã©|Â ',x) else x
    except Exception: return x
def isot():
    C=[]
    for r in ('the-blaque+FakeNews',):
        for i,x in enumerate(csv.DictReader(io.StringIO(show(r,'True.csv').decode('utf8','replace')))):
            t=x['text'] or ''
            if not 500<len(t)<5500 or not re.search(r'\((Reuters|AP|AFP)\)',t[:120]): continue
            if md(x['title']+'\n'+t) in USED: print('used isot',i); continue
            C.append((r,i,x['title'],t,x['date']))
    print('isot',len(C))
    for r,i,ti,t,d in pick(C,69): add('isot','Reuters',(re.search(r'20\d\d',d) or ['2017'])[0],'en',f'{H(r)}:True.csv record {i} (title, text)',ti+'\n'+t,ti)
def muc():
    U=set()
    for f in ('doc_train','doc_dev'):
        for i,l in enumerate(show('xinyadu+doc_event_role',f'data/raw_muc/{f}.jsons.txt').decode('utf8','replace').split('\n')):
            if not l.strip(): continue
            d=json.loads(l); dl=d.get('dateline') or ''
            t=' '.join(dl.split())+' -- [TEXT] '+d['text'].strip(); t=re.sub(r'\n\s*\n','\n\n',t)
            if md(t) in USED: U.add(norm(d['text'])[100:180].upper())
    print('used role',len(U))
    r='xinyadu+gtt'; C=[]
    for p in ls(r,'data/muc/raw_files/muc34/TASK/CORPORA/'):
        if not re.search(r'CORPORA/(dev/dev-muc3-|tst[1234]/tst\d-muc\d$)',p): continue
        x=show(r,p).decode('latin1')
        for d in re.split(r'(?m)^(?=(?:DEV|TST\d)-MUC\d-\d+)',x):
            k=re.match(r'((?:DEV|TST\d)-MUC\d-\d+)[^\n]*\n',d)
            if not k or len(d)<400: continue
            b=d[k.end():]
            if md(b) in USED: continue
            if any(u in norm(b).upper() for u in U): continue
            s=re.search(r'\(([A-Z][^()]*)\) *--',b[:300])
            if not s or not re.search(r'EFE|AFP|REUTER|NOTIMEX|PRENSA LATINA|XINHUA|DPA|AP\b|UPI|IPS|TASS|ANSA|COLPRENSA|SALPRESS',s.group(1)) or re.search('INRAVISION|DIARIO',s.group(1)): continue
            if len(b)>4500 or re.search(r'CONTINUED|\(PART|MORE\)',b): continue
            C.append((p,k.group(1),' '.join(s.group(1).split()),b))
    print('muc',len(C),collections.Counter(c[2] for c in C).most_common(25))
    B=collections.defaultdict(list)
    for c in C: B[c[2]].append(c)
    L=[c for a,v in B.items() for c in pick(v,32 if a in('EFE','AFP','REUTERS','NOTIMEX') else 12)]
    for p,k,a,b in pick(L,88):
        y=re.search(r'\b[A-Z]{3} (8\d|9\d)\b',b[:120])
        add('muc','FBIS ('+a+')','19'+(y.group(1) if y else '89'),'en',f'{H(r)}:{p} message {k}',b)
def misc():
    r='ragoragino+factiva-sentiment'; x=show(r,'Input_files/test_factiva.txt').decode('utf-8-sig','replace').replace('\r','')
    for i,d in enumerate(re.split(r'(?m)^ ?HD\t',x)[1:]):
        add('fct','Reuters','2017','en',f'{H(r)}:Input_files/test_factiva.txt document {i+1}',' HD\t'+d,d.split('\n')[0])
    r='summanlp+textrank'; add('sum','AP','1988','en',f'{H(r)}:test/test_data/mihalcea_tarau.txt',show(r,'test/test_data/mihalcea_tarau.txt').decode('utf8','replace'))
    r='nhammer514+textfiles-politics'
    for p in ('conspiracyTextFiles/wareufo.txt','conspiracyTextFiles/walker.txt','conspiracyTextFiles/jfkmessages.txt'):
        t=show(r,p).decode('latin1'); L=t.split('\n')
        if 'walker' in p: t='\n'.join(L[485:620])
        if 'jfkm' in p: t='\n'.join(L[6380:6460])
        add('nh','?','1990','en',f'{H(r)}:{p} (part)',t)
def pages2():
    for r,f in (('Murrough-Foley+web-content-extraction-benchmark','h_md'),('Murrough-Foley+web-content-extraction-benchmark','h_mt'),('markusmobius+go-trafilatura','h_tc')):
        try: D=json.load(open(f'/work/stories7/{f}.json'))
        except Exception: continue
        for p,v in D.items(): add('pg','?',v['d'][:4],'en',f'{H(r)}:{p} (text by trafilatura)',v['t'])
def tb():
    r='tarsqi+ttk'; U=set(open('/work/stories7/tbused.txt').read().split()); W=[];O=[]
    for p in ls(r,'data/in/TimeBank/'):
        k=p.split('/')[-1][:-4]
        if k in U or re.match(r'(ABC|CNN|PRI|ea|ed|SJMN)',k): continue
        (W if k.startswith('wsj') else O).append((p,k))
    for p,k in O+pick(W,64):
        x=show(r,p).decode('utf8','replace')
        x=re.sub(r'(?s)<(DOCNO|AN|DD|DOCTYPE|DATE_TIME|GV|IN|CO|SO|FILEID)\b[^>]*>.*?</\1>[ \t]*\n?','',x)
        h=re.search(r'(?s)<HL>(.*?)</HL>',x) or re.search(r'(?s)<HEADLINE>(.*?)</HEADLINE>([^<]*?)(?: QL|\n *\n|\nUR|\n<)',x) or re.search(r'(?s)<HEAD>(.*?)</HEAD>',x)
        t=ue(re.sub(r'<[^>]+>','',x)); t=re.sub(r'[ \t]+\n','\n',t)
        dl=re.search(r'(?s)<DATELINE>(.*?)</DATELINE>',x); f=x[x.find('<TEXT>')+6:]
        hl=(h.group(1)+(' '+h.group(2) if h.re.groups>1 and h.group(2) else '')) if h else ''
        hs=[re.sub(r'^@ *','',l.strip()) for l in ue(hl).split('\n') if l.strip()]; by=[]
        if '----' in hs: i=hs.index('----'); hs,by=hs[:i],hs[i+1:]
        yy='1989' if k.startswith('wsj') else '19'+k[3:5] if re.match(r'(WSJ|AP)9|AP\d',k) else re.search(r'19\d\d',k).group(0)
        add('tb','Dow Jones (WSJ)' if k.lower().startswith('wsj') else {'APW':'AP','NYT':'NYT News Service','VOA':'VOA'}.get(k[:3],'AP'),yy,'en',f'{H(r)}:{p} (without DOCNO, DD, AN, SO, CO, IN, GV, DOCTYPE, DATE_TIME)',t,' '.join(hs),' '.join(by))
        R[-1]['dl']=' '.join(ue(re.sub(r'<[^>]+>','',dl.group(1))).split()) if dl else ''
        R[-1]['f']=' '.join(ue(re.sub(r'<[^>]+>','',f)).split()[:24])
def mn2():
    r='Zefan-Cai+PyramidKV'; p='data/LongBench/multi_news.jsonl'; O={x['where'] for x in json.load(open('/work/stories7/recs_a.json'))}
    for i,l in enumerate(show(r,p).decode('utf8').split('\n')):
        if not l.strip(): continue
        for k,t in enumerate(re.split(r'(?m)^Passage \d+:\n',json.loads(l)['context'])):
            t=re.sub(r' ?NEWLINE_CHAR ?','\n',t).strip(); w=f'{H(r)}:{p} line {i+1} passage {k}'
            if w in O or not 400<len(t)<9500: continue
            m=re.search(r'\((AP|AFP|Reuters|CNN|UPI|Xinhua|Bloomberg)\)|(Associated Press|Reuters|Agence France|AFP|UPI|Bloomberg News)',t[:500]) or re.search(r'()(?:contributed to this|Reporting by|Editing by|Associated Press|Copyright 20)',t[-250:])
            if m: add('mn','?','2010s','en',w,t)
def muc2():
    global R
    O={x['where'] for x in json.load(open('/work/stories7/recs_c.json'))}; B=R; R=[]
    p=globals()['pick']; globals()['pick']=lambda l,n,*a: list(l)
    muc(); L=[x for x in R if x['where'] not in O and 'EFE' not in x['agency'] or 'DPA' in x['agency'] and x['where'] not in O]; globals()['pick']=p
    R=B; R+=pick(L,10,5)
def qed():
    r='microsoft+benchmark-qed'; P=[p for p in ls(r,'datasets/AP_news/raw_data/') if p.endswith('.json')]; C=[]; seen=set(); K=collections.Counter()
    for p in pick(P,420,9):
        j=json.loads(show(r,p).decode('utf-8-sig'))
        b=j.get('body_nitf') or ''; 
        for q in j: K[q]+=1
        if j.get('language')!='en' and j.get('language')!='es': continue
        if not 900<len(b)<6500 or j.get('title') in seen: continue
        seen.add(j.get('title'))
        ps=[' '.join(ue(re.sub(r'<[^>]+>','',x)).split()) for x in re.findall(r'(?s)<p>(.*?)</p>|<hl2>(.*?)</hl2>',b) for x in x if x]
        by=[]
        for x in j.get('bylines') or []: by+= [x.get('by','')]+([x['title']] if x.get('title') else [])
        by='\n'.join(x for x in by if x)
        C.append((p,j,by,'\n\n'.join(x for x in ps if x)))
    print('qed',len(C),[k for k in K if K[k]>20 and ('by' in k or 'head' in k)])
    for p,j,by,t in pick(C,72,10):
        h=j.get('headline') or ''
        add('qed','AP',p.split('/')[3],j['language'],f'{H(r)}:{p} (headline, bylines, body_nitf)',h+'\n'+(by+'\n' if by else '')+'\n'+t,h,' '.join(by.split()))
PARTS={'g':(qed,),'f':(mn2,muc2),'e':(tb,),'a':(gn1,mn,atee,mc,nat),'b':(ng,sa),'c':(fns,fnc,isot,muc,misc),'d':(pages2,)}
if __name__=='__main__':
    k=sys.argv[1]
    for f in PARTS[k]:
        n=len(R); f(); print(f.__name__,len(R)-n,flush=True)
    for x in R:
        if hashlib.md5(x['text'].encode()).hexdigest() in USED: x['used']=1; print('used',x['where'][-60:])
    json.dump(R,open(f'/work/stories7/recs_{k}.json','w'),ensure_ascii=False)
