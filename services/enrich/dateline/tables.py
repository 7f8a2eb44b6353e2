"""The places of `places`, by name."""

from collections.abc import Mapping

from services.enrich.dateline.places import CITIES, COUNTRIES, STATES


def _by_place(*tables: Mapping[str, str]) -> dict[str, str]:
    return {
        place.casefold(): zone
        for table in tables
        for zone, places in table.items()
        for place in places.split(", ")
    }


REGION_ZONES = _by_place(COUNTRIES, STATES)
"""Countries and states in lower case, and their zones; empty where there are several."""

CITY_ZONES = _by_place(CITIES)
