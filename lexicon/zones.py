"""Time zones as copy names them."""

from datetime import UTC, tzinfo
from types import MappingProxyType
from zoneinfo import ZoneInfo

from lexicon.word_lists import any_of

ZONES = MappingProxyType(
    {
        "gmt": "UTC",
        "utc": "UTC",
        "z": "UTC",
        "uk time": "Europe/London",
        "london time": "Europe/London",
        "bst": "Europe/London",
        "cet": "Europe/Berlin",
        "cest": "Europe/Berlin",
        "mez": "Europe/Berlin",
        "mesz": "Europe/Berlin",
        "eet": "Europe/Kyiv",
        "eest": "Europe/Kyiv",
        "msk": "Europe/Moscow",
        "et": "America/New_York",
        "est": "America/New_York",
        "edt": "America/New_York",
        "eastern": "America/New_York",
        "ct": "America/Chicago",
        "cst": "America/Chicago",
        "cdt": "America/Chicago",
        "mt": "America/Denver",
        "mst": "America/Denver",
        "mdt": "America/Denver",
        "pt": "America/Los_Angeles",
        "pst": "America/Los_Angeles",
        "pdt": "America/Los_Angeles",
        "jst": "Asia/Tokyo",
        "hkt": "Asia/Hong_Kong",
        "aest": "Australia/Sydney",
        "aedt": "Australia/Sydney",
    }
)
"""The IANA name of each, by its letters in lower case, as newsrooms mean them.

"EST" in July is read as the clock on the wall.
"""

ANY_ZONE = any_of(ZONES)
"""A pattern for any of them."""


def zone_of_letters(letters: str) -> tzinfo:
    """The zone that a match of `ANY_ZONE` names, in any case."""
    name = ZONES[letters.casefold()]
    return UTC if name == "UTC" else ZoneInfo(name)
