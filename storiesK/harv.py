# harv.py repo... : candidates of a mirror repository -> h/<repo>.json
import sys,re,json,csv,io,os,subprocess,time,html
csv.field_size_limit(10**9)
M='/work/.mirror/'; B='/work/storiesK/'
AG=r'(?:AP|Reuters|REUTERS|AFP|afp|UPI|Xinhua|PTI|dpa|DPA|Kyodo|Kyodo News|IPS|EFE|efe|ANSA|Ansa|Yonhap|Bloomberg|CP|ANI|IANS|APA|sda|ats|ATS|Lusa|LUSA|Belga|ANP|dpa/[a-z]+|dpa-[a-zA-Z ]+|SID|AAP|PA|Bernama|BERNAMA|Tass|Interfax|TASS|Anadolu|AA|MENA|SANA|KUNA|WAM|APS|NAN|RTTNews|RTTNews\.com|Europa Press|EUROPA PRESS|Agência Brasil|Agencia EFE|Thomson Reuters Foundation|Petra|SPA|NNA|QNA|MAP|TAP|APP|BSS|PNA|Antara|CNS|RNS|KNA|epd|Keystone-SDA|AFX|awp|Notimex|NOTIMEX|DPA|Télam|Telam|Prensa Latina|PL|ABI|AVN|MTI|CTK|PAP|STT|TT|NTB|ADNKRONOS|Adnkronos|AGI|Baltic Daily|BNS|LETA|HealthDay News|HealthDay|Newswise|Business Wire|IRNA|IPA|ISNA|FNA|VNA|KCNA|CNA|UNI|NDTV|BBN|AFP Relaxnews|Relaxnews|ETX Daily Up|Canadian Press|The Canadian Press|AP/|AP News|The Associated Press)'
W=re.compile(r'\('+AG+r'\) ?(?:\.?[-–—_]|&mdash|&ndash|\n|[A-Z"“])|/ ?PRNewswire|BUSINESS WIRE\)|\(GLOBE NEWSWIRE|ACCESS ?WIRE|Marketwired|Marketwire|Business Wire\)|/CNW/|EINPresswire|EIN Presswire|news aktuell|\(ots\)|/TASS/|\(Reporting by|Associated Press [Ww]riter|— AFP|By Associated Press|The Associated Press\b.{0,15}$|\b[A-ZÉ][a-zé]+, \d+ \w+\.? \((?:EFE|AFP|Reuters|Lusa|ANSA|dpa)\)|\(EFE\)|\(Europa Press\)|\(AFP\)|\(dpa\)|\(ANSA\)|Enditem|\(Reuters\)')
def files(d):
    r=M+d+'/repo'
    if not os.path.isdir(r): r=[M+d+'/'+x for x in os.listdir(M+d)][0]
    for l in subprocess.run(['git','-C',r,'ls-tree','-r','-l','-z','HEAD'],capture_output=True,text=True,errors='replace').stdout.split('\0'):
        if not l: continue
        a,p=l.split('\t',1); f=a.split()
        if f[1]!='blob' or not f[3].isdigit(): continue
        yield r,p,int(f[3]),f[2]
SK=re.compile(r'\.(js|py|java|css|png|jpe?g|gif|svg|ipynb|md5|xlsx?|docx?|pptx?|woff2?|ttf|ico|mp[34]|exe|jar|class|gz|zip|pkl|pickle|npy|h5|model|bin|lock|ts|tsx|vue|go|rs|c|cpp|h|rb|php|scss|po|map|pyc|parquet|rdata|rda|rds|pdf|yml|yaml|toml)$',re.I)
def strs(o,path=''):
    if isinstance(o,dict):
        S={k:v for k,v in o.items() if isinstance(v,str)}
        if any(len(v)>400 for v in S.values()): yield path,S
        for k,v in o.items():
            if isinstance(v,list) and v and all(isinstance(x,str) for x in v) and sum(map(len,v))>400: yield path,dict(S,**{k:'\n'.join(v)})
            elif isinstance(v,(dict,list)): yield from strs(v,path+'/'+str(k))
    elif isinstance(o,list):
        for i,v in enumerate(o):
            if isinstance(v,(dict,list)): yield from strs(v,path+'/'+str(i))
def recs(p,s):
    x=p.lower()
    if x.endswith(('.csv','.tsv')):
        try:
            rd=csv.reader(io.StringIO(s.replace('\0','')),delimiter='\t' if x.endswith('tsv') else (';' if s[:300].count(';')>s[:300].count(',') else ','))
            hd=next(rd)
            for i,r in enumerate(rd,2):
                if any(len(c)>400 for c in r): yield f'row {i}',dict(zip(hd,r))
        except Exception: return
    elif x.endswith(('.json','.jsonl','.ndjson','.geojson')) or s[:1] in '[{':
        try: o=json.loads(s); yield from strs(o); return
        except Exception: pass
        for i,l in enumerate(s.split('\n')):
            l=l.strip().rstrip(',')
            if l[:1]=='{':
                try: yield from ((f'line {i+1}{a}',b) for a,b in strs(json.loads(l)))
                except Exception: pass
    else: yield '',{'_file':s}
GW=r'\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|PTI|dpa|DPA|Kyodo|IPS|EFE|ANSA|Yonhap|Bloomberg|CP|ANI|IANS|APA|sda|ats|ATS|Lusa|LUSA|Belga|ANP|dpa/[a-z]+|SID|AAP|PA|Bernama|BERNAMA|Tass|TASS|Interfax|AA|Europa Press|ots|HealthDay News|Télam|CNS|RNS)\)|/ ?PRNewswire|BUSINESS WIRE\)|GLOBE NEWSWIRE|ACCESSWIRE|Marketwired|/CNW/|EIN ?Presswire|news aktuell|/TASS/|Reporting by|Associated Press|Enditem'
def hit(r):
    o=subprocess.run(['timeout','30','git','-C',r,'grep','-I','-l','-z','-P',GW,'HEAD'],capture_output=True,text=True,errors='replace').stdout
    return set(x[5:] for x in o.split('\0') if x)
def main(d,maxf=4000,tmax=25,cap=400):
    t0=time.time(); R=[]; seen=set(); n=0; HS=None
    for r,p,z,h in files(d):
        if SK.search(p) or z<400 or z>30e6: continue
        if HS is None: HS=hit(r)
        if p not in HS: continue
        n+=1
        if n>maxf or time.time()-t0>tmax: print('  stopped',d,n); break
        b=subprocess.run(['git','-C',r,'cat-file','blob',h],capture_output=True).stdout
        if b'\0' in b[:2000]: continue
        try: s=b.decode('utf8')
        except Exception: s=b.decode('cp1252','replace')
        if not W.search(s): continue
        for a,D in recs(p,s):
            k=max(D,key=lambda q:len(D[q] or '')); v=D[k]
            if not v or len(v)<400: continue
            vv=v if k!='_file' else v[:3000]+v[-300:]
            if not (W.search(vv[:1200]) or W.search(vv[-300:])): continue
            u=re.sub(r'\W','',v)[200:400]
            if u in seen: continue
            seen.add(u)
            R.append(dict(path=p,at=a,key=k,text=v if len(v)<60000 else v[:60000],meta={q:(w or '')[:300] for q,w in D.items() if q!=k}))
            if len(R)>=cap: break
        if len(R)>=cap: break
    json.dump(R,open(B+'h/'+d+'.json','w')); 
    print(d,len(R),'files',n,f'{time.time()-t0:.0f}s',dict(list(__import__('collections').Counter(re.sub(r'\d+','#',x['path'])[:60] for x in R).most_common(4))),flush=True)
if __name__=='__main__':
    for d in sys.argv[1:]:
        if os.path.exists(B+'h/'+d+'.json'): continue
        try: main(d)
        except Exception as e: print(d,'ERR',e)
