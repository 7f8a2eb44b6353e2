import re
from zoneinfo import ZoneInfo

import pytest

from lexicon.dateline_places import CITIES, COUNTRIES, STATES
from schemas.item import Dateline
from services.enrich.dateline import is_place, is_region, known_places, zone_of
from services.enrich.dateline.known_places import NO_ZONE, city_zone, region_zone
from services.enrich.entities.vocabulary import word_table

PLACES = [
    ("KYIV, Ukraine", "Europe/Kyiv"),
    ("Berlin", "Europe/Berlin"),
    ("BRUSSELS/KYIV", "Europe/Brussels"),
    ("Columbus, Ohio", "America/New_York"),
    ("PARIS", "Europe/Paris"),
    ("PARIS, Texas", "America/Chicago"),
    ("LONDON, Ontario", "America/Toronto"),
    ("SYDNEY, Australia", "Australia/Sydney"),
    ("ALICE SPRINGS, Australia", "Australia/Darwin"),
    ("KIEL", "Europe/Berlin"),
    ("Norway", "Europe/Oslo"),
    ("UPPER POEVILLE, Norway", "Europe/Oslo"),
    ("UPPER POEVILLE", None),
]


@pytest.mark.parametrize(("text", "zone"), PLACES)
def test_the_zone_of_a_dateline_is(text: str, zone: str | None) -> None:
    dateline = Dateline(text=text, places=tuple(re.split(", |/", text)))
    assert zone_of(dateline) == (ZoneInfo(zone) if zone else None)


def test_without_places_there_is_no_zone() -> None:
    assert zone_of(Dateline(text="(NP)")) is None


NAMES = {name.casefold() for name in CITIES | COUNTRIES | STATES}
STATED = word_table("dateline_zones")
OF_TWO_COUNTRIES = "congo"


def zone_by_name(name: str) -> str:
    return region_zone(name) or city_zone(name)


@pytest.mark.parametrize("name", sorted(NAMES - STATED.keys() - {OF_TWO_COUNTRIES}))
def test_geonames_gives_the_zone_of(name: str) -> None:
    assert ZoneInfo(zone_by_name(name))


@pytest.mark.parametrize(("name", "zone"), sorted(STATED.items()))
def test_a_zone_is_stated_only_of_a_place_for_which_geonames_gives_another(
    name: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert name in NAMES
    assert zone_by_name(name) == ("" if zone == NO_ZONE else ZoneInfo(zone).key)
    monkeypatch.setattr(known_places, "_stated_zone", lambda _: "")
    assert zone_by_name(name) != zone


CLOCKS = [
    # A country or state has the zone of most of its people.
    ("Russia", "Europe/Moscow"),
    ("Brazil", "America/Sao_Paulo"),
    ("Mexico", "America/Mexico_City"),
    ("Florida", "America/New_York"),
    ("N.D.", "America/Chicago"),
    ("Ore.", "America/Los_Angeles"),
    ("Texas", "America/Chicago"),
    ("Georgia", "Asia/Tbilisi"),
    ("Ga.", "America/New_York"),
    # Of two cities of a name, the one that datelines leave the country out for.
    ("Birmingham", "Europe/London"),
    ("Islamabad", "Asia/Karachi"),
    ("St. Petersburg", "Europe/Moscow"),
    ("Venice", "Europe/Rome"),
    ("Victoria", "Australia/Melbourne"),
    # Too many people of a large country keep another time.
    ("Australia", ""),
    ("U.S.", ""),
    ("Congo", ""),
    ("Kentucky", ""),
]


@pytest.mark.parametrize(("name", "zone"), CLOCKS)
def test_the_zone_of_a_listed_name_is(name: str, zone: str) -> None:
    assert zone_by_name(name) == zone
    assert zone_by_name(name.upper()) == zone


def test_a_name_that_is_not_listed_has_no_zone() -> None:
    assert not zone_by_name("Kiel")


def test_a_country_is_a_region_and_a_city_is_not() -> None:
    assert is_region("ukraine")
    assert not is_region("Kyiv")
    assert is_place("KYIV")
