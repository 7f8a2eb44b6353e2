import sys,re,json,random; sys.path.insert(0,'/work/storiesL')
from g import *
R='stiles/north-korea-news'; D='stiles+north-korea-news'; h=head(D); P='data/archive/headlines_2024-11-11.json'
J=json.loads(show(D,P)); rnd=random.Random(3); rnd.shuffle(J); out=[]; seen=set(); T={}
from datetime import datetime,timezone
for r in J:
    t=(r.get('story_text') or '').strip(); hl=' '.join((r['headline'] or '').split())
    hl=re.sub(r'\s*\[Juche[^\]]*\]','',hl).strip()
    if not (500<len(t)<6000) or not hl or hl in seen or t[:80] in seen or not t.endswith('-0-'): continue
    if T.get(r['topic'],0)>=9: continue
    T[r['topic']]=T.get(r['topic'],0)+1; seen|={hl,t[:80]}
    d=r['date']; y=str(datetime.fromtimestamp(d/1000,timezone.utc).year) if isinstance(d,int) else str(d)[:4]
    out.append(dict(coll='kcna',agency='KCNA',year=y,lang='en',where=f'{R}@{h}:{P} {r["link"]}',text=hl+'\n'+t+'\n',headline=hl,byline=''))
    if len(out)>=58: break
print(len(out),T); json.dump(out,open('recs_c.json','w'),ensure_ascii=False)
