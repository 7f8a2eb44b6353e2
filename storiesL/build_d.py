import sys,re,json,random,html,subprocess; sys.path.insert(0,'/work/storiesL')
from g import *
R='hephaex/Baram'; D='hephaex+Baram'; C='84edb470c4d89a44d3376cf5d18747318da45211'
fs=[l.strip() for l in open('/work/storiesL/yon.txt')]; rnd=random.Random(5); rnd.shuffle(fs); out=[]; seen=set()
for f in fs:
    t=subprocess.run(['git','--git-dir',gd(D),'show',f],capture_output=True).stdout.decode('utf8','replace')
    m=re.match(r'---\n.*?\n---\n\s*# (.*?)\n\s*\*\*.*?\n\s*---\n(.*)$',t,re.S)
    if not m: print('no',f); continue
    hl=html.unescape(m.group(1)).strip(); b=html.unescape(m.group(2)).strip()
    if not (600<len(b)<7000): continue
    k=re.sub(r'^(\([^)]*\) ?)+','',hl)[:45]
    if k in seen or re.search(r'(?i)weather forecast|headlines|newspapers|summary|editorial from|calendar|today in korean|exchange rates|stocks? close|moved',hl): continue
    seen.add(k)
    y=re.search(r'published_at: (\d{4})',t).group(1)
    out.append(dict(coll='yon',agency='Yonhap',year=y,lang='en',where=f'{R}@{C}:{f.split(":",1)[1]}',text=hl+'\n\n'+b+'\n',headline=hl,byline=''))
print(len(out)); out=out[:60]; json.dump(out,open('recs_d.json','w'),ensure_ascii=False)
for r in out[:3]: print(r['text'][:600]); print('...',r['text'][-200:]); print('-----')
