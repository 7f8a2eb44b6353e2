"""The places of one name beside each other: how large each is, and how famous."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isqrt

from services.enrich.entities.gazetteer import Place, PlaceKind
from services.enrich.entities.spelling import folded

IN_A_COUNTRY = (PlaceKind.CITY, PlaceKind.DIVISION, PlaceKind.COUNTY)
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


@dataclass(frozen=True, slots=True)
class Rival:
    """A place of a name that others have too."""

    place: Place
    size: int
    is_usual: bool
    """Whether this is the usual name of the place."""

    @property
    def fame(self) -> int:
        """How much the world speaks of it: of two large cities, the one with more names."""
        return isqrt(self.size) * self.place.spellings

    def chosen(self, confidence: float) -> Choice:
        """The choice of this place, less sure where the name is not its usual one."""
        return Choice(self.place, confidence if self.is_usual else min(confidence, OTHER_NAME))


def rivals_of(name: str, found: Sequence[Place]) -> list[Rival]:
    """Cities and divisions, the one that is named most first."""
    rivals = [
        _rival(place, name)
        for place in found
        if place.kind in IN_A_COUNTRY and not _is_overshadowed(place, found)
    ]
    return sorted(rivals, key=lambda one: -one.size)


def _rival(place: Place, name: str) -> Rival:
    if place.kind == PlaceKind.DIVISION:
        return Rival(place, max(place.population // DIVISION_SHARE, MIN_DIVISION_PEOPLE), True)
    is_usual = folded(place.name) == folded(name)
    size = max(place.population, MIN_CAPITAL_PEOPLE) if place.is_capital else place.population
    return Rival(place, size if is_usual else size // OTHER_NAME_SHARE, is_usual)


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
