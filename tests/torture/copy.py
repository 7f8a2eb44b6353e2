"""Invented copy for a desk under fire: many items, each in many versions."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

SOURCES = 8
"""Agencies: each has one partition of `wire.items`, so several spread over all."""
_PLACES = ("Tallinn", "Porto", "Bergen", "Graz", "Lviv", "Cork", "Izmir")
_PEOPLE = ("Aino Salonkas", "Rui Valdemar", "Sigrid Hallvik", "Owen Tarrock", "Selin Karatepe")


@dataclass(frozen=True, slots=True)
class Copy:
    """One raw record to push."""

    key: bytes
    """The same for every version of an item, so that they arrive in order."""
    value: bytes
    source: str

    @property
    def headers(self) -> list[tuple[str, bytes]]:
        """The record's headers."""
        return [("wire-source", self.source.encode()), ("content-type", b"application/json")]


def stories(items: int) -> Iterator[Copy]:
    """Version 1 of each of `items` items, then version 2 of each, and so on without end."""
    number = 0
    while True:
        yield story(number % items, 1 + number // items)
        number += 1


def story(item: int, version: int, **others: str | int) -> Copy:
    """One version of an item; `others`: fields that are to be otherwise, or besides."""
    place, person = _PLACES[item % len(_PLACES)], _PEOPLE[(item + version) % len(_PEOPLE)]
    guid = f"torture-{item}"
    fields = {
        "guid": guid,
        "version": version,
        "headline": f"Bridge number {item} in {place} to open after {version} inspections",
        "language": "en",
        "urgency": 2 + item % 5,
        "sent_at": "2026-03-02T14:05:00+00:00",
        "body": [
            f"The new bridge in {place} will open on Friday, said {person} of the roads office.",
            f"It is inspection {version} of the bridge, {person} told reporters on Monday.",
        ],
    } | others
    return Copy(guid.encode(), json.dumps(fields).encode(), f"torture-{item % SOURCES}")
