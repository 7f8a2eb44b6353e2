"""Labels of headlines that stop a story: `RETRACTION:`, `*** KILL ***`, `- STORY WITHDRAWN`."""

import re
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from services.ingest.text.kills.kinds import UNTIL
from services.ingest.text.kills.limit_words import NOUNS_OF_USE
from services.ingest.text.kills.news_words import (
    COMPOUNDS,
    DRINKS,
    EXPLAINS,
    LINKS,
    NEWS,
    OFF,
    OUT_OF,
    PLAYERS,
)
from services.ingest.text.kills.tokens import Sentence, sentences

WORD = re.compile(r"[^\W\d_][\w’'-]*")
MAX_LABEL = 60
MAX_WORDS = 7
MAX_LABELS = 3
"""Labels before a headline: `URGENT: KILL: …`."""
BEFORE = re.compile(
    r"[^\w(\[]*+[(\[]?\s*+(?P<label>\w[^:|/–—\-\])!*=~\n.]{1,60}?)\s*+"
    r"(?P<sign>[:|/\])!*=~–—]+|-+|\.(?=\s))[\s:*=~)\]'’´-]*(?P<rest>[^\n]*)"
)
UNDIVIDED = re.compile(
    r"\W*(?P<label>[A-ZÀ-Þ]{4,}(?: [A-ZÀ-Þ]{3,}){0,2}) (?P<rest>[^\n]*[a-zß-ÿ][^\n]*)"
)
BEHIND = re.compile(r"(?P<sign>[(\[|:,/*]|\s[–—-]+)\s*\**(?P<label>[\w’' ]{3,40})\W*$")
EDGES = "*+=_-#>.!:'´ \t"
DATELINE_SIGN = re.compile(r"(?:UPDATE|ADVISORY|ALERT)\s?\d{0,2}-(?=\w)|\(ADVISORY\)")
PARTS = r"[EmRNMDdBatAYw,&]*+"
LABEL = re.compile(rf"{PARTS}(?:(?:[VvPckWHh]|n[taBl]*X|l[at]*n[ta]*X)[!*,.-]*{PARTS})+l?")
ADDRESS = re.compile(r"[EazM(*]+")
SURE = frozenset("kill withdrawn retraction retracted elimination zurückgezogen".split())
"""Labels of agencies in capitals, whatever stands behind them."""
NEWS_TOO = frozenset("rückzug ritiro retrait retiro suppression eliminazione elimination".split())
"""Nouns that in lower case open headlines of news."""
SLUG = re.compile(r"(?:AM|PM|BC|AP|CP|UP)-{1,2}[A-Z0-9]")
EMBARGO = re.compile(r"\b(?:for release|until)\b", re.IGNORECASE)
ENDED = re.compile(r"\w{2,}ed$|called|sold|made|held")
TAKEDOWN = re.compile(r"(?<=\bkill)/take-?down\b", re.IGNORECASE)
TERMS_OF_USE = re.compile(r"(?:archiv|resale|sales?\b|resell)", re.IGNORECASE)
MAX_OPENING = 4
"""Words of a headline in which what it speaks of is named."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label, what it asks for, and the headline without it."""

    signal: str
    """`kill`, `hold` or `may-be-kill`."""
    words: str
    rest: str


def read_label(headline: str) -> Label | None:
    """The label that stops a story at the beginning or the end of a headline."""
    text, addressed = _without_dateline_sign(TAKEDOWN.sub("", headline, count=1))
    for _ in range(MAX_LABELS):
        match = BEFORE.match(text)
        label, rest = (match["label"], match["rest"]) if match else (text.strip(EDGES), "")
        if found := _judged(label, rest, addressed=addressed):
            return found
        kinds = _kinds(label)
        if not match or not ADDRESS.fullmatch(kinds):
            break
        text, addressed = rest, addressed or "E" in kinds
    return _undivided(text) or _behind(headline, addressed=addressed)


def is_label(text: str) -> bool:
    """Whether a text is the words of a stop alone, or a slug with its cycle."""
    return SLUG.match(text) is not None or LABEL.fullmatch(_kinds(text)) is not None


def behind_comma(slugline: str) -> Label | None:
    """The label behind a slug: `BC-NV--Quay Fall, KILL`."""
    return _behind(slugline, addressed=False) if "," in slugline[-MAX_LABEL:] else None


def _without_dateline_sign(headline: str) -> tuple[str, bool]:
    match = DATELINE_SIGN.match(headline)
    return (headline[match.end() :], "ADVISORY" in match[0]) if match else (headline, False)


def _undivided(headline: str) -> Label | None:
    match = UNDIVIDED.match(headline)
    if match is None or match["rest"].split()[0].isupper():
        return None
    # An embargo, which is read elsewhere: "DO NOT PUBLISH until approved".
    if _kinds(match["rest"])[:1] == UNTIL:
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
    found = next(sentences(label), None) if len(label) <= MAX_LABEL else None
    if found is None or len(found.kinds) > MAX_WORDS or not LABEL.fullmatch(found.kinds):
        return None
    kinds = found.kinds
    if "X" in kinds:
        signal = _of_use(label, kinds, rest)
    elif not set(kinds) & set("VvPckW"):
        signal = _of_hold(label, kinds, addressed=addressed)
    elif _is_explicit(kinds, caps=label.isupper(), addressed=addressed) or (
        not rest and "M" in kinds
    ):
        signal = "kill"
    else:
        said = (found.words(at, at + 1) for at, kind in enumerate(kinds) if kind in "VvPckW")
        verbs = {each.casefold() for each in said}
        is_news = _is_of_homonym(verbs, rest)
        signal = None if is_news else _of_verbs(verbs, kinds, rest, caps=label.isupper())
    return Label(signal, label, rest) if signal else None


def _is_explicit(kinds: str, *, caps: bool, addressed: bool) -> bool:
    """Whether a label says that a story is meant, or asks editors for it."""
    if "N" in kinds or "R" in kinds:
        return True
    certain = [kind for kind in kinds if kind in "VPk"]
    agency = caps and not {"M", "Y", "w"}.isdisjoint(kinds)
    asked = addressed or agency or not {"E", "m"}.isdisjoint(kinds)
    return bool(certain) and (asked or len(certain) > 1)


def _of_use(label: str, kinds: str, rest: str) -> str | None:
    """What `DO NOT USE` asks for. In lower case it may be advice: "Do not use: these apps"."""
    asked = label.isupper() or "R" in kinds or "N" in kinds
    # Terms of use: "NO USE/ARCHIVE AFTER 14 DAYS".
    if not asked or not NOUNS_OF_USE.isdisjoint(label.split()) or TERMS_OF_USE.match(rest):
        return None
    return "hold" if "l" in kinds else "may-be-kill" if _is_news(rest) else "kill"


def _of_hold(label: str, kinds: str, *, addressed: bool) -> str | None:
    asked = addressed or not {"N", "R", "E", "m"}.isdisjoint(kinds)
    sure = asked or label.isupper() or kinds.count("H") > 1
    return "hold" if sure and not EMBARGO.search(label) else None


def _of_verbs(verbs: set[str], kinds: str, rest: str, *, caps: bool) -> str | None:
    """What verbs or nouns such as `withdrawn` ask for that stand alone."""
    news = _is_news(rest)
    if _names_story(rest) and (caps or not news):
        return "kill"
    off = _is_off(rest)
    repeated = off and _speaks_of_news(rest)
    if not caps and (news or repeated or explains(rest) or not verbs.isdisjoint(NEWS_TOO)):
        return None
    if not set(kinds) & set("VPk") or "killed" in verbs:
        is_news = news or off or not rest or (not caps and _speaks_of_news(rest))
        return None if is_news else "may-be-kill"
    if not verbs.isdisjoint(SURE) or "V" in kinds:
        unsure = "withdrawn" in verbs and news if caps else "V" in kinds
        return "may-be-kill" if unsure else "kill"
    if news or explains(rest) or repeated:
        return None
    # A team, a bill or troops may be withdrawn too.
    return "kill" if caps and not _speaks_of_news(rest) else "may-be-kill"


def _is_of_homonym(verbs: set[str], rest: str) -> bool:
    """Whether a player is withdrawn, or a drink spiked: "WITHDRAWN: skier out with injury"."""
    words = {word.casefold() for word in WORD.findall(rest)}
    if verbs == {"withdrawn"}:
        return OUT_OF.search(rest) is not None and not words.isdisjoint(PLAYERS)
    return verbs == {"spiked"} and not words.isdisjoint(DRINKS)


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
    """Whether it opens with a thing, an event or people and nothing that goes on as a story's
    headline does: "Riga marathon called off", and not "Ferry fares rise".
    """
    words = [*WORD.findall(rest.casefold())[:MAX_OPENING]]
    return any(
        _is_of_news(word)
        and (after is None or after in LINKS or after in OFF or ENDED.match(after))
        for word, after in zip_longest(words[: MAX_OPENING - 1], words[1:])
        if word
    )


def _speaks_of_news(rest: str) -> bool:
    return any(map(_is_of_news, WORD.findall(rest.casefold())))


def _is_of_news(word: str) -> bool:
    return word in NEWS or (word.endswith("s") and word[:-1] in NEWS) or word.endswith(COMPOUNDS)


def explains(rest: str) -> bool:
    """Whether it opens as headlines do that explain something: "Storno: Was Urlauber wissen"."""
    return (WORD.match(rest) or [""])[0].casefold() in EXPLAINS


def _is_off(rest: str) -> bool:
    words = re.findall(r"\w+", rest.casefold())
    return not OFF.isdisjoint((*words, *map(" ".join, pairwise(words))))
