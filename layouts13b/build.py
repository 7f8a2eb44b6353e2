"""Writes the pieces of /work/wt/heads_new. Lines: `S ` story, `F ` furniture that must go, `? ` may stand or go, `- ` not scored in the body; `|` alone an empty line."""
import json, re, sys
from pathlib import Path
HERE = Path(__file__).parent
def build(pieces):
    for name, meta, text in pieces:
        lines, must, may, mustnot = [], [], [], []
        for raw in text.strip("\n").split("\n"):
            if raw.strip() == "|": lines.append(""); continue
            mark, line = raw[:2], raw[2:]
            pre = ""
            m = re.match(r"\{\{(.*?)\}\}", line)
            if m: pre, line = m[1], line[m.end():]
            tail = ""
            m = re.search(r"\{\{(.*?)\}\}$", line)
            if m: tail, line = m[1], line[:m.start()]
            wrap = meta.get("_wrap")
            whole = pre + line + tail
            lines.append(whole)
            if mark == "S ":
                must.append(" ".join(line.split()))
                for part in (pre, tail):
                    if part.strip(" -–—._"): mustnot.append({"kind": "dateline" if part is pre else "furniture", "text": part.strip().rstrip("-–— _").strip()})
            elif mark == "F ": mustnot.append({"kind": "furniture", "text": line.strip()})
            elif mark == "? ": may.append(" ".join(line.split()))
        if meta.get("_wrap"):
            import textwrap
            out = []
            for l in lines:
                out += textwrap.wrap(l, meta["_wrap"], break_on_hyphens=False, drop_whitespace=True) if len(l) > meta["_wrap"] else [l]
            lines = out
        gold = {k: v for k, v in meta.items() if not k.startswith("_")}
        gold["body"] = {"first": [must[0][:45]] + [m[:45] for m in may], "last": [must[-1][-45:]], "paragraphs": [len(must), len(must) + len(may)], "must": must, "must_not": mustnot, "may": may}
        (HERE / f"{name}.txt").write_text("\n".join(lines) + "\n")
        (HERE / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1))
def D(text, places, date=None, agency=None): return {"text": text, "places": places, "date": date, "agency": agency}
def M(source, ref, lang, headline, byline=None, people=(), dateline=None, **more):
    return {"source": source, "reference_time": ref, "style": source, "language": lang, "headline": headline, "byline": byline, "correspondents": [{"name": n, "role": r} for n, r in people], "dateline": dateline, **more}
if __name__ == "__main__":
    from pieces import PIECES
    build(PIECES)
