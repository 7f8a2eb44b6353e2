"""Drops words that only look like names, at the start of a sentence or in a headline."""

import re
from collections.abc import Container, Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.rules.people import surname_of
from services.enrich.entities.vocabulary import word_list

_IDEA_OR_FOLLOWER = re.compile(r"(?:isms?|ists?|ians|eans|ites)$")
_MAY_BE_WORDS = (EntityType.PERSON, EntityType.ORGANIZATION)


def drop_ordinary_words(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Without single words that the item also writes small, or that no name looks like."""
    surnames = {surname_of(item.of(one)) for one in found if " " in item.of(one)}
    return [
        one
        for one in found
        if not _is_ordinary(item, one) and not _is_bare_title(item, one, surnames)
    ]


def _is_bare_title(item: ItemText, one: ItemSpan, surnames: Container[str]) -> bool:
    """Whether a title was taken for a person, and is no surname in the item."""
    text = item.of(one)
    return one.type == EntityType.PERSON and text in word_list("titles") and text not in surnames


def _is_ordinary(item: ItemText, one: ItemSpan) -> bool:
    text = item.of(one)
    if text in word_list("common_abbreviations"):
        return True
    if one.type == EntityType.PLACE:
        return text in word_list("vague_places")
    if one.type not in _MAY_BE_WORDS or " " in text:
        return False
    if text in word_list("stop_words") or _IDEA_OR_FOLLOWER.search(text):
        return True
    return text.istitle() and len(text) > 2 and text.lower() in item.lower_case_words
