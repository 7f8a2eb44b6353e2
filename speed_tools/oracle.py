"""Digest of each outcome: PYTHONPATH=ROOT python oracle.py OUT [GROUP...]"""
import hashlib, json, sys, time
from datetime import datetime, UTC
from pathlib import Path
from services.ingest.reader import IngestReader
from services.ingest.text.story import read_story
from wiredesk.copy_files import read_piece
from runtime.handler import Record
import services
ROOTS = {
 "samples": "/work/shared/samples", "wire": "/work/shared/wire", "cases": "/work/shared/cases",
 "own": "/work/main/tests/samples", "layouts": "/work/wt/sets/layouts", "stories": "/work/stories",
 **{f"h{n}": f"/work/wt/sets/heads_new{n}" for n in ("", 2, 3, 4, 5)},
}
def main():
    out = Path(sys.argv[1]); groups = sys.argv[2:] or list(ROOTS)
    print(services.__path__, file=sys.stderr)
    now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    found = {}
    reader = IngestReader()
    for g in groups:
        t = time.process_time(); n = 0
        for p in sorted(Path(ROOTS[g]).rglob("*")):
            if not p.is_file() or p.stat().st_size > 3_000_000: continue
            n += 1
            try: piece = read_piece(p, "desk")
            except Exception as e: continue
            rec = piece.as_record(7, now)
            try:
                r = repr(reader(rec))
                s = repr(reader.stories(rec))
            except Exception as e:
                r = s = repr(e)
            found[str(p)] = (hashlib.sha256(r.encode()).hexdigest()[:16], hashlib.sha256(s.encode()).hexdigest()[:16], len(r))
        print(g, n, round(time.process_time() - t, 1), file=sys.stderr)
    out.write_text(json.dumps(found))
main()
