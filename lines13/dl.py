import sys
from services.ingest.text.head.lines import dateline_of
n=ok=0
for l in open(sys.argv[1]):
    l=l.rstrip('\n')
    if not l: continue
    t,w=l.split('\t'); d,r=dateline_of(t,'')
    got=d.text if d else None
    if w=='?' or w=='NONE?' : print('?',repr(t[:60]),'->',d and (d.text,d.places,d.day,d.agency)); continue
    n+=1
    if got==w: ok+=1
    else: print('MISS',t[:75],'->',got)
print(ok,n)
