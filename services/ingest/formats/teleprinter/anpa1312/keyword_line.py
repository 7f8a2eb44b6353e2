"""The keyword line: `BC-Harbor-Fire,1st Ld-Writethru,a0098,0456`.

Source: the Associated Press on filing the wire: cycle, keyword, version, reference, words.
"""

import re
from dataclasses import dataclass

from services.ingest.text.spaces import clean
from services.ingest.text.takes import read_take

CYCLE = re.compile(r"(?:AM|PM|BC|AP|CP|UP)(?=-)", re.IGNORECASE)
REFERENCE = re.compile(r"[a-z]\d{4}(?:-\d{4})*", re.IGNORECASE)
WORDS = re.compile(r"\d{1,5}")
LEAD = re.compile(r"\b(?:(?P<number>\d{1,2})(?:st|nd|rd|th)\s*)?(?:ld\b|lead\b|ld-)", re.IGNORECASE)
WRITETHRU = re.compile(r"\bwrite-?thr(?:u|ough)\b", re.IGNORECASE)
ADVANCE = re.compile(
    r"\badv\.?\s*(?P<day>[0-3]?\d)(?:\s*(?:-|,|&|and)\s*[0-3]?\d)*\b", re.IGNORECASE
)
SIGNALS = (
    ("kill", re.compile(r"\b(?:kill|elimination)\b", re.IGNORECASE)),
    ("hold", re.compile(r"\b(?:hold|withhold)\b(?! for release)", re.IGNORECASE)),
    (
        "correction",
        re.compile(
            r"\b(?:correction|corrective|corrects?|corrected|clarification)\b", re.IGNORECASE
        ),
    ),
    ("add", re.compile(r"\badd\b", re.IGNORECASE)),
    ("repeat", re.compile(r"\b(?:repeat|resend|rpt)\b", re.IGNORECASE)),
)
"""The gravest first."""
RELEASE = re.compile(r"\b(?:hfr|hold for release)\b", re.IGNORECASE)
UNPARTED = re.compile(
    r"(?<!\s)\s++(?=(?:\d{1,2}(?:st|nd|rd|th)[\s-]*(?:ld|lead|add|take)|ld\b|lead-|write-?thru|adv\.?\s?\d"
    r"|take \d|add \d|hfr\b|kill\b|withhold\b|correction\b|advisory\b))",
    re.IGNORECASE,
)
"""Where a version follows its keyword without a comma."""


@dataclass(frozen=True, slots=True)
class KeywordLine:
    """The parts of a keyword line."""

    slug: str
    """Cycle and keyword as printed: `BC-Harbor-Fire`."""
    keywords: tuple[str, ...]
    version: int | None = None
    """1 for the first, one more for each new lead; None where it does not say."""
    signal: str | None = None
    take: int | None = None
    advance: int | None = None
    """The day of the month for which it is an advance."""
    on_hold: bool = False
    """Whether it waits for its release: `HFR`."""
    story: str | None = None
    """What all leads of one story share; None for a take, an add or a notice, which are items of
    their own."""


def read_keyword_line(line: str) -> KeywordLine:
    """The parts of a keyword line, with or without its marks `^` and `<`."""
    first, comma, others = line.strip("^<= \t\r\n").partition(",")
    bare = UNPARTED.sub(",", first, count=1) + comma + others
    slug, *sections = [clean(part) for part in bare.split(",")]
    stated = [part for part in sections if not (REFERENCE.fullmatch(part) or WORDS.fullmatch(part))]
    version = ", ".join(stated)
    signal, lead, take = _signal(version), LEAD.search(version), read_take(*stated)
    leads = lead is not None or WRITETHRU.search(version) is not None
    number = int(lead["number"] or 1) + 1 if lead else 2 if leads else 1
    # A correction that is a writethru replaces its story; any other stands by itself.
    alone = take is not None or signal == "add" or (signal == "correction" and not leads)
    advance = ADVANCE.search(version)
    return KeywordLine(
        slug=slug,
        keywords=_keywords(slug),
        version=None if alone or signal in ("kill", "hold") else number,
        signal=signal or ("update" if leads else None),
        take=take,
        advance=int(advance["day"]) if advance else None,
        on_hold=RELEASE.search(version) is not None,
        story=None if alone or not slug else "-".join(slug.casefold().split()),
    )


def _signal(version: str) -> str | None:
    return next((name for name, pattern in SIGNALS if pattern.search(version)), None)


def _keywords(slug: str) -> tuple[str, ...]:
    """The words of the slug, without the cycle: `Harbor`, `Fire`."""
    words = CYCLE.sub("", slug).replace("--", "-").split("-")
    return tuple(dict.fromkeys(clean(word) for word in words if word.strip()))
