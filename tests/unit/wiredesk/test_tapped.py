"""Which records of a topic are wanted, and how they are shown."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from runtime.handler import Record
from wiredesk.tapped import Sieve, as_json, as_line, topic_named

AT = datetime(2026, 3, 2, 12, tzinfo=UTC)


def record(value: bytes | None, **said: Any) -> Record:
    usual: dict[str, Any] = {
        "topic": "wire.items",
        "partition": 3,
        "offset": 17,
        "timestamp": AT,
        "key": b"baltic-1",
        "headers": (("wire-source", b"baltic"), ("ce_type", b"item")),
    }
    return Record(value=value, **usual | said)


@pytest.mark.parametrize(
    ("sieve", "through"),
    [
        (Sieve(), True),
        (Sieve(sources=["baltic", "nordic"]), True),
        (Sieve(sources=["nordic"]), False),
        (Sieve(ids=["baltic-1"]), True),
        (Sieve(ids=["baltic"]), False),
        (Sieve(headers=[("ce_type", "item"), ("wire-source", "baltic")]), True),
        (Sieve(headers=[("ce_type", "item"), ("ce_id", "7")]), False),
        (Sieve(words="SHUT port"), True),
        (Sieve(words="por"), False),
    ],
)
def test_a_record_has_to_have_all_that_is_asked_for(sieve: Sieve, through: bool) -> None:
    assert sieve.lets_through(record(b'{"headline": "Port stays shut"}')) is through


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (b'{"a": 1}', {"value": {"a": 1}}),
        (b"Port shut", {"text": "Port shut"}),
        (b"\xff\x00", {"base64": "/wA="}),
        (b"[" * 100_000, {"text": "[" * 100_000}),
        (None, {"value": None}),
    ],
)
def test_a_value_is_json_text_or_bytes(value: bytes | None, shown: dict[str, Any]) -> None:
    assert json.loads(as_json(record(value))) == {
        "topic": "wire.items",
        "partition": 3,
        "offset": 17,
        "at": "2026-03-02T12:00:00+00:00",
        "key": "baltic-1",
        "headers": {"wire-source": "baltic", "ce_type": "item"},
        **shown,
    }


def test_a_line_has_the_beginning_of_the_value() -> None:
    line = as_line(record(b"Port\n shut" + b"x" * 900))
    assert line.startswith(
        "wire.items/3@17  2026-03-02T12:00:00+00:00  baltic  baltic-1  910 bytes  Port shutx"
    )
    assert len(line) < 300
    assert as_line(record(None, key=None, no_time=-1)) == "wire.items/3@17  baltic  tombstone"


def test_a_topic_is_one_of_ours() -> None:
    assert topic_named("wire.items") is not None
    assert topic_named("wire.raw.baltic") is not None
    assert topic_named("payroll") is None
