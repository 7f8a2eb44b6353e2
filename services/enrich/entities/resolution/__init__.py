"""Chooses the place of the world that a name means, by the item that it stands in.

`surroundings` reads what is said right beside a name, `evidence` gathers what the item names
elsewhere, `choice` weighs the places of a name.
"""

from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import Place
from services.enrich.entities.grouping import Group
from services.enrich.entities.item_text import ItemText
from services.enrich.entities.peoples import country_of_people
from services.enrich.entities.resolution.choice import BY_SIZE, NOWHERE, Choice, choose
from services.enrich.entities.resolution.evidence import PlaceEvidence, gather
from services.enrich.entities.resolution.surroundings import Surroundings

__all__ = ["identifiers", "identify"]


def identify(
    item: ItemText, groups: Sequence[Group], *, filed: Sequence[Place] = (), least: float = 0
) -> list[dict[str, str]]:
    """For each entity, its identifiers by scheme: none where it is not clear which place is meant.

    Places have those of `identifiers`, if their confidence is at least `least`; nationalities
    have `iso3166`. `filed` is where the item was filed from.
    """
    evidence = gather(groups, filed)
    surroundings = Surroundings(item, groups)
    choices = [_choice(one, evidence, surroundings) for one in groups]
    for one, choice in zip(groups, choices, strict=True):
        if choice.place and choice.confidence >= BY_SIZE:
            evidence.add_all(choice.place, one.mentions)
    return [
        _ids(
            one,
            choice if choice.confidence >= BY_SIZE else _choice(one, evidence, surroundings),
            least,
        )
        for one, choice in zip(groups, choices, strict=True)
    ]


def identifiers(choice: Choice) -> dict[str, str]:
    """A place's identifiers by scheme; none for nowhere.

    They are `geonames`, `iso3166` (the country's, alpha-2), `latitude` and `longitude` (degrees,
    WGS 84) where known, and `confidence` from 0 to 1.
    """
    if choice.place is None:
        return {}
    ids = {
        "geonames": choice.place.geoname,
        "iso3166": choice.place.country,
        "latitude": choice.place.latitude,
        "longitude": choice.place.longitude,
        "confidence": str(choice.confidence),
    }
    return {scheme: value for scheme, value in ids.items() if value}


def _ids(one: Group, choice: Choice, least: float) -> dict[str, str]:
    if one.type == EntityType.NORP:
        code = country_of_people(one.name)
        return {"iso3166": code} if code else {}
    return identifiers(choice) if choice.confidence >= least else {}


def _choice(one: Group, evidence: PlaceEvidence, surroundings: Surroundings) -> Choice:
    if one.type != EntityType.PLACE:
        return NOWHERE
    paragraphs = frozenset(mention.paragraph for mention in one.mentions)
    return choose(
        one.name,
        within=surroundings.within(one),
        is_division=surroundings.is_division(one),
        support=lambda place: evidence.of(place, paragraphs),
    )
