import json,csv,sys,io,re
sys.path.insert(0,'/work/storiesI'); from g import *
from peek import *
def J(d,sub='scraped'):
    for p in ls(d):
        if p.endswith('.json') and sub in p.lower():
            try: pr(d+' '+p,newspapers(d,p))
            except Exception as e: print('x',d,p,repr(e)[:80])
for d in ('alejitro+proyecto_MLT_Grupo05','DSC-QGambit+backend','Bassantraafat98+fake-news-detection-','hAlbertK+Credit_Suisse_sentiment_analysis','dorinnak+NewsletterProject','devanshjani+NewsArticleExtractionNLP','kiwaku+ClaimVerifier'): J(d,'')
def C(d,p):
    r=csv.DictReader(io.StringIO(show(d,p).decode('utf8','replace')))
    rows=list(r); print('--',d,p,r.fieldnames)
    if not rows: return
    tk=max(r.fieldnames,key=lambda k: sum(len(x.get(k) or '') for x in rows[:50] if isinstance(x.get(k),(str,type(None)))))
    hk=[k for k in r.fieldnames if k and k.lower() in('title','headline','news_title')]
    pr(d+' '+p+' '+tk,[dict(title=(x.get(hk[0]) or '') if hk else '',text=x.get(tk) or '') for x in rows])
import subprocess
for d in ('RonitGandhi+FinancialEngineering','JJoy1219+NewsCheck','Prarapra+COVID_Innovation','harenimurugadass+Fake-News-Detection-Project','Bassantraafat98+fake-news-detection-','alejitro+proyecto_MLT_Grupo05','kiwaku+ClaimVerifier'):
    fs=subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','grep','-I','-l','-P',r'\((AP|Reuters|AFP|UPI|Bloomberg|CNN)\)|BUSINESS WIRE','HEAD'],capture_output=True,text=True).stdout.split('\n')
    for f in fs:
        p=f[5:]
        print('##',d,p)
        if p.endswith('.csv'):
            try: C(d,p)
            except Exception as e: print('x',repr(e)[:80])
