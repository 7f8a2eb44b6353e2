"""Putting copy through ingest, in a few words."""

from collections.abc import Sequence
from datetime import UTC, datetime

from runtime.handler import Outcome, Record
from schemas.item import WireItem
from services.ingest.reader import IngestReader

RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""A Monday."""


def outcomes(
    copy: str | bytes | None, content_type: str | None = None, **headers: str
) -> Sequence[Outcome]:
    """What becomes of a record; headers by their names with `_` for `-`."""
    value = copy.encode() if isinstance(copy, str) else copy
    given = {"wire-source": "harbour"} | {n.replace("_", "-"): v for n, v in headers.items()}
    if content_type:
        given["content-type"] = content_type
    pairs = tuple((name, value.encode()) for name, value in given.items())
    record = Record("wire.raw", 2, 7, RECEIVED, None, value, pairs)
    return IngestReader()(record)


def items(
    copy: str | bytes | None, content_type: str | None = None, **headers: str
) -> list[WireItem]:
    """The items of a record that has no dead letter."""
    found = outcomes(copy, content_type, **headers)
    assert [outcome.rejection for outcome in found] == [None] * len(found)
    return [WireItem.from_bytes(outcome.emits[0].value) for outcome in found]


def item(copy: str | bytes | None, content_type: str | None = None, **headers: str) -> WireItem:
    """The only item of a record."""
    (found,) = items(copy, content_type, **headers)
    return found
