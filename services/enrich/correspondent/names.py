"""People's names: told from other words, printed in one form, taken apart."""

import re
from collections.abc import Sequence
from itertools import islice

from services.enrich.correspondent.agencies import COLLECTIVE_WORDS, ORGANISATION_WORDS
from services.enrich.correspondent.naming import (
    NUMERALS,
    PARTICLES,
    PREFIXES,
    SUFFIXES,
)
from services.enrich.correspondent.phrases import AGENCY

MAX_NAME_WORDS = 6
"""Words."""

NAME_WORD = re.compile(
    r"(?:[^\W\d_]+[‐-])?(?:[^\W\d_]{1,2}\.[‐-]?)+|[^\W\d_]+(?:['’.‐-][^\W\d_]+)*"
)
"""`J.`, `J.K.`, `Jean-P.`, `St.`, `Doe`, `O’Neill`, `Anne-Marie`."""

NO_NAME = COLLECTIVE_WORDS | ORGANISATION_WORDS


def is_person(text: str, *, least: int = 2) -> bool:
    """Whether the text reads as the name of a person of at least `least` words."""
    words = text.split()
    if not least <= len(words) <= MAX_NAME_WORDS or not _is_capitalised(words[0]):
        return False
    if AGENCY.match(text) or any(word.lower().strip(".'’") in NO_NAME for word in words):
        return False
    surname = without_suffix(words)[-1]
    return _is_capitalised(surname) and len(surname) > 1 and all(map(_belongs_to_a_name, words))


def leading_name(text: str) -> str:
    """The longest name of a person that the text begins with, as printed; empty if none."""
    ends = []
    for match in islice(re.finditer(r"\S+", text[:200]), MAX_NAME_WORDS):
        word = match[0].rstrip(",;:")
        if not NAME_WORD.fullmatch(word):
            word = word.rstrip(".")
        if not _belongs_to_a_name(word):
            break
        ends.append(match.start() + len(word))
        if word != match[0]:
            break
    return next((text[:end] for end in reversed(ends) if is_person(text[:end])), "")


def printed(name: str) -> str:
    """The name in its usual case: `JANE MCDONALD` is Jane McDonald, `Jean DUPONT` Jean Dupont."""
    words = name.split()
    shouted = name.upper() == name
    return " ".join(
        word.lower() if at and shouted and word.lower() in PARTICLES else _recased(word, shouted)
        for at, word in enumerate(words)
    )


def split_name(name: str) -> tuple[str | None, str | None]:
    """Given and family name; both None for a single name.

    The family name is the last word with the particles before it, a suffix left out.
    """
    words = without_suffix(name.split())
    if len(words) < 2:
        return None, None
    particles = (at for at, word in enumerate(words[:-1]) if at and word.lower() in PARTICLES)
    start = next(particles, len(words) - 1)
    return " ".join(words[:start]), " ".join(words[start:])


def suffix_of(name: str) -> str | None:
    """`Jr.`, `III` and the like where the name ends in one."""
    words = name.split()
    return " ".join(words[len(without_suffix(words)) :]) or None


def without_suffix(words: Sequence[str]) -> Sequence[str]:
    """A name's words without `Jr.`, `III` and the like after it."""
    last = len(words)
    while last > 1 and words[last - 1].lower() in SUFFIXES:
        last -= 1
    return words[:last]


def _belongs_to_a_name(word: str) -> bool:
    return word.lower() in PARTICLES | SUFFIXES or _is_capitalised(word)


def _is_capitalised(word: str) -> bool:
    bare = next((word[len(mark) :] for mark in PREFIXES if word.startswith(mark)), word)
    return bool(NAME_WORD.fullmatch(bare)) and not bare[0].islower()


def _recased(word: str, shouted: bool) -> str:
    """A word in capitals as names are printed; two letters only where all the name shouts."""
    letters = sum(map(str.isalpha, word))
    if word != word.upper() or word.lower() in NUMERALS or letters < (2 if shouted else 3):
        return word
    if _are_initials(word):
        return word
    return re.sub(r"(?<![^\W\d_]{2}['’])[^\W\d_]+", _capitalised, word)


def _are_initials(word: str) -> bool:
    """`J.K.`, and two letters that can't be spoken: `JP`, `AJ`."""
    speakable = set(word) & set("AEIOUYÄÖÜÅØ") and not word.endswith("J")
    return "." in word or (len(word) == 2 and not speakable)


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    if word.startswith("MC") and len(word) > 3:
        return "Mc" + word[2:].capitalize()
    return word.capitalize()
