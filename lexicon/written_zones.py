"""Time zones as senders write them: `GMT-0500`, `(UTC+2)`, `ET`, `heure de Paris`."""

import re
from datetime import tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from lexicon.calendar_words import FOLDED_MONTHS
from lexicon.word_lists import any_of, words
from lexicon.zone_cities import CITIES
from lexicon.zone_names import AMBIGUOUS, NAMES, Meaning, meanings, offset_of

OFFSET = re.compile(
    r"(?:(?P<named>utc|gmt|ut)\s?\(?(?P<sign>[+-])\s?(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?"
    r"|(?P<sign2>[+-])(?P<hours2>\d\d?)(?::?(?P<minutes2>\d\d)|(?<=\d[+-]\d\d)))(?![\d:]|[./-]\d)"
    rf"(?!\.?(?:st|nd|rd|th|er|o|e|ste)?\s?(?:of\s|de\s)?(?:{any_of(FOLDED_MONTHS)})\b)"
)
"""`GMT-5`, `-05:00`, and `+01` if it stands directly behind an hour: ` - 20` may be a day."""
_CITY = rf"(?P<city>{any_of(CITIES)})"
_NAMED = re.compile(rf"(?P<name>{any_of({*NAMES, *AMBIGUOUS})})(?!\w)")
_DOTTED = re.compile(r"(?:[a-z]\.){2,5}")
"""Letters with points between them: `E.S.T.`"""
_OF_CITY = tuple(
    re.compile(form)
    for form in (
        rf"{_CITY}(?:er|s)?\s(?:(?:local\s|standard\s)?time|zeit|ortszeit|tijd)\b",
        rf"(?:heure|ora|hora|horario)\s(?:locale?\s)?(?:de\s|di\s|d'|du\s|em\s)?{_CITY}\b",
        rf"ortszeit\s(?:in\s)?{_CITY}\b",
        rf"(?<=\(){_CITY}(?=\))",
        rf"(?:in|at|a|en|em|te)\s{_CITY}\b",
    )
)
_BY_IANA = re.compile(r"[A-Z][A-Za-z]{1,11}/[A-Za-z_]{2,20}(?:/[A-Za-z_]{2,20})?")
_LOCAL = re.compile(
    r"(?:local\stime|(?<=\()local(?=\))|ortszeit|lokalzeit|heure\slocale|ora\slocale"
    r"|hor(?:a|ario)\slocal|(?:plaatselijke|lokale)\stijd)\b"
)
_UNKNOWN = re.compile(
    r"(?!(?:this|that|the|same|any|at|which|his|her|its|no|on|in|of)\s)[a-z]{3,20}\s(?:time|tijd|zeit)\b"
    r"|(?:heure|ora|hora)\s(?:de\s|di\s|d')[a-z]{3,20}\b"
)
_LETTERS = re.compile(r"[A-Z]{2,4}T\b|(?<=\()[A-Z]{2,5}(?=\))")
_NO_ZONES = words(
    "TBC TBA TBD NEXT LAST JUST BUT NOT THAT WHAT SAT OCT SEPT AUGUST CUT SET EXACT MUST EMBT"
)
_ALSO_WORDS = words(
    "est et ist pt ct mt eat cat pet art west wet wat har hap ut met z us pst central tu tuc"
)
"""Zones that are words, too: in small letters they count only behind a.m. or p.m."""


class Zone(NamedTuple):
    """A zone as it is written."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]
    """What it may stand for, the usual meaning first; none if it is not known."""
    is_local: bool = False
    """Whether it is only said to be local."""
    is_offset: bool = False
    """Whether it may be a range of hours, too: `06:00-08:00`."""


def match_zone(
    text: str, folded: str, start: int, home: tzinfo, *, behind: bool, has_half: bool = False
) -> Zone | None:
    """The zone that begins there.

    `behind`: an hour stands before it, so that `-0500` is an offset, and a name that is not known
    a zone; `has_half`: it has a.m. or p.m. `home` decides what letters with several meanings are.
    """
    if offset := OFFSET.match(folded, start):
        return _of_offset(offset, home) if behind or offset["named"] else None
    if (match := _BY_IANA.match(text, start)) and (zone := _of_iana(match[0])):
        return _of(match, (Meaning(zone, zone),))
    return (
        _in_words(folded, start, home)
        or _letters(text, folded, start, home, behind=behind, has_half=has_half)
        or (_unknown(text, folded, start) if behind else None)
    )


def _in_words(folded: str, start: int, home: tzinfo) -> Zone | None:
    """The time of a city, or only "local time"."""
    if match := next(filter(None, (form.match(folded, start) for form in _OF_CITY)), None):
        return _of(match, meanings(match["city"], home))
    if match := _LOCAL.match(folded, start):
        return Zone(match.start(), match.end(), (Meaning(home, home),), is_local=True)
    return None


def _letters(
    text: str, folded: str, start: int, home: tzinfo, *, behind: bool, has_half: bool
) -> Zone | None:
    if behind and (match := _DOTTED.match(folded, start)):
        return _of(match, meanings(match[0].replace(".", ""), home))
    if match := _NAMED.match(folded, start):
        return _named(match, text, home, behind=behind, has_half=has_half)
    return None


def _of(match: re.Match[str], found: tuple[Meaning, ...]) -> Zone:
    return Zone(match.start(), match.end(), found)


def _of_iana(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # by what is wrong with the name
        return None


def _of_offset(match: re.Match[str], home: tzinfo) -> Zone:
    sign = match["sign"] or match["sign2"]
    hours = int(match["hours"] or match["hours2"])
    minutes = int(match["minutes"] or match["minutes2"] or 0)
    # -0000 says that the zone is not known (RFC 5322, section 3.3).
    if sign == "-" and not (hours or minutes or match["named"]):
        return Zone(match.start(), match.end(), (Meaning(home, home),), is_local=True)
    zone = offset_of(sign, hours, minutes)
    found = (Meaning(zone, zone),) if zone else ()
    return Zone(match.start(), match.end(), found, is_offset=not match["named"])


def _named(
    match: re.Match[str], text: str, home: tzinfo, *, behind: bool, has_half: bool
) -> Zone | None:
    name, written = match["name"], text[match.start() : match.end()]
    sure = written.isupper() or (has_half if name in _ALSO_WORDS else behind or " " in name)
    if not sure or (not behind and name in _ALSO_WORDS):
        return None
    return _of(match, meanings(name, home))


def _unknown(text: str, folded: str, start: int) -> Zone | None:
    match = _UNKNOWN.match(folded, start) or _LETTERS.match(text, start)
    return Zone(match.start(), match.end(), ()) if match and match[0] not in _NO_ZONES else None
