import sys
sys.path.insert(0,'/tmp/heads/t')
from by import one
CASES=open(sys.argv[1]).read().split("\n====\n")
ok=n=0
B="The harbour was shut on Monday after ice closed the quay, the port authority said in a statement.\n\nThe ice is two feet thick, and the ferries stay where they are until the thaw."
for c in CASES:
    if not c.strip(): continue
    want,_,text=c.strip("\n").partition("\n")
    wants=want.split("##")   # headline ## lines which must not be in body (by |)
    text=text.replace("@B",B)
    a=one(text); n+=1
    if not a: print("REFUSED",want); continue
    gone=[g for g in (wants[1].split("|") if len(wants)>1 else []) if any(g.strip()==p.strip() or (len(g)>15 and g.strip() in p) for p in a['body'])]
    bad = a['headline']!=wants[0].strip() or gone or not any('harbour was shut on Monday' in p or 'Hafen' in p or 'puerto' in p or 'port' in p or 'porto' in p for p in a['body'])
    ok+=not bad
    if bad: print("MISS want",repr(wants[0]),"got",repr(a['headline']),"inbody",gone,"| kw",a.get('keywords'),"abs",a.get('abstract'),"body0",a['body'][0][:70])
print(ok,n)
