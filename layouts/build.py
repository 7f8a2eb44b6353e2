#!/usr/bin/env python3
"""test/.src/*.dsl -> dev|test/NNN-name.{txt,json}, origins.tsv. A piece: a header line
`=== NNN-name | lang | source | reference_time | origin`, `~key value` lines, then `T|text` lines with T =
h headline, s slug, b byline, d dateline, e editor's note, f furniture, m story, p may stand in the story,
o sign-off, g biography, + goes on with the paragraph above; `<<T:text>>` marks a part of a line."""
import hashlib, json, re, sys
from pathlib import Path
ROOT = Path(__file__).parent
FOOT = "032 034 037 038 040 052 057 058 059 070 071 074 087 089 095 099 100 101 051".split()
KIND = {"s": "slug line", "b": "byline", "d": "dateline", "e": "ednote", "f": "furniture", "o": "sign_off", "g": "biography"}
W = lambda t: " ".join(t.split())
def cutw(t, n): return W(t)[:n]
def bare(t):
    t = W(t)
    return t[1:-1].strip() if t[:1] in "([" and t[-1:] in ")]" else t
def alts(v): return [a.strip() for a in v.split("||")]
def parse(block):
    head, *lines = block.split("\n")
    name, lang, source, ref, origin = [x.strip() for x in head.split("|", 4)]
    meta, paras, text, body = [], [], [], False
    while lines and not lines[-1].strip(): lines.pop()
    for l in lines:
        if not body and l.startswith("~"):
            k, _, v = l[1:].partition(" "); meta.append((k, v.strip())); continue
        body = True
        if not l.strip(): text.append(l); continue
        if not re.match(r"[hsbdefmpog+]\|", l): sys.exit(f"{name}: bad line {l!r}")
        tag, raw = l[0], l[2:]
        text.append(re.sub(r"<<[a-z]:(.*?)>>", r"\1", raw))
        segs = []; pos = 0; base = paras[-1]["tag"] if tag == "+" else tag
        for m in re.finditer(r"<<([a-z]):(.*?)>>", raw):
            segs.append((base, raw[pos:m.start()])); segs.append((m.group(1), m.group(2))); pos = m.end()
        segs.append((base, raw[pos:]))
        if tag == "+": paras[-1]["segs"] += [("", " ")] + segs
        else: paras.append({"tag": tag, "segs": segs})
    out = []
    for p in paras:
        merged = []
        for t, x in p["segs"]:
            if t == "" and merged: merged[-1][1] += x
            elif merged and merged[-1][0] == t: merged[-1][1] += x
            elif x.strip(): merged.append([t, x])
        for i, (t, x) in enumerate(merged):
            if i and merged[i-1][0] in "de" and t in "mp": x = re.sub(r"^[\s\-–—_.:=/]+", "", x)
            out.append((t, W(x), p))
    out = [(t, x, p) for t, x, p in out if x]
    return name, lang, source, ref, origin, meta, "\n".join(text) + "\n", out
def few(items):
    """At most ten lines of furniture a piece, so that one page does not outweigh ten stories."""
    f = [i for i in items if i["kind"] == "furniture"]
    drop = {id(i) for i in f[5:-5]} if len(f) > 10 else set()
    return [i for i in items if id(i) not in drop]
def gold(name, lang, source, ref, meta, out):
    g = {"source": source, "reference_time": ref, "style": name.split("-", 1)[1]}
    m = dict(meta); get = lambda k: [v for kk, v in meta if kk == k]
    if m.get("lang") != "skip" and lang != "xx": g["language"] = lang
    heads = [x for t, x, _ in out if t == "h"]
    if "h" in m: hl = sum((alts(v) for v in get("h")), [])
    else: hl = []
    if m.get("headline") != "skip" and (heads or hl): g["headline"] = [*([] if m.get("onlyh") else heads[:1]), *hl]
    bys = [x for t, x, _ in out if t == "b"]
    if m.get("by") == "none" or ("by" not in m and not bys): g["byline"] = None
    elif m.get("by") == "skip": pass
    elif "by" in m: g["byline"] = alts(m["by"])
    else: g["byline"] = list(dict.fromkeys([bys[0], ", ".join(bys), " ".join(bys)]))
    if m.get("dl", "none") == "none":
        g["dateline"] = None
    elif m["dl"] != "skip":
        f = [x.strip() for x in m["dl"].split(";")]
        text = f[3] if len(f) > 3 else next(x for t, x, _ in out if t == "d")
        text = re.sub(r"[\s\-–—]+$", "", text)
        g["dateline"] = {"text": text, "places": "skip" if f[0] == "skip" else [p.strip() for p in f[0].split("/") if p.strip() not in ("", "-")],
                         "date": None if f[1] in ("", "-") else f[1], "agency": None if f[2] in ("", "-") else f[2]}
    if m.get("c") != "skip":
        g["correspondents"] = []
        for c in get("c"):
            if c == "none": continue
            n, role, *rest = [x.strip() for x in c.split("|")]
            d = {"name": n, "role": role.split(";") if ";" in role else role}
            for r in rest:
                k, v = r.split("=", 1); k = {"org": "organisation"}.get(k, k)
                d[k] = [a.strip() for a in v.split(";")] if ";" in v or k in ("title", "organisation") else v
            g["correspondents"].append(d)
    slugs = [x for t, x, _ in out if t == "s"]
    if m.get("slug") == "skip": pass
    elif "slug" in m: g["slugline"] = list(dict.fromkeys([*slugs, *alts(m["slug"])]))
    elif slugs: g["slugline"] = slugs
    if "sig" in m: g["signal"] = m["sig"]
    if "status" in m: g["status"] = m["status"]
    if "urg" in m: g["urgency_original"] = m["urg"]
    if "sent" in m: g["sent_at"] = alts(m["sent"])
    if m.get("en") != "skip":
        en = [bare(x)[:60].strip() for t, x, _ in out if t == "e"]
        if en: g["ednote_has"] = en
    so = [bare(x)[:60].strip() for t, x, _ in out if t == "o"]
    if so and m.get("so") != "skip": g["sign_off_has"] = so
    bio = [x[:60].strip() for t, x, _ in out if t == "g"]
    if bio: g["biography_has"] = bio
    story = [(t, x, p) for t, x, p in out if t in "mp"]
    if m.get("body") != "skip" and any(t == "m" for t, _, _ in story):
        first, last = [], []
        for t, x, _ in story:
            first.append(x[:45])
            if t == "m": break
        for t, x, _ in reversed(story):
            last.append(x[-45:])
            if t == "m": break
        pm = {id(p) for t, _, p in story if t == "m"}; pa = {id(p) for _, _, p in story}
        par = [int(n) for n in m["par"].split()] if "par" in m else [len(pm), len(pa)]
        g["body"] = {"first": first, "last": last[::-1] if len(last) == 1 else last, "paragraphs": par,
            "must": [x for t, x, _ in story if t == "m"],
            "must_not": few([{"kind": KIND[t], "text": x[:80]} for t, x, _ in out if t in KIND and len(re.sub(r"\W", "", x)) > 1]),
            "may": [x for t, x, _ in story if t == "p"]}
        if m.get("par") == "skip": del g["body"]["paragraphs"]
    return g
def main():
    rows = []; seen = set()
    for d in ("dev", "test"):
        for f in (ROOT / d).glob("[0-9]*"): f.unlink()
    for f in sorted((ROOT / "test/.src").glob("*.dsl")):
        for block in re.split(r"^=== ", f.read_text(encoding="utf-8"), flags=re.M)[1:]:
            name, lang, source, ref, origin, meta, text, out = parse(block)
            assert name not in seen, name
            seen.add(name)
            half = "dev" if int(hashlib.md5(name.encode()).hexdigest(), 16) % 2 == 0 else "test"
            (ROOT / half / f"{name}.txt").write_text(text, encoding="utf-8")
            (ROOT / half / f"{name}.json").write_text(json.dumps(gold(name, lang, source, ref, meta, out), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            own = " + last lines as this house signs off elsewhere (not in the copy found)" if name[:3] in FOOT else ""
            rows.append(f"{name}\t{half}\t{lang}\t{origin}{own}")
    (ROOT / "origins.tsv").write_text("name\thalf\tlanguage\torigin of the layout\n" + "\n".join(sorted(rows)) + "\n", encoding="utf-8")
    from collections import Counter
    print(len(rows), Counter(r.split("\t")[1] for r in rows), Counter(r.split("\t")[2] for r in rows))
main()
