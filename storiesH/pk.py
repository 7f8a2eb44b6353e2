import sys,csv,io,json; sys.path.insert(0,'/work/storiesH'); csv.field_size_limit(10**9)
from g import *
def t(r,p,n=2,w=500):
    b=show(r,p).decode('utf8','replace')
    try:
        R=list(csv.DictReader(io.StringIO(b)))
        print('##',r,p,len(R),list(R[0].keys()))
        for x in R[5:5+n]: print({k:(v or '')[:w] for k,v in x.items() if k})
    except Exception as e: print(r,p,e,b[:300])
t('clairemlee714+Political-Bias-in-Election-Reporting','ap_scraped.csv'); t('clairemlee714+Political-Bias-in-Election-Reporting','trump_scraped.csv',1)
t('hobolee+News_LLM','cnn_news.csv'); t('semmusavi+News_aggregator','cnn_articles.csv'); t('ThetMyatNoe96+MyWebsite','reuters_news.csv',1,300)
for r in ('FirstLight-A-positive-news-initiative+Scraper','phillipkkim+on-topic-text-generation','Natnael-crypto+news-aggr','Political-Polarization+Political-Polarization','levelupup+news_crawler','Kudusch+chatgpt_news','milo-sobral+Faketory','anesu-rirwa+news-cluster','zceihzi+Data-Acquisition-and-Processing'):
    o=subprocess.run(['git','--git-dir',gd(r),'ls-tree','-r','-l','HEAD'],capture_output=True).stdout.decode('utf8','replace').split('\n')
    o=sorted([(int(x.split()[3]),x.split('\t')[1]) for x in o if x and x.split()[3].isdigit()],reverse=True)[:6]; print('==',r,o)
