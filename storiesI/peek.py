import json,csv,sys,io,re
sys.path.insert(0,'/work/storiesI'); from g import *
csv.field_size_limit(10**9)
W=re.compile(r'\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|PTI|dpa|CNN|Bloomberg|ANI|IANS|TASS)\)|PRNewswire|BUSINESS WIRE|Associated Press')
def pr(name,rows):
    print('==',name,len(rows))
    n=0
    for r in rows:
        t=r['text']
        m=W.search(t[:400]) 
        if m:
            n+=1
            if n<=6: print('  -',len(t),repr(r.get('title','')[:60]),repr(t[:110]),'...',repr(t[-70:]))
    print('  hits',n)
def newspapers(d,p):
    j=json.loads(show(d,p)); out=[]
    for k,v in j['newspapers'].items():
        for a in v['articles']: out.append(dict(title=a.get('title',''),text=a.get('text','') or '',link=a.get('link',''),author=a.get('author') or a.get('authors')))
    return out
if __name__=="__main__":
  for d in ('Chawalar+Fake-news-detection','yogesharma12+Fake-news-Classification','JoyceJiang73+newspapers','josephoregon+medianumbers','thehappycamden+TrueNews','holwech+NewsScraper','Deepthi2001+news-scraper','markellisdev+NewsScraper','tenaciousR+NewsSourceScraper','jimgrund+DATS6450-NLP-final','varsha1288+NLP-DATS6450','terence92+allNews','dacatay+social-media-interaction','MW2402+thesis_code','Lavanya28+FactsFromStats','pranavhegde006+CodeVid19','rahul-m-patel+Locality-Sensitive-Hashing'):
      for p in ls(d):
          if p.endswith('scraped_articles.json') or (p.endswith('.json') and 'scrap' in p.lower() and 'package' not in p):
              try: pr(d+' '+p,newspapers(d,p))
              except Exception as e: print('x',d,p,repr(e)[:80])
  