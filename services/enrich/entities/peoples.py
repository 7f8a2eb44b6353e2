"""Nationalities, peoples and faiths."""

from services.enrich.entities.vocabulary import word_table

COUNTRIES_LIKE_PLURALS = frozenset({"Philippines"})
_NO_COUNTRY = "-"


def is_people(name: str) -> bool:
    """Whether this is a demonym or the name of a people or faith, in singular or plural."""
    return _entry(name) is not None


def country_of_people(name: str) -> str | None:
    """The country of a nationality as ISO 3166-1 alpha-2: "UA" for "Ukrainians"."""
    code = _entry(name)
    return None if code == _NO_COUNTRY else code


def singular(name: str) -> str:
    """One of a people: "Ukrainian" for "Ukrainians"."""
    return name if name in word_table("peoples") else name.removesuffix("s")


def _entry(name: str) -> str | None:
    table = word_table("peoples")
    is_plural = name.endswith("s") and name not in COUNTRIES_LIKE_PLURALS
    return table.get(name) or (table.get(name[:-1]) if is_plural else None)
