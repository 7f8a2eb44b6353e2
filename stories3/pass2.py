import csv,sys
a,b=map(int,sys.argv[1:3])
for r in csv.DictReader(open('gold.tsv',encoding='utf8'),delimiter='\t',quoting=csv.QUOTE_NONE):
    n=int(r['number'])
    if not a<=n<b: continue
    t=' '.join(open(f'{n:04d}.txt',encoding='utf8').read().split()); f=r['first_five_words'].split('|')[0]; k=t.find(f)
    h=r['headline'].split('|')[0]; s=t
    if h and t.startswith(h): s='<H>'+t[len(h):]; k=s.find(f)
    print(f"{n} {r['agency'][:8]} {r['year']} |{s[:max(k,0)+len(f)+12] if k<330 else s[:60]+' ~~ '+s[k-110:k+len(f)+12]}..{t[-55:]}")
    print('   H['+('' if t.startswith(h) and '|' not in r['headline'] and h else r['headline'][:70])+('=start' if h and t.startswith(h) else '')+f"] B[{r['byline']}] A[{r['authors']}] D[{r['dateline']}] P[{r['places']}] G[{r['dateline_agency']}] T[{r['dateline_date']}]")
