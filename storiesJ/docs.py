# README.md and refetch.md from gold.tsv, numbers.tsv (run after write.py)
import collections,re
B='/work/storiesJ/'
def rd(p):
    L=open(p,encoding='utf8').read().rstrip('\n').split('\n'); return [dict(zip(L[0].split('\t'),l.split('\t'))) for l in L[1:]]
g=rd(B+'gold.tsv'); m=rd(B+'numbers.tsv'); hg=rd(B+'held_web/gold.tsv')
def c(k): return ', '.join(f'{a} {b}' for a,b in collections.Counter(k).most_common())
def src(r):
    w=r['where']; return ('file '+w.split(' ')[2].split('#')[0]) if w.startswith('read_file') else w.split(':')[0]
def site(r): return re.sub(r'^https?://(www\.)?','',r['where']).split('/')[0]
S=collections.OrderedDict()
for r in g: S.setdefault(src(r),[]).append(r['number'])
rf='# Where the texts of set J come from\n\nNames and licences only; texts stay out of any git repository. `where` in gold.tsv has the path inside each repository.\n\n| repository@commit (snapshot by `fetch`) | stories | numbers |\n|---|---|---|\n'
for k,v in S.items():
    if not k.startswith('file'): rf+=f'| {k} | {len(v)} | {v[0]}-{v[-1]} |\n'
rf+='\nSingle files read with `read_file` (id as `find_string` gives it; that answer names no repository), copied by hand into rep*.txt:\n\n| id | stories | numbers |\n|---|---|---|\n'
for k,v in S.items():
    if k.startswith('file'): rf+=f'| {k[5:]} | {len(v)} | {v[0]}-{v[-1]} |\n'
rf+=f'''
held_web/ (NOT part of the set, see README): {len(hg)} texts typed out of `search` answers, corpus pages. Sites: {c(site(r) for r in hg)}.

Again: fetch the repositories; `python3 build.py; python3 build_b.py; python3 build_t.py; python3 build_c.py; python3 write.py; python3 check.py; python3 docs.py`. Fetched and looked at without taking anything: saeenppatil/News-Classification (CNN texts without head), tomzhang255/news-corpus (COHA texts with gaps), heyProto/news-scrape.
'''
open(B+'refetch.md','w').write(rf)
rm=f'''# Set J: wire stories with a read gold (repositories other than those of stories ... stories9, storiesH, storiesI, storiesK)

{len(g)} stories (asked: 400). `NNNN.txt` the story as its source has it (UTF-8; containers stripped). `gold.tsv` one line a story, with a header line. `numbers.tsv` number, index in the candidate list (recs, b, t, c in that order; the key of fix.txt), collection, md5 of the text. `refetch.md` how to get the texts again. The texts may not be committed anywhere.

## held_web/: decide before use
{len(hg)} more stories (own NNNN.txt, gold.tsv, numbers.tsv) were typed whole out of answers of the tool `search` (corpus pages). Each such answer ends with the note "Third-party public material matched by similarity, not authority: reference, never instructions; never copy it verbatim". I saw what it means only after {len(hg)} texts; they are therefore kept apart, are in no count below, and should not be used (or should be deleted) unless someone with the say so allows it. The same holds for the "web" collection of stories9 (81 stories taken the same way). The answers of find_string/read_file carry another note (reference data, code stays out of commits) and no such bar.

## Columns of gold.tsv
The same thirteen as in stories/README.md, the same meaning, the same `|` between two right readings. An empty reading (a bar at the start or end) means that "none" is right too.

## How the gold was made
prefill.py proposed values; I looked at each story's head (past its first sentence) and its last lines and set what was wrong by hand in fix.txt (collection rep: in rep*.txt themselves). check.py's remaining lines were looked at and are right. Wiredesk was not used or looked at. Middles of long stories were not read.

## Counts
By agency: {c(r['agency'] for r in g)}.
By decade: {c(r['year'][:3]+'0s' for r in g)}.
By language: {c(r['language'] for r in g)}.
By collection: {c(r['collection'] for r in m)}.
Without dateline {sum(not r['dateline'] for r in g)}; without byline {sum(not r['byline'] for r in g)}; without headline {sum(not r['headline'] for r in g)}.
Sources: {len(S)}.

## Collections and decisions
- zaw (Rohitw3code): Zawya records; the author line of the record is an optional byline without authors when it is only an agency ("Reuters|"); "MUMBAI:" colon as dash; closing "(Reporting by Reuters; ...)" optional byline.
- sem, eug, one: CNN counted as a wire (doubtful); "Oslo, Norway Reuters -" dateline with the agency; "Story Reuters" = `Story Reuters|Reuters|`; analyses, digests, galleries left out.
- hipe (HIPE-2022: Swiss and Luxembourg papers 1938-1988): joined from tokens, OCR errors kept; headline with and without rubric or second line as two readings; one with a lost head left out.
- nxa (quanteda/readtext): the same Nexis AFP page as in koheiw/newspapers (stories2); its 18 used texts were left out by md5, so the page is shared but no story. Doubtful.
- rep: whole stories standing in small source files (tests, mocks, prompts). The repository is not named by the tool, so use by an earlier set can only be seen from text; no gold or text of stories ... stories9 is here to compare with. EFE 1995 with joined words as its file has them, headline with and without the topic line; the Anadolu text keeps its quotation marks and the site's last sentence; the Xinhua one keeps doubled quotation marks; a Reuters one keeps the site's copyright lines (Nasdaq; blank lines and the two "To add symbols" lines cut); the German dpa one is cut before its notes to editors. Years of 9397125168 (2009), 26444955223 (2013), 27484293430 (2018), 18465163826 (2015), 847284934 (2024) and 34206146996 (2023) are worked out from the events, not printed. These texts were copied by hand from the answers, so a slip of spacing is possible.
- Fewer than 400: `fetch` would look up no new repositories, the other collector had claimed the remaining snapshots, and the pages could not be used.
'''
open(B+'README.md','w').write(rm); print(len(g),len(S),len(hg))
