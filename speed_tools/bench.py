"""One child per root: alternating. python bench.py ROUNDS ROOT... ; child prints per-format CPU s/record."""
import json, subprocess, sys, time
from pathlib import Path
CHILD = r'''
import sys, json, time
sys.path.insert(0, ROOT)
import services; assert services.__path__[0].startswith(ROOT), services.__path__
from datetime import datetime, UTC
from services.ingest.reader import IngestReader
from runtime.handler import Record
recs = json.load(open("/tmp/speed/records.json"))
now = datetime(2026,3,9,12,tzinfo=UTC)
reader = IngestReader()
import os
recs={k:l[:int(os.environ.get("N","40"))] for k,l in recs.items() if not os.environ.get("K") or k in os.environ["K"].split(",")}
R = {k: [Record("wire.raw",0,i,now,b"desk",bytes.fromhex(v),tuple((a,b.encode()) for a,b in h)) for i,(v,h) in enumerate(l)] for k,l in recs.items()}
for k,l in R.items():
    for r in l[:20]: reader(r)
import gc
if MODE: eval(MODE)
print("ready", flush=True)
for line in sys.stdin:
    res = {}
    for k,l in R.items():
        t = time.process_time()
        for r in l: reader(r)
        res[k] = (time.process_time()-t)/len(l)*1000
    print(json.dumps(res), flush=True)
'''
rounds = int(sys.argv[1]); roots = sys.argv[2:]
ps = [subprocess.Popen([sys.executable, "-c", CHILD.replace("ROOT", repr(r.split("@")[0])).replace("MODE", repr((r.split("@")+[""])[1]))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for r in roots]
for p in ps: p.stdout.readline()
best = [{} for _ in ps]
for _ in range(rounds):
    for i, p in enumerate(ps):
        p.stdin.write("\n"); p.stdin.flush()
        for k, v in json.loads(p.stdout.readline()).items():
            best[i][k] = min(v, best[i].get(k, 9e9))
for k in best[0]:
    print(f"{k:12}", *(f"{b[k]:7.2f} ms ({1000/b[k]:6.0f}/s)" for b in best), " ".join(f"{best[0][k]/b[k]:.2f}x" for b in best[1:]))
