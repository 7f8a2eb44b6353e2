import sys; sys.path.insert(0,'/work/storiesI')
from g import *; from build import *
import subprocess
for d in sys.argv[1:]:
    fs=[f[5:] for f in subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','grep','-I','-l','-P',r'\((AP|Reuters|AFP|UPI|Bloomberg|CNN)\) ?(-|–|—|\\u201)|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE','HEAD'],capture_output=True,text=True).stdout.split('\n') if f]
    for f in fs[:6]:
        if f.endswith('.csv'):
            try:
                rows=list(csv.DictReader(io.StringIO(show(d,f).decode('utf8','replace')))); F=[k for k in rows[0].keys() if k]
                tk=max(F,key=lambda k: sum(len(x.get(k) or '') for x in rows[:80] if isinstance(x.get(k),str)))
            except Exception as e: print(d,f,'x',repr(e)[:60]); continue
            hit=[x for x in rows if agency(x.get(tk) or '',500)]
            print(d,f,F[:9],'TEXT',tk,len(rows),len(hit)); 
            for x in hit[:3]: print('   ',len(x[tk]),repr(x[tk][:100]),'...',repr(x[tk][-60:]))
        else:
            s=show(d,f).decode('utf8','replace'); m=re.search(r'PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|\((Reuters|AP|Bloomberg)\)',s); print(d,f,len(s),repr(s[max(0,m.start()-120):m.start()+160]) if m else '')
