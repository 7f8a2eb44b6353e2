"""Datelines: where, when and by whose agency copy was filed, before its first sentence.

KYIV, Ukraine (AP) _ Text        NEW YORK (AP) -- Text          Berlin (dpa) - Text
PARIS, March 3 (Reuters) - Text  BRUSSELS/KYIV (Reuters) - Text WASHINGTON — Text
New Delhi, Mar 3 (PTI) Text      MOSCOW, March 3. /TASS/. Text  (Reuters) - Text
"""

import re
from dataclasses import dataclass
from datetime import date

from lexicon.agencies import DATELINE_AGENCIES
from lexicon.days import DAY, HALF_YEAR, read_day
from schemas.item import Dateline
from services.ingest.text.dateline_words import NO_PLACES
from services.ingest.text.kills.labels import is_label

MAX_LENGTH = 160

DASH = r"(?:--+|[-–—―_])"
PLACE = r"[^\W\d_][^\W\d_.'’-]*(?:(?:[.'’-]+ ?| )(?!and )[^\W\d_]+){0,5}\.?"
PLACES = rf"(?P<places>{PLACE}(?:(?:, ?|/| and ){PLACE}){{0,4}}?)"
WHEN = rf"(?:,? \(?(?P<date>(?i:{DAY}))\)?)?"
TAG = r"\((?P<tag>[^()\d]{2,40})\)"

FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<text>{PLACES}{WHEN},? {TAG}) ?{DASH} ?",
        rf"(?P<text>{PLACES}{WHEN}\.? /(?P<tag>[A-Za-z-]{{2,20}})/)(?:\. ?| ?{DASH} ?)",
        rf"(?P<text>{PLACES},? (?P<date>(?i:{DAY})),? {TAG}):? (?=\S)",
        rf"(?P<text>{TAG}) ?{DASH} ?",
        rf"(?P<text>{PLACES}{WHEN})(?: (?:--|[-–—_]) |[—_] ?|-- ?)(?=\S)",
    )
)
TAGGED = re.compile(rf"(?P<places>.+?),? {TAG}")
DASH_BEHIND = re.compile(r"(?<!\s)\s*+(?:(?<!-)--+|[-–—―_])$")
WITHOUT_TAG = FORMS[-1]
"""The form without an agency: only places in capitals are a dateline then."""

PLACE_MARKS = re.compile(r", ?|/(?!Main\b|Oder\b)| and ")
ABBREVIATED = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]{2,5}\.")
WITHIN = re.compile(r"\b(?:and|of|on|in|the|an|am|der|bei)\b")


@dataclass(frozen=True, slots=True)
class PrintedDateline:
    """A dateline as printed."""

    text: str
    """Without the dash that ends it."""
    places: tuple[str, ...]
    agency: str | None
    day: str | None

    def resolve(self, near: date) -> Dateline:
        """The dateline with its day; a day without a year is the last one before `near`.

        Copy is filed before it is sent; a day or two of difference comes from time zones.
        """
        day = read_day(self.day, _half_a_year_before(near)) if self.day else None
        return Dateline(
            text=self.text,
            places=self.places,
            date=day.isoformat() if day else None,
            agency=self.agency,
        )


def _half_a_year_before(near: date) -> date:
    latest = near.toordinal() + 2
    return date.fromordinal(max(1, latest - HALF_YEAR.days))


def split_dateline(paragraph: str) -> tuple[PrintedDateline | None, str]:
    """The dateline at the start of a paragraph, and the words after its dash.

    A paragraph without a certain dateline comes back whole.
    """
    head = paragraph[:MAX_LENGTH]
    for form in FORMS:
        match = form.match(head)
        if match and (printed := _printed(match, form)):
            return printed, paragraph[match.end() :].lstrip()
    return None, paragraph


def read_dateline(text: str) -> PrintedDateline:
    """The dateline in a field of its own: `Berlin (dpa) - `."""
    bare = DASH_BEHIND.sub("", text.strip())
    printed, _ = split_dateline(f"{bare} - X")
    if printed or len(bare) > MAX_LENGTH:
        return printed or PrintedDateline(bare, (), None, None)
    tagged = TAGGED.fullmatch(bare)
    return PrintedDateline(
        bare, _places(tagged["places"] if tagged else bare), tagged["tag"] if tagged else None, None
    )


def _printed(match: re.Match[str], form: re.Pattern[str]) -> PrintedDateline | None:
    groups = match.groupdict()
    places = _places(groups.get("places") or "")
    tag = groups.get("tag")
    known = tag is not None and _is_agency(tag)
    if not places and not known:
        return None
    if places and not _are_places(places, sure=known, tagged=form is not WITHOUT_TAG):
        return None
    return PrintedDateline(match["text"].rstrip(" ,"), places, tag, groups.get("date"))


def _are_places(places: tuple[str, ...], *, sure: bool, tagged: bool) -> bool:
    """Whether they are a dateline's places: certain with a known agency (`sure`).

    Else the first has to be in capitals, and none of the words that open other lines.
    """
    first = places[0]
    if any(len(place.split()) > 5 for place in places) or first.casefold() in NO_PLACES:
        return False
    if sure:
        return not first[0].islower()
    least = 2 if tagged else 4
    if is_label(first):
        return False
    in_capitals = WITHIN.sub("", first).isupper() and len(first) >= least
    return in_capitals and first.split()[0].casefold() not in NO_PLACES and first != "NATO"


def _is_agency(tag: str) -> bool:
    """Whether a tag is an agency's: `AP`, `dpa/lhe`, `AP/Reuters`, and not `SPD`."""
    return any(
        part.strip().casefold() in DATELINE_AGENCIES for part in (tag, *re.split(r"[/,]", tag))
    )


def _places(text: str) -> tuple[str, ...]:
    return tuple(place for part in PLACE_MARKS.split(text) if (place := _unstopped(part.strip())))


def _unstopped(place: str) -> str:
    """The place without a final full stop, unless it ends an abbreviation: `Ill.`, `D.C.`"""
    return place if ABBREVIATED.fullmatch(place.rsplit(" ", maxsplit=1)[-1]) else place.rstrip(".")
