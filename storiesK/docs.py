# writes refetch.md and README.md (counts) out of gold.tsv and numbers.tsv
from collections import Counter,OrderedDict
import re
L=[l.rstrip('\n').split('\t') for l in open('gold.tsv',encoding='utf8')]; H=L[0]; G=[dict(zip(H,x+['']*(len(H)-len(x)))) for x in L[1:]]
N=[l.split('\t') for l in open('numbers.tsv')][1:]
rep=OrderedDict(); web=Counter(); ws={}
for g in G:
    w=g['where']
    if w.startswith('http'):
        h=re.sub(r'^https?://(www\.)?','',w).split('/')[0]; web[h]+=1; ws.setdefault(h,[]).append(g['number']); continue
    r,x=w.split('@',1); c,f=x.split(':',1); d=rep.setdefault((r,c),[[],Counter()]); d[0].append(g['number']); d[1][f.split(' ')[0]]+=1
t='\n'.join(f'| {r} | {c} | {len(v[0])} | {v[0][0]}-{v[0][-1]} | {"; ".join(list(v[1])[:2])} |' for (r,c),v in sorted(rep.items(),key=lambda z:-len(z[1][0])))
wt=', '.join(f'{h} {n}' for h,n in web.most_common())
open('refetch.md','w').write(f'''# Getting the same texts again

Repositories (public, GitHub; newest stored snapshot under /work/.mirror; gold.tsv names repository@commit:path and row):

| repository | commit | stories | numbers | files |
|---|---|---|---|---|
{t}

Web pages ({sum(web.values())} stories of {len(web)} sites; copied by hand out of answers of `search`, corpus pages; gold.tsv has the address; texts with their read gold in web/w*.txt): {wt}.

## Steps
1. `fetch` could look up no new repository in this session; the repositories above were in /work/.mirror already. `python3 harv.py <owner+name>` writes the candidates of a repository to h/; spec.json names what is taken out of them.
2. `python3 build.py` writes recs.json (repositories, then web/w*.txt; pages and repositories that storiesJ names are left out: dropJ.py).
3. `python3 write.py` applies prefill.py and fix.txt (key: collection:number in it) and writes NNNN.txt, gold.tsv, numbers.tsv (md5 of each text). `python3 check.py` checks, `python3 docs.py` writes this file and README.md.

All scripts are working tools of this folder only; they belong in no commit, nor do the texts.
''')
c=lambda f: ', '.join(f'{k} {v}' for k,v in Counter(map(f,G)).most_common())
dec=', '.join(f'{k} {v}' for k,v in sorted(Counter(g['year'][:3]+'0s' for g in G).items()))
first=lambda g,k: g[k].split('|')[0]
n=lambda k: sum(1 for g in G if not first(g,k)); o=lambda k: sum(1 for g in G if not first(g,k) and g[k])
col=', '.join(f'{k} {v}' for k,v in Counter(x[2] for x in N).most_common())
print(len(G),len(rep),len(web)); print(c(lambda g:g['agency'])); print(dec); print(c(lambda g:g['language'])); print(col); print(n('dateline'),n('byline'),n('headline'))
open('README.md','w').write(f'''# Set K: wire stories with a read gold (repositories and sites other than those of stories ... stories9, storiesH, storiesI, storiesJ)

`NNNN.txt` the story as its source has it (UTF-8; containers stripped, line breaks kept). `gold.tsv` one line a story, with a header line.
`numbers.tsv` number, index in recs.json, collection, md5 of the text. `refetch.md` how to get the texts again.
The texts may not be committed anywhere.

## Columns of gold.tsv
The same thirteen as in stories/README.md, with the same meaning, the same `|` between two right readings, the same comparison with white space collapsed. An empty reading (a bar at the start or end) means that "none" is right too.

## How the gold was made
Web pages: text and values were typed together while the whole page was read (web/w*.txt, line %%; F is the five words behind the dateline, taken by prefill.py). Repositories: prefill.py proposed, each head and the last two lines were listed and read, what was wrong set in fix.txt. check.py shows each value that does not stand in its text, first words that are not five, dateline parts that do not make up the dateline, something other than a dash between dateline and first words. Wiredesk was not used or looked at.
Overlap: the texts of stories ... stories9 are not on this machine; only repositories and sites were compared with theirs. Within the set: no two texts share their letters 100-260 (build.py); KUNA and KCNA greetings have formulas in common.

## Counts
{len(G)} stories of {len(rep)+len(web)} sources ({len(rep)} repositories, {len(web)} sites).

By agency: {c(lambda g:g['agency'])}.

By decade: {dec}.

By language: {c(lambda g:g['language'])}.

By collection: {col}.

Without a dateline {n('dateline')} ({o('dateline')} of these with an optional one); without a byline {n('byline')} ({o('byline')} with an optional one); without a headline {n('headline')} ({o('headline')} with an optional one).

## Decisions (those of the earlier sets hold; these are beyond them)
1. Pages are as the index has them: the mark "date 2021-10", navigation above the story, link lists and other stories below it were cut; captions, time stamps, kicker and lead stay and are nothing. Tracking parameters of addresses are left out.
2. An agency's name alone on a line ("EFE", "Associated Press", "The Associated Press") is `X|` with no authors; "By The Associated Press", "Von dpa" a byline without authors. "(MENAFN- Kuwait News Agency (KUNA))" before the dateline: optional byline. "Editing and Translating by X", "Edited and translated by X" (Armenpress): optional byline without authors. UrduPoint's "X (@handle) Published ...": optional byline, author X.
3. UrduPoint: "FAISALABAD, (UrduPoint / Pakistan Point News - 28th Mar, 2024)": all of it is the dateline, the agency what stands before the dash (for Sputnik and WAM copy also their name alone), the date "28th Mar, 2024". The lead above is no body.
4. "YEREVAN, DECEMBER 2, ARMENPRESS.", "Baku. 5 December. REPORT.AZ/", "Riyadh, May 14 , SPA --", "Damascus Countryside, SANA-Units": dateline as printed without the closing mark (REPORT.AZ/ with and without the slash). "Amman - Petra", "Jeddah - SPA", "Abu Dhabi (WAM)", "Baku, September 30, AZERTAC" on a line of their own are the dateline.
5. ANSA: "(ANSA) - NAPOLI, 24 GEN" as in earlier sets; papers that print "ROMA, 14 MAR - " have no agency there. Agenzia Nova's texts start with "- ": no dateline. "(Belga) Un homme": dateline without place. "(LaPresse)" or "(ANSA)" at the end is none.
6. KCNA pages: "calendar>>June 12. 2019 Juche 108" is nothing. Headline below the text (Antara): optional.
7. alex (Reuters and Xinhua pages of 2018-19): no headlines in the source; "Source: Xinhua| ...|Editor: X", "Video Player Close" are nothing. bass: agency copy as Breitbart prints it, with its headlines. yuen, nrec (Reuters site, 2016): the place without dash or agency is the dateline; the closing credit `|the line`.
8. gluon-nlp's wmt19 file: dpa stories, one sentence a line; the lead above "(dpa) Die Schweiz" is no body.
9. Very short briefs (one or two sentences; KCNA, AP lottery) were taken as whole stories.

## Never included
Reuters-21578, TempEval-3 platinum, CoNLL data, RCV1, LGL, GeoWebNews, TR-News, anything of /work/shared.
''')
