"""Types acronyms by the names that explain them: "the Humanitarian Research Lab (HRL)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lexicon.agencies import TAGS
from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken
from services.enrich.entities.vocabulary import known_organisations

_IN_BRACKETS = re.compile(r"\(\s?[\"“]?([A-Z][A-Za-z&-]{1,9})[\"”]?\s?\)")
_WORD = re.compile(r"[^\W_][\w’'.-]*")
_SMALL_WORDS = frozenset(
    [
        "of",
        "the",
        "for",
        "and",
        "on",
        "in",
        "to",
        "at",
        "by",
        "de",
        "del",
        "do",
        "da",
        "di",
        "du",
        "des",
        "la",
        "el",
        "y",
        "et",
    ]
)
_WITH_ANOTHER_IN_BRACKETS = (EntityType.PERSON, EntityType.PLACE)
_MAX_DISTANCE = 120
"""Characters before the brackets that may explain an acronym."""
_SPARE_WORDS = 4
"""Words of a name beyond the letters of its acronym: "of", "the", "and", …"""


@dataclass(frozen=True)
class Explained:
    """An acronym in brackets and the name before it."""

    full: ItemSpan
    short: ItemSpan


def type_acronyms(
    item: ItemText, found: Sequence[ItemSpan], language: str = "en"
) -> list[ItemSpan]:
    """Acronyms and the names that they stand for, under one type, wherever they occur."""
    explained = explained_acronyms(item, found, language)
    if not explained:
        return list(found)
    types = {item.of(pair.short): pair.short.type for pair in explained}
    pairs = [one for pair in explained for one in (pair.full, pair.short)]
    covered = Taken(item, pairs)
    kept = [
        one.as_(types.get(item.of(one), one.type)) for one in found if covered.is_free(one)
    ] + pairs
    taken = Taken(item, kept)
    repeated = (
        ItemSpan(*place, type_) for name, type_ in types.items() for place in item.occurrences(name)
    )
    return kept + [one for one in repeated if taken.is_free(one)]


def explained_acronyms(
    item: ItemText, found: Sequence[ItemSpan], language: str = "en"
) -> list[Explained]:
    """Each acronym in brackets that follows a name or words with its initials.

    In other languages than English, the party stands so behind a person and the agency behind a
    place: these names need the initials.
    """
    may_differ = [
        one for one in EntityType if language == "en" or one not in _WITH_ANOTHER_IN_BRACKETS
    ]
    ending = {(one.paragraph, one.end): one for one in found}
    pairs = []
    for number, paragraph in enumerate(item.paragraphs):
        for brackets in _IN_BRACKETS.finditer(paragraph):
            if sum(letter.isupper() for letter in brackets.group(1)) < 2:
                continue
            # Behind a place in a digest it says whose copy follows: `DALLAS (AP) - Ann Poe hit`.
            is_agencys = brackets.group(1) in TAGS
            before = brackets.start()
            while paragraph[before - 1 : before].isspace():
                before -= 1
            tagged = ending.get((number, before))
            full = tagged
            if not full or not _may_abbreviate(item.of(full), brackets.group(1)):
                full = _spelt_out(paragraph, number, brackets)
                if not full and tagged and tagged.type in may_differ and not is_agencys:
                    full = tagged
            if full:
                type_ = _shared_type(full.type, brackets.group(1))
                short = ItemSpan(number, *brackets.span(1), type_)
                pairs.append(Explained(full.as_(type_), short))
    return pairs


def _may_abbreviate(full: str, acronym: str) -> bool:
    return acronym.startswith(full[0]) and len(full.split()) > 1


def _shared_type(type_: EntityType, acronym: str) -> EntityType:
    """People have no acronyms: what was taken for one is an organisation."""
    if type_ == EntityType.PERSON or acronym in known_organisations():
        return EntityType.ORGANIZATION
    return type_


def _spelt_out(paragraph: str, number: int, brackets: re.Match[str]) -> ItemSpan | None:
    """The words before the brackets whose initials the acronym is made of."""
    first = max(0, brackets.start() - _MAX_DISTANCE)
    words = list(_WORD.finditer(paragraph, first, brackets.start()))
    start = _first_word(words, [letter for letter in brackets.group(1) if letter.isupper()])
    if start is None:
        return None
    return ItemSpan(number, words[start].start(), words[-1].end(), EntityType.ORGANIZATION)


def _first_word(words: Sequence[re.Match[str]], initials: list[str]) -> int | None:
    left = list(initials)
    for index in reversed(range(max(0, len(words) - len(initials) - _SPARE_WORDS), len(words))):
        word = words[index].group()
        if word[0] == left[-1]:
            left.pop()
        elif not (word in _SMALL_WORDS or word[0].isupper()):
            return None
        if not left:
            return index
    return None


def acronym_of(name: str) -> str:
    """The capitals that an acronym of this name would have."""
    return "".join(word[0] for word in _words(name) if word[0].isupper())


def _words(name: str) -> Iterator[str]:
    return (found.group() for found in _WORD.finditer(name))
