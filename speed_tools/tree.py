"""Top-down tree of CPU samples: PYTHONPATH=ROOT tree.py KIND REPEATS MINPERCENT"""
import sys, json, signal, time
from datetime import datetime, UTC
from services.ingest.reader import IngestReader
from runtime.handler import Record
kind, reps, least = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
recs = json.load(open("/tmp/speed/records.json"))[kind]
now = datetime(2026,3,9,12,tzinfo=UTC)
reader = IngestReader()
R = [Record("wire.raw",0,i,now,b"desk",bytes.fromhex(v),tuple((a,b.encode()) for a,b in h)) for i,(v,h) in enumerate(recs)]
for r in R: reader(r)
root = [0, {}]; n = 0
SKIP = {"<genexpr>", "<listcomp>", "__get__", "guarded"}
def tick(s, f):
    global n; n += 1
    st = []
    while f:
        c = f.f_code
        if c.co_name not in SKIP: st.append(c.co_filename.split("/")[-1].removesuffix(".py") + "." + c.co_name)
        f = f.f_back
    node = root; node[0] += 1
    for k in reversed(st[:-1]):
        node = node[1].setdefault(k, [0, {}]); node[0] += 1
signal.signal(signal.SIGPROF, tick); signal.setitimer(signal.ITIMER_PROF, 0.0005, 0.0005)
t = time.process_time()
for _ in range(reps):
    for r in R: reader(r)
signal.setitimer(signal.ITIMER_PROF, 0)
print("ms/record", (time.process_time()-t)/reps/len(R)*1000, "samples", n)
def show(node, depth):
    for k, v in sorted(node[1].items(), key=lambda x: -x[1][0]):
        if 100*v[0]/n >= least:
            print(f"{100*v[0]/n:5.1f}% {'  '*depth}{k}"); show(v, depth+1)
show(root, 0)
