"""Names of people in credits and biographies: found among other words, and put in one case."""

import re
from itertools import islice

from lexicon.person_names import NUMERALS, PARTICLES, PREFIXES, SUFFIXES, without_suffix
from lexicon.word_lists import words
from services.enrich.correspondent.phrases import AGENCY, ORGANISATION_WORDS

MAX_NAME_WORDS = 6
"""Words."""

NAME_WORD = re.compile(
    r"(?:[^\W\d_]+[‐-])?(?:[^\W\d_]{1,2}\.[‐-]?)+|[^\W\d_]+(?:['’.‐-][^\W\d_]+)*"
)
"""`J.`, `J.K.`, `Jean-P.`, `St.`, `Doe`, `O’Neill`, `Anne-Marie`."""

COLLECTIVE_WORDS = words(
    """
    agencias agencies agências americas and at ausland by columnist compiled contributor
    contributors correspondant correspondante correspondente corresponsal corrispondente
    correspondent correspondents economics editor editorial editors enviada enviado envoyé envoyée
    exclusive for from in inland inviata inviato jornalista journalist journalists markets newsdesk
    of our own panorama photographer photographers periodista photojournalist politik producer
    redacción redaction redactie redaktion redazione redação rédaction repórter report reporter
    reporters reporting reports special staff team the to wirtschaft with writer writers your
    """
)
"""Words, in lower case, that no person's name has: "Staff", "Our Correspondent"."""

NO_NAME = COLLECTIVE_WORDS | ORGANISATION_WORDS
SMALL_WORDS = PARTICLES | SUFFIXES
"""What need not begin with a capital within a name."""


def is_person(text: str, *, least: int = 2) -> bool:
    """Whether the text reads as the name of a person of at least `least` words."""
    parts = text.split()
    if not least <= len(parts) <= MAX_NAME_WORDS or not _is_capitalised(parts[0]):
        return False
    if AGENCY.match(text) or any(word.lower().strip(".'’") in NO_NAME for word in parts):
        return False
    surname = without_suffix(parts)[-1]
    return _is_capitalised(surname) and len(surname) > 1 and all(map(_belongs_to_a_name, parts))


def leading_name(text: str) -> str:
    """The longest name of a person that the text begins with, unchanged; empty if none."""
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


def normal_case(name: str) -> str:
    """The name in its usual case: `JANE MCDONALD` is Jane McDonald, `Jean DUPONT` Jean Dupont."""
    parts = name.split()
    in_capitals = name.upper() == name
    return " ".join(
        word.lower()
        if at and in_capitals and word.lower() in PARTICLES
        else _recased(word, in_capitals)
        for at, word in enumerate(parts)
    )


def _belongs_to_a_name(word: str) -> bool:
    return word.lower() in SMALL_WORDS or _is_capitalised(word)


def _is_capitalised(word: str) -> bool:
    bare = next((word[len(mark) :] for mark in PREFIXES if word.startswith(mark)), word)
    return bool(NAME_WORD.fullmatch(bare)) and not bare[0].islower()


def _recased(word: str, in_capitals: bool) -> str:
    """A word in capitals as names have it; of two letters only if the whole name is in capitals."""
    letters = sum(map(str.isalpha, word))
    if word != word.upper() or word.lower() in NUMERALS or letters < (2 if in_capitals else 3):
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
