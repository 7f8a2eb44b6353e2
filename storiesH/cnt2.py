import subprocess,re,sys
sys.path.insert(0,'/work/storiesH')
from g import *
P=r'(\(|/)(AP|Reuters|REUTERS|UPI|AFP|Xinhua|PTI|ANI|IANS|Bloomberg|dpa|EFE|ANSA|CNN|Dow Jones|PRNewswire|BUSINESS WIRE|Business Wire|Kyodo|Yonhap|TASS|CP|PA)(\)|/) ?(-|–|—|_)'
for r in sys.argv[1:]:
    d=gd(r)
    if not os.path.isdir(d): print(r,'missing'); continue
    try: o=subprocess.run(['git','--git-dir',d,'grep','-c','-I','-E',P,'HEAD'],capture_output=True,timeout=60).stdout.decode('utf8','replace').split('\n')
    except Exception as e: print(r,e); continue
    L=sorted(((int(x.rsplit(':',1)[1]),x.rsplit(':',1)[0][5:]) for x in o if x),reverse=True)
    print(r,len(L),sum(a for a,b in L),L[:4])
