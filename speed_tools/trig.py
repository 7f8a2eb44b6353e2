# each trigger found in any text: does the gate let it pass?
import json, sys, re
from pathlib import Path
sys.path.insert(0,"/tmp/speed/tools")
from lexicon.folding import lower
from services.ingest.text.embargo_words import TRIGGER
from services.ingest.text.embargo_grammar import may_trigger
ROOTS = ["/work/shared/samples","/work/shared/wire","/work/shared/cases","/work/main/tests","/work/wt/sets","/work/stories","/work/main/services","/work/main/docs","/work/shared/eval/multi"]
n=lines=passed=0; bad=set()
for r in ROOTS:
    for p in Path(r).rglob("*"):
        if not p.is_file() or p.stat().st_size>2_000_000: continue
        try: t=p.read_text("utf-8")
        except Exception: continue
        for l in t.split("\n"):
            l=lower(l[:2000]); lines+=1
            ok = may_trigger(l); passed+=bool(ok)
            if len(l) < 6: continue
            if not ok:
                m=TRIGGER.search(l)
                if m: bad.add((m[0], l[:80]))
            else: n+=1
print(lines, passed, len(bad)); print(list(bad)[:20])
