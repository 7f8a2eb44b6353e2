import sys,re,json,random,html,subprocess; sys.path.insert(0,'/work/storiesL')
from g import *
R='Newsworthyai/press-release-archive'; D='Newsworthyai+press-release-archive'; h=head(D)
fs=[f for f in ls(D) if f.endswith('.md')]
rnd=random.Random(11); rnd.shuffle(fs)
MK=[('24-7PressRelease',r'/24-7PressRelease/',9,'247PressRelease'),('NewMediaWire',r'(?i)\(newmediawire\)',9,'newmediawire'),('Business Wire',r'\(BUSINESS WIRE\)',12,'citybiz'),('GlobeNewswire',r'GLOBE ?NEWSWIRE',8,''),('PR Newswire',r'PRNewswire',8,''),('Media OutReach Newswire',r'Media OutReach',8,'mediaoutreach'),('NewsUSA',r'\(NewsUSA\)',4,'newsusa'),('Noticias Newswire',r'NOTICIAS NEWSWIRE',7,'noticiasnewswire'),('PRISM MediaWire',r'PRISM MediaWire',6,'prism'),('PR Karma',r'/ PR Karma /',4,'prkarma'),('Newsworthy.ai',r'\(Newsworthy\.ai\)',6,'newsworthy'),('Reportable',r'.',3,'reportable'),('ACCESSWIRE',r'ACCESS ?(?i:newswire|wire)\s*/',6,''),('EIN Presswire',r'EINPresswire',4,''),('CNW',r'/CNW',4,''),('News Direct',r'--News Direct--|\(NEWS ?DIRECT\)',5,'newsdirect'),('InvestorBrandNetwork',r'\(InvestorWire\)|InvestorWire',4,'ibn')]
cnt={k[0]:0 for k in MK}; out=[]; seen=set()
n=0
p=subprocess.Popen(['git','--git-dir',gd(D),'cat-file','--batch'],stdin=subprocess.PIPE,stdout=subprocess.PIPE)
def cat(f):
    p.stdin.write(('HEAD:'+f+'\n').encode()); p.stdin.flush()
    hd=p.stdout.readline().decode(errors='replace').split()
    if hd[-1]=='missing': return ''
    b=p.stdout.read(int(hd[2])); p.stdout.read(1); return b.decode('utf8','replace')
for f in fs:
    if all(cnt[k[0]]>=k[2] for k in MK): break
    t=cat(f)
    if not (800<len(t)<8000): continue
    for a,rx,mx,fo in MK:
        if cnt[a]>=mx or (fo and not f.startswith(fo+'/')): continue
        if not re.search(rx,t[:1200]): continue
        s=html.unescape(t); s=re.sub(r'!\[[^\]]*\]\([^)]*\)','',s); s=re.sub(r'\[([^\]]*)\]\(([^)]*)\)',r'\1',s)
        s=re.sub(r'(?m)^#+ +','',s); s=re.sub(r'\*\*([^*\n]+)\*\*',r'\1',s)
        s=re.sub(r'\n[ \t]*(\n[ \t]*)+\n','\n\n',s).strip()+'\n'
        hl=s.split('\n')[0].strip(); k=hl[:40]
        if k in seen: break
        seen.add(k)
        y=re.search(r'/(20\d\d)/',f).group(1)
        out.append(dict(coll='prw',agency=a,year=y,lang='en',where=f'{R}@{h}:{f}',text=s,headline=hl,byline='')); cnt[a]+=1; break
print(cnt,len(out)); json.dump(out,open('recs_b.json','w'),ensure_ascii=False)
