"""Trims names: no quotes, articles, titles or possessives belong to them."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import places_called
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.spelling import POSSESSIVE, plain
from services.enrich.entities.vocabulary import word_list

_LEADING = re.compile(r"[\s\"'“”‘’«»(\[{,;:\-–—*•./|+&]+")
_TRAILING_MARKS = r"[\s\"“”«»(\[{,;:\-–—*•/|+&‘]"
_TRAILING = re.compile(rf"(?<!{_TRAILING_MARKS}){_TRAILING_MARKS}++$")
_LEADING_WORDS = re.compile(r"(?:(?:[Tt]he|[Aa]n?|THE|of|for|and|in|at|by)\s+)+")
_TRAILING_WORDS = re.compile(r"(?<!\s)(?:\s++(?:the|of|for|and|in|on|at|by)){1,8}+$")
_COMMON_NOUN = re.compile(
    r"(?<!\s)\s++(?:party|bloc|group|team|government|administration|newspaper|platform|app|website"
    r"|district|region|regions|province|valley|prefecture|state|county|area|border|coast|city|town"
    r"|village|capital|forest|continent|peninsula)$"
)
_POSSESSED = re.compile(r"(?:\s?[’']\s?s|(?<=s)\s?[’'])(?:\s+[a-z]\S*)+$")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Jr|Sr|St|Inc|Corp|Co|Ltd|Bros))\.$")
_WORD = re.compile(r"([^\W\d_][\w-]*)\.?,?\s+")


def trim_edges(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Names cut down to themselves; those of which nothing is left are dropped."""
    trimmed = (trim(item, one) for one in found)
    return [one for one in trimmed if is_name(item.of(one))]


def trim(item: ItemText, one: ItemSpan) -> ItemSpan:
    """One name without what surrounds it."""
    if item.of(one).isalnum():
        return one
    one = without_marks(item, one)
    if words := _LEADING_WORDS.match(item.of(one)):
        one = one.moved(one.start + words.end(), one.end)
    one = _without_ending(item, one)
    if one.type == EntityType.PERSON:
        one = _without_titles(item, one)
    return without_marks(item, one)


def without_marks(item: ItemText, one: ItemSpan) -> ItemSpan:
    """One name without the quotes, brackets and dashes around it."""
    text = item.of(one)
    leading, trailing = _LEADING.match(text), _TRAILING.search(text)
    start = one.start + (leading.end() if leading else 0)
    return one.moved(start, max(start, one.start + trailing.start() if trailing else one.end))


def _without_ending(item: ItemText, one: ItemSpan) -> ItemSpan:
    text = item.of(one)
    for ending in (_POSSESSED, POSSESSIVE, _TRAILING_WORDS, _COMMON_NOUN):
        if ending is POSSESSIVE and places_called(plain(text)):
            continue  # St. John's is another place than St. John
        if (cut := ending.search(text)) and cut.start() > 1:
            text = text[: cut.start()]
    if text.endswith(".") and not _ABBREVIATION.search(text):
        text = text[:-1]
    return one.moved(one.start, one.start + len(text))


def _without_titles(item: ItemText, one: ItemSpan) -> ItemSpan:
    text = item.of(one)
    start = 0
    while (word := _WORD.match(text, start)) and _is_title(word.group(1)):
        start = word.end()
    return one.moved(one.start + start, one.end)


def _is_title(word: str) -> bool:
    return word in word_list("titles") or (word.islower() and word.title() in word_list("titles"))


def is_name(text: str) -> bool:
    """Whether there are letters in it, a capital among them where it is in Latin letters."""
    if len(text) < 2 or not any(letter.isalpha() for letter in text):
        return False
    return text != text.lower() or not text.isascii()
