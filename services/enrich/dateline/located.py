"""Which places of the world a dateline names.

A dateline leaves the country out where everyone knows the city (AP and Reuters style books):
`lexicon/dateline_places.py` lists those.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.article import DatelinePlace, LocatedDateline
from schemas.item import Dateline
from services.enrich.dateline.known_places import cities_called, city_zone, is_city
from services.enrich.entities.gazetteer import Place, regions_named
from services.enrich.entities.resolution import identifiers
from services.enrich.entities.resolution.choice import ALONE, SUPPORTED, choose
from services.enrich.entities.resolution.rivals import Choice

MAX_PLACES = 10
"""Places of a dateline that are looked up: it has one, seldom two or three."""
MAX_LENGTH = 500
"""Characters of a dateline in which a country or state is looked for behind a city."""


@dataclass(frozen=True, slots=True)
class Located:
    """A place as printed, with its country or state if one stands behind it, and what it means."""

    name: str
    choice: Choice

    @property
    def place(self) -> Place | None:
        """The place of the world, where it is known."""
        return self.choice.place


def locate(dateline: Dateline) -> tuple[Located, ...]:
    """The places of a dateline in its order: `KYIV, Ukraine` is one, `BRUSSELS/KYIV` are two.

    Only the first `MAX_PLACES` are looked up.
    """
    return tuple(_located(dateline))


def located_dateline(dateline: Dateline | None) -> LocatedDateline | None:
    """The dateline with its places identified."""
    if dateline is None:
        return None
    located = tuple(
        DatelinePlace(name=one.name, ids=identifiers(one.choice)) for one in locate(dateline)
    )
    return LocatedDateline(**dict(dateline), located=located)


def _located(dateline: Dateline) -> Iterator[Located]:
    text = dateline.text[:MAX_LENGTH]
    names = list(dateline.places[:MAX_PLACES])
    while names:
        name, *names = names
        regions = regions_named(names[0]) if names else ()
        if regions and f"{name}, {names[0]}" in text:
            yield Located(f"{name}, {names.pop(0)}", choose(name, within=regions))
        else:
            yield from _alone(name)


def _alone(name: str) -> Iterator[Located]:
    """A place without its country, or with it in one string, as formats have it in a field."""
    city, _, region = name.partition(", ")
    choice = choose(city, within=regions_named(region) if region else ())
    if choice.confidence < SUPPORTED and not region:
        choice = _well_known(city) or choice
    yield Located(name, choice)


def _well_known(city: str) -> Choice | None:
    """A city that datelines name without its country, or the only one of its name."""
    cities = cities_called(city)
    if not is_city(city):
        return Choice(cities[0], ALONE) if len(cities) == 1 else None
    # Its zone separates it from others of its name: St. Petersburg is not in Florida.
    there = [one for one in cities if one.zone == city_zone(city)]
    return Choice(max(there, key=lambda one: one.population), SUPPORTED) if there else None
