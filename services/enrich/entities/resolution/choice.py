"""Chooses between the places of a name.

A country beside the name decides. Else the item has to speak of the place's country or state, or
the place be so large or so famous that it needs none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from services.enrich.entities.gazetteer import (
    Place,
    PlaceKind,
    places_called,
    well_known_place,
    world_city,
)
from services.enrich.entities.gazetteer.small_places import small_places_called
from services.enrich.entities.resolution.evidence import DIVISION_WEIGHT
from services.enrich.entities.resolution.rivals import NOWHERE, Choice, Rival, rivals_of
from services.enrich.entities.spelling import without_region
from services.enrich.entities.vocabulary import word_list, word_table

# Tried on marked copy and on the rows of tests/unit/enrich/entities/test_places.py:
# docs/quality.md, "Places".
STATED = 0.95
"""The name is of one place alone, or its country stands beside it."""
SUPPORTED = 0.85
"""The item names its country, and no other place of the name is as likely; or copy uses the name
for this place without more."""
BY_SIZE = 0.7
"""It is far larger than all others of its name."""
BY_FAME = 0.65
"""It is far more famous than all others of its name, and nothing in the item speaks for it."""
ALONE = 0.6
"""It is no large city, but the only one of its name; or the largest of several in a country; or
the item speaks of its country, but another of its name is far larger."""

LARGE_CITY = 500_000
"""People. A city of this size needs no country named, if it is ..."""
TIMES_LARGER = 5
"""... this many times as large as the next of its name."""
TIMES_LARGER_WITHIN = 3
"""Within one country, the largest of a name is meant if it is this many times as large."""
MIN_FAME = 3_500
TIMES_AS_FAMOUS = 4
"""So famous, and so many times as famous as all others of its name, a city is meant by it unless
something speaks for another: Geneva, Venice."""
TIMES_AS_FAMOUS_ABROAD = 3
"""A namesake that is nearly as famous is meant where the item speaks of its country alone."""
FEW_MENTIONS = 6
"""Support that does not make up for another place of the name that is much larger."""
STATE_NEEDS = 3
"""How much has to speak for a state more than for the country of its name: one mention will not."""
TOWN = 100_000
"""People. The least of a place that is only known to be alone with its name."""

Support = Callable[[Place], int]
"""How much in the item speaks for a place; 0 for nothing."""


def no_support(place: Place) -> int:
    """For a name without an item around it."""
    return 0


@dataclass(frozen=True, slots=True)
class Signs:
    """How much in the item speaks for a place."""

    support: Support = no_support
    """For its country, and for its division."""
    local: Support = no_support
    """For its division alone."""
    abroad: Support = no_support
    """For a country, beside its own name."""


NO_SIGNS = Signs()


def choose(
    name: str,
    *,
    within: Sequence[Place] = (),
    is_division: bool = False,
    signs: Signs = NO_SIGNS,
) -> Choice:
    """What a name means.

    `within`: the countries and divisions that are said to hold it. `is_division`: a word such as
    "province" follows it.
    """
    name = _unshortened(without_region(name))
    if name in word_list("shared_regions"):
        return NOWHERE
    found = places_called(name)
    if is_division:
        found = [place for place in found if place.kind == PlaceKind.DIVISION]
    small = small_places_called(name)
    inside = [one for one in found if _is_inside(one, within)]
    inside = inside or [one for one in small if _is_inside(one, within)]
    if inside or (within and not any(place.kind == PlaceKind.COUNTRY for place in found)):
        return _largest_inside(name, inside)
    if not is_division and (known := well_known_place(name)):
        return Choice(known, STATED if signs.support(known) else SUPPORTED)
    local = [one for one in small if signs.local(one)]
    if world := _of_the_world(found, signs, local):
        return world
    rivals = rivals_of(name, [*found, *local])
    return (
        _as_local(rivals, signs)
        or _as_world_city(name, rivals, signs)
        or _weigh(rivals, signs.support)
    )


def _unshortened(name: str) -> str:
    """The name of a state that is shortened with a stop: `Ky.`, `B.C.`."""
    return word_table("division_abbreviations").get(name, name) if name.endswith(".") else name


def _is_inside(place: Place, regions: Sequence[Place]) -> bool:
    return place not in regions and any(place.lies_in(region) for region in regions)


def _largest_inside(name: str, inside: Sequence[Place]) -> Choice:
    rivals = rivals_of(name, inside)
    if not rivals:
        return NOWHERE
    if len(rivals) > 1 and rivals[1].size * TIMES_LARGER_WITHIN > rivals[0].size:
        return rivals[0].chosen(ALONE)
    return rivals[0].chosen(STATED)


def _of_the_world(found: Sequence[Place], signs: Signs, local: Sequence[Place]) -> Choice | None:
    """A country, a continent or a sea; a state or town may have a country's name: Georgia."""
    for place in found:
        if place.kind in (PlaceKind.CONTINENT, PlaceKind.REGION, PlaceKind.SEA):
            return Choice(place, STATED)
        if place.kind == PlaceKind.COUNTRY:
            return _country(place, found, signs, local)
    return None


def _country(
    place: Place, found: Sequence[Place], signs: Signs, local: Sequence[Place]
) -> Choice | None:
    """The country; None where the item speaks of the state of a town of that name alone."""
    towns = [*local, *(one for one in found if one.kind == PlaceKind.CITY and signs.local(one))]
    if towns and not signs.abroad(place):
        return None
    namesakes = [
        one
        for one in found
        if one.kind == PlaceKind.DIVISION
        and one.country != place.country
        and one.population * 2 > place.population
    ]
    if not namesakes:
        return Choice(place, STATED)
    for other in namesakes:
        if signs.support(other) > signs.support(place) + STATE_NEEDS:
            return Choice(other, SUPPORTED)
    return Choice(place, SUPPORTED if signs.support(place) else BY_FAME)


def _as_local(rivals: Sequence[Rival], signs: Signs) -> Choice | None:
    """The place whose state or county the item speaks of, and of no other's as much."""
    first = max(rivals, key=lambda one: (signs.local(one.place), one.size), default=None)
    near = signs.local(first.place) if first else 0
    if not first or not near:
        return None
    others = [one for one in rivals if one != first]
    there = [one for one in others if _are_in_one_division(one.place, first.place)]
    if any(signs.local(one.place) * 2 > near for one in others if one not in there):
        return None
    most = max(rivals, key=lambda one: one.fame)
    is_abroad = most.place.country != first.place.country
    if is_abroad and near * DIVISION_WEIGHT <= signs.support(most.place):
        return None
    if any(one.size * TIMES_LARGER_WITHIN > first.size for one in there):
        return None
    return first.chosen(SUPPORTED)


def _are_in_one_division(one: Place, other: Place) -> bool:
    return (one.country, one.division) == (other.country, other.division)


def _as_world_city(name: str, rivals: Sequence[Rival], signs: Signs) -> Choice | None:
    """The city of the world that copy means by the name, unless something speaks for another."""
    city = _most_famous(name, rivals)
    if city is None:
        return None
    others = [one for one in rivals if one != city]
    if signs.support(city.place):
        return city.chosen(SUPPORTED)
    if not others:
        return city.chosen(BY_SIZE)
    if any(
        signs.local(one.place)
        or (signs.support(one.place) and city.fame < one.fame * TIMES_AS_FAMOUS_ABROAD)
        for one in others
    ):
        return None
    return city.chosen(BY_FAME)


def _most_famous(name: str, rivals: Sequence[Rival]) -> Rival | None:
    listed = world_city(name)
    for one in rivals:
        if one.place == listed:
            return one
    first = max(rivals, key=lambda one: one.fame, default=None)
    if not first or first.place.kind != PlaceKind.CITY or first.fame < MIN_FAME:
        return None
    others = (one for one in rivals if one != first)
    return first if all(first.fame >= one.fame * TIMES_AS_FAMOUS for one in others) else None


def _weigh(rivals: Sequence[Rival], support: Support) -> Choice:
    if not rivals:
        return NOWHERE
    largest = rivals[0]
    supported = [one for one in rivals if support(one.place)]
    stands_out = largest.size >= LARGE_CITY and not (
        len(rivals) > 1 and rivals[1].size * TIMES_LARGER > largest.size
    )
    if not supported:
        return _without_support(rivals, stands_out=stands_out)
    best = max(supported, key=lambda one: (support(one.place), one.size))
    if stands_out and largest not in supported:
        return best.chosen(ALONE)
    if _has_equal(best, supported, support) or _is_doubtful(best, rivals, support):
        return NOWHERE
    return best.chosen(SUPPORTED)


def _without_support(rivals: Sequence[Rival], *, stands_out: bool) -> Choice:
    if stands_out:
        return rivals[0].chosen(BY_SIZE)
    if len(rivals) == 1 and rivals[0].size >= TOWN:
        return rivals[0].chosen(ALONE)
    return NOWHERE


def _has_equal(best: Rival, supported: Sequence[Rival], support: Support) -> bool:
    """Whether another is so well supported, and so large, that it could as well be meant."""
    return any(
        support(one.place) * 2 > support(best.place) and one.size * TIMES_LARGER_WITHIN > best.size
        for one in supported
        if one != best
    )


def _is_doubtful(best: Rival, rivals: Sequence[Rival], support: Support) -> bool:
    """Whether little speaks for it, and another of the name is much larger: Geneva, New York."""
    most = max(one.place.population for one in rivals)
    return support(best.place) <= FEW_MENTIONS and most >= best.place.population * TIMES_LARGER
