import subprocess,re,json,sys
sys.path.insert(0,'/work/storiesJ'); from gen import *
d='hipe-eval+HIPE-2022-data'; out=[]
fs=[l for l in subprocess.run(['git','-C',gd(d),'ls-tree','-r','HEAD','--name-only'],capture_output=True,text=True).stdout.split('\n') if 'v2.1/' in l and re.search(r'(letemps|hipe2020|sonar|topres19th|newseye).*-(train|dev|dev2|test)-\w\w\.tsv',l)]
for p in fs:
    s=show(d,p).decode('utf8','replace')
    if not s: print('absent',p); continue
    docs=re.split(r'(?m)^# hipe2022:document_id = ',s)[1:]
    n=0
    for x in docs:
        id=x.split('\n')[0]; dt=re.search(r'date = (\S+)',x); dt=dt.group(1) if dt else ''
        t=''
        for l in x.split('\n')[1:]:
            c=l.split('\t')
            if len(c)<9 or l.startswith('#') or l.startswith('TOKEN\t'): continue
            t+=c[0]+('' if 'NoSpaceAfter' in c[-1] else ' ')
            if 'EndOfLine' in c[-1]: t=t.rstrip()+'\n'
        n+=1
        m=re.search(r'\b(Reuter|Havas|ATS|AFP|A\.F\.P|Wolff|UPI|DPA|dpa|Ag\.|Central News|Associated Press|DNB|Exchange|ddp|Tass|Domei|A\.T\.S|P\. ?S\. ?M|U\. ?P\.|A\. ?P\.)',t)
        out.append((p,id,dt,len(t),m.group(0) if m else '',t))
    print(p,n,sum(1 for o in out if o[0]==p and o[4]))
json.dump(out,open('/tmp/J_hipe.json','w'))
