"""What is told to be a record by its bytes alone is one for Pydantic too."""

import re
from datetime import UTC, datetime
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AwareDatetime, Field, computed_field

from schemas.item import Status
from schemas.ledger import DeskOrders, LedgerEntry, Name, Pushed
from schemas.record import MalformedRecordError, WireModel
from schemas.topics import BY_NAME, CORRESPONDENT_NAMES, LEDGER
from schemas.written_form import MOMENT, TEXT, is_surely, narrowed, written_form

WORDS = st.text(max_size=6)
TIMES = st.datetimes(datetime(1000, 1, 1), datetime(2999, 12, 31), timezones=st.just(UTC))
ENTRIES = st.builds(
    LedgerEntry,
    id=WORDS,
    version=st.integers(),
    seen=st.lists(WORDS, max_size=2).map(tuple),
    sent_at=st.none() | TIMES,
    slug=st.none() | WORDS,
)
USUAL = LedgerEntry(
    id="a", version=1, seen=("x", "y"), pushed=Pushed(
        topic="t", partition=0, offset=1, item=0, received_at=datetime(2026, 11, 30, tzinfo=UTC)
    )
)  # fmt: skip


def is_one(model: type[WireModel], value: bytes) -> bool:
    try:
        model.from_bytes(value)
    except MalformedRecordError:
        return False
    return True


@given(ENTRIES, st.data())
def test_what_is_told_by_its_bytes_is_a_record(entry: LedgerEntry, data: st.DataObject) -> None:
    value = entry.to_bytes()
    if is_surely(LedgerEntry, value):
        assert LedgerEntry.from_bytes(value) == entry
    at = data.draw(st.integers(0, len(value)))
    upto = data.draw(st.integers(at, min(at + 3, len(value))))
    damaged = value[:at] + data.draw(st.binary(max_size=2)) + value[upto:]
    assert not is_surely(LedgerEntry, damaged) or is_one(LedgerEntry, damaged)


@pytest.mark.parametrize("topic", [LEDGER, BY_NAME, CORRESPONDENT_NAMES])
def test_the_values_of_large_tables_have_a_form(topic: object) -> None:
    assert written_form(topic.value)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"slug": "größe \"x\" \\ \n"},
        {"sent_at": datetime(2024, 12, 31, 23, 59, 59, 123, tzinfo=UTC)},
        {"status": Status.USABLE},
        {"desk": DeskOrders()},
    ],
)  # fmt: skip
def test_what_a_stage_has_written_is_told(change: dict[str, object]) -> None:
    assert is_surely(LedgerEntry, USUAL.model_copy(update=change).to_bytes())
    assert is_surely(Name, Name().to_bytes())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"id":"a"', b'"id":"\xff"'),
        (b'"id":"a"', b'"id":"\xed\xa0\x80"'),
        (b'"id":"a"', b'"id":"\n"'),
        (b'"id":"a"', b'"id":"\\x"'),
        (b'"id":"a"', b'"id":null'),
        (b'"version":1', b'"version":01'),
        (b'"version":1', b'"version":1.5'),
        (b'"version":1', b'"version":"1"'),
        (b'"status":null', b'"status":"sold"'),
        (b"2026-11-30", b"2026-11-31"),
        (b"2026-11-30", b"2026-02-29"),
        (b"T00:", b"T24:"),
        (b'"x","y"', b'"x",'),
        (b'"read_again":null}', b'"read_again":null'),
        (b'"read_again":null}', b'"read_again":null}}'),
    ],
)
def test_what_is_no_record_is_not_told(old: bytes, new: bytes) -> None:
    value = USUAL.to_bytes()
    changed = value.replace(old, new)
    assert changed != value
    assert not is_surely(LedgerEntry, changed)
    assert not is_one(LedgerEntry, changed)


class Bounded(WireModel):
    number: int = Field(ge=1)


class Known(WireModel):
    kind: Literal["a", "b"]
    at: AwareDatetime
    bounded: Bounded | None


class Computed(WireModel):
    number: int

    @computed_field  # type: ignore[prop-decorator]
    @property
    def double(self) -> int:
        return 2 * self.number


@pytest.mark.parametrize("model", [Bounded, Computed])
def test_of_what_a_pattern_cant_say_nothing_is_told(model: type[WireModel]) -> None:
    assert written_form(model) is None
    assert not is_surely(model, b'{"number":1}')
    with pytest.raises(ValueError, match=model.__name__):
        narrowed(model, {})


def test_a_part_that_a_pattern_cant_say_is_told_where_there_is_none() -> None:
    value = b'{"kind":"a","at":"2026-01-01T00:00:00Z","bounded":%b}'
    assert is_surely(Known, value % b"null")
    assert not is_surely(Known, value % b'{"number":0}')
    assert not is_surely(Known, value.replace(b'"a"', b'"c"') % b"null")


def test_a_field_may_be_narrowed_at_any_depth() -> None:
    form = narrowed(LedgerEntry, {"slug": TEXT, "pushed.received_at": b'"(' + MOMENT + b')"'})
    assert not form.fullmatch(USUAL.to_bytes())
    found = form.fullmatch(USUAL.model_copy(update={"slug": "s"}).to_bytes())
    assert isinstance(found, re.Match)
    assert found[1] == b"2026-11-30T00:00:00Z"
    nothing_pushed = USUAL.model_copy(update={"slug": "s", "pushed": None})
    assert not form.fullmatch(nothing_pushed.to_bytes())
