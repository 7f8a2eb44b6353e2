"""Finds products with the name of a maker or a family and a model: "Airbus A320"."""

import re
from collections.abc import Iterator
from functools import cache

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan
from services.enrich.entities.vocabulary import word_table

_MODEL = r"(?:\s(?:[A-Z]{1,3}-?)?\d{1,4}(?:-\d{1,3})?[A-Z]{0,3}\b(?!\s(?:million|billion|percent)))"


@cache
def _pattern() -> re.Pattern[str]:
    makes = "|".join(sorted(word_table("products"), key=len, reverse=True))
    return re.compile(rf"\b(?:{makes}){_MODEL}(?:\s(?:Max|MAX|Pro|Plus|Ultra|Heavy|Neo))?")


def find_products(paragraph: str, number: int) -> Iterator[ItemSpan]:
    """Products in paragraph `number`."""
    for found in _pattern().finditer(paragraph):
        yield ItemSpan(number, *found.span(), EntityType.PRODUCT)
