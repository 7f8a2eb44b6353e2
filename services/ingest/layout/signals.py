"""What copy asks to be done in its own words: kills, holds, corrections."""

import re
from collections.abc import Iterator, Sequence

from schemas.item import KillReference

KILL = re.compile(
    r"\bSTORY (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED)\b|\b(?:STORY|BULLETIN|MANDATORY) KILL\b"
    r"|\bKILL(?:[ ,./!-]+KILL)+\b|^(?:WITHDRAWN|KILL|BC-KILL)\s*[-–—:]"
)
HOLD = re.compile(r"\bHOLD(?:[ ,./!-]+HOLD)+\b|\bMANDATORY HOLD\b|^HOLD\s*[-–—:]")
CORRECTION = re.compile(
    r"^\(?(?:CORRECTED|CORRECTION|CORRECTIVE|BERICHTIGUNG|KORREKTUR)\b"
    r"|^\(?(?:Corrects|Correcting|Corrected version|Berichtigung:|Korrigiert)\b"
    r"|\b(?:Eds\.?|EDS\.?|Editors): (?:CORRECTS|Corrects|CORRECTED|Corrected)\b"
)
REFILE = re.compile(r"^\(?REFILE\b|^\(Refiles\b")
REPEAT = re.compile(r"^\(?(?:REPEAT|RPT)\b[-–—: ]|^\(Repeats\b")
UPDATE = re.compile(
    r"^UPDATE \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|LD|LEAD)\b|\b(?:Writethru|WRITETHRU)\b"
)

IN_ORDER = (
    ("kill", KILL),
    ("hold", HOLD),
    ("correction", CORRECTION),
    ("refile", REFILE),
    ("repeat", REPEAT),
    ("update", UPDATE),
)
"""The gravest first: it is the one that counts."""

GRAVE = frozenset({"kill", "hold"})
"""What a signal in the text says over one in a field."""

KILL_BY_REFERENCE = re.compile(
    r"\b(?:(?:please|pls|bitte)\s+(?:kill|cancel|withdraw)|(?-i:KILL):?)\s+(?!kill\b)"
    r"(?P<source>[a-z][a-z-]{1,15})[ -]?(?:(?P<service>[a-z]{2,4})\s)?0*(?P<sequence>\d{1,6})\b",
    re.IGNORECASE,
)
LONGEST_NOTICE = 500
NOTICE = re.compile(
    r"[(\[*\s]*(?:"
    r"(?i:eds\.?|editors?[’']?s? note|attention editors|attn\.? editors|note to editors"
    r"|achtung redaktionen|hinweis(?:e)? (?:an|für) (?:die )?redaktion(?:en)?"
    r"|redaktioneller? hinweis"
    r"|embargo|sperrfrist)\s*[:,]"
    r"|(?i:embargoed (?:until|till|for)|under embargo|strict embargo|sperrfrist|hold for release"
    r"|not for (?:release|publication|use) (?:before|until))\b"
    r"|\((?:Corrects|Refiles|Repeats|Adds|Updates|Recasts|Fixes|Removes|Deletes)\b"
    r"|(?:please|bitte|Please|Bitte) (?:kill|cancel|withdraw)\b"
    r")"
)
NOTICE_WORDS = re.compile(
    r"[(\[*\s]*(?:CORRECTED|CORRECTION|REFILE|REPEAT|ADVISORY|(?:MANDATORY )?(?:KILL|HOLD)"
    r"|STORY (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED)|KILL(?:[ ,./!-]+KILL)+|HOLD(?:[ ,./!-]+HOLD)+"
    r"|KORREKTUR|BERICHTIGUNG)[)\]*\s.:!]*"
)


def signal_in(headline: str, ednote: str, body: Sequence[str]) -> str | None:
    """The gravest signal in the words of an item.

    Sentences may speak of kills and corrections, so that in the body only the beginning of a
    paragraph counts, and of what is no kill or hold only the beginning of the whole.
    """
    for signal, pattern in IN_ORDER:
        openings = body if signal in GRAVE else body[:1]
        if any(pattern.search(text[:2000]) for text in (headline, ednote)):
            return signal
        if any(match.start() <= 3 for text in openings if (match := pattern.search(text[:80]))):
            return signal
    return None


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph at the top speaks to editors and is no copy: `Eds: …`, `CORRECTED`."""
    if len(paragraph) > LONGEST_NOTICE:
        return False
    return bool(NOTICE.match(paragraph) or NOTICE_WORDS.fullmatch(paragraph))


def kills_by_reference(texts: Sequence[str]) -> Iterator[KillReference]:
    """The items that a text asks to kill by their numbers: "please kill dpa 157"."""
    for text in texts:
        for match in KILL_BY_REFERENCE.finditer(text[:LONGEST_NOTICE]):
            yield KillReference(
                source=match["source"].casefold(),
                sequence=match["sequence"],
                service=match["service"] and match["service"].casefold(),
            )
