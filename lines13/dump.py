import json,sys,hashlib
from datetime import datetime,UTC
from pathlib import Path
from runtime.handler import Record
from schemas.item import WireItem
from tests.linear.formats import READER as READ
when=datetime(2024,12,31,tzinfo=UTC)
out={}
for p in sorted(Path(sys.argv[1]).glob('*.txt')):
    rec=Record("wire.raw",0,0,when,None,p.read_bytes(),(("wire-source",b"x"),("content-type",b"text/plain")))
    res=[]
    for o in READ(rec):
        if o.rejection: res.append({"rejected":o.rejection.error}); continue
        for e in o.emits:
            try: i=WireItem.from_bytes(e.value)
            except Exception: continue
            d=i.dateline
            res.append({"h":i.headline,"by":i.byline,"d":d.model_dump(mode="json") if d else None,"slug":i.slugline,"kw":list(i.keywords),"abs":i.abstract,"so":str(i.sign_off) if i.sign_off else None,"bio":str(i.biography) if i.biography else None,"ed":str(i.ednote),"prov":str(i.provider),"genre":str(i.genre),"body":list(i.body)})
    out[p.name]=res
json.dump(out,open(sys.argv[2],'w'),ensure_ascii=False)
