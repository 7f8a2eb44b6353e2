"""Sampling by CPU time: PYTHONPATH=ROOT sample.py KIND REPEATS [TOP]"""
import sys, json, signal, time
from collections import Counter
from datetime import datetime, UTC
from services.ingest.reader import IngestReader
from runtime.handler import Record
kind, reps = sys.argv[1], int(sys.argv[2]); top = int(sys.argv[3]) if len(sys.argv) > 3 else 60
recs = json.load(open("/tmp/speed/records.json"))[kind]
now = datetime(2026,3,9,12,tzinfo=UTC)
reader = IngestReader()
R = [Record("wire.raw",0,i,now,b"desk",bytes.fromhex(v),tuple((a,b.encode()) for a,b in h)) for i,(v,h) in enumerate(recs)]
for r in R: reader(r)
incl, self_, lines = Counter(), Counter(), Counter(); n = 0
def tick(s, f):
    global n; n += 1
    c = f.f_code; self_[(c.co_filename.split("/services/")[-1].split("python3.11/")[-1], c.co_name)] += 1
    lines[(c.co_filename.split("/services/")[-1].split("python3.11/")[-1], f.f_lineno, c.co_name)] += 1
    seen = set()
    while f:
        c = f.f_code; k = (c.co_filename.split("/services/")[-1].split("python3.11/")[-1], c.co_name)
        if k not in seen: seen.add(k); incl[k] += 1
        f = f.f_back
signal.signal(signal.SIGPROF, tick); signal.setitimer(signal.ITIMER_PROF, 0.0007, 0.0007)
t = time.process_time()
for _ in range(reps):
    for r in R: reader(r)
signal.setitimer(signal.ITIMER_PROF, 0)
print("ms/record", (time.process_time()-t)/reps/len(R)*1000, "samples", n)
for name, c in (("INCL", incl), ("SELF", self_), ("LINES", lines)):
    print(name)
    for k, v in c.most_common(top): print(f"  {100*v/n:5.1f}%  {k}")
