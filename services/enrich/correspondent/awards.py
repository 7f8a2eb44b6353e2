"""Awards that a biography says its person has won."""

import re
from collections.abc import Iterator

from lexicon.word_lists import any_of
from services.enrich.correspondent.passage import Fact, Passage
from services.enrich.correspondent.phrases import CAPITAL, WORD

GIVEN = (
    "awarded",
    "awards include",
    "earned",
    "named",
    "honou?red with",
    "prizes include",
    "received",
    "recipient of",
    "recipients of",
    "shared",
    "winner of",
    "winners of",
    "winning",
    "won",
)
"""Patterns of what stands before an award that was won."""

NOT_GIVEN = (
    "covered",
    "covers",
    "covering",
    "finalists?",
    "for the team that",
    "judged",
    "judges?",
    "jury",
    "nominated",
    "nominee",
    "runner-up",
    "short-?listed",
    "long-?listed",
    "writes",
)
"""Patterns of what stands before an award that was not."""

BARE_PRIZES = ("Bafta", "BAFTA", "Emmy", "Peabody", "Pulitzer")
"""Prizes that go by a name alone."""

WHOLE = f"{WORD}+"
"""A word, of which nothing is given back: a blank or an apostrophe stands behind it."""
JOINT = r"\s+(?:(?:of|for|in|(?<!and )the|and|de|des|du|&)\s+){0,3}"
NOUN = r"(?:Award|Prize|Medal|Fellowship|Scholarship|Honou?r|Preis|Prix|Grant)s?"
WHAT_FOR = rf"(?:\s+(?:for|in)\s+(?:the\s+)?(?!\d){WORD}(?:{JOINT}{WORD}){{0,4}})?"
BARE = rf"(?:{any_of(BARE_PRIZES)})(?!\w|\s+(?:{NOUN}))"
NAME = (
    rf"{BARE}|(?:{WHOLE}(?:['’]s?)?{JOINT}){{1,8}}?{NOUN}(?!\w){WHAT_FOR}"
    rf"|{CAPITAL}[\w-]*-(?:Preis|Prix|Prize|Award)(?!\w)"
    rf"|{WHOLE}(?:\s+{WHOLE}){{0,3}}\s+of\s+the\s+Year"
)
YEAR = r"(?:19|20)\d\d"
AWARD = re.compile(
    rf"(?<![\w-])(?:(?P<before>{YEAR})\s+)?(?P<name>{NAME})(?:\s+in\s+(?P<behind>{YEAR})|"
    rf"\s+\((?P<bracketed>{YEAR})\))?"
)
CUE = re.compile(rf"\b(?:(?P<given>{'|'.join(GIVEN)})|{'|'.join(NOT_GIVEN)})\b", re.IGNORECASE)
WINNING = re.compile(
    rf"(?<![\w-])(?P<name>(?:{WORD}\s+){{0,4}}?{NOUN}|{any_of(BARE_PRIZES)})-winning\b"
)
"""`Polk Award-winning`, `Emmy-winning`."""

REACH = 200
"""Characters back to which the verb is looked for."""


def read_awards(sentence: Passage) -> Iterator[Fact]:
    """Each award with its year, where one is stated: `Polk Award (2019)`."""
    text = sentence.text
    for found in AWARD.finditer(text):
        if _is_given(text[max(0, found.start() - REACH) : found.start()]):
            year = found["before"] or found["behind"] or found["bracketed"]
            name = " ".join(found["name"].split())
            yield Fact("awards", f"{name} ({year})" if year else name, sentence.group(found))
    for found in WINNING.finditer(text):
        words = sentence.group(found, "name")
        yield Fact("awards", " ".join(words.text.split()), words)


def _is_given(before: str) -> bool:
    """Whether the last word of winning or not winning says that it was won."""
    *_, last = (None, *CUE.finditer(before))
    return last is not None and last["given"] is not None
