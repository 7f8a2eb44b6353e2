# launchnlp/BASIL: one AP story (Fox News page), paragraphs of sentences joined; recs_c.json
from base import *
r='launchnlp+BASIL'; p='articles/2014/b764f81f-6d08-4d7c-b1a8-8961bed0a455_1.json'
j=json.loads(show(r,p)); t='\n'.join(' '.join(x) for x in j['body-paragraphs'])
add('basil','AP','2014','en',f'{H(r)}:{p} (body-paragraphs)',t,j['title'].strip())
json.dump(R,open('/work/stories9/recs_c.json','w'),ensure_ascii=False)
