import subprocess, json, tarfile, io, zipfile, csv, sys, random, re
from pathlib import Path
csv.field_size_limit(10**9)
M=Path('/work/.mirror'); OUT=Path('/tmp/heads/corpus')
def g(repo,*a): 
    d=M/repo/'repo'
    if (d/'.git').exists(): d=d/'.git'
    return subprocess.run(['git',f'--git-dir={d}',*a],capture_output=True).stdout
def show(repo,p): return g(repo,'show',f'HEAD:{p}')
rec=[]
def add(kind,text):
    text=text.replace('\r','').strip()
    if 200<len(text)<15000: rec.append((kind,text))
random.seed(1)
# scrapinghub
gt=json.loads(show('scrapinghub+article-extraction-benchmark','ground-truth.json'))
for k,v in gt.items(): add('scrap',v['articleBody'])
# dragnet corrected
t=tarfile.open(fileobj=io.BytesIO(show('seomoz+dragnet_data','dragnet_Corrected.tar.gz')))
for m in t.getmembers():
    if m.isfile():
        b=t.extractfile(m).read()
        for enc in('utf-8','utf-16','cp1252'):
            try: s=b.decode(enc);break
            except Exception: continue
        s=s.split('!@#$%^&*()  COMMENTS')[0]
        add('dragnet',s)
# 10kgnad
rows=show('tblock+10kGNAD','test.csv').decode().splitlines()
rs=[r.split(';',1)[1].strip("'\"") for r in rows if ';' in r]
for s in rs: add('gnad',s)
# fakebr true
names=g('roneysco+Fake.br-Corpus','ls-tree','-r','HEAD','--name-only').decode().split('\n')
ns=[n for n in names if n.startswith('full_texts/true/')]
for n in random.sample(ns,300): add('fakebr',show('roneysco+Fake.br-Corpus',n).decode('utf-8','replace'))
# LIAAD
names=g('LIAAD+KeywordExtractor-Datasets','ls-tree','-r','HEAD','--name-only').decode().split('\n'); print(names)
z=zipfile.ZipFile(io.BytesIO(show('LIAAD+KeywordExtractor-Datasets','datasets/500N-KPCrowd-v1.1.zip')))
for n in z.namelist():
    if 'docsutf8' in n and n.endswith('.txt'): add('liaad',z.read(n).decode('utf-8','replace'))
# giveme5
names=g('fhamborg+Giveme5W1H','ls-tree','-r','HEAD','--name-only').decode().split('\n')
ns=[n for n in names if '/data/' in n and n.endswith('.json')]
for n in random.sample(ns,min(400,len(ns))):
    try:j=json.loads(show('fhamborg+Giveme5W1H',n))
    except Exception: continue
    add('g5',"\n\n".join(x for x in(j.get('title'),j.get('description'),j.get('text')) if x))
# ibarria
for i,r in enumerate(csv.reader(io.StringIO(show('ibarria0+nltk-tutorial','noticias.csv').decode('utf-8','replace')))):
    if i<400: add('ibarria',max(r,key=len) if r else '')
from collections import Counter; print(Counter(k for k,_ in rec))
for i,(k,t) in enumerate(rec): (OUT/f'{i:05d}-{k}.txt').write_text(t)
