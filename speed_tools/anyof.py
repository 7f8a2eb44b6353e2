import lexicon.word_lists as w
orig = w.any_of
import re, sys
calls = 0
def spy(ph):
    global calls; calls += 1
    ph = list(ph); f = sys._getframe(1)
    s = set(ph)
    if "" in s: print("EMPTY", f.f_code.co_filename, f.f_lineno)
    d = {}
    for p in s: d.setdefault(p.casefold(), []).append(p)
    bad = []
    for p in s:
        c = p.casefold()
        for n in range(1, len(c)):
            for q in d.get(c[:n], ()):
                if not p.startswith(q): bad.append((q,p))
    if bad: print("MIXED", f.f_code.co_filename, f.f_lineno, len(s), bad[:6])
    r = orig(ph)
    old = "|".join(map(re.escape, sorted(s, key=lambda p: (-len(p), p))))
    a, b, ai, bi = re.compile(old), re.compile(r), re.compile(old, re.I), re.compile(r, re.I)
    other = next(iter(s)) if s else ""
    for p in s:
        for t in (p, p+"x", p+" ", p.upper(), p.lower(), p.title(), p[:-1], p + other):
            for x, y in ((a,b),(ai,bi)):
                m, n = x.match(t), y.match(t)
                if (m and m[0]) != (n and n[0]): print("DIFF", f.f_code.co_filename, f.f_lineno, repr(t), m, n)
    return r
w.any_of = spy
import services.ingest.stage, services.enrich.stage, services.publish.stage, services.enrich.reader, services.ingest.reader
print(calls)
