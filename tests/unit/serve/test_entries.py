"""Events as CloudEvents, one line each."""

import json

import pytest

from schemas.article import EventKind
from schemas.record import MalformedRecordError
from services.serve.entries import make_entry
from tests.unit.serve.wire_events import MILLISECONDS, entry, event


def test_an_event_is_a_cloudevent_with_its_cursor() -> None:
    made = json.loads(entry("ferry", 3).with_cursor("abc"))
    assert made["data"] == json.loads(event("ferry").to_bytes())
    del made["data"]
    assert made == {
        "specversion": "1.0",
        "id": "ferry-1-published",
        "source": "/wiredesk/publish",
        "type": "wiredesk.article.published",
        "subject": "ferry",
        "time": "2026-03-02T12:00:00.003000+00:00",
        "datacontenttype": "application/json",
        "dataschema": "urn:wiredesk:schema:ArticleEvent:1.1",
        "cursor": "abc",
    }


def test_an_event_is_one_line_whatever_its_writer_did() -> None:
    value = json.dumps(json.loads(event().to_bytes()), indent=1).replace("\n", "\r\n").encode()
    line = make_entry(0, 0, MILLISECONDS, value).with_cursor("abc")
    assert b"\n" not in line
    assert b"\r" not in line
    assert json.loads(line)["data"]["id"] == "ferry"


def test_a_kill_is_known_as_one() -> None:
    assert entry("ferry", 0, EventKind.KILLED).is_kill
    assert not entry("ferry", 0, EventKind.WITHHELD).is_kill
    assert not entry("ferry", 0, EventKind.WITHHELD).facts.has_copy


@pytest.mark.parametrize("value", [None, b"", b"{}", b'{"id":"x"}', b"\xff"])
def test_what_is_no_event_is_refused(value: bytes | None) -> None:
    with pytest.raises(MalformedRecordError):
        make_entry(0, 0, MILLISECONDS, value)
