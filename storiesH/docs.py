# writes refetch.md and the count tables of README.md from gold.tsv
import re,collections,os
rows=[l.split('\t') for l in open('gold.tsv',encoding='utf8').read().split('\n')[1:] if l]
num={l.split('\t')[0]:l.split('\t') for l in open('numbers.tsv').read().split('\n')[1:] if l}
def rng(ns):
    ns=sorted(ns); o=[]; a=b=ns[0]
    for n in ns[1:]+[None]:
        if n is not None and n==b+1: b=n; continue
        o.append(f'{a}-{b}' if a!=b else str(a)); a=b=n
    return ', '.join(o)
num=num
S=collections.OrderedDict()
for r in rows:
    m=re.match(r'(\S+/\S+)@([0-9a-f]{40}):(.*)',r[4])
    if m:
        k=(m.group(1),m.group(2)); p=m.group(3)
        p=re.split(r'!| DOCNO| record| line | row| article| text| item| \(',p)[0]
        p=p if os.path.splitext(p)[1] in('.csv','.zip','.gz','.html','.json','.jsonl','.txt','.tsv','.ini') and p.count('/')<3 and not re.search(r'\d{6,}',p) else os.path.dirname(p)
    else: k=('read_file id',re.search(r'id (\d+)',r[4]).group(1)); p=r[4].split(': ',1)[1]
    S.setdefault(k,[[],collections.OrderedDict()]); S[k][0].append(int(r[0])); S[k][1][p]=1
t=['# Getting the same texts again','',f'Every line of gold.tsv names repository@commit:path and the part of the file ({len(rows)} stories). The repositories (public, GitHub), with the commit that the newest stored snapshot had on this day:','','| repository | commit | stories | numbers | files |','|---|---|---|---|---|']
hand=[]
for (r,c),(ns,ps) in S.items():
    if r=='read_file id': hand.append((c,ns,ps)); continue
    ps=list(ps); t.append(f"| {r} | {c} | {len(ns)} | {rng(ns)} | {'; '.join(ps[:5])}{' ...' if len(ps)>5 else ''} |")
if hand:
    t+=['','| read_file id | stories | numbers |','|---|---|---|']
    for c,ns,ps in hand: t.append(f"| {c} | {len(ns)} | {rng(ns)} |")
t+=['','The texts of the read_file ids were typed by hand (typed/).']
t+=['','## Steps','1. Call `fetch` with github:<owner>/<name> for each row (snapshots land in /work/.mirror/<owner>+<name>/repo or .../repo/.git), or clone the repository and check out the commit.',
'2. `cd /work/storiesH`; a venv v with trafilatura; `PYTHONHASHSEED=0 python3 build_a.py`, `build_b.py` (list of mails), `v/bin/python nq.py` and `nq2.py` (Nasdaq pages), `v/bin/python ht.py ...` with the thirteen page repositories tried (html_14.json, kept; two goose3 pages in it are dropped, as goose3/goose3 is named in stories3/refetch.md), `build_c.py`, `build_d.py`, `build_e.py`, `build_f.py` (read HEAD, so check out the commits above first; choices are by fixed seeds). The recs files are kept here, so step 3 runs without step 2.',
'3. `python3 write.py` applies prefill.py and fix.txt (drops, cuts and hand-set gold; keyed by the index in the list a to e), writes 0001.txt ..., gold.tsv and numbers.tsv. numbers.tsv has the md5 of each text: compare. The recs files are kept here, so step 3 runs without step 2.',
'4. `python3 final.py` repeats the check that each gold value stands in its text; `python3 docs.py` writes this file and the counts of README.md again.','','All scripts are working tools of this folder only; they belong in no commit, nor do the texts.']
open('refetch.md','w',encoding='utf8').write('\n'.join(t)+'\n')
def cnt(f): return ', '.join(f'{k} {v}' for k,v in sorted(collections.Counter(map(f,rows)).items(),key=lambda x:(-x[1],x[0])))
ag=lambda r:re.sub(r' \(.*','',r[1])
dec=collections.Counter(r[2][:3]+'0s' for r in rows)
nod=sum(1 for r in rows if not r[8].strip('|')); nob=sum(1 for r in rows if not r[6].strip('|')); both=sum(1 for r in rows if not r[8].strip('|') and not r[6].strip('|'))
opt=sum(1 for r in rows if '' in r[8].split('|') and r[8]); optb=sum(1 for r in rows if '' in r[6].split('|') and r[6])
C=['## Counts','',f'{len(rows)} stories.','',f'By agency (named first in a pair): {cnt(ag)}.','','By decade: '+', '.join(f'{k} {v}' for k,v in sorted(dec.items()))+'.','',f'By language: {cnt(lambda r:r[3])} (English {100*sum(r[3]=="en" for r in rows)/len(rows):.0f} %).','',f'By collection (build.py\'s name): {cnt(lambda r:num[r[0]][2])}.','',f'Without a dateline {nod} ({opt} more with an optional one); without a byline {nob} ({optb} more or of these with an optional one); with neither {both}.','']
R=open('README.md',encoding='utf8').read() if os.path.exists('README.md') else '## Counts\n'
i=R.index('## Counts'); j=R.find('\n## ',i+5)
open('README.md','w',encoding='utf8').write(R[:i]+'\n'.join(C)+('' if j<0 else R[j:]))
