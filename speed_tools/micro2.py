import json, time
from lexicon.folding import lower
from services.ingest.text import embargo_words as W, embargo_lines as L, embargo_grammar as G, embargo_sentences as S
from services.ingest.text.kills import stops, tokens
from services.ingest.text import machine_text as M, byline, page_chrome, rows, spaces, signals, publication_line
from services.ingest.input.timestamps import TimeStyle
from lexicon import person_names
import re
recs = json.load(open("/tmp/speed/records.json"))["plain"]
P = [" ".join(l.split()) for v,_ in recs for l in re.split(r"\n\s*\n", bytes.fromhex(v).decode()) if l.strip()]
Lo = [lower(p) for p in P]
def t(name, f, X=P, n=3):
    best=9e9
    for _ in range(n):
        a=time.process_time()
        for l in X: f(l)
        best=min(best,time.process_time()-a)
    print(f"{name:30} {best/len(X)*1e6:8.2f} us")
print(len(P), sum(map(len,P))/len(P))
t("lower", lower); t("casefold", str.casefold)
t("TRIGGER.search", W.TRIGGER.search, Lo)
t("MAY_STOP_ALONE", L.MAY_STOP_ALONE.search, Lo)
t("MAY_STOP", L.MAY_STOP.search, Lo)
t("has_time", G.has_time); t("WORD.findall", W.WORD.findall, Lo)
t("count_other", lambda p: G.count_other_words(p, S.MAX_OTHER_WORDS))
t("is_embargo_note", L.is_embargo_note); t("split_note", L.split_note)
t("hands_over", S.hands_over_embargoed); t("ADDRESSED", W.ADDRESSED.match)
t("MAY_NAME_TIME", W.MAY_NAME_TIME.search)
t("in_paragraph", lambda p: list(stops.in_paragraph(p)))
t("_may_open", stops._may_open); t("_may_ask", stops._may_ask)
t("is_notice", signals.is_notice)
t("machine_text", M.machine_text)
t("is_byline", byline.is_byline); t("is_name", person_names.is_name)
t("is_chrome", page_chrome.is_chrome); t("clean", spaces.clean)
t("kills_by_ref", lambda p: list(signals.kills_by_reference([p])))
t("publication_line", lambda p: publication_line.read_publication_line(p, TimeStyle()))
t("take_mark", signals.is_take_mark)
PART_OF_TRIGGER=type("x",(),{"search":staticmethod(G.may_trigger)})
t("gate", PART_OF_TRIGGER.search, Lo); print(sum(bool(PART_OF_TRIGGER.search(l)) for l in Lo)/len(Lo))
print()
for n in ("EMBARGO","FORBIDDEN","RELEASE","ONLY_A_TIME"):
    t(n, re.compile(rf"(?<!\w)(?:{getattr(W,n)})(?!\w)").search, Lo)
t("gate word", re.compile(r"(?<!\w)(?=[a-z])").search, Lo)
t("words", re.compile(r"\b[a-z]").findall, Lo)
t("TRIG with \\b", re.compile(W.TRIGGER.pattern.replace(r"(?<!\w)", r"\b(?<!\w)",1)).search, Lo)
t("lookahead", re.compile(r"(?<!\w)(?=[a-zà-ÿ])"+ W.TRIGGER.pattern[len(r"(?<!\w)"):]).search, Lo)
t("first", re.compile(r"(?=[a-zà-ÿ])"+W.TRIGGER.pattern).search, Lo)
print(sum(bool(stops._may_open(l[:500])) for l in P)/len(P), sum(bool(stops._may_ask(l)) for l in P)/len(P), len(stops.STEMS))
from collections import Counter
print(Counter(w for l in P for w in stops.WORD.findall(l.casefold()) if w in stops.STEMS).most_common(30))
