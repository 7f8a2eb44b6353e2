"""Short forms of the names of people and organisations: surname, acronym."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from services.enrich.entities.rules.acronyms import acronym_of
from services.enrich.entities.rules.people import surname_of
from services.enrich.entities.spelling import folded
from services.enrich.entities.vocabulary import word_list

_MAX_WORDS = 6
"""Of a personal name; what is longer is no name of a person."""


def short_forms(
    names: Iterable[str], forms: Callable[[str], set[str]]
) -> Mapping[str, Sequence[str]]:
    """By folded short form, the names that it may stand for."""
    full_of: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        for form in forms(name):
            full_of[form].append(name)
    return full_of


def the_only(candidates: Iterable[str], name: str) -> str | None:
    """The fullest candidate if the others are forms of it; None where it may be either's."""
    longer = sorted({one for one in candidates if len(one) > len(name)}, key=len)
    if len(longer) < 2:
        return longer[0] if longer else None
    forms = personal_short_forms(longer[-1]) | organisation_short_forms(longer[-1])
    return longer[-1] if all(folded(one) in forms for one in longer[:-1]) else None


def personal_short_forms(name: str) -> set[str]:
    """Folded: first name, surname, the last words, the name without its middle."""
    words = folded(name).split()
    if not 1 < len(words) <= _MAX_WORDS:
        return set()
    tails = {" ".join(words[start:]) for start in range(1, len(words))}
    return {words[0], folded(surname_of(name)), f"{words[0]} {words[-1]}"} | tails


def organisation_short_forms(name: str) -> set[str]:
    """Folded: the acronym, the name without its legal form."""
    words = name.replace(",", "").split()
    if len(words) < 2:
        return set()
    acronym = acronym_of(name)
    while len(words) > 1 and words[-1].rstrip(".") in word_list("legal_forms"):
        words.pop()
    return {folded(" ".join(words)), folded(acronym)} - {folded(name)}
