"""Whether terms of use allow all that a site does, where it does it. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from schemas.site import SiteRights, Territory, Use
from schemas.usage_terms import MAX_TERMS
from services.serve.rights.statements import read_statement
from services.serve.rights.territories import codes

WORLD = "world"
ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}")
ENDS = re.compile(r"[;\n\r|•!]|\.(?=\s|$)")
MARKS = " \t*-–—:()\"'“”„.,"


def why_not_allowed(rights: SiteRights, terms: str) -> str | None:
    """Why copy of these terms is not for a site, for people; None where it is.

    `terms`: as `schemas.usage_terms.all_terms` gives them.
    """
    if not terms:
        return None
    if len(terms) > MAX_TERMS:
        return f"its terms of use are longer than {MAX_TERMS} characters: nobody has read them"
    return _why_not(rights, terms)


def statements(terms: str) -> Iterator[str]:
    """What terms say, one statement after the other, in small letters with single blanks."""
    whole = ABBREVIATION.sub(lambda found: found[0].replace(".", ""), terms)
    for part in ENDS.split(whole):
        if text := " ".join(part.casefold().split()).strip(MARKS):
            yield text


@lru_cache(maxsize=4096)
def _why_not(rights: SiteRights, terms: str) -> str | None:
    cleared = {each for text in rights.cleared for each in statements(text)}
    wanted = {
        "territories": codes() if WORLD in rights.territories else frozenset(rights.territories),
        "uses": frozenset[str](rights.uses),
    }
    for statement in statements(terms):
        if statement in cleared:
            continue
        limits = read_statement(statement)
        if limits is None:
            return f"its terms of use can't be read: “{statement[:200]}”"
        if not all(limit.allows(wanted[limit.kind]) for limit in limits):
            return f"its terms of use do not allow it: “{statement[:200]}”"
    return None


def rights_of(
    territories: Iterable[Territory], uses: Iterable[Use], cleared: Iterable[str]
) -> SiteRights:
    """The rights as a site has them, each thing once."""
    return SiteRights(
        territories=tuple(sorted(set(territories))),
        uses=tuple(sorted(set(uses))),
        cleared=tuple(dict.fromkeys(cleared)),
    )


def unknown_territories(territories: Iterable[str]) -> Sequence[str]:
    """Those that are no code of ISO 3166-1, nor the world."""
    return [each for each in territories if each != WORLD and each not in codes()]
