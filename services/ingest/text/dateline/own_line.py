"""Datelines that have a line to themselves, above the first sentence and without a sign."""

import re
from collections.abc import Sequence
from functools import lru_cache

from lexicon.word_lists import words
from services.ingest.text.dateline.common_words import COMMON_WORDS
from services.ingest.text.dateline.evidence import begins_as_person, in_capitals, may_open
from services.ingest.text.dateline.forms import FORMS
from services.ingest.text.dateline.parts import dateline_in_parts, tag_between_dashes
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.dateline.reading import PrintedDateline, printed_dateline, whole
from services.ingest.text.dateline.tokens import Token, read_tokens
from services.ingest.text.dateline.words import PARTICLES

MAX_LENGTH = 100
"""Characters of one."""
_MOST_WORDS = 3
"""Words of a place that no list knows, without the small ones; a headline has more."""
_PLACE_WORDS = words(
    """
    aboard abu al bad bay beach big bluff bridge cape castle central church ciudad city creek
    dar del east eastern el falls ford forest fort gardens grand grande great green grove harbor
    harbour heights hill hills hong island islands junction kuala la lake lakes las le little
    long los lower mill mills monte mount mountain near new north northern oak outside ox palm
    park plains point port porto puerto rapids rio river rock saint salt san santa santo sao são
    sierra south southern spring springs st station ste tel town união upper valley view villa
    village wells west western white woods zell
    """
)
"""Words of the names of places; two words in capitals without any are a person's as well."""
_BESIDE = frozenset("and in near off on to".split())
"""Words within headlines."""
_WITH_AGENCY = re.compile(r"a(?:-NC?|/N|C)-|N[:-]a:?-")
_IN_A_CANTON = re.compile(
    r"[^\W\d_][^\W\d_-]{2,20} (?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI"
    r"|UR|VD|VS|ZG|ZH)"
)
"""As Swiss agencies print a small place: `Vevey VD`."""
_TATWEEL = " \u0640 "
"""A letter of Arabic that lengthens a word, where it stands for a dash."""
_WITHOUT_CASE = re.compile(r"[\u0590-\u06ff]")
_STATES_THAT_ARE_WORDS = frozenset("HI IN LA ME OR".split())
"""Postal codes that are a state only between a place and an agency: `Salem, OR (PRWEB)`."""
_DAYS = frozenset("DEF")
"""Kinds of tokens."""


def dateline_line(line: str) -> PrintedDateline | None:
    """The dateline that a line is, where its place is sure: `RIGA, March 4`, `RIGA, Latvia (NP)`.

    A place is sure with a day or agency; without them a city or country has to be known.
    """
    bare = (" ".join(line.split()) if "  " in line else line).rstrip(" -–—_,")
    if _WITHOUT_CASE.match(bare):
        bare = bare.rstrip(" :")
    if tag := tag_between_dashes(line):
        return PrintedDateline(line.strip(), (), tag, None)
    return _dateline_line(bare) if len(bare) <= MAX_LENGTH else None


# Several rules ask for the datelines of the same lines.
@lru_cache(maxsize=512)
def _dateline_line(bare: str) -> PrintedDateline | None:
    in_parts = dateline_in_parts(bare)
    found = _in_one_order(bare)
    whole_line = in_parts is not None and in_parts.end == len(bare)
    if in_parts and whole_line and (found is None or found.lacks(in_parts)):
        first, *others = in_parts.places or ("",)
        if first and (in_parts.day or is_city(first) or any(map(is_region, others))):
            return PrintedDateline.of(in_parts)
    return found


def _in_one_order(bare: str) -> PrintedDateline | None:
    dateline, end = whole(bare)
    if dateline and end == len(bare):
        return dateline
    tokens = read_tokens(f"{bare.replace(_TATWEEL, ' - ')} - ")
    kinds = "".join(token.kind for token in tokens)
    if not tokens or tokens[-1].end < len(bare):
        return None
    if not any(form.kinds.fullmatch(kinds) for form in FORMS):
        return None
    return printed_dateline(bare, tokens[:-1]) if _is_sure(tokens, kinds) else None


def _is_sure(tokens: list[Token], kinds: str) -> bool:
    places = [token.text for token in tokens if token.kind in "NC"]
    if not places or not may_open(places[0]):
        return False
    first, *others = places
    dated = not _DAYS.isdisjoint(kinds)
    if is_city(first) or any(map(is_region, others)):
        known = all(is_region(each) or ("/" in kinds and is_city(each)) for each in others)
        few = len(_large(first)) <= _MOST_WORDS and (dated or known)
        # `Ships in Oregon, Utah and Ohio` opens a sentence.
        named = is_city(first) or dated or "in" not in first.split()
        return in_capitals(first) or (few and named)
    if kinds.startswith("a,"):
        return dated
    if _is_by_its_code(places, kinds):
        return True
    by_agency = "A" in kinds or _WITH_AGENCY.fullmatch(kinds) is not None
    if not dated and (begins_as_person(first) or (first.isupper() and _may_be_person(first))):
        return False
    return (by_agency or dated) and _may_be_place(first, agency=by_agency)


def _is_by_its_code(places: Sequence[str], kinds: str) -> bool:
    """Whether the letters of a canton or state show a place: `Vevey VD`, `Salem, OR (PRWEB)`."""
    if kinds == "N-":
        return _IN_A_CANTON.fullmatch(places[0]) is not None
    few = len(_large(places[0])) <= _MOST_WORDS
    return kinds == "N,NA-" and places[1] in _STATES_THAT_ARE_WORDS and few


def may_be_credit(dateline: PrintedDateline) -> bool:
    """Whether a line may say who is in a picture, and not a place: `ANN POE (NP)`."""
    name, *others = dateline.places or ("",)
    if others or dateline.day or not name.isupper():
        return False
    return not is_city(name) and _may_be_person(name)


def _may_be_person(name: str) -> bool:
    """Whether it may be whose picture it is, as in `ANN POE (NP)`: no word of places is in it."""
    parts = _large(name)
    return len(parts) > 1 and _PLACE_WORDS.isdisjoint(parts)


def _large(name: str) -> list[str]:
    return [word for word in name.casefold().split() if word not in PARTICLES]


def _may_be_place(name: str, *, agency: bool) -> bool:
    """Whether a name that no list knows may be a place: in capitals, or in letters without them."""
    parts = _large(name)
    if len(parts) > _MOST_WORDS or not _BESIDE.isdisjoint(name.casefold().split()):
        return False
    if name.upper() == name.lower():
        return agency
    return in_capitals(name) and COMMON_WORDS.isdisjoint(parts)
