# candidates b: Phrack World News items out of Lerie82/phrack-archive (tars unpacked under /tmp/phr/<issue>/)
import json,re,subprocess,os
from phr import H,cut,rule
B='/work/storiesM/'; R=[]
d='/work/.mirror/Lerie82+phrack-archive/repo'; d=d+'/.git' if os.path.isdir(d+'/.git') else d
c=subprocess.run(['git','-C',d,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
AG={0:'AP',1:'AP',2:'UPI',3:'UPI',4:'AP',5:'AP',6:'AP',7:'Knight-Ridder',8:'UPI',9:'AP',10:'AP',11:'AP',12:'AP',13:'Knight-Ridder',14:'AP',15:'AP',17:'AP',18:'UPI',19:'AP',20:'UPI',21:'AP',22:'Reuters',23:'AP',24:'AP',25:'UPI',26:'AP',30:'AP',31:'Knight-Ridder'}
yr=lambda iss:{6:'1986',9:'1986',21:'1988',22:'1988',24:'1989',26:'1989',27:'1989',30:'1989',32:'1990',37:'1992',38:'1992',39:'1992',40:'1992',41:'1992',43:'1993',47:'1995',48:'1996',49:'1996',50:'1997',51:'1997',52:'1998'}[iss]
for i,a0 in AG.items():
    f,L,a,b=cut(H[i]); T=[x.rstrip() for x in L[max(0,a-4):a] if x.strip() and not rule.match(x) and not x.startswith(':.:')]
    X=L[a:b+1]
    if i in (12,17): T=[]
    else: T=T[-1:]
    if i==12: X=L[261:b+1]
    if i==17: X=L[216:b+1]
    while X and not X[-1].strip(): X.pop()
    while X and re.search(r'^\s*(?:Information|Typed|Special Thanks|Just goes to show)|^\s{10,}\S',X[-1]): 
        X.pop()
        while X and not X[-1].strip(): X.pop()
    X=[x for x in X if not re.match(r'^[%~]{5,}\s*$',x)]
    h=re.sub(r'\s{2,}\S.*$','',T[0].strip()) if T else ''
    txt='\n'.join((T+[''] if T else [])+X).strip('\n')+'\n'
    R.append(dict(coll='phrack',agency=a0,year=yr(int(f.split('/')[0])),lang='en',where=f"Lerie82/phrack-archive@{c}:phrack{f.split('/')[0]}.tar.gz {f.split('/')[1]} line {a+1}",headline=' '.join(h.split()),text=txt))
# later issues: title / author / source records
for iss in (48,49,50,51,52):
    for fn in sorted(os.listdir(f'/tmp/phr/{iss}')):
        s=open(f'/tmp/phr/{iss}/{fn}',encoding='cp437',errors='replace').read().replace('\r','')
        if 'PWN' not in s[:3000] and 'W O R L D' not in s[:600]: continue
        parts=re.split(r'\n(?:\[=-{10,}=\]|0x[0-9a-f]+>-{10,}.*|-{20,}|=-=-[=-]+)\n',s)
        for k,p in enumerate(parts):
            m=re.match(r'\s*[Tt]itle:',p)
            if not m or not re.search(r'(?i)source: .*(associated press|reuters?|upi\b|knight.?ridder|afp|agence|united press|ap\b|scripps|bloomberg|newsbytes news network|business wire|pr newswire)|\((AP|Reuters|UPI|AFP)\)|/PRNewswire',p[:900]): continue
            p=re.sub(r'\n\[\*?[^\]]{0,600}\]\s*$','',p.strip())
            h=re.match(r'[Tt]itle:\s*(.*?)(?=\n\s*(?:[Aa]uthor|[Ss]ource|[Dd]ate|\n))',p,re.S)
            R.append(dict(coll='phrack2',agency='?',year=yr(iss),lang='en',where=f"Lerie82/phrack-archive@{c}:phrack{iss}.tar.gz {fn} item {k}",headline=' '.join(h.group(1).split()) if h else '',text=p.strip()+'\n'))
print(len(R)); json.dump(R,open(B+'recs_b.json','w'),ensure_ascii=False)
