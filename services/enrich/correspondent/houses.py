"""The organisations that people of one name are told apart by."""

import re

from services.enrich.correspondent.agencies import AGENCIES, AGENCY_NAMES
from services.enrich.correspondent.phrases import AGENCY, CAPITALS

OWN = ""
"""The house that a source's own people belong to."""

CANONICAL = {tag.casefold(): name.casefold() for tag, name in AGENCIES.items()} | {
    name.casefold(): name.casefold() for name in AGENCY_NAMES
}
WORDS = re.compile(r"[^\W_]+")
MAX_CODE_LENGTH = 2
"""Letters of what a feed's name ends in and is no part of its owner's: `northwire-en`."""


def house(organisation: str | None, source: str) -> str | None:
    """An organisation in the one form that is compared: `OWN` for the source's, None for none."""
    if organisation is None:
        return None
    named = _canonical(organisation)
    return OWN if same_house(named, _owner(source)) else named


def same_house(one: str | None, other: str | None) -> bool:
    """Whether two houses are one: `northwire` and `northwire foundation` are."""
    if not one or not other:
        return one == other
    shorter, longer = sorted((one, other), key=len)
    return f"{longer} ".startswith(f"{shorter} ")


def is_agency(source: str) -> bool:
    """Whether the source's name says which agency it is: `ap`, `reuters-en`."""
    return _owner(source) in CANONICAL.values()


def _canonical(organisation: str) -> str:
    """`AP`, `The Associated Press` and `AP Sports` are one; so are `The Echo` and `Echo`."""
    plain = " ".join(organisation.split())
    agency = AGENCY.match(plain)
    if agency and CAPITALS.fullmatch(plain, agency.end()):
        plain = agency[0]
    plain = plain.casefold().removeprefix("the ")
    return CANONICAL.get(plain, plain)


def _owner(source: str) -> str:
    """Whose copy a source sends, as far as its name tells."""
    words = WORDS.findall(source.casefold())
    for tag in (source.casefold(), *words[:1]):
        if tag in CANONICAL:
            return CANONICAL[tag]
    while len(words) > 1 and len(words[-1]) <= MAX_CODE_LENGTH:
        words.pop()
    return " ".join(words).removeprefix("the ")
