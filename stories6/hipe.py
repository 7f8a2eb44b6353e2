from base import *
r='hipe-eval+HIPE-2022-data'
docs=[]
for p in ls(r,'data/v2.1/hipe2020/en')+ls(r,'data/v2.1/topres19th/en'):
    if not p.endswith('.tsv') or 'masked' in p: continue
    b=show(r,p)
    if not b: continue
    cur=None
    for l in b.decode('utf8').split('\n'):
        m=re.match(r'# hipe2022:document_id = (.*)',l)
        if m: cur=dict(id=m.group(1),p=p,t='',meta=''); docs.append(cur); continue
        if l.startswith('#'):
            if cur and 'date' in l: cur['meta']=l
            continue
        c=l.split('\t')
        if len(c)<5 or c[0]=='TOKEN': continue
        cur['t']+=c[0]
        ms=c[-1]
        cur['t']+='\n' if 'EndOfLine' in ms else '' if 'NoSpaceAfter' in ms else ' '
print(len(docs))
K=[]
for d in docs:
    m=re.search(r'\((?:By )?(?:The )?(?:A\. ?P\.|AP|U\. ?P\.|UP|INS|I\. ?N\. ?S\.|Reuters?)\)|Associated Press|United Press|\(Reuter|Reuter\'s|International News',d['t'][:900])
    if m: K.append(d)
print(len(K))
json.dump(K,open('hipe.json','w'))
for i,d in enumerate(K): print('#',i,d['id'],d['meta'][-12:],len(d['t']),'|',d['t'][:330].replace('\n','~'),'...',d['t'][-60:].replace('\n','~'))
