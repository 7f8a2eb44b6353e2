from base import *
import csv,io
csv.field_size_limit(10**8)
def rows(r,p='True.csv'):
    b=show(r,p)
    try: t=b.decode('utf8')
    except UnicodeDecodeError: t=b.decode('cp1252','replace')
    return list(csv.DictReader(io.StringIO(t)))
K=lambda x: re.sub(r'\W','',x.get('title') or '')[:60]
def isot():
    S=set()
    for r in ('Vatshayan+Fake-News-Prediction','camillabdt+fakenews2025'): S|={K(x) for x in rows(r)}
    r='gsaiganesh283+FAKE_NEWS_DETECTION_USING_MACHINE-LEARNING'; n=0
    for i,a in enumerate(rows(r)):
        if K(a) in S or not 500<len(a['text'])<7000: continue
        n+=1; add('isot','Reuters','2017','en',f'{H(r)}:True.csv row {i+1} (title, text)',a['title']+'\n'+a['text'],a['title'])
    print('isot',n)
def edg2():
    r='edghero+data'
    for i,a in enumerate(csv.DictReader(io.StringIO(show(r,'apnews.csv').decode('utf8')))):
        t=a['text']
        if len(t)<9500 and len(t)>=700 or len(t)<400 or len(t)>14000: continue
        add('edg','AP','2022','en',f'{H(r)}:apnews.csv row {i+1} (title, text)',a['title']+'\n'+t,a['title'])
isot(); edg2(); print(len(R)); json.dump(R,open('recs_d.json','w'))
