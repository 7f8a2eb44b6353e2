"""Datelines that have a line to themselves, above the first sentence and without a sign."""

from services.ingest.text.dateline.evidence import in_capitals
from services.ingest.text.dateline.forms import FORMS
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.dateline.reading import PrintedDateline, printed_dateline
from services.ingest.text.dateline.tokens import Token, read_tokens
from services.ingest.text.dateline.words import PARTICLES

MAX_LENGTH = 100
"""Characters of one."""
_MOST_WORDS = 4
"""Words of a place that is not in capitals; a headline has more."""
_MOST_WORDS_WITHOUT_CASE = 3
"""Those of a place in Arabic and other letters that have no capitals."""
_AGENCY = frozenset("AaF")
"""Kinds of tokens."""


def dateline_line(line: str) -> PrintedDateline | None:
    """The dateline that a line is, where its place is sure: `RIGA, March 4`, `RIGA, Latvia (NP)`.

    A place is sure with a day or agency; without them a city or country has to be known.
    """
    bare = line.rstrip(" -–—_")
    if len(bare) > MAX_LENGTH:
        return None
    tokens = read_tokens(f"{bare} - ")
    kinds = "".join(token.kind for token in tokens)
    if not tokens or tokens[-1].end < len(bare):
        return None
    if not any(form.kinds.fullmatch(kinds) for form in FORMS):
        return None
    return printed_dateline(bare, tokens[:-1]) if _is_sure(tokens, kinds) else None


def _is_sure(tokens: list[Token], kinds: str) -> bool:
    places = [token.text for token in tokens if token.kind in "NC"]
    if not places or not _is_short(places[0]):
        return False
    known = is_city(places[0]) or any(map(is_region, places[1:]))
    if "D" in kinds or "E" in kinds or "F" in kinds:
        return known or in_capitals(places[0]) or not _AGENCY.isdisjoint(kinds)
    if not _AGENCY.isdisjoint(kinds):
        return known or in_capitals(places[0]) or not _has_case(places[0])
    return known and in_capitals(places[0])


def _has_case(name: str) -> bool:
    return name.upper() != name.lower()


def _is_short(place: str) -> bool:
    words = [word for word in place.split() if word not in PARTICLES]
    if not _has_case(place):
        return len(words) <= _MOST_WORDS_WITHOUT_CASE
    return in_capitals(place) or len(words) <= _MOST_WORDS
