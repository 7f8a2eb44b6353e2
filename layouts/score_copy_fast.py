"""score_copy.py in one process: from a checkout, PYTHONPATH=. .venv/bin/python /work/wt/tools/score_copy_fast.py FOLDER [--verbose]"""
import json, sys
from datetime import datetime
from pathlib import Path
source = Path("/work/shared/cases/copy/score_copy.py").read_text().rstrip()
assert source.endswith("main()")
scorer = {"__name__": "scorer"}
exec(compile(source.removesuffix("main()"), "score_copy", "exec"), scorer)
from services.enrich import stage as enrich
from services.ingest import stage as ingest
from wiredesk.copy_files import read_piece
from wiredesk.dry_run import inspect_pieces
from wiredesk.stages import load_stage
STAGES = [ingest.build(None), enrich.build(None), load_stage("publish")]
def run(binary, path, gold):
    found, said = [], []
    when = datetime.fromisoformat(gold["reference_time"].replace("Z", "+00:00"))
    for each in inspect_pieces([read_piece(path, gold["source"])], STAGES, when):
        if each.article: found.append(json.loads(each.article.to_bytes()))
        said.append(str(each.rejection or each.explanation or ""))
    return found, " ".join(said)
scorer["run"] = run
sys.argv.insert(2, "unused")
import concurrent.futures
class One:
    def __init__(self, n): pass
    def __enter__(self): return self
    def __exit__(self, *a): return None
    map = staticmethod(map)
scorer["ThreadPoolExecutor"] = One
scorer["main"]()
