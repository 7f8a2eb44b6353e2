import sys,re,json,os,collections; sys.path.insert(0,'/work/stories')
from prefill import *
G,drop=load()
nw=lambda s:' '.join(s.split())
def finish(n):
    r=R[n]; g=G[n]; c=r['coll']; g={k:v.strip(' ') if k!='F' else v for k,v in g.items()}
    if c=='muc34':
        if g['P']=='CLANDESTINE': g['P']='CLANDESTINE|'
        if g['T']=='NO DATE': g['T']='NO DATE|'
    if c=='wikinews-fr' and g['D'].endswith('.'):
        g['D']=g['D']+'|'+g['D'][:-1]; g['T']=g['T'].rstrip('.')
    if '|' not in g['P'] and ';' not in g['P']:
        m=re.match(r'^(.+?) \(([^)]+)\)$',g['P'])
        if m: g['P']=g['P']+'|'+m.group(1)
    if g['B'] and '|' not in g['B']:
        m=re.match(r'^((?:By|BY) .+?),? ((?:Associated Press|AP)(?: [A-Z][\w-]*){0,3} (?:Writer|Analyst|Editor|Correspondent)|AP Newsfeatures Writer)$',g['B'])
        if m: g['B']=g['B']+'|'+m.group(1)
    if g['F']=='@auto':
        t=nw(r['text']); d=g['D'].split('|')[0]; k=t.rfind(d) if d else -1
        g['F']=five(re.sub(r'^\s*(?:--|-|–|_)\s*','',t[k+len(d):])) if k>=0 else ''
    if '|' in g['F']: g['F']='|'.join(' '.join(x.split()[:5]) for x in g['F'].split('|'))
    return g
keep=[n for n in range(len(R)) if n not in drop]
if __name__=='__main__':
    ag=collections.Counter(R[n]['agency'].split(' (')[0] for n in keep); print(len(keep),ag.most_common(45))
    print(collections.Counter(R[n]['coll'] for n in keep))
    bad=0
    for n in keep:
        g=finish(n); t=nw(R[n]['text']); t2=re.sub(r'[@]\s*','',t); t3=nw(re.sub(r'&[A-Z]{2};|&(?:amp;)?[A-Z]{2};|\bLR\b|\bQL\b',' ',t2))
        for k in 'HBDPGTFA':
            for v in g[k].split('|'):
                for x in (v.split(';') if k in 'PA' else [v]):
                    x=nw(x)
                    if x and x not in t and x not in t2 and x not in t3: print(n,R[n]['coll'],k,repr(x)[:110]); bad+=1
        if not g['F']: print(n,'NO F',R[n]['coll'])
    print('bad',bad)
