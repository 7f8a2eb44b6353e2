"""City and country of a base."""

from collections.abc import Sequence

from services.enrich.dateline import is_region
from services.enrich.entities.gazetteer import Place, PlaceKind, country_of, places_named

LARGE_CITY = 100_000
"""People. A city of this size needs no country named, if it is ..."""

TIMES_LARGER = 5
"""... this many times as large as the next of its name."""


def city_and_country(base: str | None) -> tuple[str | None, str | None]:
    """The city as printed, and the country as ISO 3166-1 alpha-2; None for what isn't known.

    `Lima, Peru` is in PE, `Portland, Oregon` in US; a city alone is where the one city that is
    large enough to be meant lies.
    """
    if not base:
        return None, None
    city, _, region = (part.strip() for part in base.partition(","))
    if region:
        return city, _country_of_region(region, city)
    if country := country_of(city):
        return None, country
    return city, _country_of_city(city)


def _country_of_region(region: str, city: str) -> str | None:
    """The country, or that of the state; `Georgia` is the one that has the city."""
    named = [each for each in places_named(region) if each.kind != PlaceKind.CITY]
    countries = dict.fromkeys((country_of(region), *(each.country for each in named)))
    known = [country for country in countries if country]
    has_city = [each.country for each in _cities(city) if each.country in known]
    # Only states of the United States are written short, `Ore.`
    short_state = ["US"] if region.endswith(".") and is_region(region) else []
    return next(iter([*has_city, *known, *short_state]), None)


def _country_of_city(city: str) -> str | None:
    cities = _cities(city)
    if not cities or cities[0].population < LARGE_CITY:
        return None
    largest, *others = cities
    abroad = [each.population for each in others if each.country != largest.country]
    return largest.country if max(abroad, default=0) * TIMES_LARGER <= largest.population else None


def _cities(name: str) -> Sequence[Place]:
    """The largest first."""
    named = [each for each in places_named(name) if each.kind == PlaceKind.CITY]
    return sorted(named, key=lambda city: -city.population)
