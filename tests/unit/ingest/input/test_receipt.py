"""Copy whose record has a timestamp that is no time."""

import json
from dataclasses import replace

import pytest

from runtime.handler import Outcome, Record
from runtime.records.timestamps import NO_TIME
from schemas.item import Status, WireItem
from services.ingest.reader import IngestReader
from tests.unit.ingest.ingested import RECEIVED

COPY = {"guid": "g1", "headline": "Port shut", "body": "Ice holds the ships."}
SENT = "2026-03-02T12:00:00+00:00"


def outcome(**fields: object) -> Outcome:
    """What becomes of copy in such a record."""
    value = json.dumps(COPY | fields).encode()
    record = Record("wire.raw", 2, 7, NO_TIME, None, value, no_time=-(10**15))
    [found] = IngestReader()(record)
    timed = replace(record, timestamp=RECEIVED, no_time=None)
    [usual] = IngestReader()(timed)
    assert usual.rejection is None
    return found


def item(**fields: object) -> WireItem:
    return WireItem.from_bytes(outcome(**fields).emits[0].value)


def test_it_was_received_when_it_was_sent() -> None:
    found = item(sent_at=SENT, ednote="EMBARGOED until 18:00 GMT today")

    assert found.received_at == found.sent_at == RECEIVED
    assert found.embargo_until
    assert found.embargo_until.date() == RECEIVED.date()
    assert any("no time" in warning for warning in found.warnings)


@pytest.mark.parametrize("fields", [{}, {"ednote": "EMBARGOED until 18:00 GMT today"}])
def test_copy_without_any_time_is_put_aside(fields: dict[str, object]) -> None:
    rejection = outcome(**fields).rejection

    assert rejection
    assert rejection.reason == "no-time"
    assert "milliseconds" in rejection.error


@pytest.mark.parametrize("status", [Status.CANCELED, Status.WITHHELD])
def test_a_kill_or_a_hold_needs_no_time(status: Status) -> None:
    assert item(status=status.value).status is status


def test_a_kill_by_number_is_of_a_day() -> None:
    rejection = outcome(headline="Please kill harbour 157", body="").rejection

    assert rejection
    assert rejection.reason == "no-time"
