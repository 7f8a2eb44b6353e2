import json,sys,re
d=sys.argv[1]; a=int(sys.argv[2]); b=int(sys.argv[3]); w=int(sys.argv[4]) if len(sys.argv)>4 else 160
R=json.load(open('/work/storiesK/h/'+d+'.json'))
for i,r in enumerate(R[a:b],a):
    t=r['text']; m={k:v[:60] for k,v in r['meta'].items() if v and len(v)<200 and k.lower() in('title','headline','author','authors','source','date','publisher','publish_date','published','url','link','byline')}
    print(f"#{i} {r['path'][-40:]} {r['at']} {len(t)} {m}\n   {' / '.join(t[:w*2].split(chr(10)))[:w]} .. {' / '.join(t[-90:].split(chr(10)))}")
