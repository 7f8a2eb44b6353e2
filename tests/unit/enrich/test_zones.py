from zoneinfo import ZoneInfo

import pytest

from services.enrich.dateline import is_place, is_region, zone_of
from services.enrich.dateline.places import CITIES, COUNTRIES, STATES

PLACES = [
    (("KYIV", "Ukraine"), "Europe/Kyiv"),
    (("Berlin",), "Europe/Berlin"),
    (("BRUSSELS", "KYIV"), "Europe/Brussels"),
    (("Columbus, Ohio",), "America/New_York"),
    (("PARIS",), "Europe/Paris"),
    (("PARIS", "Texas"), "America/Chicago"),
    (("LONDON", "Ontario"), "America/Toronto"),
    (("SYDNEY", "Australia"), "Australia/Sydney"),
    (("ALICE SPRINGS", "Australia"), None),
    (("Norway",), "Europe/Oslo"),
    (("UPPER POEVILLE",), None),
    ((), None),
]


@pytest.mark.parametrize(("places", "zone"), PLACES)
def test_the_zone_of_a_dateline_is(places: tuple[str, ...], zone: str | None) -> None:
    assert zone_of(places) == (ZoneInfo(zone) if zone else None)


@pytest.mark.parametrize(
    "table", [CITIES, COUNTRIES, STATES], ids=["cities", "countries", "states"]
)
def test_every_zone_of_the_tables_is_in_the_tz_database(table: dict[str, str]) -> None:
    assert all(ZoneInfo(zone) for zone in table if zone)


def test_a_country_is_a_region_and_a_city_is_not() -> None:
    assert is_region("ukraine")
    assert not is_region("Kyiv")
    assert is_place("KYIV")
