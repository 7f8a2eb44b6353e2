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
S=collections.OrderedDict(); W=[]
for r in rows:
    m=re.match(r'([^/\s]+/\S+?)@([0-9a-f]{40}):(.*)',r[4])
    if not m: W.append(r); continue
    p=re.split(r' row | line | \(',m.group(3))[0]
    p=p if '.' in p and not re.search(r'[0-9a-f]{8}-|\d{4}-\d\d-\d\d',p) else os.path.dirname(p)
    S.setdefault((m.group(1),m.group(2)),[[],collections.OrderedDict()]); S[(m.group(1),m.group(2))][0].append(int(r[0])); S[(m.group(1),m.group(2))][1][p]=1
t=['# Getting the same texts again','',f'Every line of gold.tsv names repository@commit:path and the part of the file, or the address of a stored page ({len(rows)} stories). The repositories (public, GitHub), with the commit that the newest stored snapshot had on this day:','','| repository | commit | stories | numbers | files |','|---|---|---|---|---|']
for (r,c),(ns,ps) in S.items():
    ps=list(ps); t.append(f"| {r} | {c} | {len(ns)} | {rng(ns)} | {'; '.join(ps[:5])}{' ...' if len(ps)>5 else ''} |")
dom=collections.Counter(re.sub(r'^https?://(www\.)?','',r[4]).split('/')[0] for r in W)
t+=['',f'{len(W)} stories (coll web: numbers {rng([int(r[0]) for r in W])}) were copied by hand out of answers of the tool `search` (corpus pages: stored public web pages, each from its beginning); the address is in gold.tsv, the queries are in queries.txt, the texts with their read gold in web1.txt to web9.txt. Sites: '+', '.join(f'{k} {v}' for k,v in dom.most_common())+'.','',
'The quota of `fetch` was used up after the first repository (secureIntent-git/teftst); the other repositories were in /work/.mirror already.','','## Steps','1. Call `fetch` with github:<owner>/<name> for each row (snapshots land in /work/.mirror/<owner>+<name>/repo or .../repo/.git), or clone the repository and check out the commit.',
"2. `cd /work/stories9`; `PYTHONHASHSEED=0 python3 build_a.py` (recs_a.json), `python3 build_b.py` (recs_b.json out of web*.txt), `python3 build_c.py` (recs_c.json). build_a.py leaves out texts that /work/stories to /work/stories8 hold, so the choice depends on those folders; the recs files are kept here, so step 3 runs without step 2.",
'3. `python3 write.py` applies prefill.py and fix.txt (drops, cuts and hand-set gold; keyed by the index in the list a, b, c), writes 0001.txt ..., gold.tsv and numbers.tsv. numbers.tsv has the md5 of each text: compare.',
'4. `python3 final.py` repeats the check that each gold value stands in its text; `python3 docs.py` writes this file and the counts of README.md again.','','All scripts are working tools of this folder only; they belong in no commit, nor do the texts.']
open('refetch.md','w',encoding='utf8').write('\n'.join(t)+'\n')
def cnt(f): return ', '.join(f'{k} {v}' for k,v in sorted(collections.Counter(map(f,rows)).items(),key=lambda x:(-x[1],x[0])))
ag=lambda r:re.sub(r' \(.*','',r[1])
dec=collections.Counter(r[2][:3]+'0s' for r in rows)
nod=sum(1 for r in rows if not r[8].strip('|')); nob=sum(1 for r in rows if not r[6].strip('|')); both=sum(1 for r in rows if not r[8].strip('|') and not r[6].strip('|'))
opt=sum(1 for r in rows if '' in r[8].split('|') and r[8]); optb=sum(1 for r in rows if '' in r[6].split('|') and r[6]); noh=sum(1 for r in rows if not r[5].strip('|'))
C=['## Counts','',f'{len(rows)} stories.','',f'By agency (named first in a pair): {cnt(ag)}.','','By decade: '+', '.join(f'{k} {v}' for k,v in sorted(dec.items()))+'.','',f'By language: {cnt(lambda r:r[3])} (English {100*sum(r[3]=="en" for r in rows)/len(rows):.0f} %).','',f'By collection (build name): {cnt(lambda r:num[r[0]][2])}; web is {len(dom)} sites.','',f'Without a dateline {nod} ({opt} more with an optional one); without a byline {nob} ({optb} more or of these with an optional one); with neither {both}; without a headline {noh}.','']
R=open('README.md',encoding='utf8').read() if os.path.exists('README.md') else '## Counts\n'
i=R.index('## Counts'); j=R.find('\n## ',i+5)
open('README.md','w',encoding='utf8').write(R[:i]+'\n'.join(C)+('' if j<0 else R[j:]))
