import sys,re,json,os,collections; sys.path.insert(0,'/work/storiesH')
from prefill import *
G,drop=load()
def finish(n):
    r=R[n]; g={k:v.strip(' ') for k,v in G[n].items()}
    d=g['D'].split('|')[0]; p=g['P']
    if p and '|' not in p and ';' not in p:   # a place that ends on its abbreviation's point keeps it ("Calif.")
        m=re.match(re.escape(p)+r'\.(?= ?\(|$)',d)
        if m: g['P']=p+'.' if r['lang']=='en' else p+'.|'+p
    if '|' in g['F']: g['F']='|'.join(' '.join(x.split()[:5]) for x in g['F'].split('|'))
    return g
keep=[n for n in range(len(R)) if n not in drop]
if __name__=='__main__':
    print(len(keep),collections.Counter(R[n]['agency'].split(' (')[0] for n in keep).most_common(60)); print(collections.Counter(R[n]['lang'] for n in keep)); print(collections.Counter(R[n]['coll'] for n in keep)); print(collections.Counter(R[n]['year'][:3] for n in keep))
    bad=0; seen={}
    for n in keep:
        g=finish(n); t=nw(R[n]['text']); t2=nw(re.sub(r'[\^=]|&[A-Z]{2};| ?\b(?:QC|QL|UR)\b|(?<=\s)@ | ---+(?= )',' ',t))
        for k in 'HBDPGTFA':
            for v in g[k].split('|'):
                for x in (v.split(';') if k=='A' or (k=='P') else [v]):
                    x=nw(x)
                    if x and x not in t and x not in t2: print(n,R[n]['coll'],k,repr(x)[:120]); bad+=1
        if not g['F']: print(n,'NO F',R[n]['coll'])
        if len(g['F'].split('|')[0].split())!=5: print(n,'F not five',g['F'])
        if '@' in R[n]['agency'] or R[n]['agency'].startswith(('Q','NIL','unk')): print(n,'agency',R[n]['agency'])
        if not re.match(r'(1[89]|20)\d\d',R[n]['year']): print(n,'year',R[n]['year'],R[n]['where'][-60:])
        k=re.sub(r'\W','',R[n]['text'])[60:200]
        if k in seen: print('near duplicate',n,seen[k])
        seen[k]=n
    print('bad',bad)
