"""Lines that are bylines by their place alone: names between a headline and the copy."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lexicon.calendar_words import FOLDED_MONTHS, FOLDED_WEEKDAYS
from lexicon.given_names import GIVEN_NAMES
from lexicon.person_names import is_name
from services.ingest.text.byline import LEAD_IN
from services.ingest.text.dateline.common_words import COMMON_WORDS
from services.ingest.text.dateline.places import is_city
from services.ingest.text.dateline.words import KICKERS, NO_PLACES
from services.ingest.text.head.authors import are_names, is_known_person, telling_names
from services.ingest.text.head.lines import Line
from services.ingest.text.head.names import is_post, name_alone

RULE = "names of the authors"
LONE = re.compile(r"(?:By|BY|Von|VON|Por|POR|Par|PAR) (?P<name>[^\W\d_a-z][\w'’-]{1,20})")
"""`By Sting`."""
LOWERED = re.compile(r"[а-яё]{2,20} [а-яё-]{2,25}(?:(?:,| и) [а-яё]{2,20} [а-яё-]{2,25}){0,3}")
"""Of a publisher that sets all copy in small letters."""
WORD = re.compile(r"[^\W\d_]{3,}")
MAX_LENGTH = 160
MOST_SENTENCES = 1
"""Above a name: a deck, or a headline with a stop."""
MOST_IN_NAME = 3
INITIAL = re.compile(r" [A-Z]\. ")
SHORTEST_COPY = 120
"""Characters of the copy below a name that nothing but its place shows."""
LONGEST_HEADLINE = 45
"""Characters: what is longer below a name is a deck or copy."""


def with_names(lines: Sequence[Line], headline: str, copy: Sequence[str]) -> list[Line]:
    """The lines; one that only names the authors is a byline: below the headline, above the copy.

    Names in a headline, a deck or a heading are told again by the copy; those of its authors not.
    `copy`: the paragraphs below the lines.
    """
    found = list(lines)
    sentences = 0
    for at, line in enumerate(lines):
        sentences += line.kind == "sentence"
        if line.kind == "byline" or sentences > MOST_SENTENCES:
            break
        if line.kind == "short" and _names_authors(lines, at, (headline, *copy)):
            found[at] = replace(line, kind="byline", rule=RULE)
            break
    return found


def _names_authors(lines: Sequence[Line], at: int, told: Sequence[str]) -> bool:
    text = lines[at].text
    if LOWERED.fullmatch(text):
        return lines[at + 1].kind == "dateline" if at + 1 < len(lines) else False
    below = next((each for each in lines[at + 1 :] if not _is_between(each)), None)
    if len(text) > MAX_LENGTH or below is None or not _is_copy(below):
        return False
    if not (_is_lone(text) or are_names(text) or are_names(name_alone(text))):
        return False
    headed = bool(told[0]) or any(each.kind in ("short", "sentence") for each in lines[:at])
    dated = below.kind == "dateline"
    placed = headed and (dated or _is_alone_between(lines, at))
    known = (headed or dated) and is_known_person(LEAD_IN.sub("", text))
    return (placed or known) and not _told_again(text, lines, at, told)


def _is_alone_between(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is all that stands between a headline and copy, and may be a person's name."""
    if at != 1 or len(lines) <= at + 1:
        return False
    headline, copy = lines[0], lines[at + 1]
    words = [word.casefold() for word in lines[at].text.split()]
    return bool(
        headline.kind == "short"
        and len(headline.text) > LONGEST_HEADLINE
        and copy.kind == "sentence"
        and len(copy.text) > SHORTEST_COPY
        and 1 < len(words) <= MOST_IN_NAME
        and is_name(lines[at].text)
        and (words[0] in GIVEN_NAMES or INITIAL.search(lines[at].text))
        and (COMMON_WORDS | KICKERS | NO_PLACES).isdisjoint(words)
        and not any(map(is_city, (lines[at].text, *lines[at].text.split())))
    )


def _is_lone(text: str) -> bool:
    lone = LONE.fullmatch(text)
    return lone is not None and lone["name"].casefold() not in (
        COMMON_WORDS | FOLDED_MONTHS.keys() | FOLDED_WEEKDAYS.keys()
    )


def _is_copy(line: Line) -> bool:
    """Whether a line is copy or a deck, and no other headline."""
    return line.kind in ("dateline", "sentence") or (
        line.kind == "short" and len(line.text) > LONGEST_HEADLINE
    )


def _is_between(line: Line) -> bool:
    return line.kind in ("known", "note") or is_post(line.text)


def _told_again(text: str, lines: Sequence[Line], at: int, others: Sequence[str]) -> bool:
    """Whether another line has one of the names: it is about them."""
    around = " ".join((*others, *(each.text for each in (*lines[:at], *lines[at + 1 :]))))
    told = {word.casefold() for word in WORD.findall(around) if not word.islower()}
    names = " ".join(telling_names(text)) or text
    return not told.isdisjoint(map(str.casefold, WORD.findall(names)))
