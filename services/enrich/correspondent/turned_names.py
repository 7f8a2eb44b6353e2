"""Names as databases print them, the family name first: `Poe, Ann; van der Lind, Bo R.`"""

import re
from collections.abc import Iterator

from lexicon.given_names import GIVEN_NAMES
from services.enrich.correspondent.names import is_person, normal_case
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.phrases import AGENCY
from services.enrich.dateline import is_place

MAX_NAMES = 8
OPENING = re.compile(r"(?:by|von|par|por|di|door)\s+", re.IGNORECASE)
SEPARATOR = re.compile(r";")
NAME = re.compile(
    r"(?P<family>(?:[a-z]{1,3} ){0,2}[^\W\d_a-z][\w'’-]{1,25}),"
    r" (?P<given>[^\W\d_a-z][\w'’-]{1,20}(?: [A-Z]\.?)?)"
)


def turned_names(line: Passage) -> Iterator[tuple[str, Passage]]:
    """Each name in its usual order, and its words, where the whole of a byline is such names.

    `Poe, Reuters` and `Poe, Oslo` are none, nor are two given names.
    """
    opening = OPENING.match(line.text)
    parts = list(line.cut(opening.end() if opening else 0).split(SEPARATOR))
    found = [NAME.fullmatch(part.text) for part in parts[: MAX_NAMES + 1]]
    if line.origin != "byline" or len(parts) > MAX_NAMES or not all(map(_is_turned, found)):
        return
    for part, name in zip(parts, found, strict=True):
        if name:
            yield normal_case(f"{name['given']} {name['family']}"), part


def _is_turned(found: re.Match[str] | None) -> bool:
    if found is None or AGENCY.match(found["given"]) or is_place(found["given"]):
        return False
    given, family = found["given"], found["family"]
    both_given = family.casefold() in GIVEN_NAMES and given.casefold() in GIVEN_NAMES
    return not both_given and is_person(f"{given} {family}")
