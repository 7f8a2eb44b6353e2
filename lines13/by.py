import sys, json
from datetime import datetime,UTC
from services.ingest import stage as ingest
from services.enrich import stage as enrich
from wiredesk.copy_files import read_piece
from wiredesk.dry_run import inspect_pieces
from wiredesk.stages import load_stage
from pathlib import Path
STAGES=[ingest.build(None), enrich.build(None), load_stage("publish")]
when=datetime(2024,12,31,tzinfo=UTC)
def one(text,src="x"):
    p=Path('/tmp/heads/t/one.txt'); p.write_text(text)
    for e in inspect_pieces([read_piece(p,src)],STAGES,when):
        if e.article: return json.loads(e.article.to_bytes())
    return None
if __name__=="__main__":
    ok=n=0
    for l in open(sys.argv[1]):
        l=l.rstrip('\n')
        if not l: continue
        by,who=l.split('\t')
        t=f"Harbour is shut after ice closes the quay\n\n{by}\n\nThe harbour was shut on Monday after ice closed the quay, the port authority said in a statement.\n\nThe ice is two feet thick, and the ferries stay where they are until the thaw.\n"
        a=one(t); n+=1
        got=[c['name'] for c in a['correspondents']] if a else None
        bodyhas=any(by in p for p in a['body']) if a else None
        want=[w for w in who.split('|') if w]
        good=got==want and not bodyhas
        ok+=good
        if not good: print(f"{by!r}: byline={a and a['byline']!r} who={got} want={want} inbody={bodyhas}")
    print(ok,n)
