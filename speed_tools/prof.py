import sys, json, cProfile, pstats
from datetime import datetime, UTC
from services.ingest.reader import IngestReader
from runtime.handler import Record
from runtime.handler import *
kind, sort, top = sys.argv[1], sys.argv[2], int(sys.argv[3])
recs = json.load(open("/tmp/speed/records.json"))[kind]
now = datetime(2026,3,9,12,tzinfo=UTC)
reader = IngestReader()
R = [Record("wire.raw",0,i,now,b"desk",bytes.fromhex(v),tuple((a,b.encode()) for a,b in h)) for i,(v,h) in enumerate(recs)]
from collections import Counter
print(Counter(o.name + ":" + (o.rejection.reason if o.rejection else "") for r in R for o in reader(r)))
p = cProfile.Profile(); p.enable()
for r in R: reader(r)
p.disable()
s = pstats.Stats(p)
print("calls/record", s.total_calls/len(R))
if top: s.sort_stats(sort).print_stats(top)
if len(sys.argv) > 4: s.print_callers(sys.argv[4])
