import sys,re,io,json,csv,zipfile,html
sys.path.insert(0,'/work/storiesI'); from g import *; from build import *
def P(name,rows,k=8):
    print('==',name,len(rows)); n=0
    for h,t in rows:
        if agency(t,400) or 'Associated Press' in t[:200] or 'Reuters' in t[:150]:
            n+=1
            if n<=k: print('  -',len(t),repr(h[:50]),'|',repr(t[:100]),'...',repr(t[-60:]))
    print('  hits',n)
for d in ('namangupta0408+semiconductor-risk-platform','onemorelight-hub+news_similarity_analysis'):
    r=csv.DictReader(io.StringIO(show(d,'data/news_articles.csv').decode('utf8','replace'))); rows=list(r); print(r.fieldnames)
    tk=max([f for f in r.fieldnames if f],key=lambda k: sum(len(x.get(k) or '') for x in rows[:60] if isinstance(x.get(k),str)))
    P(d+' '+tk,[(x.get('title') or x.get('headline') or '',x.get(tk) or '') for x in rows])
for d in ('hAlbertK+Credit_Suisse_sentiment_analysis','dorinnak+NewsletterProject','akrishna5+Fake_News_Detection','harenimurugadass+Fake-News-Detection-Project','FavioVazquez+fake-news','Ebiquity+CASIE','OpenLMLab+LEval','thyaravind+Impakter','andreskrey+readability.php','milo-sobral+Faketory'):
    import subprocess
    print('##',d,[f[5:] for f in subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','grep','-I','-l','-P',r'\((AP|Reuters|AFP|UPI|Bloomberg)\) ?(-|–|—|\\u201)|BUSINESS WIRE','HEAD'],capture_output=True,text=True).stdout.split('\n')][:8])
z=zipfile.ZipFile('/tmp/h.zip'); rows=[]
for n in z.namelist():
    if n.endswith('.txt') and 'itle' not in n and 'atire' not in n: rows.append((n.split('/')[-2]+n.split('/')[-1],z.read(n).decode('utf8','replace')))
P('horne',rows)
