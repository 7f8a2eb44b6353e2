"""A person's post as a phrase says it: "senior AP correspondent in Paris"."""

import re
from dataclasses import replace

from lexicon.word_lists import any_of
from services.enrich.correspondent.passage import Fact, Passage, fact
from services.enrich.correspondent.phrases import (
    WORD,
    is_beat_region,
    leading_agency,
    leading_organisation,
    leading_place,
    reads_as_organisation,
)
from services.enrich.correspondent.titles import BIOGRAPHY_HEADS, HEADS, PRAISE
from services.enrich.dateline import is_place


def _heads(heads: tuple[str, ...]) -> re.Pattern[str]:
    nouns = any_of(heads)
    head = rf"(?<![\w-])(?:{nouns})(?P<plural>s)?(?![\w-])"
    second = rf"(?:\s+(?:and|&)\s+(?:[\w-]+\s+){{0,2}}(?:{nouns})s?(?![\w-]))?"
    of = r"(?:head|chief|director)\s+of\s+[\w -]+?(?=\s+(?:at|for|with|in|based)\b|[,.;]|$)"
    return re.compile(rf"{head}{second}|(?<![\w-]){of}", re.IGNORECASE)


HEAD = _heads(HEADS)
BIOGRAPHY_HEAD = _heads(HEADS + BIOGRAPHY_HEADS)

BETWEEN = re.compile(r"[^,.;:()]{0,80}(?:\b\w\.[^,.;:()]{0,40})?")
"""What may stand before the head of a title: no mark that ends a clause."""

NOT_IN_A_TITLE = re.compile(
    r"\b(?:who|which|that|was|were|is|are|has|covers?|writes?|former|ex)\b", re.IGNORECASE
)

OPENERS = re.compile(
    r"(?:an?|(?-i:the)|our|its|their|currently|now|also|as|both|one of|"
    rf"{any_of(PRAISE)})\b(?:\s+and\b)?,?\s+",
    re.IGNORECASE,
)
BASED = re.compile(rf"({WORD}(?:\s+{WORD})*)-based\s+")
OWNER = re.compile(rf"((?:[Tt]he\s+)?{WORD}(?:\s+{WORD}){{0,4}})['’]s?\s+")
OF_BUREAU = re.compile(r"(.+?)\s+bureau\s+chief", re.IGNORECASE)
OWNER_ENDS = re.compile(r"(?:['’]s?)?\s+")

AT = re.compile(r"\s*+(?:,\s*+)?(?P<word>at|for|with|of|from|in)\s+")
IN = re.compile(r"\s*+(?:,\s*+)?(?:who is\s++)?(?:based\s++|living\s++)?(?:in|at|out of)\s+")
BUREAU = re.compile(rf"['’]s?\s+({WORD}(?:\s+{WORD})*)\s+(?:bureau|office|newsroom)\b")


def read_post(phrase: Passage, heads: re.Pattern[str] = HEAD) -> list[Fact]:
    """The title, organisation and base of a phrase that begins with a title; none if it doesn't.

    "a Nairobi-based AP photographer" and "Europe correspondent at The Echo in Rome" are such
    phrases.
    """
    head = heads.search(phrase.text[:300])
    if not head or not BETWEEN.fullmatch(phrase.text, 0, head.start()):
        return []
    if NOT_IN_A_TITLE.search(phrase.text, 0, head.start()):
        return []
    title, facts = _without_front(phrase.cut(0, head.end()))
    if not title:
        return facts
    plural = bool(head["plural"])
    name = " ".join(title.text.split())
    facts.append(Fact("title", name[:-1] if plural and name.endswith("s") else name, title, plural))
    if (bureau := OF_BUREAU.match(title.text)) and is_place(bureau[1]):
        facts.append(fact("base", title.group(bureau, 1)))
    return [*facts, *_behind(phrase.cut(head.end()))]


def _without_front(title: Passage) -> tuple[Passage, list[Fact]]:
    """The title proper, and what stood before it: whose, based where."""
    facts: list[Fact] = []
    while title:
        if opener := OPENERS.match(title.text):
            title = title.cut(opener.end())
        elif based := BASED.match(title.text):
            facts.append(fact("base", title.group(based, 1)))
            title = title.cut(based.end())
        elif owner := _owner(title):
            facts.append(fact("organisation", owner))
            ends = OWNER_ENDS.match(title.whole, owner.end, title.end)
            title = title.cut((ends.end() if ends else owner.end) - title.start)
        else:
            break
    return title, facts


def _owner(title: Passage) -> Passage | None:
    if agency := leading_agency(title):
        return agency
    owner = OWNER.match(title.text)
    return title.group(owner, 1) if owner else None


def _behind(rest: Passage) -> list[Fact]:
    """Organisation and base, in either order, right behind a title."""
    facts: list[Fact] = []
    while rest:
        step = _organisation(rest) or _base(rest)
        if not step:
            break
        new, end = step
        facts += new
        rest = rest.cut(end - rest.start)
    return facts


def _organisation(rest: Passage) -> tuple[list[Fact], int] | None:
    preposition = AT.match(rest.text)
    if not preposition:
        return None
    phrase = rest.cut(preposition.end())
    if agency := leading_agency(phrase):
        return _with_bureau(leading_organisation(phrase) or agency, rest.end)
    found = leading_organisation(phrase)
    if not found or preposition["word"] in {"from", "in"}:
        return None
    if is_beat_region(found.text):
        return [], found.end
    if preposition["word"] in {"with", "of"} and not reads_as_organisation(found):
        return None
    return _with_bureau(found, rest.end)


def _with_bureau(organisation: Passage, end: int) -> tuple[list[Fact], int]:
    bureau = BUREAU.match(organisation.whole, organisation.end, end)
    facts = [fact("organisation", organisation)]
    if not bureau:
        return facts, organisation.end
    start, end = bureau.span(1)
    return [*facts, fact("base", replace(organisation, start=start, end=end))], bureau.end()


def _base(rest: Passage) -> tuple[list[Fact], int] | None:
    preposition = IN.match(rest.text)
    place = leading_place(rest.cut(preposition.end())) if preposition else None
    return ([fact("base", place)], place.end) if place else None
