"""Datelines: `KYIV, Ukraine (AP) _ …`, `PARIS, March 3 (Reuters) - …`, `Berlin (dpa) - …`."""

import re
from dataclasses import dataclass
from datetime import date

from dateutil import parser as dates

from schemas.item import Dateline
from services.ingest.text.datelines import (
    ABBREVIATED_COUNTRIES,
    AGENCIES,
    MONTHS,
    STANDALONE_CITIES,
    STATES,
)

LONGEST = 120
"""Characters that a dateline may have; what runs on is a sentence."""

_DASH = r"\s*(?:--+|[-–—_―])\s*"
_MONTH = rf"(?:{'|'.join(MONTHS)})\.?"
_DATE = rf"(?:{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\.?\s+{_MONTH}(?:\s+\d{{4}})?)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐ]"
_SHOUTED = rf"{_CAPITAL}[A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐ.'’\-]*"
_CAPITALS = rf"{_SHOUTED}(?:\s+{_SHOUTED})*"
_WORD = rf"{_CAPITAL}[\w.'’\-]*"
_TITLE = rf"{_WORD}(?:[ \-](?:{_WORD}|am|an|der|de|la|on|upon|of|the|and))*"
_AGENCY = r"\((?P<agency>[A-Za-z][\w .&/\-]{0,30})\)"
_WITH_AGENCY = re.compile(
    rf"(?P<text>(?P<places>{_TITLE}(?:\s*[/,]\s*{_TITLE})*?)(?:,\s*(?P<date>{_DATE}))?\s*{_AGENCY})"
    rf"(?:{_DASH}|:\s+)(?=\S)"
)
_CAPITALS_ONLY = re.compile(
    rf"(?P<text>(?P<places>{_CAPITALS}(?:\s*/\s*{_CAPITALS})*(?:,\s*{_TITLE})??)"
    rf"(?:,\s*(?P<date>{_DATE}))?)(?:\s+(?:--+|[–—―_-])\s*|--+\s*|[–—―]\s*)(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A first paragraph, and the dateline that stood before it."""

    dateline: Dateline | None
    paragraph: str


def split_dateline(paragraph: str, reference: date | None = None) -> Dated:
    """Take the dateline off a first paragraph, so that the body begins with its first word.

    It is taken off only where all of it is understood; `reference` (a day near the filing) gives
    the year of "March 3". Else the paragraph stays as it was.
    """
    head = paragraph[:LONGEST]
    found = _WITH_AGENCY.match(head) or _CAPITALS_ONLY.match(head)
    if not found or not (read := _read(found, reference)):
        return Dated(None, paragraph)
    return Dated(read, paragraph[found.end() :])


def read_dateline(text: str, reference: date | None = None) -> Dateline:
    """A dateline that the format names as one; what is not understood stays in its text."""
    split = split_dateline(f"{text.strip().rstrip('-–—_ ')} - x", reference)
    if split.dateline:
        return split.dateline
    places, day = _places_and_day(text, reference)
    return Dateline(text=text, places=places, date=day)


def _read(found: re.Match[str], reference: date | None) -> Dateline | None:
    agency = found.groupdict().get("agency")
    if agency is not None and agency.strip().lower() not in AGENCIES and not agency.isupper():
        return None
    places = _places(found["places"])
    if not places or (agency is None and not _sure(places, found["places"], found["date"])):
        return None
    day = _day(found["date"], reference) if found["date"] else None
    return Dateline(text=found["text"].strip(), places=places, date=day, agency=agency)


def _places(text: str) -> tuple[str, ...]:
    """`KYIV, Ukraine` is one place with its country, `BRUSSELS/KYIV` are two."""
    parts = [part.strip(" ,") for part in text.split("/")]
    return tuple(part for part in parts if part)


def _sure(places: tuple[str, ...], text: str, day: str | None) -> bool:
    """Without an agency's tag, capitals alone may be a shout: more has to speak for it."""
    if day or len(places) > 1:
        return True
    city, comma, region = text.partition(",")
    if comma:
        return (
            region.strip().rstrip(".").lower() in STATES | ABBREVIATED_COUNTRIES
            or region.strip()[0].isupper()
        )
    return city.strip().lower() in STANDALONE_CITIES


def _places_and_day(text: str, reference: date | None) -> tuple[tuple[str, ...], str | None]:
    bare = re.sub(r"\([^)]*\)", "", text).strip(" -–—_,")
    day = re.search(_DATE, bare)
    kept = bare.replace(day[0], "").strip(" ,") if day else bare
    return _places(kept), _day(day[0], reference) if day else None


def _day(text: str, reference: date | None) -> str | None:
    """The day as ISO 8601: without a year, the one that is nearest to the reference."""
    try:
        if re.search(r"\d{4}", text):
            return dates.parse(text, dayfirst=False).date().isoformat()
        if reference is None:
            return None
        years = (reference.year - 1, reference.year, reference.year + 1)
        near = [dates.parse(f"{text} {year}").date() for year in years]
        return min(near, key=lambda each: abs((each - reference).days)).isoformat()
    except (ValueError, OverflowError):
        return None
