# candidates out of the snapshots in /work/.mirror; writes recs_a.json
from base import *
def dom(t):
    u=re.findall(r'(?:url=|\n    )(https?://[^\s&]+)',t[:3000]); u=[x for x in u if 'whenitson' not in x and 'google' not in x]
    return re.sub(r'https?://(www\.)?','',u[-1]).split('/')[0] if u else '?'
def post(t):
    fm,b=t.split('\n---\n',1)
    m=re.search(r'(?s)post_title: *(>\n(?:  +[^\n]*\n)*|[^\n]*\n)',fm); h=m.group(1)
    h=' '.join(h[1:].split()) if h.startswith('>') else h.strip()
    if h[:1]+h[-1:] in ("''",'""'): h=h[1:-1].replace("''","'")
    h=ue(h)
    x=h2t(b); x=re.sub(r'^\[ad_1\]\n?','',x); x=re.sub(r'\n?\[ad_2\]\n?.*$','',x,flags=re.S)
    q=re.search(r'articleLocation">([^<]*)<',b); dl=' '.join(ue(q.group(1)).split()) if q else ''
    return h,x.strip(),re.search(r'post_date: (\d{4})',fm).group(1),dl
def sec():
    r='secureIntent-git+teftst'; A=[]; B=[]
    for p in ls(r,'_posts/'):
        t=show(r,p).decode('utf8','replace')
        if '\n---\n' not in t: continue
        d=dom(t); h,x,y,dl=post(t)
        if not 450<len(x)<6000: continue
        if 'reuters' in d:
            if 'articleLocation' in t and ('Reporting by' in x[-300:] or '(By ' in x): A.append((p,h,x,y,'Reuters',dl))
        else:
            m=re.search(r'(?m)^[A-Z][A-Za-z ,.]{2,35}\((AP|AFP|Reuters|UPI)\)|\b(Associated Press|UPI|Bloomberg)\b',x[:700])
            if m and not re.search(r'\.\.\.\s*$',x): B.append((p,h,x,y,m.group(1) or m.group(2),''))
    A=dedupe(pick(A,90,5),lambda x:x[2]); B=dedupe(B,lambda x:x[2])
    print('sec',len(A),len(B))
    for p,h,x,y,a,dl in pick(A,45,7)+B: add('sec',{'Associated Press':'AP'}.get(a,a),y,'en',f'{H(r)}:{p}',h+'\n'+x,h,dl=dl)
from st import rows,P
def cnn():
    r='hillaryke+rag-optimization-cnn-dailymail'; p='data/collection/cnn_dailymail_validation_subset.csv'; A=[];B=[]
    for i,x in enumerate(rows(r,p)):
        t=x['article']
        if not 500<len(t)<5500 or isused(t): continue
        m=re.match(r'([^()]{2,40}) ?\((CNN|AP|Reuters)\)',t)
        (A if m else B if re.match(r'\(CNN\)',t) else []).append((i,t))
    A=dedupe(A,lambda x:x[1]); B=dedupe(pick(B,30,3),lambda x:x[1]); print('cnn',len(A),len(B))
    for i,t in pick(A,40,2)+pick(B,18,2): add('cnn','CNN','2015','en',f'{H(r)}:{p} row {i+1} (article)',t)
def fnn():
    r='SindhuGunda2004+Final-Year-Project'; seen=set(); A=[]
    for p in ('PolitiFact_real_news_content.csv','BuzzFeed_real_news_content.csv','dataset.csv'):
        for i,x in enumerate(rows(r,p)):
            t=x['text']; lab=(x.get('label') or x.get('label ') or '')
            if p=='dataset.csv' and not re.search('(?i)real|^1$|true',lab): continue
            if not t or t[:200] in seen or not P.search(t[:500]+t[-300:]) or not 500<len(t)<7000 or isused(t): continue
            seen.add(t[:200]); A.append((p,i,x['title'],t,x['source']))
    A=dedupe(A,lambda x:x[3]); print('fnn',len(A),[x[4] for x in A])
    for p,i,h,t,s in A: add('fnn','CNN' if 'cnn' in s else '?','2016','en',f'{H(r)}:{p} row {i+1} (title, text)',h+'\n'+t,h)
def isot():
    seen=[]; 
    for r,p in (('tanaya1312+Fake_News_Detection','True.csv'),('dianastubbegit+FakeNewsDetection','True.csv'),('kushalds13+fake_news_detection','True.csv'),('FNDMU+FND','manual_testing.csv')):
        for i,x in enumerate(rows(r,p)):
            t=(x.get('text') or '').strip()
            if '(Reuters)' not in t[:300] or not 500<len(t)<7000 or isused(t) or t[:100] in seen: continue
            seen.append(t[:100]); h=x.get('title') or ''
            add('isot','Reuters','2017','en',f'{H(r)}:{p} row {i+1} (title, text)',h+'\n'+t,h)
    print('isot',len(seen))
def priu():
    r='priumoraes+reuters-news-demo'; p='data/news/train_data.csv'; A=[]
    for i,l in enumerate(show(r,p).decode('utf8','replace').split('\n')):
        c=l.split(' | ')
        if len(c)!=6: continue
        t=ue(c[4]); t='\n'.join(' '.join(q.split()) for q in re.split(r'\s{2,}>\s*',t)).strip()
        if not 450<len(t)<5000 or isused(t): continue
        if re.search(r'class=|<',t): continue
        A.append((i,c[2].strip(),t,c[0][:4]))
    B=[x for x in A if re.search(r'(?m)^By |\bBy [A-Z]\w+ [A-Z]\w+|Reporting by|Writing by|eporting by|\(Reuters',x[2])]
    print('priu',len(A),len(B))
    for i,h,t,y in dedupe(B,lambda x:x[2])[:20]+dedupe(pick([x for x in A if x not in B],14,2),lambda x:x[2]): add('priu','Reuters',y,'en',f'{H(r)}:{p} line {i+1} (headline, text)',h+'\n'+t,h)
def wmt():
    r='wmt-conference+wmt24-news-systems'; seen=set()
    for p in ls(r,'txt-ts/sources')+ls(r,'txt/sources'):
        if not re.search(r'/en-',p): continue
        ds=show(r,p.replace('/sources/','/documents/')).decode('utf8','replace').split('\n'); L=show(r,p).decode('utf8','replace').split('\n')
        if len(ds)<len(L)-1: print('no docs',p); continue
        D=collections.OrderedDict()
        for d,l in zip(ds,L): D.setdefault(d,[]).append(l)
        for d,ll in D.items():
            t='\n'.join(ll)
            if 'news' in d and P.search(t[:600]+t[-300:]) and len(t)>400 and t[:100] not in seen:
                seen.add(t[:100]); add('wmt','?','2024','en',f'{H(r)}:{p} document {d.split(chr(9))[-1]}',t)
    print('wmt',len(seen))
if __name__=='__main__':
    for f in (sec,cnn,fnn,isot,priu,wmt):
        try: f()
        except Exception as e: print(f.__name__,repr(e))
        print(f.__name__,len(R),flush=True)
    json.dump(R,open('recs_a.json','w'),ensure_ascii=False)
