"""Labels of headlines that stop a story: `RETRACTION:`, `*** KILL ***`, `- STORY WITHDRAWN`."""

import re
from dataclasses import dataclass
from itertools import pairwise

from services.ingest.text.kills.clauses import NOUNS_OF_USE
from services.ingest.text.kills.news_words import EXPLAINS, NEWS, OFF
from services.ingest.text.kills.tokens import Sentence, sentences

WORD = re.compile(r"[^\W\d_][\w’'-]*")
MAX_LABEL = 60
MAX_WORDS = 7
MAX_LABELS = 3
"""Labels before a headline: `URGENT: KILL: …`."""
BEFORE = re.compile(
    r"[^\w(\[]*+[(\[]?\s*+(?P<label>\w[^:|/–—\-\])!*=\n.]{1,60}?)\s*+"
    r"(?P<sign>[:|/\])!*=–—]+|-+|\.(?=\s))[\s:*=)\]'’´-]*(?P<rest>[^\n]*)"
)
UNDIVIDED = re.compile(
    r"\W*(?P<label>[A-ZÀ-Þ]{4,}(?: [A-ZÀ-Þ]{4,}){0,2}) (?P<rest>[^\n]*[a-zß-ÿ][^\n]*)"
)
BEHIND = re.compile(r"(?P<sign>[(\[|:,/*]|\s[–—-]+)\s*\**(?P<label>[\w’' ]{3,40})\W*$")
EDGES = "*+=_-#>.!:'´ \t"
DATELINE_SIGN = re.compile(r"(?:UPDATE|ADVISORY|ALERT)\s?\d{0,2}-(?=\w)|\(ADVISORY\)")
PARTS = r"[EmRNMDdBatAY,&]*+"
LABEL = re.compile(rf"{PARTS}(?:(?:[VvPckWHh]|n[taBl]*X|l[at]*n[ta]*X)[!*,.-]*{PARTS})+l?")
ADDRESS = re.compile(r"[EazM(*]+")
SURE = frozenset("kill withdrawn retraction retracted elimination zurückgezogen".split())
"""Labels of agencies in capitals, whatever stands behind them."""
NEWS_TOO = frozenset("rückzug ritiro retrait retiro suppression eliminazione elimination".split())
"""Nouns that in lower case open headlines of news."""
SLUG = re.compile(r"(?:AM|PM|BC|AP|CP|UP)-{1,2}[A-Z0-9]")
AMBIGUOUS = "vc"


@dataclass(frozen=True, slots=True)
class Label:
    """A label, what it asks for, and the headline without it."""

    signal: str
    """`kill`, `hold` or `may-be-kill`."""
    words: str
    rest: str


def read_label(headline: str) -> Label | None:
    """The label that stops a story at the beginning or the end of a headline."""
    text, addressed = _without_dateline_sign(headline)
    for _ in range(MAX_LABELS):
        match = BEFORE.match(text)
        label, rest = (match["label"], match["rest"]) if match else (text.strip(EDGES), "")
        if found := _judged(label, rest, addressed=addressed):
            return found
        kinds = _kinds(label)
        if not match or not ADDRESS.fullmatch(kinds):
            break
        text, addressed = rest, addressed or "E" in kinds
    return _undivided(headline) or _behind(headline, addressed=addressed)


def is_label(text: str) -> bool:
    """Whether a text is the words of a stop alone, or a slug with its cycle."""
    return SLUG.match(text) is not None or LABEL.fullmatch(_kinds(text)) is not None


def behind_comma(slugline: str) -> Label | None:
    """The label behind a slug: `BC-NV--Mine Collapse, KILL`."""
    return _behind(slugline, addressed=False) if "," in slugline[-MAX_LABEL:] else None


def _without_dateline_sign(headline: str) -> tuple[str, bool]:
    match = DATELINE_SIGN.match(headline)
    return (headline[match.end() :], "ADVISORY" in match[0]) if match else (headline, False)


def _undivided(headline: str) -> Label | None:
    match = UNDIVIDED.match(headline)
    if match is None or match["rest"].split()[0].isupper():
        return None
    found = _judged(match["label"], match["rest"], addressed=False)
    if found and found.signal == "kill" and match["label"] == "KILL":
        return None if _is_news(match["rest"]) else Label("may-be-kill", "KILL", match["rest"])
    return found


def _behind(headline: str, *, addressed: bool) -> Label | None:
    match = BEHIND.search(headline[-MAX_LABEL:])
    if match is None:
        return None
    label, sign = match["label"].strip(), match["sign"].strip()
    rest = headline[: max(0, len(headline) - MAX_LABEL) + match.start()].strip()
    kinds = _kinds(label)
    slug = " " not in rest or "--" in rest
    counts = sign in ("(", "[", "*") or label.isupper() or "N" in kinds or (slug and sign == ",")
    if not counts or (sign in (",", "/") and not slug and "N" not in kinds) or not rest:
        return None
    marked = (slug and sign in (",", "(")) or (sign in ("(", "[", "*") and label.isupper())
    if marked and kinds in ("V", "P", "k"):
        return Label("kill", label, rest)
    return _judged(label, rest, addressed=addressed)


def _judged(label: str, rest: str, *, addressed: bool) -> Label | None:
    """The label if its words are those of a stop, by what stands behind it."""
    kinds = _kinds(label)
    if len(label) > MAX_LABEL or len(kinds) > MAX_WORDS or not LABEL.fullmatch(kinds):
        return None
    signal = _signal(label.casefold(), kinds, rest, caps=label.isupper(), addressed=addressed)
    return Label(signal, label, rest) if signal else None


def _signal(label: str, kinds: str, rest: str, *, caps: bool, addressed: bool) -> str | None:
    if "X" in kinds:
        return _of_use(label, kinds, rest, caps=caps)
    verbs = [each for each in kinds if each in "VvPckWHh"]
    weak = all(each in AMBIGUOUS for each in verbs)
    explicit = (
        "N" in kinds or "R" in kinds or (not weak and (addressed or "E" in kinds or "m" in kinds))
    )
    if all(each in "Hh" for each in verbs):
        sure = explicit or len(verbs) > 1 or (caps and not _is_news(rest))
        return "hold" if sure and not re.search(r"\bfor release\b|\buntil\b", label) else None
    news = _is_news(rest)
    if explicit or (len(verbs) > 1 and not weak) or (not rest and "M" in kinds):
        return "kill"
    if _names_story(rest) and (caps or not news):
        return "kill"
    if weak or "killed" in label or "W" in kinds:
        is_none = news or _is_off(rest) or not rest or (not caps and explains(rest))
        return None if is_none else "may-be-kill"
    return _of_strong(label, rest, caps=caps, news=news)


def _of_use(label: str, kinds: str, rest: str, *, caps: bool) -> str | None:
    """What `DO NOT USE` asks for. In lower case it may be advice: "Do not use: these apps"."""
    if not (caps or "R" in kinds or "N" in kinds) or not NOUNS_OF_USE.isdisjoint(label.split()):
        return None
    return "hold" if "l" in kinds else "may-be-kill" if _is_news(rest) else "kill"


def _of_strong(label: str, rest: str, *, caps: bool, news: bool) -> str | None:
    """What a noun or participle such as `withdrawn` asks for that stands alone."""
    if not caps and label.strip() in NEWS_TOO:
        return None
    if not caps and ((news and (_is_off(rest) or _opens_with_news(rest))) or explains(rest)):
        return None
    if label.strip() in SURE:
        bill = label.strip() == "withdrawn" and _is_news(" ".join(rest.split()[:2]))
        unsure = (
            bill or (news and _is_off(rest)) or (not caps and (news or label.strip() == "kill"))
        )
        return "may-be-kill" if unsure else "kill"
    if news:
        return None
    return "kill" if caps else "may-be-kill"


def _kinds(text: str) -> str:
    found = next(sentences(text[: MAX_LABEL + 20]), None)
    return found.kinds if found else ""


def _names_story(rest: str) -> bool:
    """Whether an item is named behind a label: a story, a slug, a number."""
    found: Sentence | None = next(sentences(rest[:200]), None)
    if found is None:
        return False
    return any(
        kind in "NCG"
        or (kind == "S" and found.words(place, place + 1)[:3] in ("BC-", "AM-", "PM-"))
        for place, kind in enumerate(found.kinds[:6])
    )


def _is_news(rest: str) -> bool:
    words = WORD.findall(rest.casefold())
    return not NEWS.isdisjoint((*words, *(word[:-1] for word in words if word.endswith("s"))))


def _opens_with_news(rest: str) -> bool:
    return _is_news(" ".join(rest.split()[:3]))


def explains(rest: str) -> bool:
    """Whether it opens as headlines do that explain something: "Storno: Was Urlauber wissen"."""
    return (WORD.match(rest) or [""])[0].casefold() in EXPLAINS


def _is_off(rest: str) -> bool:
    words = re.findall(r"\w+", rest.casefold())
    return not OFF.isdisjoint((*words, *map(" ".join, pairwise(words))))
