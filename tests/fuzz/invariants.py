"""What holds of ingest whatever comes."""

from datetime import UTC, datetime

from runtime.handler import Outcome, Record
from schemas.item import WireItem
from services.ingest.reader import IngestReader
from tests.unit.ingest.html.safe_markup import unsafe_in

RECEIVED = datetime(2026, 11, 24, 12, tzinfo=UTC)
READER = IngestReader()


def checked(copy: bytes, content_type: str | None = None) -> list[Outcome]:
    """The outcomes of a record, each an item that can be read back or a dead letter with a reason.

    Raises AssertionError, or whatever comes out of the stage, which nothing may.
    """
    headers = [("wire-source", b"fuzz")]
    if content_type is not None:
        headers.append(("content-type", content_type.encode("utf-8", "replace")))
    record = Record("wire.raw", 0, 0, RECEIVED, None, copy, tuple(headers))
    found = list(READER(record))
    assert found
    for outcome in found:
        _check(outcome)
    return found


def _check(outcome: Outcome) -> None:
    if outcome.rejection:
        assert outcome.name == "dead-letter"
        assert outcome.rejection.error
        assert "\n" not in outcome.rejection.error
        assert not outcome.emits
        return
    item = WireItem.from_bytes(outcome.emits[0].value)
    assert item.id == outcome.emits[0].key
    assert all(paragraph.strip() for paragraph in item.body)
    assert unsafe_in(item.body_html or "") == []
