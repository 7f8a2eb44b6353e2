"""score_stories.py [--verbose] [--half even|odd]: datelines and bylines of /work/stories; run from a worktree with PYTHONPATH=."""
import csv, re, sys
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path
from runtime.handler import Record
from schemas.item import WireItem
from services.ingest import stage
from services.enrich import stage as enrich
from schemas.article import EnrichedItem
reader = stage.build(None).make_reader() if hasattr(stage.build(None), "make_reader") else None
half = sys.argv[sys.argv.index("--half") + 1] if "--half" in sys.argv else None
verbose = "--verbose" in sys.argv
def norm(s): return " ".join((s or "").replace("—", "-").replace("–", "-").replace("_", "-").split()).strip(" -").casefold()
def parts(s): return [x.strip(" .") for x in re.split(r"[;,]", norm(s))]
def bare(s): return re.sub(r"^(?:by|von|par|por|di|da|de)\s+", "", norm(s)).replace(",", "").replace("  ", " ").strip(" .=<^")
right, all_ = Counter(), Counter()
by = defaultdict(lambda: [0, 0])
from services.ingest.reader import IngestReader
def ingest(text, year):
    when = datetime(int(re.search(r"\d{4}", year)[0]) if re.search(r"\d{4}", year) else 2020, 12, 31, tzinfo=UTC)
    rec = Record("wire.raw", 0, 0, when, None, text.encode(), (("wire-source", b"x"), ("content-type", b"text/plain")))
    out = READ(rec)
    o = out[0]
    if o.rejection: return None, o.rejection.error
    return WireItem.from_bytes(o.emits[0].value), ""
def make():
    from tests.fuzz.desk import _stages
    return None
from tests.linear.formats import READER as READ
for row in csv.DictReader(open("/work/stories/gold.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
    n = int(row["number"])
    if half and (n % 2 == 0) != (half == "even"): continue
    text = Path(f"/work/stories/{row['number']}.txt").read_text(encoding="utf-8")
    item, why = ingest(text, row["year"])
    def one(field, ok, got, want):
        all_[field] += 1; right[field] += bool(ok); key = (field, row["agency"].split(" (")[0]); by[key][1] += 1; by[key][0] += bool(ok)
        if verbose and not ok: print(row["number"], row["agency"], field, "| got", repr(got)[:150], "| want", repr(want)[:200])
    if item is None:
        for f in ("dateline", "byline", "first words"): one(f, False, "REFUSED " + why, "")
        continue
    d = item.dateline
    got = norm(d.text if d else "")
    want = [norm(x) for x in row["dateline"].split("|")] if row["dateline"] else [""]
    one("dateline", got in want, got, row["dateline"])
    if row["dateline"] and row["places"] and not row["places"].startswith("|"):
        pl = [p.strip() for p in row["places"].split("|")]
        gotp = parts(";".join(d.places)) if d and d.places else []
        wantp = [parts(p) for p in pl]
        one("places", any(gotp == w or (gotp and gotp == w[:len(gotp)]) for w in wantp), gotp, row["places"])
    gb, wb = bare(item.byline), [bare(x) for x in row["byline"].split("|")] if row["byline"] else [""]
    one("byline", gb in wb, item.byline, row["byline"])
    fw = [norm(" ".join(x.split()[:4])) for x in row["first_five_words"].split("|")]
    body = norm(" ".join((item.body[0] if item.body else "").split()[:4]))
    one("first words", body in fw, (item.body[0] if item.body else "")[:80], row["first_five_words"])
for f in all_: print(f"{f:<14}{right[f]:>5} of {all_[f]:>5}  {100*right[f]/all_[f]:.1f} %")
if "--by" in sys.argv:
    for (f, a), (r, t) in sorted(by.items(), key=lambda x: x[1][0] - x[1][1])[:40]: print(f, a, r, t)
