import sys
from tests.benchmarks import formats as f
from services.ingest.reader import IngestReader
import services; print(services.__path__[0])
r = IngestReader()
st = list(map(f._story, range(12)))
for name, w in f.FORMATS.items():
    recs = [f._record(a, w(t, r)) for a, t in enumerate(st)]
    f._seconds(r, recs[:2])
    print(name, round(f._calls(r, recs)/len(recs)), round(sum(len(x.value) for x in recs)/len(recs)))
