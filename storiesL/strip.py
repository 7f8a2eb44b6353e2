# after build_b.py and build_d.py: cut the archive's and the crawler's own foot lines
import json,re,sys
P=sys.argv[1] if len(sys.argv)>1 else '/work/storiesL'
for k,p in(('b',r'\n---\n+(?:Original/Source|Source|Newsramp|Reddit|Pickup)[\s\S]*$'),('d',r'\n---\n+\*Crawled at[\s\S]*$')):
    R=json.load(open(f'{P}/recs_{k}.json'))
    for r in R:
        r['text']=re.sub(p,'',r['text']).rstrip()+'\n'
        if k=='b': r['text']='\n'.join(l.rstrip() for l in r['text'].split('\n'))
    json.dump(R,open(f'{P}/recs_{k}.json','w'),ensure_ascii=False)
