# writes refetch.md and README.md (counts) out of gold.tsv and numbers.tsv
from collections import Counter,OrderedDict
L=[l.rstrip('\n').split('\t') for l in open('gold.tsv',encoding='utf8')]; H=L[0]; G=[dict(zip(H,x)) for x in L[1:]]
N=[l.split('\t') for l in open('numbers.tsv')][1:]
rep=OrderedDict()
for g in G:
    w=g['where']; r,x=w.split('@',1); c,f=x.split(':',1)
    d=rep.setdefault((r,c),[[],Counter()]); d[0].append(int(g['number']))
    p=f.split(' row ')[0].split(' http')[0].split(' (')[0].strip()
    if '/' in p and len(p.split('/'))>1: pass
    d[1][p]+=1
def rng(a):
    o=[];s=e=a[0]
    for x in a[1:]+[None]:
        if x==e+1 if x else False: e=x; continue
        o.append(str(s) if s==e else f'{s}-{e}'); s=e=x
    return ', '.join(o)
def files(c):
    if len(c)<=3: return '; '.join(c)
    ks=list(c); pre=ks[0].split('/')
    for k in ks[1:]:
        q=k.split('/'); i=0
        while i<min(len(pre),len(q)) and pre[i]==q[i]: i+=1
        pre=pre[:i]
    return ('/'.join(pre) or '(several folders)')+f' ({len(c)} files)'
t='\n'.join(f'| {r} | {c} | {len(v[0])} | {rng(v[0])} | {files(v[1])} |' for (r,c),v in sorted(rep.items(),key=lambda z:-len(z[1][0])))
open('refetch.md','w').write(f'''# Getting the same texts again

Every line of gold.tsv names repository@commit:path and the row or address inside the file. The repositories (public, GitHub), with the commit that the newest stored snapshot had on this day:

| repository | commit | stories | numbers | files |
|---|---|---|---|---|
{t}

## Steps
1. Call `fetch` with github:<owner>/<name> for each row (snapshots land in /work/.mirror/<owner>+<name>/...), or clone the repository and check out the commit.
2. `cd /work/storiesI`; `python3 build.py`, `build_b.py`, `build_c.py` (with a Python that has trafilatura 2.3.1), `build_d.py`, `build_e.py`, `build_f.py` write recs.json, recs_b.json ... recs_f.json (candidate lists, indices in that order). isot_used.json and iitb_used.json name the rows and pages that earlier sets hold. The recs files are kept here, so step 3 runs without steps 1 and 2.
3. `python3 write.py` applies prefill.py and fix.txt (drops, cuts, hand-set gold; keyed by the index in the list) and writes 0001.txt ..., gold.tsv and numbers.tsv. numbers.tsv has the md5 of each text: compare.
4. `python3 check.py` repeats the check that each gold value stands in its text; `python3 docs.py` writes this file and README.md again.

Looked at and left (nothing taken; free for others): GravityLabs/goose, mediacloud/metadata-lib, BenjaminDHorne/fakenewsdata1, gilnoh/gigaword-lm-scripts, holwech/NewsScraper and the other repositories of the provisional list that the table does not name.

All scripts are working tools of this folder only; they belong in no commit, nor do the texts.
''')
c=lambda f: ', '.join(f'{k} {v}' for k,v in Counter(map(f,G)).most_common())
dec=', '.join(f'{k} {v}' for k,v in sorted(Counter(g['year'][:3]+'0s' for g in G).items()))
first=lambda g,k: g[k].split('|')[0]
nd=sum(1 for g in G if not first(g,'dateline')); ndo=sum(1 for g in G if not first(g,'dateline') and g['dateline'])
nb=sum(1 for g in G if not first(g,'byline')); nbo=sum(1 for g in G if not first(g,'byline') and g['byline'])
nn=sum(1 for g in G if not first(g,'byline') and not first(g,'dateline')); nh=sum(1 for g in G if not first(g,'headline'))
opt=sum(1 for g in G if first(g,'byline') and '' in g['byline'].split('|'))
col=', '.join(f'{k} {v}' for k,v in Counter(x[2] for x in N).most_common())
print(nd,ndo,nb,nbo,opt,nn,nh); print(c(lambda g:g['agency'])); print(dec); print(c(lambda g:g['language'])); print(col); print(len(rep)); print(t)
open('README.md','w').write(f'''# Set I: wire stories with a read gold (repositories other than those of stories ... stories9 and storiesH)

`NNNN.txt` the story as its source has it (UTF-8; containers stripped, line breaks kept). `gold.tsv` one line a story, with a header line.
`numbers.tsv` number, index in the candidate list (recs, b, c, d, e, f in that order; the key of fix.txt), collection, md5 of the text. `refetch.md` how to get the texts again.
The texts may not be committed anywhere.

## Columns of gold.tsv
The same thirteen as in stories/README.md, with the same meaning, the same `|` between two right readings, the same comparison with white space collapsed. An empty reading (a bar at the start or end) means that "none" is right too.

## How the gold was made
prefill.py proposed values to save typing; I looked at each story's head (past its first sentence) and its last lines beside the proposed values and set what was wrong by hand in fix.txt (some stories also got their cut there). check.py shows each value that does not stand in its text, first words that are not five, dateline parts that do not make up the dateline, something other than a dash between dateline and first words, a byline without authors, and each story without byline or dateline whose head or end has a credit word or an agency in parentheses; what it still shows was looked at and is right. Wiredesk was not used or looked at. Middles of long stories were not read.
Overlap: no text has the md5 of one of stories ... stories9; first words, headlines and texts compared with storiesH: none shared. The texts of stories ... stories9 are not on this machine, so a story that they hold with other line breaks would not be seen, except for ISOT rows and iitb pages, whose used ones were found by rebuilding and left out.

## Counts
{len(G)} stories, {len(rep)} repositories.

By agency: {c(lambda g:g['agency'])}.

By decade: {dec}.

By language: {c(lambda g:g['language'])}.

By collection (build's name): {col}.

Without a dateline {nd} ({ndo} of these with an optional one); without a byline {nb} ({nbo} of these with an optional one; {opt} with a byline have "none" as second reading); with neither {nn}; without a headline {nh}.

## Decisions (those of the earlier sets hold; these are beyond them)
1. bias, bias2 (Article-Bias-Prediction): title and content_original. Captions and "LISTEN TO ARTICLE / SHARE THIS ARTICLE" lines are no body. The file's authors field is left out of the text. Bloomberg's "With assistance by" is no byline. "By X / Associated Press" behind a slash: with and without the agency. "AP" alone on its line: `AP|`, no authors.
2. duc4 (DUC 2004): HEADER, SLUG, HEADLINE, TEXT and TRAILER kept with their codes; DOCNO, DOCTYPE, DATE_TIME left out. Category words are no headline. "Writethru:" in a headline: two readings. Xinhua headlines stand as the source cut them. "(HLW)", "(DW)": with and without. Lists, advisories, digests and one document of stories5 (md5) left out.
3. dtn (dtnag): the source's name above the headline: an agency's name alone is the byline `X|`, no authors; other sites' names are nothing. "May 11 (Bloomberg)": dateline without place. A dateline inside a caption or video line is none.
4. jjoy (AP of 2026, each page one paragraph): captions before the inline dateline are no body; copyright lines kept.
5. nuja (French pages of 2016: AFP, Reuters, Xinhua, Belga, PR Newswire): the clock time before a dateline is no part of it ("20h09 Miami (AFP)": `Miami (AFP)`; "12h11 STOCKHOLM Le prix": STOCKHOLM). "Idleb (Syrie)": place with and without the parenthesis. Site names and dates behind a title: with and without. "(X; Y pour le service francais)": `|the line`, authors the reporters only. "(Belga)" alone: dateline without place.
6. dsc, prn, lkiw: "Reporting by X" without parentheses: `|the line`. "Summary", "Companies" bullets are no body. A closing "By X" after the credit is the byline.
7. isot rows (True.csv in several repositories): "(Corrects ...) By X PLACE (Reuters)": byline By X, the parenthesis no body. "WASHINGTON ()", "WASHINGTON (Reuters on Friday )", "NEW YORK (LPC/IFR)" as printed; the agency of the dateline only where printed.
8. arao (Reuters pages): no headlines in the source; paragraphs split at links joined; "Our Standards:" kept; a refiling note before the text gives two readings of the first words.
9. kmc: " - AP News", " - PBS" behind titles with and without. misi: the site's byline line is the byline. casie: titles without " | Reuters". roaa, alej, abba: agency copy as Breitbart, Newsmax, Snopes print it; texts that the site wrote itself were left out. atom: story cut out of its page, markup asterisks removed. kiwa: CNN en Espanol.
10. iitb1 (entity-fishing, pages of Oct. 2008, each on one line): story cut out at its start and end; time stamps, "Story Highlights" and their lines are no body; "AFP - Wednesday ...": `AFP|`; the slug ADVANI-BAG optional; the dash U+0097 is kept as the source has it. stories4 took 57 other pages of the same data out of another repository.
11. CNN is taken as CNN's wire copy, as before.

## Never included
Reuters-21578, TempEval-3 platinum, CoNLL data, RCV1, LGL, GeoWebNews, TR-News, anything of /work/shared.
''')
