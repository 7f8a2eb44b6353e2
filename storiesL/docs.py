import csv,collections,subprocess
R=list(csv.DictReader(open('gold.tsv',encoding='utf8'),delimiter='\t',quoting=csv.QUOTE_NONE)); N={r['number']:r for r in csv.DictReader(open('numbers.tsv'),delimiter='\t')}
c=lambda k:collections.Counter(k(r) for r in R).most_common()
j=lambda x:', '.join(f'{a} {b}' for a,b in x)
reading=lambda r,f:r[f].split('|')
nod=[r for r in R if reading(r,'dateline')==['']]; optd=[r for r in R if '' in reading(r,'dateline') and r not in nod]
nob=[r for r in R if reading(r,'byline')==['']]; optb=[r for r in R if '' in reading(r,'byline') and r not in nob]
rep=collections.OrderedDict()
for r in R:
    a,b=r['where'].split('@',1); k=(a,b.split(':',1)[0]); rep.setdefault(k,[]).append(r)
def ranges(L):
    L=[int(x) for x in L]; o=[]; s=p=L[0]
    for x in L[1:]+[None]:
        if x!=p+1 if x is not None else True:
            o.append(f'{s:04d}-{p:04d}' if s!=p else f'{s:04d}'); s=x
        p=x
    return ', '.join(o)
dec=collections.Counter(r['year'][:3]+'0s' for r in R)
head=open('README.head',encoding='utf8').read()
txt=head.replace('@@COUNTS@@',f"""{len(R)} stories.

By agency: {j(c(lambda r:r['agency']))}.

By decade: {j(sorted(dec.items()))}.

By language: {j(c(lambda r:r['language']))} (English {100*sum(r['language']=='en' for r in R)//len(R)} %).

By collection (build's name): {j(collections.Counter(N[r['number']]['collection'] for r in R).most_common())}.

Without a dateline {len(nod)} ({len(optd)} more with an optional one); without a byline {len(nob)} ({len(optb)} more of which the byline is optional); with neither {sum(r in nob for r in nod)}.""")
open('README.md','w',encoding='utf8').write(txt)
files={'kz4/CS6200-Information-Retrieval':'HW1/AP_DATA/ap89_collection','Newsworthyai/press-release-archive':'the Markdown files named in gold.tsv','stiles/north-korea-news':'data/archive/headlines_2024-11-11.json','hephaex/Baram':'output/raw (deleted from the newest commit; stands in the named one)','opnweb/tass-scraper':'tass output examples','AdamSpannbauer/extend_loughran_mcdonald':'data/articles.json','krichards-gr/press-release-collection':'outputs/enriched.csv','tominbazhakathu/CS7IS3-Xtrilyzers':'corpus/sample.json','LabOnNonDemocraticPolitics/AgenciaBrasil':'abs2016_utf-8_short.txt','Goodly/TextThresher':'data/sample/225-annotated-DF-articles.tgz; data/sample/74-articles-with-cases.tgz','ym-han/gigaword_64k':'test/test_data/cna/cna_eng_199710; cna_eng_200403; test/test_data/afp/two_docs'}
t=open('refetch.head',encoding='utf8').read(); tab='| repository | commit | stories | numbers | files |\n|---|---|---|---|---|\n'
for (a,b),L in rep.items(): tab+=f"| {a} | {b} | {len(L)} | {ranges([r['number'] for r in L])} | {files[a]} |\n"
open('refetch.md','w',encoding='utf8').write(t.replace('@@TABLE@@',tab).replace('@@N@@',str(len(R))))
print(txt[:1500]); print(tab)
