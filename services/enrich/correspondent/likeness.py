"""Whether two names can be one person's."""

import unicodedata

from services.enrich.correspondent.names import suffix_of, without_suffix

GENERATIONS = {"jr", "sr", "ii", "iii", "iv"}
"""Suffixes, in lower case, that tell father from son."""


def same_person(one: str, other: str) -> bool:
    """Whether two full names can be: `J. Doe`, `Jane Doe` and `Jane K. Doe`."""
    if _generation(one) and _generation(other) and _generation(one) != _generation(other):
        return False
    first, second = folded(one), folded(other)
    if first == second:
        return True
    if min(len(first), len(second)) < 2 or first[-1] != second[-1]:
        return False
    return all(_may_be_one(a, b) for a, b in zip(first[:-1], second[:-1], strict=False))


def may_be_one(one: str, other: str) -> bool:
    """Whether two names can be, a family name alone being enough: `Doe`."""
    shorter, longer = sorted((folded(one), folded(other)), key=len)
    return shorter == longer[-1:] or same_person(one, other)


def abbreviates(short: str, full: str) -> bool:
    """Whether `short` can be `full` with less of it: `J. Doe` and `Doe` of `Jane Doe`."""
    return letters(short) < letters(full) and may_be_one(short, full)


def letters(name: str) -> int:
    """How much of a name is told."""
    return sum(map(len, folded(name)))


def folded(name: str) -> list[str]:
    """A name's words as they are compared: no case, accents, full stops or suffix."""
    plain = unicodedata.normalize("NFKD", " ".join(without_suffix(name.split())))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return bare.casefold().replace(".", " ").split()


def _generation(name: str) -> str | None:
    suffix = (suffix_of(name) or "").lower().strip(".")
    return suffix if suffix in GENERATIONS else None


def _may_be_one(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
