"""The takes of one story, and the kill of it."""

from collections.abc import Sequence

from schemas.article import EnrichedItem, EventKind
from schemas.item import Status
from tests.unit.publish.desk import Desk, copy

STORY = "story baltic harbour-fire 2026-03-02"


def take(number: int) -> EnrichedItem:
    """A take by its slug."""
    return copy(f"take {number}", slugline=f"HARBOUR-FIRE, Take {number}", take=number)


def add(number: int, *updates: str) -> EnrichedItem:
    """A part of the stories of these guids."""
    return copy(f"add {number}", signal="add", updates=updates or ("urn:base",))


KILL = copy(
    "base", version=2, slugline="HARBOUR-FIRE", status=Status.CANCELED, provider_guid="urn:base"
)


def killed(desk: Desk, items: Sequence[EnrichedItem]) -> int:
    last = {event.id: event.event for event in desk.events}
    return sum(last[each.id] == EventKind.KILLED for each in items)
