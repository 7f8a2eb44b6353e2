"""The countries and divisions that an item names, as evidence for places in them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import (
    Place,
    PlaceKind,
    country_of,
    country_place,
    places_called,
    regions_named,
)
from services.enrich.entities.gazetteer.small_places import small_places_called
from services.enrich.entities.grouping import Group
from services.enrich.entities.item_text import ItemSpan
from services.enrich.entities.peoples import country_of_people

DATELINE = -1
"""The paragraph that what the dateline says is counted to."""
COMMON = -2
"""The paragraph that a division which several small places share is counted to."""
BUREAU = 500_000
"""People. Copy from a city of this size is about the country, or the world."""
NEAR_WEIGHT = 3
"""Mentions that one in the same paragraph counts for."""
DIVISION_WEIGHT = 3
"""Mentions of the country that one of a division counts for: it speaks for others beside it."""

_Region = tuple[str, str]
"""Country, and division or nothing."""


class PlaceEvidence:
    """The countries and divisions that an item names, with where and how often it does."""

    def __init__(self) -> None:
        self._named: defaultdict[_Region, Counter[int]] = defaultdict(Counter)
        self._total: Counter[_Region] = Counter()
        self._local: Counter[_Region] = Counter()

    def add(self, country: str, division: str, paragraph: int, *, is_local: bool = True) -> None:
        """A mention of a division, or without one of the country.

        `is_local`: whether it speaks for the small places of the division too.
        """
        weight = DIVISION_WEIGHT if division else 1
        for region in {(country, ""), (country, division)}:
            self._named[region][paragraph] += weight
            self._total[region] += weight
        self._local[country, division] += is_local

    def add_all(self, place: Place, mentions: Sequence[ItemSpan]) -> None:
        """The mentions of a place that was identified, which speak for others around it."""
        for mention in mentions:
            self.add(place.country, place.division, mention.paragraph)

    def of(self, place: Place, paragraphs: frozenset[int]) -> int:
        """How much speaks for a place that is named in these paragraphs."""
        regions = {(place.country, ""), (place.country, place.division)}
        return sum(self._of_region(region, paragraphs) for region in regions)

    def abroad(self, place: Place, own: int) -> int:
        """How much speaks for a country, beside its own mentions."""
        return self._total[place.country, ""] - own

    def of_division(self, place: Place) -> int:
        """How much speaks for the division of a place, beside what speaks for its country."""
        return self._local[place.country, place.division] if place.division else 0

    def _of_region(self, region: _Region, paragraphs: frozenset[int]) -> int:
        named: Mapping[int, int] = self._named.get(region, {})
        # From those paragraphs to the region: it may be named in thousands of others.
        near = sum(named.get(paragraph, 0) for paragraph in paragraphs)
        return self._total[region] + near * (NEAR_WEIGHT - 1)


def gather(groups: Sequence[Group], filed: Sequence[Place]) -> PlaceEvidence:
    """Evidence of the countries and peoples named, and of divisions with a name of their own."""
    evidence = PlaceEvidence()
    for place in filed:
        is_local = place.population < BUREAU
        evidence.add(place.country, place.division, DATELINE, is_local=is_local)
    for one in groups:
        if region := region_of(one):
            evidence.add_all(region, one.mentions)
    return evidence


def region_of(one: Group) -> Place | None:
    """The country or division that an entity speaks for, whatever else the item says."""
    if one.type == EntityType.NORP:
        return country_place(country_of_people(one.name) or "")
    if one.type == EntityType.PLACE:
        _, _, within = one.name.rpartition(", ")
        return _only_region(within)
    return None


def _only_region(name: str) -> Place | None:
    """The country or division of this name, if hardly anything else is called so."""
    regions = regions_named(name)
    if not regions:
        return _only_county(name)
    if len(regions) != 1:
        return None
    if country_of(name):
        return regions[0]
    cities = [one for one in places_called(name) if one.kind == PlaceKind.CITY]
    small = all(one.population * 10 < regions[0].population for one in cities)
    return regions[0] if small else None


def _only_county(name: str) -> Place | None:
    """The county of this name, where only one state has one."""
    found = () if places_called(name) else small_places_called(name)
    one_state = len({(place.country, place.division) for place in found}) == 1
    return found[0] if one_state and found[0].kind == PlaceKind.COUNTY else None
