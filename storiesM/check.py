# every value stands in its text; first words are five; dateline parts make up the dateline; dash before first words
import sys; sys.path.insert(0,'/work/storiesM')
from prefill import *
G,drop=load(); k=0
CODE=re.compile(r'\x00')
def strip(s): return nw(s)
for n,r in enumerate(R):
    if n in drop: continue
    k+=1; g=G[n]; t=nw(r['text']); tc=nw(CODE.sub(' ',r['text'])); tn=re.sub(r'\s','',tc)
    for f in 'HBDF':
        for v in g[f].split('|'):
            if v and nw(v) not in t and nw(v) not in tc and re.sub(r'\s','',v) not in tn: print(n,r['coll'],f,'NOT IN TEXT',v[:90])
    for f in 'AP':
        for v in re.split(r'[|;]',g[f]):
            if v and v not in t: print(n,r['coll'],f,'NOT IN TEXT',v[:60])
    for v in g['F'].split('|'):
        if len(v.split())!=5: print(n,r['coll'],'F not five',v)
    d=g['D'].split('|')[0]; rest=d
    for v in re.split(r'[;]',g['P'].split('|')[0])+[g['G'].split('|')[0],g['T'].split('|')[0]]: rest=rest.replace(v,'',1)
    if re.sub(r'[\W]','',rest.replace('and','')): print(n,r['coll'],'D parts',d,'|',g['P'],'|',g['G'],'|',g['T'])
    if d:
        i=t.find(d); x=t[i+len(d):i+len(d)+60]; f=g['F'].split('|')[0]; j=x.find(f[:12]); y=x[:j] if j>=0 else x[:25]
        if not re.fullmatch(r'\s*(--+|—|–|-|_+|:)?\s*',y): print(n,r['coll'],'between',repr(y))
    if g['B'] and not g['A'] and not re.search(r'Bloomberg|Associated Press|Reuters|AFP',g['B']): print(n,'no author',g['B'])
    for a in re.split(r'[|;]',g['A']):
        if a and (not re.fullmatch(r"[\w.'’ \-]+",a) or len(a.split())>4 or len(a.split())<2): print(n,'odd author',a)
    if not g['B']:
        h=t[:700]+' '+t[-300:]
        m=re.search(r'\b(?:By|BY) [A-Z][\w.]+ [A-Z][\w.]+|[Rr]eporting by [^.]{0,40}|[Ww]riting by|[Ee]diting by|Compiled by',h)
        if m: print(n,r['coll'],'credit word:',h[m.start():m.start()+80])
    if not g['D']:
        m=re.search(r'[A-Z][\w ,.]{2,30}\((AP|AFP|Reuters|UPI|Xinhua|CNN|Bloomberg)\)|[A-Z]{4,}[\w ,.]* (--|—|–|_) ',t[:900])
        if m: print(n,r['coll'],'no D but',m.group(0)[:60])
print(k,'stories')
