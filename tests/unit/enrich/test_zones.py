import re
from zoneinfo import ZoneInfo

import pytest

from schemas.item import Dateline
from services.enrich.dateline import is_place, is_region, zone_of
from services.enrich.dateline.places import CITIES, COUNTRIES, STATES

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


@pytest.mark.parametrize(
    "table", [CITIES, COUNTRIES, STATES], ids=["cities", "countries", "states"]
)
def test_every_zone_of_the_tables_is_in_the_tz_database(table: dict[str, str]) -> None:
    assert all(ZoneInfo(zone) for zone in table if zone)


def test_a_country_is_a_region_and_a_city_is_not() -> None:
    assert is_region("ukraine")
    assert not is_region("Kyiv")
    assert is_place("KYIV")
