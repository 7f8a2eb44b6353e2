"""score.py FILE LANGUAGE: from a worktree's root, PYTHONPATH=."""
import re, sys
from datetime import UTC, datetime
from services.enrich.dates import tag_dates
MARK = re.compile(r"\[([^|\]]*)\|(\w+) ([^\]]*)\]")
def parse(line):
    text, spans, at = "", [], 0
    for m in MARK.finditer(line):
        text += line[at:m.start()]
        spans.append((len(text), len(text) + len(m[1]), m[3])); text += m[1]; at = m.end()
    return text + line[at:], spans
def main():
    strict = gold = pred = over_g = over_p = right = whole = n = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        if not line.strip(): continue
        text, g = parse(line.rstrip("\n"))
        p = [(d.start, d.end, d.value) for d in tag_dates([text], datetime(2023, 3, 8, 12, tzinfo=UTC), language=sys.argv[2])]
        strict += len({x[:2] for x in g} & {x[:2] for x in p}); gold += len(g); pred += len(p)
        over_p += sum(any(x[0] < y[1] and y[0] < x[1] for y in g) for x in p)
        for y in g:
            near = [x for x in p if x[0] < y[1] and y[0] < x[1]]
            if near:
                over_g += 1
                right += max(near, key=lambda x: x[:2] == y[:2])[2] == y[2]
        n += 1; whole += sorted(g) == sorted(p)
        if sorted(g) != sorted(p) and "-q" not in sys.argv:
            print("  ", line.rstrip(), "->", [(text[a:b], v) for a, b, v in p])
    f = lambda h, a, b: 200 * (h/a) * (h/b) / (h/a + h/b) if h else 0
    P, R = over_p / max(pred, 1), over_g / max(gold, 1)
    rel = 200 * P * R / (P + R) if P + R else 0
    print(f"{sys.argv[2]} {sys.argv[1]}: strict {f(strict, pred, gold) if pred else 0:.1f} relaxed {rel:.1f} value {rel * right / max(over_g,1):.1f}; {whole} of {n} sentences right")
main()
