"""Datelines of paragraphs, and of fields of their own."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Self

from schemas.item import Dateline
from services.ingest.text.dateline.days import DAY, day_before
from services.ingest.text.dateline.east_asian import east_asian_dateline
from services.ingest.text.dateline.evidence import Found, suffices
from services.ingest.text.dateline.forms import BY_FIRST_KIND, FORMS
from services.ingest.text.dateline.lowered import BY_AGENCY, LOWERED
from services.ingest.text.dateline.parts import dateline_in_parts
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.dateline.tokens import MAX_LENGTH, Token, read_tokens
from services.ingest.text.dateline.whole_forms import Whole, whole_dateline
from services.ingest.text.dateline.words import NOWHERE

_AHEAD = timedelta(days=2)
"""Copy is filed before it is sent; a day or two of difference comes from time zones."""
_SIGN_BEHIND = re.compile(r"(?<![\s.])\.?\s*+(?:(?<!-)--+|[-–—―_=:])$")
_MOST_SEEN, _END = 320, 8
"""Characters at the beginning and the end of a paragraph that tell its dateline."""
_ENDING = re.compile(r"[-:=ptAFaBS.]")
"""A kind without which there is no form."""
_DAY = re.compile(rf"(?<!\w){DAY}")
_PARTS = re.compile(r",\s?|/")
_VISIBLE = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class PrintedDateline:
    """A dateline as printed."""

    text: str
    """Without the dash that ends it."""
    places: tuple[str, ...]
    agency: str | None
    day: str | None

    @classmethod
    def of(cls, found: Whole) -> Self:
        """The dateline that was found as a whole."""
        return cls(found.text, found.places, found.agency, found.day)

    def lacks(self, other: Whole) -> bool:
        """Whether another reading of the same words has an agency, place or day besides."""
        behind = other.text[len(self.text) :].lstrip(" -–")
        return bool(
            (other.agency and not self.agency)
            or (other.places and not self.places)
            or (other.day and not self.day)
            or behind.startswith("via ")
        )

    def resolve(self, near: date) -> Dateline:
        """The dateline with its day; a day without a year is the last one before `near`."""
        day = day_before(self.day, near + _AHEAD) if self.day else None
        return Dateline(
            text=self.text,
            places=self.places,
            date=day.isoformat() if day else None,
            agency=self.agency,
        )


def split_dateline(paragraph: str) -> tuple[PrintedDateline | None, str]:
    """The dateline at the start of a paragraph, and the words after its dash.

    A paragraph without a certain dateline comes back whole.
    """
    is_long = len(paragraph) > _MOST_SEEN + _END
    seen = paragraph[:_MOST_SEEN] + paragraph[-_END:] if is_long else paragraph
    dateline, end = _opening(seen)
    return dateline, paragraph[end:] if dateline else paragraph


# Rules by the dozen ask for the datelines of the same lines and paragraphs.
@lru_cache(maxsize=512)
def _opening(paragraph: str) -> tuple[PrintedDateline | None, int]:
    """The dateline at the start, and where the copy begins."""
    if paragraph[:1].islower() and "-" not in paragraph[:4]:
        return _lowered(paragraph)
    found = _in_one_order(paragraph)
    in_parts = dateline_in_parts(paragraph)
    if in_parts and in_parts.end == len(paragraph):
        return found if found[1] == len(paragraph) else (None, 0)
    dateline, end = found
    if in_parts and (dateline is None or (in_parts.end >= end and dateline.lacks(in_parts))):
        return PrintedDateline.of(in_parts), in_parts.end
    return found


def _in_one_order(paragraph: str) -> tuple[PrintedDateline | None, int]:
    dateline, end = whole(paragraph)
    if dateline and end < len(paragraph):
        return dateline, end
    tokens = read_tokens(paragraph)
    kinds = "".join(token.kind for token in tokens)
    for form in BY_FIRST_KIND.get(kinds[:1], ()) if _ENDING.search(kinds) else ():
        match = form.kinds.match(kinds)
        if match and suffices(form, Found(paragraph, tokens[: match.end()])):
            used = tokens[: match.end()]
            behind = _VISIBLE.search(paragraph, used[-1].end, _MOST_SEEN)
            end = behind.start() if behind else min(len(paragraph), _MOST_SEEN)
            return printed_dateline(paragraph, used), end
    return None, 0


def whole(paragraph: str) -> tuple[PrintedDateline | None, int]:
    """The dateline that one form finds as a whole, and its end, behind which may be nothing."""
    found = east_asian_dateline(paragraph) or whole_dateline(paragraph)
    if not found:
        return None, 0
    return PrintedDateline.of(found), found.end


def _lowered(paragraph: str) -> tuple[PrintedDateline | None, int]:
    found = LOWERED.match(paragraph) or BY_AGENCY.match(paragraph)
    if not found or (found.re is BY_AGENCY and not is_city(found["place"])):
        return None, 0
    dateline = PrintedDateline(
        found["text"], (found["place"],), found["agency"], found.groupdict().get("day")
    )
    return dateline, found.end()


def read_dateline(text: str) -> PrintedDateline:
    """The dateline in a field of its own: `Berlin (dpa) - `, `Westby, 10 juil 2026`, `January 21`.

    Whatever has a digit is no place; of a text that is no dateline the other parts are.
    """
    bare = _SIGN_BEHIND.sub("", text.strip())
    if len(bare) <= MAX_LENGTH:
        tokens = read_tokens(f"{bare} - ")
        kinds = "".join(token.kind for token in tokens)
        if any(form.kinds.fullmatch(kinds) for form in FORMS):
            named = [
                token._replace(kind="C") if token.kind == "B" and is_region(token.text) else token
                for token in tokens[:-1]
            ]
            return printed_dateline(bare, named)
    parts = map(str.strip, _PARTS.split(bare)) if len(bare) <= MAX_LENGTH else ()
    day = _DAY.search(bare[:MAX_LENGTH])
    return PrintedDateline(
        bare,
        tuple(part for part in parts if part and not any(map(str.isdigit, part))),
        None,
        day[0] if day else None,
    )


def printed_dateline(paragraph: str, tokens: list[Token]) -> PrintedDateline:
    """The dateline that tokens of a paragraph say."""
    said = [token for token in tokens if token.kind.isalpha() and token.kind not in "pt"]
    places = tuple(token.text for token in said if token.kind in "NC")
    agency = next((token.text for token in said if token.kind in "AaBS"), None)
    day = next((token.text for token in said if token.kind in "DE"), None)
    if dated := next((token.text for token in said if token.kind == "F"), None):
        found = _DAY.search(dated)
        day = found[0] if found else None
        agency = dated[: found.start()].rstrip(" -–,/") if found else dated
    return PrintedDateline(
        paragraph[tokens[0].start : said[-1].end],
        tuple(place for place in places if place.casefold() not in NOWHERE),
        agency,
        day,
    )
