"""Names of people: what they are made of, and what has the shape of one.

A shape, not a list of names: `Ann Poe`, `ANN POE`, `J. R. van der Poe Jr.`
"""

import re
from collections.abc import Sequence

from lexicon.calendar_words import FULL_NAMES
from lexicon.word_lists import any_of, words

MAX_LENGTH = 80
"""Characters of the longest name that is looked for by its shape."""

PARTICLES_OF_NAMES = words(
    """
    af al av ben bin bint da dal dalla de del della den der di do dos du el ibn la le los ten ter
    tho van ver von y zu zum zur
    """
)
PARTICLES = PARTICLES_OF_NAMES | words("degli dei des las lo vom")
"""Words, in lower case, that belong to the family name after them.

Those that `PARTICLES_OF_NAMES` leaves out join ordinary words as often, `Ende des Krieges`: where
nothing but the shape speaks for a name, they are no part of one.
"""

PREFIXES = ("al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "az-", "d'", "d’", "l'", "l’")
"""What may stand in lower case before a family name's capital."""

NUMERALS = frozenset({"ii", "iii", "iv"})
GENERATIONS = NUMERALS | {"jr", "sr"}
"""What keeps father from son, in lower case and without full stop."""

SUFFIXES = GENERATIONS | {"jr.", "sr.", "phd", "ph.d.", "md", "m.d."}
"""What may follow a family name, in lower case."""

HONORIFICS = words("dame dr dr. herr frau mag. mr mr. mrs mrs. ms ms. prof prof. professor sir")
"""What may stand before a name, in lower case, and is no part of it."""

NO_NAME_WORDS = FULL_NAMES | words(
    """
    the a an this that these those what why how when where who which after before as in on at for
    from with and or but not is are was were new

    der die das ein eine im am um nach vor wie was warum wer
    """
)
"""Words, in lower case, that no name begins with; they begin headlines and sentences."""

PARTICLE = rf"(?:{any_of(PARTICLES_OF_NAMES)})"
INITIALS = r"(?:[^\W\d_]\.)+(?:-[^\W\d_]\.)*"
WORD = (
    rf"(?:{INITIALS}|(?:[dDlLO]['’]|al-|el-)?(?![a-zà-öø-ÿ])[^\W\d_][^\W\d_]*(?:[-'’][^\W\d_]+)*)"
)
SUFFIX = r"(?:,? (?:Jr|Sr)\.?|,? (?:I{2,3}|IV))?"
NAME = re.compile(rf"{WORD}(?: (?:{PARTICLE} ){{0,2}}{WORD}){{1,4}}{SUFFIX}")
"""Two to five words that begin with capitals."""


def is_name(text: str) -> bool:
    """Whether the text may be one person's name and is nothing else."""
    if len(text) > MAX_LENGTH or not NAME.fullmatch(text):
        return False
    return text.split(maxsplit=1)[0].casefold() not in NO_NAME_WORDS


def leading_name(text: str) -> str | None:
    """The longest run of words at the start that may be a name."""
    match = NAME.match(text[:MAX_LENGTH])
    return match[0] if match and is_name(match[0]) else None


def family_name(name: str) -> str:
    """The last word that is no suffix, in lower case; empty where there is none."""
    return next(iter(without_suffix(re.split(r",? ", name))[-1:]), "").casefold()


def without_suffix(name: Sequence[str]) -> Sequence[str]:
    """A name's words without `Jr.`, `III` and the like behind them; one word stays."""
    last = len(name)
    while last > 1 and name[last - 1].lower() in SUFFIXES:
        last -= 1
    return name[:last]


def suffix_of(name: str) -> str | None:
    """`Jr.`, `III` and the like where the name ends in one."""
    parts = name.split()
    return " ".join(parts[len(without_suffix(parts)) :]) or None


def split_name(name: str) -> tuple[str | None, str | None]:
    """Given and family name; both None for a single name.

    The family name is the last word with the particles before it, a suffix left out.
    """
    parts = without_suffix(name.split())
    if len(parts) < 2:
        return None, None
    particles = (at for at, word in enumerate(parts[:-1]) if at and word.lower() in PARTICLES)
    start = next(particles, len(parts) - 1)
    return " ".join(parts[:start]), " ".join(parts[start:])
