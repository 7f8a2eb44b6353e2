"""Counts in digits or in words: 12, two and a half, several."""

import re
from decimal import Decimal
from fractions import Fraction

from services.enrich.dates.language import RuleMatch

HALF = Decimal("0.5")

THOUSANDS = re.compile(r"[.,](?=\d{3})")
"""What parts the digits of large numbers."""


def count(found: RuleMatch) -> Decimal | None:
    """The number that the expression says, one if it says none; None for "several" and its like."""
    if found.has("vague"):
        return None
    if found.has("fraction"):
        return 1 / Decimal(found.number("fraction"))
    if found.has("other"):
        return Decimal(found.number("other"))
    if found.has("half_number"):
        return found.number("half_number") + HALF
    if found.has("dozens"):
        return Decimal(found.number("dozens"))
    number = number_of(found, "count") if found.has("count") else Decimal(1)
    return number + HALF if found.has("half") else number


def number_of(found: RuleMatch, name: str) -> Decimal:
    """The number that the group of that name says."""
    if whole := found.meaning("number", found.word(name)):
        return Decimal(whole)
    total = Decimal(0)
    for word in re.split(r"[- ]", THOUSANDS.sub("", found.word(name))):
        if multiplier := found.meaning("multiplier", word):
            total = max(total, Decimal(1)) * int(multiplier)
        elif word[:1].isdigit():
            total += Decimal(Fraction(word).numerator) / Fraction(word).denominator
        else:
            total += Decimal(found.meaning("number", word) or 0)
    return total
