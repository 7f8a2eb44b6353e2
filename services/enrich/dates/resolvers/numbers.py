"""Counts in digits or in words: 12, two and a half, several."""

import re
from decimal import Decimal
from fractions import Fraction

from services.enrich.dates.language import RuleMatch


def count(found: RuleMatch) -> Decimal | None:
    """The number that the expression says, one if it says none; None for "several" and its like."""
    if found.has("vague"):
        return None
    if found.has("fraction"):
        return 1 / Decimal(found.number("fraction"))
    if found.has("other"):
        return Decimal(found.number("other"))
    number = _number(found, found.word("count")) if found.has("count") else Decimal(1)
    return number + Decimal("0.5") if found.has("half") else number


def _number(found: RuleMatch, words: str) -> Decimal:
    total = Decimal(0)
    for word in re.split(r"[- ]", words.replace(",", "")):
        if multiplier := found.meaning("multiplier", word):
            total = max(total, Decimal(1)) * int(multiplier)
        elif word[:1].isdigit():
            total += Decimal(Fraction(word).numerator) / Fraction(word).denominator
        else:
            total += Decimal(found.meaning("number", word) or 0)
    return total
