"""Text as patterns compare it: in lower case, without accents, character by character."""

import unicodedata
from functools import lru_cache

MINUS = "‐‑‒–—―−﹣－"
"""Hyphens, dashes and the minus sign (U+2212), which offsets and days are written with."""


def lower(text: str) -> str:
    """The text in lower case; each character stays at its place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


def fold(text: str) -> str:
    """The text in lower case without accents; each character stays at its place."""
    return "".join(map(_folded, text))


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character in MINUS:
        return "-"
    if character in "’‘ʼ`´":
        return "'"
    parts = unicodedata.normalize("NFKD", character)
    # A fraction such as ½ has a digit in it, but is none.
    plain = parts[0] if len(parts) == 1 or parts[0].isalpha() else character
    lower = plain.casefold()
    return lower if len(lower) == 1 else plain
