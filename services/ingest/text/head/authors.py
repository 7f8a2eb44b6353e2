"""Authors as bylines name them: with a rank, a post, an agency or an address behind the name."""

import re

from lexicon.agencies import NAME_OF, TAGS
from lexicon.folding import fold
from lexicon.given_names import GIVEN_NAMES
from lexicon.person_names import is_name
from lexicon.word_lists import any_of, words
from services.ingest.text.byline import PLACE_BEHIND, continues_byline
from services.ingest.text.dateline.common_words import COMMON_WORDS
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.dateline.words import KICKERS, NO_PLACES
from services.ingest.text.foot.words import ADDRESS, AGENCY

MAX_LENGTH = 160
MAX_PART = 80
"""Characters of an author with all that stands behind the name."""
MOST_WORDS = 4
"""Of a name of which nothing but its shape and place speaks."""
RANK = words(
    """
    adm airman brig cadet capt captain chief class cmdr col colonel communication corporal cpl dame
    dr ens ensign first general gen gunnery herr lady lance lieutenant lord lt maj major mass master
    officer petty pfc private prof professor pvt rev seaman sen senior sergeant sgt sir spc
    specialist staff tech technical warrant 1st 2nd 3rd
    """
)
GIVEN_MONTHS = frozenset({"april", "august", "june", "may"})
RANKS = re.compile(rf"(?:(?:{any_of(RANK)})\.? ){{1,6}}", re.IGNORECASE)
CLOSE_INITIAL = re.compile(r"(?<![^\W_])[^\W\d_]\.(?=[^\W\d_]{2})")
"""An initial without a blank behind it: `Ann R.Poe`."""
NAMED = r"[^\W\d_a-zß-ÿ][\w.&'’-]*"
FOR_A_PAPER = re.compile(
    r"(?:[Ff]or|FOR|(?:Staff Reporters? )?(?:[Oo]f|OF)|(?:[Ss]pecial|[Ee]xclusive) (?:to|for)"
    r"|[Ee]special para) (?:(?:[Tt]he|THE|[oa]) )?"
    rf"{NAMED}(?: {NAMED}){{0,4}}"
)
"""Whom the author writes for: `For The Echo`, `of the Echo Staff`, `Special to The Echo`."""
AGENCIES = re.compile(
    r"(?:other )?(?:(?:news |wire )?(?:agencies|services)|wires?|wire reports|agences|agencias"
    r"|agências|agenturen|agenzie|bureaus|newsroom|staff)"
    r"|(?:(?-i:[A-Z])[\w.]{1,20}[ -]){1,3}(?:staff(?: (?:writer|reporter)s?)?|redaktion|newsroom"
    r"|team)|redaktion \S{3,30}",
    re.IGNORECASE,
)
TURNED_NAME = re.compile(
    r"(?P<family>(?:[a-z]{1,3} ){0,2}[^\W\d_a-z][\w'’-]{1,25}), (?P<given>[^\W\d_a-z][\w'’-]{1,20})"
    r"(?: [A-Z]\.?)?"
)
OUTLET = re.compile(r"[\w-]{1,20}[.-][\w-]{2,20}")
"""A site behind a name: `t-online`."""
ROMANCE_POST = re.compile(
    r"(?:rep[óo]rter|jornalista|correspondente|enviad[oa](?: especial)?|corresponsal|periodista"
    r"|redactora?|correspondante?|envoyée? spéciale?|inviat[oa]|corrispondente)"
    r"(?: (?:d[aeo]|de la|del|en|em|à) .{2,40})?",
    re.IGNORECASE,
)
PAPER = re.compile(
    r"(?:[A-Z][\w.'’]{0,15} ){0,4}(?:Times|Post|Tribune|Herald|News|Journal|Globe|Press|Star"
    r"|Chronicle|Observer|Guardian|Telegraph|Echo|Courier|Gazette|Today|Online|Magazine|TV|Radio)"
    r"(?: \([A-Z]{2,5}\))?"
)
TAG = re.compile(r"[A-ZА-Я]{2,6}(?: [A-Z][a-z]+){0,2}|[A-Z]{2,4} (?:NEWS|TODAY)")
"""Letters as an agency's that no list knows: `BNA`, `AFP Deutschland`."""
OF_AN_AGENCY = re.compile(rf"{AGENCY}(?: [A-Z][\w-]{{2,20}}){{0,2}}")
ADDRESSED = re.compile(rf"[(<]?{ADDRESS}[)>]?|@\w{{2,30}}")
WITHIN_HEADLINES = words("a and at by for from in is no of on the to with")
"""Words, in lower case, that no name has in capitals."""
SLUG = re.compile(r"\b(?:AM|BC|PM)-")
PARTS = re.compile(
    r"(?<!\s)\s*+(?:[,;|/&•·]|(?<=\s)(?:and|und|et|y|e|(?-i:en)|with|mit|avec"
    r"|con información de|com informações da|och|og|ve|и|و|[-–—])(?=\s))\s*",
    re.IGNORECASE,
)
IN_A_PLACE = re.compile(r"(?:in|à|en|aus|em|a) (?=[^\W\d_a-z])")
IN_PLACE_BEHIND = re.compile(
    r"(?<!\s)(?:\s++in\s++[^\W\d_a-z][\w'’-]{1,20}(?: [^\W\d_a-z][\w'’-]{1,20})?|\s*+\([^()]*+\))\Z"
)
"""`Ann Poe in Oslo`, `Ann Poe (Oslo)`."""
WITHOUT_CASE = re.compile(r"[\u0590-\u06ff' -]{5,40}")
IN_ARABIC = re.compile(r"(?P<name>[\u0600-\u06ff -]{5,30}) في .{2,60}")


def is_family_name_first(named: str) -> bool:
    """Whether words are names as databases turn them: `Poe, Ann R.; van der Lind, Bo`."""
    found = [TURNED_NAME.fullmatch(part.strip()) for part in named.split(";")]
    return all(each is not None and _is_turned(each) for each in found)


def _is_turned(found: re.Match[str]) -> bool:
    return _is_given(found["given"]) and not _is_given(found["family"].split()[-1])


def is_author(part: str) -> bool:
    """Whether words behind "By" are an author: `Dr. Ann Poe`, `Ann Poe AP Writer`, `agencies`."""
    if len(part) > MAX_PART:
        return False
    rank = RANKS.match(part)
    named = CLOSE_INITIAL.sub(r"\g<0> ", part[rank.end() :] if rank else part)
    return (
        _is_of_month(part)
        or is_name(PLACE_BEHIND.sub("", named).replace(" wa ", " "))
        or AGENCIES.fullmatch(part) is not None
        or _with_behind(named)
    )


def _is_of_month(part: str) -> bool:
    """Whether a given name that is a month's as well stands before a family name: `April Poe`."""
    given, _, family = part.partition(" ")
    return (
        given.casefold() in GIVEN_MONTHS
        and " " not in family
        and is_name(f"Ann {family}")
        and family.casefold() not in COMMON_WORDS | {"day", "fools"}
        and not is_city(family)
    )


def _with_behind(part: str) -> bool:
    """Whether a post, agency, paper or address stands behind a name without a sign."""
    spaces = [space.start() for space in re.finditer(" ", part)][1:]
    return any(is_name(part[:at]) and _belongs(part[at + 1 :]) for at in spaces)


def _belongs(behind: str) -> bool:
    return (
        continues_byline(behind)
        or ROMANCE_POST.fullmatch(behind) is not None
        or FOR_A_PAPER.fullmatch(behind) is not None
        or ADDRESSED.fullmatch(behind) is not None
    )


def are_names(line: str) -> bool:
    """Whether a line is names alone, with agencies, posts and places: `Ann Poe, BNA`.

    A headline may be: only between it and the copy they are those of the authors.
    """
    if len(line) > MAX_LENGTH:
        return False
    if in_arabic := IN_ARABIC.fullmatch(line):
        return _is_person(in_arabic["name"].strip())
    parts = [part for part in PARTS.split(line) if part]
    if AGENCIES.fullmatch(line) and " " in line and line[:1].isupper():
        return True
    return any(map(_is_person, parts)) and all(
        _is_person(part) or (goes_with_a_name(part) and (at > 0 or is_tag_of_agency(part)))
        for at, part in enumerate(parts)
    )


def telling_names(line: str) -> list[str]:
    """The names by which copy would tell again of the persons in a line: of most, the last one."""
    persons = [part for part in PARTS.split(line) if part and _is_person(part)]
    return [
        name.rsplit(maxsplit=1)[-1] if _begins_with_given(name) else name
        for name in (IN_PLACE_BEHIND.sub("", person) for person in persons)
    ]


def is_known_person(line: str) -> bool:
    """Whether one of the names in a line begins with a given name that a list knows."""
    return AGENCIES.fullmatch(line) is not None or any(
        _begins_with_given(RANKS.sub("", part, count=1)) for part in PARTS.split(line)
    )


def _begins_with_given(name: str) -> bool:
    return any(map(_is_given, name.split(maxsplit=1)[:1]))


def _is_given(word: str) -> bool:
    """Whether a word is a given name of the list, with accents or without, or one of two joined."""
    folded = word.casefold()
    return any(
        each in GIVEN_NAMES or fold(each) in GIVEN_NAMES for each in (folded, *folded.split("-"))
    )


def _is_person(part: str) -> bool:
    """Whether a part is a name by its form, and no place, label or other known word."""
    rank = RANKS.match(part)
    named = IN_PLACE_BEHIND.sub("", part[rank.end() :] if rank else part)
    if not is_name(named.replace(" -", "-")) or len(named.split()) > MOST_WORDS:
        return False
    if named.upper() == named.lower():
        return WITHOUT_CASE.fullmatch(named) is not None
    folded = named.casefold().replace("’", "'").split()
    return (
        not _is_known(named, folded)
        and KICKERS.isdisjoint(folded)
        and WITHIN_HEADLINES.isdisjoint(folded)
        and (COMMON_WORDS.isdisjoint(folded) or _has_common_surname(folded))
    )


def _has_common_surname(folded: list[str]) -> bool:
    """Whether the second of two words is a surname that is a word as well: `Ann Price`."""
    return len(folded) == 2 and _is_given(folded[0]) and not folded[1].endswith("s")


def _is_known(named: str, folded: list[str]) -> bool:
    """Whether the words are a place, an agency, or open a line as no name does."""
    return (
        is_city(named)
        or is_region(named)
        or (not _is_given(folded[0]) and is_region(" ".join(named.split()[1:])))
        or named.casefold() in NAME_OF
        or SLUG.search(named) is not None
        or named.split(maxsplit=1)[0] in TAGS
        or folded[0] in NO_PLACES
        or folded[-1] in NO_PLACES
    )


def goes_with_a_name(part: str) -> bool:
    """Whether a part stands beside a name: an agency, a post, a place, a paper, an address."""
    place = IN_A_PLACE.sub("", part)
    return (
        is_tag_of_agency(part)
        or _belongs(part)
        or AGENCIES.fullmatch(part) is not None
        or TAG.fullmatch(part) is not None
        or PAPER.fullmatch(part) is not None
        or OUTLET.fullmatch(part) is not None
        or is_city(place)
        or is_region(place)
    )


def is_tag_of_agency(part: str) -> bool:
    """Whether a part is an agency or one of its services: `AFP`, `AFP Deutschland`."""
    return part.casefold() in NAME_OF or OF_AN_AGENCY.fullmatch(part) is not None
