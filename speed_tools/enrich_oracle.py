import sys, hashlib, re
from datetime import datetime, UTC
from pathlib import Path
from services.enrich.dates import tag_dates
from services.enrich.language import detect_language
from services.enrich.correspondent import profile
from services.ingest.reader import IngestReader
from schemas.item import WireItem
from wiredesk.copy_files import read_piece
import services
now = datetime(2026,3,9,12,tzinfo=UTC); reader = IngestReader(); out = []
files = sorted(Path("/work/stories").glob("*.txt"))[:300] + sorted(p for p in Path("/work/wt/sets/layouts").rglob("*.txt"))[:150] + sorted(Path("/work/main/tests/samples").rglob("*.*"))
for p in files:
    if not p.is_file(): continue
    try: rec = read_piece(p, "desk").as_record(1, now)
    except Exception: continue
    for o in reader(rec):
        if not o.emits: continue
        i = WireItem.from_bytes(o.emits[0].value)
        try: r = repr((tag_dates(i.body, now), profile(i)))
        except Exception as e: r = repr(e)
        out.append(f"{p} {hashlib.sha256(r.encode()).hexdigest()[:12]}")
Path(sys.argv[1]).write_text("\n".join(out)); print(services.__path__[0], len(out))
