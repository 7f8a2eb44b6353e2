"""Chooses between the places of a name.

A country beside the name decides; else the country has to be named in the item, or the place be so
large that it needs none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from services.enrich.entities.gazetteer import (
    Place,
    PlaceKind,
    places_called,
    well_known_place,
)
from services.enrich.entities.spelling import folded, plain
from services.enrich.entities.vocabulary import word_list

# These figures were set by hand and tried on the rows of tests/unit/enrich/entities/test_places.py:
# there is no marked copy to measure them with (docs/quality.md, "Places").
STATED = 0.95
"""The name is of one place alone, or its country stands beside it."""
SUPPORTED = 0.85
"""The item names its country, and no other place of the name is as likely; or copy uses the name
for this place without more."""
BY_SIZE = 0.7
"""It is far larger than all others of its name."""
ALONE = 0.6
"""It is no large city, but the only one of its name; or the largest of several in a country."""
AGAINST_CONTEXT = 0.55
"""The item speaks of the country of another place with that name."""

LARGE_CITY = 500_000
"""People. A city of this size needs no country named, if it is ..."""
TIMES_LARGER = 5
"""... this many times as large as the next of its name."""
TIMES_LARGER_ABROAD = 20
"""So many times as large, it is meant even where the item speaks of the other's country: Paris."""
TIMES_LARGER_WITHIN = 3
"""Within one country, the largest of a name is meant if it is this many times as large."""
FEW_MENTIONS = 6
"""Support that does not make up for another place of the name that is much larger."""
STATE_NEEDS = 3
"""How much has to speak for a state more than for the country of its name: one mention will not."""
TOWN = 100_000
"""People. The least of a place that is only known to be alone with its name."""
DIVISION_SHARE = 4
"""A state or province counts for as many as this part of its people: cities are named more."""
MIN_DIVISION_PEOPLE = 200_000
"""People that any state or province counts for: those without cities are named as well."""
MIN_CAPITAL_PEOPLE = 1_500_000
"""People that any capital counts for: it is named for what is done there."""
OTHER_NAME = 0.7
"""At most, where a place is named by other than its usual name."""
OTHER_NAME_SHARE = 4
"""A city counts for this part of its people under a name that is not its usual one."""
CITY_IN_DIVISION = 10
"""A city with at least one in so many of its division's people is meant by their common name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A place, and how sure it is, from 0 to 1."""

    place: Place | None
    confidence: float


NOWHERE = Choice(None, 0.0)

Support = Callable[[Place], int]
"""How much else in the item speaks for a place; 0 for nothing."""


def no_support(place: Place) -> int:
    """For a name without an item around it."""
    return 0


def choose(
    name: str,
    *,
    within: Sequence[Place] = (),
    is_division: bool = False,
    support: Support = no_support,
) -> Choice:
    """What a name means.

    `within`: the countries and divisions that are said to hold it. `is_division`: a word such as
    "province" follows it.
    """
    name, _, _ = plain(name).partition(", ")
    if name in word_list("shared_regions"):
        return NOWHERE
    found = places_called(name)
    if is_division:
        found = [place for place in found if place.kind == PlaceKind.DIVISION]
    inside = [one for one in found if _is_inside(one, within)]
    if inside or (within and not any(place.kind == PlaceKind.COUNTRY for place in found)):
        return _largest_inside(name, inside)
    if not is_division and (known := well_known_place(name)):
        return Choice(known, STATED if support(known) else SUPPORTED)
    return _of_the_world(found, support) or _weigh(_rivals(name, found), support)


def _is_inside(place: Place, regions: Sequence[Place]) -> bool:
    return place not in regions and any(place.lies_in(region) for region in regions)


def _largest_inside(name: str, inside: Sequence[Place]) -> Choice:
    rivals = _rivals(name, inside)
    if not rivals:
        return NOWHERE
    if len(rivals) > 1 and rivals[1].size * TIMES_LARGER_WITHIN > rivals[0].size:
        return rivals[0].chosen(ALONE)
    return rivals[0].chosen(STATED)


def _of_the_world(found: Sequence[Place], support: Support) -> Choice | None:
    """A country, a continent or a sea; a state may have a country's name: Georgia."""
    for place in found:
        if place.kind in (PlaceKind.CONTINENT, PlaceKind.REGION, PlaceKind.SEA):
            return Choice(place, STATED)
        if place.kind == PlaceKind.COUNTRY:
            namesakes = [
                one
                for one in found
                if one.kind == PlaceKind.DIVISION
                and one.country != place.country
                and one.population * 2 > place.population
            ]
            for other in namesakes:
                if support(other) > support(place) + STATE_NEEDS:
                    return Choice(other, SUPPORTED)
            return Choice(place, SUPPORTED if namesakes else STATED)
    return None


@dataclass(frozen=True, slots=True)
class _Rival:
    place: Place
    size: int
    is_usual: bool
    """Whether this is the usual name of the place."""

    def chosen(self, confidence: float) -> Choice:
        return Choice(self.place, confidence if self.is_usual else min(confidence, OTHER_NAME))


def _rivals(name: str, found: Sequence[Place]) -> list[_Rival]:
    """Cities and divisions, the one that is named most first."""
    rivals = [
        _rival(place, name)
        for place in found
        if place.kind in (PlaceKind.CITY, PlaceKind.DIVISION) and not _is_overshadowed(place, found)
    ]
    return sorted(rivals, key=lambda one: -one.size)


def _rival(place: Place, name: str) -> _Rival:
    if place.kind == PlaceKind.DIVISION:
        return _Rival(place, max(place.population // DIVISION_SHARE, MIN_DIVISION_PEOPLE), True)
    is_usual = folded(place.name) == folded(name)
    size = max(place.population, MIN_CAPITAL_PEOPLE) if place.is_capital else place.population
    return _Rival(place, size if is_usual else size // OTHER_NAME_SHARE, is_usual)


def _is_overshadowed(place: Place, found: Sequence[Place]) -> bool:
    """Whether a division or its city is meant by the other's name: Kharkiv is the city."""
    if place.kind == PlaceKind.DIVISION:
        return any(_is_its_city(city, place) for city in found)
    return any(one.kind == PlaceKind.DIVISION and _hides(one, place) for one in found)


def _is_its_city(city: Place, division: Place) -> bool:
    if city.kind != PlaceKind.CITY or city.country != division.country:
        return False
    is_large = city.population * CITY_IN_DIVISION >= division.population
    return city.is_capital or (is_large and city.lies_in(division))


def _hides(division: Place, city: Place) -> bool:
    return city.lies_in(division) and not _is_its_city(city, division)


def _weigh(rivals: Sequence[_Rival], support: Support) -> Choice:
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
        far_larger = largest.size >= best.size * TIMES_LARGER_ABROAD
        return (largest if far_larger else best).chosen(AGAINST_CONTEXT)
    if _has_equal(best, supported, support) or _is_doubtful(best, rivals, support):
        return NOWHERE
    return best.chosen(SUPPORTED)


def _without_support(rivals: Sequence[_Rival], *, stands_out: bool) -> Choice:
    if stands_out:
        return rivals[0].chosen(BY_SIZE)
    if len(rivals) == 1 and rivals[0].size >= TOWN:
        return rivals[0].chosen(ALONE)
    return NOWHERE


def _has_equal(best: _Rival, supported: Sequence[_Rival], support: Support) -> bool:
    """Whether another is so well supported, and so large, that it could as well be meant."""
    return any(
        support(one.place) * 2 > support(best.place) and one.size * TIMES_LARGER_WITHIN > best.size
        for one in supported
        if one != best
    )


def _is_doubtful(best: _Rival, rivals: Sequence[_Rival], support: Support) -> bool:
    """Whether little speaks for it, and another of the name is much larger: Geneva, New York."""
    most = max(one.place.population for one in rivals)
    return support(best.place) <= FEW_MENTIONS and most >= best.place.population * TIMES_LARGER
