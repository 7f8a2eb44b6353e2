"""Tables that have been read back with records in them that no stage wrote."""

from dataclasses import replace

import pytest

from runtime.errors import BrokenTableError, PartitionHaltedError
from runtime.metrics.table import BROKEN
from runtime.partition.table_check import BrokenEntry, broken_entries
from runtime.records.parser import Unreadable
from runtime.tables.memory import CommittedTable, to_key
from schemas.topics import COPY, CORRESPONDENT_NAMES, CORRESPONDENTS, HELD, LEDGER, TOPICS
from services.publish.stage import build as publish
from tests.unit.runtime import desk as desks
from tests.unit.runtime.desk import COUNTS, GOOD, Make
from wiredesk.client.tables import TABLES

ENTRY = b'{"id":"a","version":1}'


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        (b"a", ENTRY, None),
        (b"a", b"garbage", "not a LedgerEntry: the value: Invalid JSON"),
        (b"a", b'{"id":"a"}', "not a LedgerEntry: version"),
        (b"a", b"", "not a LedgerEntry"),
        (b"\xff\xfea", ENTRY, "its key is not UTF-8"),
        (None, Unreadable(b"raw", "is damaged"), "it is damaged"),
    ],
)
def test_what_is_wrong(key: bytes | None, value: bytes, problem: str | None) -> None:
    table = CommittedTable({to_key(key): value})
    found = broken_entries(LEDGER, table)

    assert [entry.raw_key for entry in found] == ([key or b""] if problem else [])
    assert all(entry.problem.startswith(problem or "") for entry in found)


def test_a_time_without_a_zone_is_none() -> None:
    item = b'{"id":"a"}'
    value = b'{"item":%b,"release_at":"2026-03-01T12:00:00"}' % item
    [entry] = broken_entries(HELD, CommittedTable({"a": value}))
    assert "HeldItem" in entry.problem


def test_a_tombstone_deletes_a_key_whatever_its_bytes() -> None:
    table = CommittedTable()
    table.apply([(to_key(b"\xff"), ENTRY), (to_key(b"\xff"), None)])
    assert not len(table)


@pytest.mark.parametrize(
    ("key", "shown"),
    [(b"urn:a-1", "urn:a-1"), (b"\xff\xfek", r"\xff\xfek"), (b"\x1b[2Jk", r"\x1b[2Jk")],
)
def test_a_key_is_shown_without_harm(key: bytes, shown: str) -> None:
    assert BrokenEntry(to_key(key), "").shown_key == shown


def test_what_may_hold_a_kill_is_never_passed_over() -> None:
    """Of publish's tables only the kept copy can be done without: a kill may be in any other."""
    passed_over = {topic.name for topic in TABLES if topic.may_be_passed_over}
    assert passed_over & {topic.name for topic in publish().tables} == {COPY.name}
    assert passed_over == {COPY.name, CORRESPONDENTS.name, CORRESPONDENT_NAMES.name}


def test_the_command_knows_every_table() -> None:
    compacted = {topic for topic in TOPICS if "compact" in topic.cleanup}
    never_read_back = {"articles.latest", "articles.killed", "articles.held", "wire.sites"}
    never_read_back |= {"wire.agencies", "wire.intake-keys", "wire.deliveries", "wire.queues"}
    never_read_back |= {"wire.rhythms"}
    assert {topic.name for topic in compacted} - never_read_back == {t.name for t in TABLES}


async def test_garbage_is_passed_over_where_that_is_safe(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "COUNTS", replace(COUNTS, may_be_passed_over=True))
    desk = make()
    desk.kafka.tables["counts"] = {to_key(b"\xff"): b"garbage"}
    await desk.assigned()
    await desk.push(GOOD)

    assert desk.numbers == [1]
    assert desk.counted(BROKEN) == {"3": 1}


async def test_it_halts_the_partition_where_it_is_not(make: Make) -> None:
    desk = make()
    desk.kafka.tables["counts"] = {to_key(b"\xff"): b"garbage", to_key(b"\xfe"): b"garbage"}
    await desk.assigned()
    await desk.push(GOOD)

    assert desk.numbers == []
    assert isinstance(desk.owner.halted, BrokenTableError)
    said = str(desk.owner.halted)
    assert r"counts can't be read under the key '\xfe' (its key is not UTF-8), and 1 more" in said
    assert "`wiredesk tables mend counts KEY`" in said


async def test_a_stage_that_fails_on_the_time_halts(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no record to put aside, and to try again for ever would say nothing."""
    desk = make()

    def fails(*_: object) -> None:
        raise TypeError("can't compare times")

    monkeypatch.setattr(desk.handler, "next_due", fails)
    await desk.assigned()

    assert isinstance(desk.owner.halted, PartitionHaltedError)
    assert "can't compare times" in str(desk.owner.halted)
