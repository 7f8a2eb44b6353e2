"""Chooses the place of the world that a name means, by the item that it stands in.

`surroundings` reads what is said right beside a name, `evidence` gathers what the item names
elsewhere, `common_division` finds the state that its small places share, `choice` weighs the places
of a name.
"""

from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import Place, places_called
from services.enrich.entities.grouping import Group
from services.enrich.entities.item_text import ItemText
from services.enrich.entities.peoples import country_of_people
from services.enrich.entities.resolution.choice import BY_FAME, BY_SIZE, Signs, choose
from services.enrich.entities.resolution.common_division import common_division
from services.enrich.entities.resolution.evidence import COMMON, PlaceEvidence, gather, region_of
from services.enrich.entities.resolution.rivals import NOWHERE, Choice
from services.enrich.entities.resolution.surroundings import Surroundings
from services.enrich.entities.spelling import without_region
from services.enrich.entities.vocabulary import word_list

__all__ = ["identifiers", "identify"]

MIN_NAME = 3
"""Letters: what is shorter is part of an abbreviation."""


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
        if choice.place and choice.confidence >= BY_SIZE and not region_of(one):
            evidence.add_all(choice.place, one.mentions)
    unsure = [one for one, choice in zip(groups, choices, strict=True) if not choice.place]
    for place in common_division([one.name for one in unsure if one.type == EntityType.PLACE]):
        evidence.add(place.country, place.division, COMMON)
    choices = [
        choice if choice.confidence >= BY_SIZE else _choice(one, evidence, surroundings)
        for one, choice in zip(groups, choices, strict=True)
    ]
    if any(map(_is_small_place, groups)):
        # Its other places are small ones too: the Paris of a county is not that of the world.
        choices = [NOWHERE if choice.confidence == BY_FAME else choice for choice in choices]
    return [_ids(one, choice, least) for one, choice in zip(groups, choices, strict=True)]


def _is_small_place(one: Group) -> bool:
    """Whether it is a place that the list has not got, since it is too small."""
    name = without_region(one.name)
    if one.type != EntityType.PLACE or len(name) < MIN_NAME or name in word_list("regions"):
        return False
    return not places_called(name)


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
    own = len(one.mentions)
    return choose(
        one.name,
        within=surroundings.within(one),
        is_division=surroundings.is_division(one),
        signs=Signs(
            support=lambda place: evidence.of(place, paragraphs),
            local=evidence.of_division,
            abroad=lambda place: evidence.abroad(place, own),
        ),
    )
