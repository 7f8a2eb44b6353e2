"""Spells names as the lists do, whatever way copy prints them."""

import re
import unicodedata

_SPACED_APOSTROPHE = re.compile(r"\s?[’'`]\s?")
_SPACED_HYPHEN = re.compile(r"\s?[-‐‑]\s?")
_SPACED_INITIAL = re.compile(r"(?<=\b[A-Z]\.)\s(?=[A-Z]\.)")
_BLANKS = re.compile(r"\s+")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)

POSSESSIVE = re.compile(r"(?:\s?[’'`]\s?s|(?<=s)\s?[’'`])$")
"""The ending of "Castillo’s" and "Reuters’", spaces that some feeds put in included."""


def plain(name: str) -> str:
    """The name with straight apostrophes and without stray spaces: "U. S." is "U.S."."""
    if name.isalnum():
        return name
    name = _SPACED_INITIAL.sub("", _BLANKS.sub(" ", name.strip()))
    return _SPACED_HYPHEN.sub("-", _SPACED_APOSTROPHE.sub("'", name))


def without_region(name: str) -> str:
    """A place's name in plain spelling, without the region that follows it: "Paris, Texas"."""
    return plain(name).partition(", ")[0]


def without_article(name: str) -> str:
    """The name without a leading "the", "a" or "an"."""
    return _ARTICLE.sub("", name)


def folded(name: str) -> str:
    """The name to compare by: no article, accents, points or capitals."""
    letters = without_article(plain(name)).replace(".", "")
    if not letters.isascii():
        letters = unicodedata.normalize("NFD", letters)
        letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return letters.casefold()
