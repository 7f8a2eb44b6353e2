# candidates; writes recs_a.json
from base import *
def health():
    r='EnyanDai+FakeHealth'; G=collections.defaultdict(list)
    for s in ('HealthStory','HealthRelease'):
        for p in ls(r,f'dataset/content/{s}/'):
            try: a=json.loads(show(r,p))
            except Exception: continue
            t=a['text']; ti=a['title'] or ''
            if not 700<len(t)<7000: continue
            m=re.search(r'\((AP|Reuters Health|Reuters|REUTERS|CNN|HealthDay News|BUSINESS WIRE)\)|(PRNewswire|Newswise)',t[:500]) or re.search(r'(Associated Press)',t[:200])
            if not m: continue
            k=m.group(1) or (m.group(2) if m.re.groups>1 else None); k={'REUTERS':'Reuters','Associated Press':'AP','HealthDay News':'HealthDay','BUSINESS WIRE':'Business Wire','PRNewswire':'PR Newswire'}.get(k,k)
            y=''
            try: y=str(datetime.datetime.utcfromtimestamp(float(a['publish_date'])).year)
            except Exception: pass
            if not y:
                q=re.search(r'\b(20[01]\d)\b',t[:400]) or re.search(r'/(20[01]\d)',a['url']) or re.search(r'\b(20[01]\d)\b',t); y=q.group(1) if q else '2010'
            G[k].append((p,y,ti,t))
    print({k:len(v) for k,v in G.items()})
    for g,n in (('HealthDay',26),('Reuters Health',16),('Reuters',18),('CNN',8),('AP',6),('PR Newswire',16),('Newswise',10),('Business Wire',1)):
        seen=set()
        for p,y,ti,t in pick(G[g],n,7):
            add('health','Reuters' if g=='Reuters Health' else g,y,'en',f"{H(r)}:{p} (title, text)",ti+'\n'+t,ti)
def bw():
    r='azfar-imtiaz+BusinessWire-Articles-Parsing'
    for p in ls(r,'parsed_articles_demo/'):
        a=json.loads(show(r,p)); 
        if len(R) and 0: pass
        ti=a.get('title') or ''; 
        add('bw','Business Wire',(re.search(r'home/(\d{4})',a['url']) or re.search(r'(20\d\d)',str(a))).group(1),'en',f'{H(r)}:{p} ({", ".join(k for k in a if k in("title","subtitle","body"))})',(ti+'\n' if ti else '')+a['body'],ti)
    print('bw',a.keys())
def n3():
    r='AKSW+n3-collection'; b=show(r,'german_corpus.xml').decode('utf8'); n=0
    for i,src,uri,tt,x in re.findall(r'(?s)<Document id="([^"]+)">\s*<DocumentSource>(.*?)</DocumentSource>\s*<DocumentURI>(.*?)</DocumentURI>(.*?)<TextWithNamedEntities>(.*?)</TextWithNamedEntities>',b):
        t=''.join(re.findall(r'(?s)<(?:NamedEntityInText|SimpleTextPart|SignedNamedEntityInText)[^>]*>(.*?)</',x)); t=ue(t)
        m=re.search(r'(\d+)\|(\d+)',tt); ti=''
        if m: a,l=int(m.group(1)),int(m.group(2)); ti=t[a:a+l]; t=ti+'\n'+t[a+l:].lstrip(' .')
        t=re.sub(r'  +','\n',t)
        if not re.search(r'\(dpa[^)]*\)|\((?:AFP|Reuters|AP|sid)\)',t[:600]) or len(t)<400: continue
        n+=1; add('n3','dpa','2010','de',f'{H(r)}:german_corpus.xml document {i} {uri}',t,ti)
    print('n3',n)
def spouse():
    r='HazyResearch+deepdive'; n=0
    for l in open('/tmp/hr.tsv',encoding='utf8'):
        i,t=l.rstrip('\n').split('\t',1); t=t.replace('\\n','\n').replace('\\t','\t').replace('\\r','').replace('\\\\','\\')
        m=re.search(r'\((AP|Reuters|AFP|UPI|CNN|Xinhua|PTI|IANS|Bloomberg|ANI)\) ?(?:--|-|–|—|_)|(PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|Marketwired|Associated Press)',t[:700])
        if not m or not 500<len(t)<8000: continue
        g=m.group(1) or m.group(2); g={'PRNewswire':'PR Newswire','BUSINESS WIRE':'Business Wire','GLOBE NEWSWIRE':'GlobeNewswire','Associated Press':'AP'}.get(g,g)
        t='\n'.join(x.strip(' \t') for x in t.split('\n'))
        n+=1; add('spouse',g,'2015','en',f'{H(r)}:examples/spouse/input/articles-1000.tsv.bz2 article {i}',t)
    print('spouse',n)
def mail():
    r='johnmyleswhite+ML_for_Hackers'
    for k in ('00003.860e3c3cee1b42ead714c5c874fe25f7','00158.71abc842fe120eb73cbfa0fe6c5df852','00225.13c1eaece69dd93afacadb48189e65fc','00420.04f6a1501e06ccfc93978982ee7ece8a','00426.dbc70af5d406b97fdf70de03697f5a5a','00453.1b26da8f96711b00e186def7371d1e0d','00459.1b37170cbdad7f2ad4051ccff4d2b863','00601.3db4b70f50e83050fcec38b75dee609e','00614.2487f80400eb954b7c3ab257771ed393','00667.dfa0ab3eb4214034892b8cda76d9d750','00700.7eee792482a5a8cf20f1e4225f905f6b','00740.aef9889d927eccf01a365d72db48882e','02443.867bca40d0f04d5d12b1866ce890c6cd'):
        t=show(r,'03-Classification/data/easy_ham/'+k).decode('latin1').split('\n\n',1)[1]; add('fork','AP' if '(AP)' in t or 'Associated' in t else 'CNN' if '(CNN)' in t else 'Reuters','2002','en',f'{H(r)}:03-Classification/data/easy_ham/{k} (the story\'s lines)',t)
    for k in ('00737.1c096ffc019ac810e5db051fb8746bd8','00931.90eba49bd3b2aa36a3f4f5dd34d2ba7a'):
        t=show(r,'03-Classification/data/easy_ham_2/'+k).decode('latin1').split('\n\n',1)[1]; add('fork','AP','2002','en',f'{H(r)}:03-Classification/data/easy_ham_2/{k} (the story\'s lines)',t)
def gate():
    r='GateNLP+gate-core'; p='src/test/resources/gate/resources/texts/news/june11.txt'
    add('gate','Reuters','2001','en',f'{H(r)}:{p}',show(r,p).decode('latin1'))
DL=re.compile(r'(?m)^[ \t]*(?:By[^\n]*\n\s*)?[A-Z][A-Za-z .,\'/-]{1,50}\s?\((AP|Reuters|AFP|UPI|Bloomberg|Xinhua|IANS|PTI|CNN)\) ?(?:--|-|–|—|_)')
def hrc():
    r='datahoarder+secretary-clinton-email-dump'
    o=subprocess.run(['git','--git-dir',gd(r),'grep','-l','-a','-E',r'\((AP|Reuters|AFP|UPI|Bloomberg|Xinhua|IANS|PTI|CNN)\) ?(--|-|–|—|_)','HEAD','--','data/docs/text'],capture_output=True).stdout.decode().split('\n')
    C=[]; seen=set(); 
    for q in pick([x for x in o if x],1650,3):
        p=q[5:]; t=show(r,p).decode('utf8','replace')
        t=re.sub(r'(?m)^.*(UNCLASSIFIED U\.S\. Department of State|STATE DEPT\. - PRODUCED TO HOUSE|SUBJECT TO AGREEMENT ON SENSITIVE|NO FOIA WAIVER|STATE-\w+-\d+|RELEASE IN (FULL|PART)).*$','',t)
        ds=list(DL.finditer(t))
        if len(ds)!=1: continue
        m=ds[0]; body=t[m.start():]
        if not 1500<len(body)<9000: continue
        k=norm(body)[30:90]
        if k in seen: continue
        seen.add(k)
        if re.search(r'(?m)^(From|Sent): ',body): continue
        hs=[x.end() for x in re.finditer(r'(?m)^ *(?:Subject|To|Cc|Importance|Attachments?|Sent|From|Date|Bcc):?.*$',t[:m.start()])]
        a=hs[-1] if hs else 0
        C.append((p,m.group(1),t[a:]))
    print('hrc',len(C),collections.Counter(c[1] for c in C))
    G=collections.defaultdict(list)
    for c in C: G[c[1]].append(c)
    for g,l in sorted(G.items()):
        for p,a,t in pick(l,{'AP':60,'Reuters':45,'AFP':30}.get(g,6),9):
            t=clean(t); y=re.search(r'\b(20(?:09|1[0-3]))\b',show(r,p).decode('utf8','replace')[300:1500]); 
            add('hrc',a,y.group(1) if y else '2010','en',f"{H(r)}:{p} (the story's lines; page stamps taken out)",t)
for f in (health,bw,n3,spouse,mail,gate,hrc): f(); print(f.__name__,len(R),flush=True)
json.dump(R,open('recs_a.json','w'))
