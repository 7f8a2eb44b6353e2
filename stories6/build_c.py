from base import *
import csv,io
csv.field_size_limit(10**8)
def chirag():
    r='chiragmathur27+RAG-chatbot-BE'; C=[]; seen=set()
    for i,a in enumerate(json.loads(show(r,'reuters_articles.json'))):
        t=(a.get('content') or '').strip(); ti=(a.get('title') or '').strip()
        if not 900<len(t)<7000 or ti in seen: continue
        if not re.search(r'\(Reuters[^)]*\)',t[:200]): continue
        seen.add(ti); C.append((i,a.get('url') or '',ti,t))
    print('chirag',len(C),C[0][1])
    for i,u,ti,t in pick(C,92,11):
        y=(re.search(r'(20\d\d)-\d\d-\d\d',u) or re.search(r'()',u)).group(1) or '2025'
        add('rag','Reuters',y,'en',f'{H(r)}:reuters_articles.json item {i} (title, content)',ti+'\n'+t,ti)
def edg():
    r='edghero+data'
    for i,a in enumerate(csv.DictReader(io.StringIO(show(r,'apnews.csv').decode('utf8')))):
        t=a['text']; 
        if not 700<len(t)<9500: continue
        add('edg','AP','2022','en',f'{H(r)}:apnews.csv row {i+1} (title, text)',a['title']+'\n'+t,a['title'])
def kf():
    r='K-Fayaz+rag-news-backend'
    for i,a in enumerate(json.loads(show(r,'news_articles.json'))):
        t=a.get('content') or ''
        if not 500<len(t)<9000: continue
        add('kf','Reuters','2025','en',f'{H(r)}:news_articles.json item {i} (title, content)',a['title']+'\n'+t,a['title'])
def andy():
    r='AndyTheFactory+article-extraction-dataset'; n=0
    for k,a in json.loads(show(r,'articles.json')).items():
        t=a.get('articleBody') or ''; ti=a.get('title') or ''
        x=t[:350]+' ¤ '+(a.get('authors') or '' if isinstance(a.get('authors'),str) else ' '.join(a.get('authors') or []))+' ¤ '+t[-260:]
        m=re.search(r'\((AP|Reuters|AFP|UPI|EFE|dpa|ANSA|CNN|Xinhua|PTI|ANI|IANS|Bloomberg|Kyodo|Yonhap|CP|PA|AAP|CMC|TASS|Interfax|BUSINESS WIRE|GLOBE NEWSWIRE|Lusa|Europa Press|ATS|APA)\)|(/PRNewswire|Associated Press|Agence France-Presse|\bdpa\b|Canadian Press|EFE\b|Europa Press|\bAFP\b|Reuters|ANSA\b|Tribune News Service|Bloomberg|Yonhap|Xinhua|Anadolu|Agenzia|Kyodo|UPI\b|\bPTI\b|\bANI\b|IANS)',x)
        if not m or not 500<len(t)<9000: continue
        n+=1; au=a.get('authors'); au=au if isinstance(au,str) else ' '.join(au or [])
        add('andy',m.group(1) or m.group(2),(a.get('date') or '2023')[:4],'en',f'{H(r)}:articles.json {k} (title, authors, articleBody)',ti+'\n'+(au+'\n' if au.strip() else '')+t,ti,au)
    print('andy',n)
def tg():
    r='IlyaGusev+tgcontest'; seen=set()
    for f in ('categories/en_cat_exam','categories/en_cat_honey','categories/en_cat_training','clustering_pairs/en_train_pool'):
        for j,a in enumerate(csv.DictReader(io.StringIO(show(r,f'toloka/{f}.tsv').decode('utf8','replace')),delimiter='\t')):
            for k,kt in (('INPUT:text','INPUT:title'),('INPUT:first_text','INPUT:first_title'),('INPUT:second_text','INPUT:second_title')):
                t=a.get(k)
                if not t: continue
                m=re.match(r'.{0,60}\((AP|Reuters|AFP)\)',t)or re.search(r'[–—] (AFP)\s*$',t[-8:])
                if not m or not 600<len(t)<6500 or t[:80] in seen: continue
                seen.add(t[:80]); add('tg',m.group(1),'2019','en',f'{H(r)}:toloka/{f}.tsv row {j+1} {k[6:]} (title, text)',(a.get(kt) or '').strip()+'\n'+t.strip(),(a.get(kt) or '').strip())
def ng():
    r='keith-mcqueen+20-newsgroups'
    for p,a in (('test/sci.med/59245','Reuters'),('test/talk.politics.mideast/77324','AFP'),('train/talk.politics.mideast/76116','Reuters'),('train/talk.politics.mideast/76125','UPI'),('train/talk.politics.guns/54501','AP'),('train/talk.politics.mideast/75422','UPI'),('train/talk.politics.mideast/76530','UPI'),('test/talk.politics.mideast/77236','UPI'),('train/talk.politics.mideast/75400','Reuters')):
        t=show(r,'20news-bydate-'+p).decode('latin1').replace('\r',''); add('ng',a,'1993','en',f"{H(r)}:20news-bydate-{p} (the story's lines)",t)
def cobol():
    r='bushidocodes+usenet-comp-lang-cobol'
    for p,ln,a,y in (('t-416a2b2822',2730,'Business Wire','1995'),('t-6e391467c2',22,'Business Wire','2000'),('t-7c28a6801f',3527,'AP','1999'),('t-8006bd2389',26,'Business Wire','2000'),('t-80d24d46a5',8877,'Reuters','1999'),('t-8d0d0f33a3',28,'Business Wire','2000'),('t-91dc8a3fc2',2084,'Reuters','2000'),('t-abfbff0835',75,'Business Wire','1999'),('t-e137cb93a3',19,'Reuters','1998')):
        L=show(r,f'markdown/threads/{p}.md').decode('utf8','replace').split('\n'); add('cobol',a,y,'en',f"{H(r)}:markdown/threads/{p}.md (the story's lines, near line {ln})",'\n'.join(L[max(0,ln-14):ln+95]))
for f in (chirag,edg,kf,andy,tg,ng,cobol): f(); print(f.__name__,len(R),flush=True)
json.dump(R,open('recs_c.json','w'))
