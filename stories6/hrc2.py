from base import *
DL=re.compile(r'(?m)^[ \t|>]*(?:[A-Z][A-Za-z .,\'/-]{1,50}?\s?[-–—]? ?)?(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2},? )?(?:20\d\d )?)\((AP|Reuters|REUTERS|AFP|UPI|Bloomberg|Xinhua|IANS|PTI|CNN|ANI|IPS|Kyodo|Yonhap|DPA|dpa)\) ?(?:--|-|–|—|_)|/PRNewswire')
r='datahoarder+secretary-clinton-email-dump'
o=subprocess.run(['git','--git-dir',gd(r),'grep','-l','-a','-E',r'\((AP|Reuters|REUTERS|AFP|UPI|Bloomberg|Xinhua|IANS|PTI|CNN|ANI|IPS|Kyodo|Yonhap|DPA|dpa)\) ?(--|-|–|—|_)|PRNewswire|By The Associated Press|Associated Press Writer','HEAD','--','data/docs/text'],capture_output=True).stdout.decode().split('\n')
C=[];seen=set(); old={x['where'].split(':')[1].split(' (')[0] for x in json.load(open('recs_a.json')) if x['coll']=='hrc'}
print(len(o))
for q in o:
    p=q[5:]
    if not p: continue
    raw=show(r,p).decode('utf8','replace')
    if re.search(r'analysis or\s+commentary|Operations Center|S/ES-O|gist of|NEWS-Mahogany|OpsNewsTicker|NewsTicker|OpsAlert',raw): continue
    t=re.sub(r'(?m)^.*(UNCLASSIFIED U\.S\. Department of State|STATE DEPT\. - PRODUCED TO HOUSE|SUBJECT TO AGREEMENT ON SENSITIVE|NO FOIA WAIVER|STATE-\w+-\d+|RELEASE IN (FULL|PART)|^\s*B[56]\s*$|Date: \d\d/\d\d/20\d\d).*$','',raw)
    ds=list(DL.finditer(t))
    if not ds or len(ds)>3: continue
    m=ds[0]
    body=t[m.start():]
    if not 900<len(body)<11000: continue
    k=norm(body)[40:100]
    if k in seen: continue
    seen.add(k)
    L=t[:m.start()].split('\n'); L=[x for x in L if x.strip()]
    C.append((p,m.group(1) or 'PRN',clean('\n'.join(t.split('\n')[max(0,t[:m.start()].count('\n')-24):])),len(ds),p in old))
print(len(C),collections.Counter(c[1] for c in C), sum(c[4] for c in C))
json.dump(C,open('hrc2.json','w'))
