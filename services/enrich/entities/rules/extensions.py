"""Extends names that the tagger cut: "Kherson [Province]", "Ministry [of Health]"."""

import re
from collections.abc import Iterable, Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.vocabulary import word_list

_NEXT_WORD = re.compile(r"\s(\w+)\b(?!\s[A-Z])")
_OF_WHAT = re.compile(
    r"\s(?:of|for|on)\s(?:the\s)?([A-ZÀ-Þ][\w’'-]*)"
    r"(?:(?:\s|,\s|\sand\s|\sof\s|\sof\sthe\s|\sand\sthe\s)[A-ZÀ-Þ][\w’'-]*)*"
)
_WITHIN_WORD = re.compile(r"\s?[’'`]\s?(?!(?:s|t|d|m|re|ve|ll)\b)[a-z]{1,6}\b")
"""The rest of "Sana’a", which is no possessive."""

_REST_OF_NAME = re.compile(r"(?:\s[A-ZÀ-Þ][\w-]*){0,4}?\s([A-Z]\w+)\b(?!\s[A-ZÀ-Þ])")
_INITIALS = re.compile(r"\b[A-Z]\.\s?[A-Z]$")
"""The end of "U.S" or "J. K", whose last stop may end the sentence as well."""

_BEFORE_AFRICA = re.compile(r"\b[Ss]ub\s?-\s?$")
_MAX_DISTANCE = 110
"""Characters after a name that may belong to it."""
_ONE_MORE = bytes(min(count + 1, 255) for count in range(256))
_LAST_WORD = re.compile(r"(?<!\w)\w++$")


def extend(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Each name with the key word or the "of ..." that belongs to it."""
    extended = [_extended(item, one) for one in found]
    swallowing = {one for one, before in zip(extended, found, strict=True) if one != before}
    covers = _covers(item, swallowing)
    return [
        one
        for one in extended
        if max(covers[one.paragraph][one.start : one.end], default=0) <= (one in swallowing)
    ]


def _covers(item: ItemText, found: Iterable[ItemSpan]) -> list[bytearray]:
    """How many names cover each character of each paragraph."""
    covers = [bytearray(len(paragraph)) for paragraph in item.paragraphs]
    for one in found:
        stretch = slice(one.start, one.end)
        covers[one.paragraph][stretch] = covers[one.paragraph][stretch].translate(_ONE_MORE)
    return covers


def _extended(item: ItemText, one: ItemSpan) -> ItemSpan:
    for part in (_with_last_stop, _with_of, _with_key_word, _called_after_a_place, _whole_word):
        one = part(item, one)
    return one


def _with_last_stop(item: ItemText, one: ItemSpan) -> ItemSpan:
    if _INITIALS.search(item.of(one)) and item.after(one, 1) == ".":
        return one.moved(one.start, one.end + 1)
    return one


def _whole_word(item: ItemText, one: ItemSpan) -> ItemSpan:
    if rest := _WITHIN_WORD.match(item.after(one, 12)):
        one = one.moved(one.start, one.end + rest.end())
    if item.of(one).startswith("Saharan") and (sub := _BEFORE_AFRICA.search(item.before(one, 8))):
        one = one.moved(one.start - len(sub.group()), one.end)
    return one


def _with_of(item: ItemText, one: ItemSpan) -> ItemSpan:
    if one.type != EntityType.ORGANIZATION:
        return one
    last = _LAST_WORD.search(item.of(one))
    if not last or last.group() not in word_list("bodies"):
        return one
    of_what = _OF_WHAT.match(item.after(one, _MAX_DISTANCE))
    if not of_what or of_what.group(1) in word_list("stop_words"):
        return one
    return one.moved(one.start, one.end + of_what.end())


def _with_key_word(item: ItemText, one: ItemSpan) -> ItemSpan:
    following = _NEXT_WORD.match(item.after(one, 20))
    if not following or not _goes_with(following.group(1), one.type):
        return one
    return one.moved(one.start, one.end + following.end(1))


def _called_after_a_place(item: ItemText, one: ItemSpan) -> ItemSpan:
    if one.type != EntityType.PLACE:
        return one
    rest = _REST_OF_NAME.match(item.after(one, _MAX_DISTANCE))
    if not rest or rest.group(1) not in word_list("organisation_words"):
        return one
    return one.moved(one.start, one.end + rest.end()).as_(EntityType.ORGANIZATION)


def _goes_with(word: str, type_: EntityType) -> bool:
    if type_ == EntityType.PLACE:
        return word in word_list("place_words") or word == "Airport"
    return type_ == EntityType.ORGANIZATION and word in word_list("bodies")
