import csv,sys
a,b=map(int,sys.argv[1:3])
nw=lambda s:' '.join(s.split())
for r in csv.DictReader(open('gold.tsv',encoding='utf8'),delimiter='\t',quoting=csv.QUOTE_NONE):
    n=int(r['number'])
    if not a<=n<=b: continue
    t=nw(open(r['number']+'.txt',encoding='utf8').read()); raw=open(r['number']+'.txt',encoding='utf8').read()
    d=nw(r['dateline'].split('|')[0]); f=nw(r['first_five_words'].split('|')[0]); h=nw(r['headline'].split('|')[0])
    i=t.find(d) if d else -1; j=t.find(f,(i+len(d)) if i>=0 else len(h))
    hd='' if nw(raw.split('\n')[0])==h else ' H='+r['headline'][:70]
    if '|' in r['headline'] and not hd: hd=' H*'
    by=(' B='+r['byline']+' A='+r['authors']) if r['byline'] or r['authors'] else ''
    print(f"{n}{hd}{by} | {t[max(0,i-22):i] if i>=0 else '-'}[{r['dateline']}]{t[i+len(d):j] if i>=0 else ''}>{r['first_five_words']} P={r['places']} G={r['dateline_agency']} T={r['dateline_date']}"[:420])
