# writes refetch.md and README.md (counts) out of gold.tsv and numbers.tsv
from collections import Counter,OrderedDict
L=[l.rstrip('\n').split('\t') for l in open('gold.tsv',encoding='utf8')]; H=L[0]; G=[dict(zip(H,x)) for x in L[1:]]
N=[l.split('\t') for l in open('numbers.tsv')][1:]
rep=OrderedDict()
for g in G:
    w=g['where']; r,x=w.split('@',1); c,f=x.split(':',1)
    d=rep.setdefault((r,c),[[],Counter()]); d[0].append(int(g['number']))
    p=f.split(' row ')[0].split(' line')[0].split(' http')[0].strip(); d[1][p]+=1
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

Every line of gold.tsv names repository@commit:path and the row or lines inside the file. The repositories (public, GitHub), with the commit that the newest stored snapshot had on this day:

| repository | commit | stories | numbers | files |
|---|---|---|---|---|
{t}

## Steps
1. Call `fetch` with github:<owner>/<name> for each row (snapshots land in /work/.mirror/<owner>+<name>/...), or clone the repository and check out the commit.
2. `cd /work/storiesM`; `python3 cat.py` (list of bulwark's posts: bulwark.json), then `build_a.py` ... `build_f.py` (those that are here) write recs_a.json, recs_b.json ... (candidate lists, indices in that order; phr.py, hwa.py, fz.py are their helpers). The recs files are kept here, so step 3 runs without steps 1 and 2.
3. `python3 write.py` applies prefill.py and fix.txt (drops, cuts, hand-set gold; keyed by the index in the list) and writes 0001.txt ..., gold.tsv and numbers.tsv. numbers.tsv has the md5 of each text: compare.
4. `python3 check.py` repeats the check that each gold value stands in its text; `python3 docs.py` writes this file and README.md again.

Claimed but nothing taken (free for others): jpposadas/FakeNewsCorpusSpanish, Armaniii/News-Bias-Checker-Eval, traderslink-bot/press-release-v2.

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
open('README.md','w').write(f'''# Set M: wire stories with a read gold (repositories other than those of stories ... stories9, storiesH ... storiesL)

`NNNN.txt` the story as its source has it (UTF-8; containers stripped, line breaks kept). `gold.tsv` one line a story, with a header line.
`numbers.tsv` number, index in the candidate list (recs_a, b, c ... in that order; the key of fix.txt), collection, md5 of the text. `refetch.md` how to get the texts again.
The texts may not be committed anywhere.

## Columns of gold.tsv
The same thirteen as in stories/README.md, with the same meaning, the same `|` between two right readings, the same comparison with white space collapsed. An empty reading (a bar at the start or end) means that "none" is right too.

## How the gold was made
prefill.py proposed values to save typing; the collector looked at each story's head (past its first sentence) and its last lines beside the proposed values and set what was wrong by hand in fix.txt. check.py shows each value that does not stand in its text, first words that are not five, dateline parts that do not make up the dateline, something other than a dash between dateline and first words, a byline without authors, and each story without byline or dateline whose head or end has a credit word; what it still shows was looked at and is right. Wiredesk was not used or looked at. Middles of long stories were not read.
Overlap: the md5 of each text, and of its variants (title with one or two line ends, runs of spaces and of line ends collapsed, with and without the last line end), is in no numbers.tsv of stories ... storiesL; thirteen ISOT rows that earlier sets hold under another repository were found so and dropped. Inside the set no two texts share half of their six-word runs, but for the two Treasury auction tables 0025 and 0027 (one template). What cannot be seen from here: the 1996-99 AP and Reuters web stories of the e-zines may stand, with other line breaks, in the mailing-list archives of stories5 and stories6.

## Counts
{len(G)} stories, {len(rep)} repositories.

By agency: {c(lambda g:g['agency'])}.

By decade: {dec}.

By language: {c(lambda g:g['language'])}.

By collection (build's name): {col}.

Without a dateline {nd} ({ndo} of these with an optional one); without a byline {nb} ({nbo} of these with an optional one; {opt} with a byline have "none" as second reading); with neither {nn}; without a headline {nh}.

## Decisions (those of the earlier sets hold; these are beyond them)
1. bulw (zhigehe/bulwark, agency copy of 2025 as a trading site takes it over feeds): title and text of the Markdown post; link, bold and code markers and the closing source link are container. Title suffixes "- WSJ", "- Barrons.com", "- Update", "- 2nd Update", "- Interview" and the slug "COMMENT-": with and without. A MarketWatch deck before the text: two readings of the first words. "PR Newswire" or "Canada NewsWire" alone on a line: `X|`, no authors. "By X CITY (Reuters)" on one line: byline "By X", dateline from the city on. ACCESS Newswire's dateline with and without its last slash. BUSINESS WIRE's with and without the date behind it. "(NSE:RYMD)" inside a byline with and without. "(LUC - TSX ...)" before the first sentence: two readings.
2. laapy (Reuters 2026 as sites print it): title and content; CNA's page furniture cut. "NEW YORK, Aug 21 :" and "BEIJING:": the colon is no part of the dateline; "Aug 21 :" is a dateline with a date only. The feed's author element is left out of the text. "--Field Level Media" at the end: optional byline, no authors.
3. stt (NewsML-G2, Finnish): headline, by, dateline, body, creditline one a line. A subhead before the body: two readings of the first words. The credit line (STT-AFP) is no byline.
4. phrack, phrack2: the title line is kept with the date printed behind it, which is no headline. Posters' credits and closing comments are cut. "By X (Associated Press)": with and without the parenthesis. "Taken from ...", "From ..." lines are no byline. Records "title: / author: / source:": author is the byline ("unknown": none), the source line none.
5. "BOULDER, Colo. (June 13, 1997 07:38 a.m. EDT)" (Nando.net's datelines; phrack2, cud, ezin2): the dateline with and without the parenthesis; date with or without the time, or none.
6. ezine (HWA, THTJ, TFP, PropheZine): headline lines joined. "Web posted at", "Updated", "(Last updated ...)", sponsor lines are neither headline nor byline nor body. "By TED BRIDIS Associated Press Writer": with and without the title.
7. amags, adocs, frez: Reuters' sign-off "-- William Boston, Bonn newsroom, ..." is an optional byline. An overline ("Berlin et les JO ...", "PIRATAGE INFORMATIQUE ..."): with and without. "(PC)" is the agency of the dateline. "Presse Canadienne", "Associated Press", "Reuters" alone at the head or end: `X|`. Extracts with "(...)" cuts were left out. The year of MB_25 (AFP) is guessed (1989).
8. cud (Computer underground Digest), ezin2: what the sender wrote above and below is cut; extracts with "[...]", "<snip>", dotted lines were left out. A title in quotation marks: with and without them. The newspaper and date behind a title ("- Albany Democrat Herald, March 25, 1996", "- Daily Standard, 1-10-97"): with and without. AP's own header (0330: "AP 06-30-97 12:11 PMT / AM-PA-BRF--...", "Eds:") is kept in the text; the headline is the line between. "(ANSA) - ANCONA, 25 MAG" is the dateline; the closing "(ANSA) . DAN 25-MAG-94 19:28 NNNN" is no byline. "Associated Press, Jan 7, 1992" under a title: optional byline "Associated Press". "Bonn(AP).": the full stop is no part of the dateline. A "By The Associated Press" at the end: `X|`, no authors. Typists' errors stand as printed. Years of tns11 and surfpunk (1987, 1993) are read from their content.
9. isot: eight rows of True.csv; agency of the dateline only where printed.

## Never included
Reuters-21578, TempEval-3 platinum, CoNLL data, RCV1, LGL, GeoWebNews, TR-News, anything of /work/shared.
''')
