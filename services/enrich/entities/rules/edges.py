"""Where a name begins and ends: no quotes, articles, titles or possessives."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.found import Found, ItemText
from services.enrich.entities.spelling import POSSESSIVE
from services.enrich.entities.vocabulary import word_list

_LEADING = " \t\n\"'“”‘’«»([{,;:-–—*•./|+&"
_TRAILING = ' \t\n"“”«»([{,;:-–—*•/|+&‘'
_ARTICLE = re.compile(r"(?:[Tt]he|[Aa]n?|THE)\s+")
_POSSESSED = re.compile(r"\s?[’']\s?s?(?:\s+[a-z]\S*)+$")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Jr|Sr|St|Inc|Corp|Co|Ltd|Bros))\.$")
_WORD = re.compile(r"([^\W\d_][\w-]*)\.?,?\s+")

_NEEDS_CAPITAL = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.EVENT)


def trim_edges(item: ItemText, found: Sequence[Found]) -> list[Found]:
    """Names cut down to themselves; those of which nothing is left are dropped."""
    trimmed = (trim(item, one) for one in found)
    return [one for one in trimmed if _is_name(item.of(one), one.type)]


def trim(item: ItemText, one: Found) -> Found:
    """One name without what surrounds it."""
    one = _without_marks(item, one)
    if article := _ARTICLE.match(item.of(one)):
        one = one.moved(one.start + article.end(), one.end)
    one = _without_ending(item, one)
    if one.type == EntityType.PERSON:
        one = _without_titles(item, one)
    return _without_marks(item, one)


def _without_marks(item: ItemText, one: Found) -> Found:
    text = item.of(one)
    start = one.start + len(text) - len(text.lstrip(_LEADING))
    return one.moved(start, max(start, one.end - (len(text) - len(text.rstrip(_TRAILING)))))


def _without_ending(item: ItemText, one: Found) -> Found:
    text = item.of(one)
    for ending in (_POSSESSED, POSSESSIVE):
        if (cut := ending.search(text)) and cut.start() > 1:
            text = text[: cut.start()]
    if text.endswith(".") and not _ABBREVIATION.search(text):
        text = text[:-1]
    return one.moved(one.start, one.start + len(text))


def _without_titles(item: ItemText, one: Found) -> Found:
    text = item.of(one)
    start = 0
    while (word := _WORD.match(text, start)) and _is_title(word.group(1)):
        start = word.end()
    return one.moved(one.start + start, one.end)


def _is_title(word: str) -> bool:
    return word in word_list("titles") or (word.islower() and word.title() in word_list("titles"))


def _is_name(text: str, type_: EntityType) -> bool:
    if len(text) < 2 or not any(letter.isalpha() for letter in text):
        return False
    return type_ not in _NEEDS_CAPITAL or any(letter.isupper() for letter in text)
