"""Words that only look like names, at the start of a sentence or in a headline."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.found import Found, ItemText
from services.enrich.entities.vocabulary import word_list

_IDEA_OR_FOLLOWER = re.compile(r"(?:isms?|ists?|ians|eans|ites)$")
_MAY_BE_WORDS = (EntityType.PERSON, EntityType.ORGANIZATION)


def drop_ordinary_words(item: ItemText, found: Sequence[Found]) -> list[Found]:
    """Without single words that the item also writes small, or that no name looks like."""
    return [one for one in found if not _is_ordinary(item, one)]


def _is_ordinary(item: ItemText, one: Found) -> bool:
    text = item.of(one)
    if one.type not in _MAY_BE_WORDS or " " in text:
        return False
    if text in word_list("stop_words") or _IDEA_OR_FOLLOWER.search(text):
        return True
    return text.istitle() and len(text) > 2 and item.lower_case_words[text.lower()] > 0
