"""Joins organisations in two parts: "Marks & Weller", "Peru's Foreign Ministry"."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.rules.known_names import is_country_or_region
from services.enrich.entities.spelling import plain
from services.enrich.entities.vocabulary import word_list

_POSSESSIVE = re.compile(r"\s?[’']\s?s\s")
_OF_A_STATE = frozenset({"Army", "Court", "Ministry", "Navy", "Parliament", "Police", "Senate"})
"""Last words of what each country has of its own; its companies keep their own names."""


def join_organisations(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Firms around an ampersand, and a country with its institution, as one name."""
    joined: list[ItemSpan] = []
    for one in sorted(found):
        before = joined[-1] if joined else None
        if before and one.type == EntityType.ORGANIZATION and _belongs(item, before, one):
            joined[-1] = ItemSpan(one.paragraph, before.start, one.end, EntityType.ORGANIZATION)
        else:
            joined.append(one)
    return joined


def _belongs(item: ItemText, first: ItemSpan, second: ItemSpan) -> bool:
    if first.paragraph != second.paragraph:
        return False
    between = item.paragraphs[first.paragraph][first.end : second.start]
    if between.strip() == "&":
        return first.type in (EntityType.ORGANIZATION, EntityType.PERSON)
    if first.type != EntityType.PLACE or not is_country_or_region(plain(item.of(first))):
        return False
    if between == " ":
        return _is_institution(item.of(second), word_list("bodies"))
    return _POSSESSIVE.fullmatch(between) is not None and _is_institution(
        item.of(second), _OF_A_STATE
    )


def _is_institution(name: str, last_words: frozenset[str]) -> bool:
    return name in word_list("institutions") or name.rsplit(maxsplit=1)[-1] in last_words
