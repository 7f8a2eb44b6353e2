"""Which known correspondent of a source a person in an item is, if any. Pure.

A form of a name that fits two of them counts as neither's; one name in two organisations is two
people.
"""

from collections.abc import Iterable, Sequence

from schemas.correspondent import Correspondent
from services.enrich.correspondent.identity import (
    OWN,
    abbreviates,
    comparable_organisation,
    folded,
    is_agency_feed,
    may_be_one,
    same_organisation,
)


def find(
    said: Correspondent, known: Iterable[Correspondent], others: Sequence[str] = ()
) -> Correspondent | None:
    """The one of the `known` correspondents that `said`, read from an item of their source, is.

    `others` are the names of the other people of that item.
    """
    agreeing = [each for each in known if _agree(each, said)]
    fitting = [each for each in agreeing if may_be_one(each.name, said.name)]
    if same := [each for each in fitting if folded(each.name) == folded(said.name)]:
        return _only(same, said)
    names = [*others, *(each.name for each in agreeing)]
    clear = [each for each in fitting if not _may_be_another(each.name, said.name, names)]
    return _only(clear, said)


def _agree(known: Correspondent, said: Correspondent) -> bool:
    """Whether their organisations can be one person's.

    Where none is stated it is the source's own, whose name the source may not have.
    """
    one, other = (comparable_organisation(each.organisation, said.source) for each in (known, said))
    if one is None or other is None:
        stated = one or other or OWN
        return stated == OWN or not is_agency_feed(said.source)
    return same_organisation(one, other)


def _may_be_another(short: str, said: str, names: Iterable[str]) -> bool:
    """Whether a known name may be short for a name other than the one that the item has."""
    return any(
        abbreviates(short, name) and not may_be_one(name, said) for name in names if name != short
    )


def _only(found: Sequence[Correspondent], said: Correspondent) -> Correspondent | None:
    """The only one, or the only one of the same organisation."""
    if len(found) > 1:
        organisation = comparable_organisation(said.organisation, said.source) or OWN
        found = [
            each
            for each in found
            if (comparable_organisation(each.organisation, each.source) or OWN) == organisation
        ]
    return found[0] if len(found) == 1 else None
