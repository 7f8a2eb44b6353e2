import sys,re,json,collections; sys.path.insert(0,'/work/storiesL')
import prefill
from prefill import *
G,drop=load()
DECK={130,145,174,182,393,395,396,402,407}
def finish(n):
    r=R[n]; g={k:v for k,v in G[n].items()}; t=r['text']; c=r['coll']
    if re.fullmatch(DATE,g['P'] or 'x'): g['T']=g['P']; g['P']=''
    if c=='nasdaq' and g['D'].startswith('NEW YORKAug'): g['P']='NEW YORK'; g['T']='Aug 30'
    if '|' not in g['P'] and g['P'] and re.search(re.escape(g['P'])+r'\.(?=[ ,\u2013–-])',nw(g['D'].split('|')[0])) and not g['P'].endswith('.'): g['P']+='.'
    if c in('prw','corp') and ' & ' in g['P']: g['P']=g['P'].replace(' & ',';')
    if c=='prw':
        d=g['D']; a=r['agency']
        if '|' not in d:
            m=re.match(r'^(.*\((?:NewMediaWire|NEWMEDIAWIRE)\)) - ('+DATE+')$',d)
            if m: g['D']=d+'|'+m.group(1); g['T']=m.group(2)+'|'
            m=re.match(r'^(.*Media OutReach Newswire) [-–] (.*)$',d)
            if m: g['D']=d+'|'+m.group(1); g['T']=m.group(2)+'|'
            m=re.match(r'^(.* / PR Karma / (.*?\d{4})) (\d+:\d\d)$',d)
            if m: g['D']=d+'|'+m.group(1); g['T']=m.group(2)+' '+m.group(3)+'|'+m.group(2)
            m=re.match(r'^(.*\(Newsworthy\.ai\)) (\w+day) (.*?\d{4}) @ (.*)$',d)
            if m: g['D']=d+'|'+m.group(1); g['T']=f'{m.group(2)} {m.group(3)} @ {m.group(4)}|{m.group(2)} {m.group(3)}|{m.group(3)}|'
            m=re.match(r'^(.* / ACCESS ?(?:Newswire|WIRE) / .*\d{4})$',d)
            if m: g['D']=d+'|'+d+' /'
            if a=='PRISM MediaWire' and '(Press Release' in d:
                g['D']=d+'|'+d.split(' (Press Release')[0]; g['G']='PRISM MediaWire|PRISM MediaWire (Press Release Service – Press Release Distribution)'
    if c=='tass' and g['P'].startswith('IGORA'): g['P']=g['P']+'|IGORA'
    m=re.match(r'^(\((?:\d\w\w )?LE?A?D\)|\(URGENT\)|\((?:2nd|3rd) LD\)) (.*)$',g['H'])
    if m: g['H']=g['H']+'|'+m.group(2)
    if n in DECK:
        L=[' '.join(l.split()) for l in t.split('\n') if l.strip()]
        if '|' not in g['H']: g['H']=g['H']+'|'+g['H']+' '+L[1]
    for k in g: g[k]=' '.join(g[k].split()) if '|' not in g[k] else '|'.join(' '.join(x.split()) for x in g[k].split('|'))
    return g
keep=[n for n in range(len(R)) if n not in drop]
if __name__=='__main__':
    print(len(keep),collections.Counter(R[n]['agency'] for n in keep).most_common(60)); print(collections.Counter(R[n]['lang'] for n in keep)); print(collections.Counter(R[n]['coll'] for n in keep)); print(collections.Counter(R[n]['year'][:3] for n in keep))
    bad=0
    for n in keep:
        g=finish(n); t=nw(R[n]['text'])
        for k in 'HBDPGTFA':
            for v in g[k].split('|'):
                for x in (v.split(';') if k in 'AP' else [v]):
                    x=nw(x)
                    if x and x not in t: print(n,R[n]['coll'],k,repr(x)[:120]); bad+=1
        if not g['F']: print(n,'NO F')
        for x in g['F'].split('|'):
            if len(x.split())!=5: print(n,'F not five',g['F'])
        d=g['D'].split('|')[0]
        if d and g['P'].split('|')[0] and not d.startswith(g['P'].split(';')[0].split('|')[0][:4]) and R[n]['coll']!='fbis' : print(n,'P?',d,g['P'])
        if g['B'] and not g['A']: print(n,'B no A',g['B'])
    print('bad',bad)
    # overlap
    sh={}
    for n in keep:
        t=re.sub(r'\W+',' ',R[n]['text']); S=set(hash(t[i:i+50]) for i in range(0,len(t)-50))
        sh[n]=S
    inv=collections.defaultdict(list)
    for n in keep:
        for h in sh[n]: inv[h].append(n)
    pc=collections.Counter()
    for h,v in inv.items():
        if 1<len(v)<6:
            for i in range(len(v)):
                for j in range(i): pc[(v[j],v[i])]+=1
    for (a,b),c in pc.most_common(40):
        f=c/min(len(sh[a]),len(sh[b]))
        if f>0.25: print('overlap',a,b,round(f,2),R[a]['headline'][:50],'|',R[b]['headline'][:50])
