"""Whether what stands in a form of a dateline is one."""

import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from lexicon.agencies import DATELINE_AGENCIES
from lexicon.calendar_words import SHORT_WEEKDAYS
from lexicon.given_names import GIVEN_NAMES
from services.ingest.text.dateline.agencies import FEATURES, SITES
from services.ingest.text.dateline.common_words import COMMON_WORDS
from services.ingest.text.dateline.forms import Form, Need
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.dateline.tokens import Token
from services.ingest.text.dateline.words import (
    KICKERS,
    NO_PLACES,
    NOWHERE,
    OPENERS,
    PARTICLES,
    TITLES,
)
from services.ingest.text.kills.labels import is_label

_MOST_WORDS = 6
"""Of a place: `ABOARD THE USS ABRAHAM LINCOLN`; a headline has more."""
_MOST_WORDS_ALONE = 4
"""Of a place that nothing but its capitals shows."""
_LONGEST_INITIALS = 5
"""Characters that initials and brands of one word often have, and one more."""
_SENTENCE = 30
"""Characters of a line that may be the first of a sentence, and not a headline's."""
_TEXT = 60
"""Characters that follow no place of publication: `New York: Harper, 1973.`"""
_LONG_SENTENCE = 110
"""Characters that no headline has."""
_SHOWN = 60
"""Characters behind a dateline in which small letters are looked for."""
_WORD = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*")
_SMALL_WORDS = re.compile(r"(?<!\S)[a-zß-ÿ]{2,}")
_FIRST = re.compile(r"[\W_]*+(?P<first>[^\W_])")
_LEAVES_OUT_SIGN = frozenset("cnn pti ani ians uni ats sana sda awp kna epd".split())
"""Agencies whose text follows the brackets without a sign."""
_ABSTRACT = re.compile(
    r"(?:(?<!sta)(?<!junc)tions?|ments?|ism|ships|anity|[ai]lity|heit|keit|ungen|ção|ções|ciones"
    r"|zione|zioni|ência|ância|ologie|ology)$"
)
"""The end of words for what one cannot go to."""
_DAY_APART = re.compile(r"[,.W]D|E")
_YEAR = re.compile(r"\d{4}$")
_MIXED = re.compile(r"\A(?:Ma?c|De|Du|La|Le|Van|al-|el-|d['’])(?=[A-Z]{2})")
"""What stays as it is before capitals: `McCOOK`."""
_END = re.compile(r"[.!?…][\"”’'»)\]]*$")


class Found(NamedTuple):
    """A paragraph and the tokens at its beginning that fit a form."""

    paragraph: str
    tokens: list[Token]

    @property
    def places(self) -> list[str]:
        return [token.text for token in self.tokens if token.kind in "NC"]

    @property
    def agency(self) -> str:
        """The tag of the agency, or empty."""
        return next((token.text for token in self.tokens if token.kind in "AaFBS"), "")

    @property
    def rest(self) -> str:
        """The beginning of what follows."""
        end = self.tokens[-1].end
        return self.paragraph[end : end + _LONG_SENTENCE + 10].strip()


def suffices(form: Form, found: Found) -> bool:
    """Whether the tokens that fit a form are a dateline for certain."""
    places = found.places
    # `OH, OH: a headline` is no place in Ohio.
    if places[1:] == places[:1] and len("".join(places[:1])) == 2:
        return False
    if places and (
        (_opens_other_line(places[0]) and not _is_town(found))
        or _is_short_for(found.agency, places[0])
    ):
        return False
    if form.opens and not _opens_sentence(found.rest):
        return False
    return not form.needs or any(_MET[need](found) for need in form.needs)


def may_open(place: str) -> bool:
    """Whether a name may open a dateline: it is no label or section, nor another known word."""
    return not _opens_other_line(place)


def _is_town(found: Found) -> bool:
    """Whether a word in capitals is a town's, since a country or state follows: `PRICE, Utah`."""
    first, *others = found.tokens
    folded = found.places[0].casefold()
    return (
        in_capitals(found.places[0])
        and folded in NO_PLACES
        and "".join(token.kind for token in others[:2]) == ",N"
        and is_region(others[1].text)
        and first.kind == "N"
    )


def _opens_other_line(place: str) -> bool:
    """Whether a name is a label, a section, a kind of sport or another word that is no place."""
    folded = place.replace("İ", "I").casefold().replace("’", "'")
    if folded in NOWHERE:
        return False
    if folded in NO_PLACES or folded.startswith("by ") or len(folded.split()) > _MOST_WORDS:
        return True
    if folded.rstrip(".") in SHORT_WEEKDAYS:
        return True
    return not KICKERS.isdisjoint(_WORD.findall(folded))


def _is_short_for(tag: str, name: str) -> bool:
    """Whether a tag is the initials of the name before it: `Palestinian Authority (PA)`."""
    initials = "".join(word[0] for word in name.split() if word.casefold() not in PARTICLES)
    return len(tag) > 1 and " " in name and initials.casefold().endswith(tag.casefold())


def _opens_sentence(text: str) -> bool:
    first = _FIRST.match(text)
    return first is not None and not first["first"].islower()


def begins_as_person(name: str) -> bool:
    """Whether a name begins as a person's: `PRESIDENT POE`, `ANN POE`."""
    words = name.casefold().split()
    return len(words) > 1 and (words[0] in TITLES or words[0] in GIVEN_NAMES)


def in_capitals(place: str) -> bool:
    """Whether a place is in capitals but for the small words within it."""
    words = [_MIXED.sub("", word) for word in place.split() if word not in PARTICLES]
    return bool(words) and all(map(str.isupper, words)) and len("".join(words)) > 1


def _has_small_letters(text: str) -> bool:
    return any(map(str.islower, text[:_SHOWN]))


def _is_sentence(found: Found) -> bool:
    """Whether what follows states something, and is no headline."""
    return _END.search(found.paragraph[-8:].rstrip()) is not None or len(found.rest) > (
        _LONG_SENTENCE
    )


def _has_capitals(found: Found) -> bool:
    if not in_capitals(found.places[0]) or is_label(found.places[0]):
        return False
    in_brackets_or_dated = any(token.kind in "DEA" for token in found.tokens)
    return in_brackets_or_dated or _has_small_letters(found.rest)


def _has_day(found: Found) -> bool:
    return any(token.kind in "DEF" for token in found.tokens)


def _has_year(found: Found) -> bool:
    return any(token.kind == "D" and _YEAR.search(token.text) for token in found.tokens)


def _is_apart(found: Found) -> bool:
    """Whether a sign stands between the place and the day, or the place is sure without."""
    kinds = "".join(token.kind for token in found.tokens)
    return _DAY_APART.search(kinds) is not None or is_city(found.places[0])


def _has_region(found: Found) -> bool:
    stop = "." if found.tokens[-1].kind == "p" else ""
    for one, other in pairwise(found.tokens):
        if one.kind == "," and (is_region(other.text) or (stop and is_region(other.text + stop))):
            return True
    in_brackets = any(token.kind in "BC" and is_region(token.text) for token in found.tokens)
    return in_brackets and is_city(found.places[0])


def _has_city(found: Found) -> bool:
    """Whether a known city stands there; in small letters before a colon it has to be sure."""
    place = found.places[0]
    told = len(found.rest) >= _TEXT and len(_SMALL_WORDS.findall(found.rest[:_SHOWN])) > 1
    surely = in_capitals(place) or found.tokens[-1].kind not in ":t" or told
    return surely and is_city(place) and _is_sentence(found)


def _stands_alone(found: Found) -> bool:
    place = found.places[0]
    return (
        in_capitals(place)
        and not is_label(place)
        and not found.rest.startswith("(")
        and _has_small_letters(found.rest)
        and (len(found.rest) >= _SENTENCE or _is_sentence(found))
        and (is_city(place) or (_is_sentence(found) and all(map(_may_be_place, found.places))))
    )


def _may_be_place(name: str) -> bool:
    """Whether a name may be that of a small place: no initials, and no common word in it."""
    words = re.split(r"[\s-]+", name.casefold().replace("’", "'"))
    return (
        max(map(len, words), default=0) >= _LONGEST_INITIALS
        and not begins_as_person(name)
        and len(words) <= _MOST_WORDS_ALONE
        and words[0] not in OPENERS
        and COMMON_WORDS.isdisjoint(words)
        and not any(_ABSTRACT.search(word) or word.endswith("'s") for word in words)
    )


def _is_local(found: Found) -> bool:
    if any(token.kind == "A" and found.paragraph[token.start] == "/" for token in found.tokens):
        return True
    tag = found.agency.split()[0].casefold()
    if not found.places:
        sign = found.tokens[-1]
        spaced = " " in found.paragraph[sign.start : sign.end]
        if spaced and found.agency.casefold() not in FEATURES:
            return False  # `EFE.- Text`, but no sentence of one word before a dash
        return _is_sentence(found) and found.agency.casefold() in (
            DATELINE_AGENCIES | SITES | FEATURES | {"cnn"}
        )
    return tag in _LEAVES_OUT_SIGN


_MET: Mapping[Need, Callable[[Found], bool]] = MappingProxyType(
    {
        Need.CAPITALS: _has_capitals,
        Need.DAY: _has_day,
        Need.DAY_APART: _is_apart,
        Need.YEAR: _has_year,
        Need.REGION: _has_region,
        Need.CITY: _has_city,
        Need.ALONE: _stands_alone,
        Need.LOCAL: _is_local,
    }
)
