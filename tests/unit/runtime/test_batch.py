"""What a batch of records becomes, without a broker."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from runtime.batch import handle_batch, handle_due, productions
from runtime.handler import (
    Emit,
    Outcome,
    Reading,
    Record,
    Refusal,
    Stage,
    Tables,
    TableWrite,
    rejected,
)
from runtime.tables.memory import Tables as StageTables
from schemas.dead_letter import DeadLetter
from schemas.topics import DEAD_LETTERS, Topic

SOURCE = Topic("copy", "any", None, "copy")
OUT = Topic("out", "word", None, "counted words")
COUNTS = Topic("counts", "word", None, "counts", cleanup="compact")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Counting:
    """Counts words in a table; "bad" is a dead letter, "boom" a defect."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        word = (record.value or b"").decode()
        if word == "bad":
            return [rejected("desk", "bad-word", "say\nsomething else", item=0)]
        if word == "boom":
            raise ZeroDivisionError("boom\nsecond line")
        seen = int(tables["counts"].get(word) or b"0") + 1
        count = str(seen).encode()
        return [
            Outcome(
                "counted",
                "desk",
                emits=(Emit(OUT, word, count),),
                writes=(TableWrite(COUNTS, word, count),),
            )
        ]

    def next_due(self, tables: Tables) -> datetime | None:
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        return [Outcome("reset", "desk", writes=(TableWrite(COUNTS, "a", None),))]


STAGE = Stage("counting", SOURCE, Counting(), (COUNTS,), (OUT,))


def record(word: str, offset: int = 0, **headers: str) -> Record:
    pairs = tuple((name.replace("_", "-"), value.encode()) for name, value in headers.items())
    return Record("copy", 3, offset, NOW, b"\x01k", word.encode(), pairs)


def test_a_record_sees_what_the_records_before_it_wrote() -> None:
    batch = handle_batch(STAGE, [record("a"), record("a")], _tables(), NOW, seconds=9)

    assert [o.emits[0].value for _, o in batch.outcomes] == [b"1", b"2"]


def test_what_could_not_be_parsed_never_gets_to_the_handler() -> None:
    refusal = Reading(Refusal("unreadable", "it is damaged: push it again"), 0.0)
    unread = replace(record("a"), reading=refusal, no_time=-(10**15))
    batch = handle_batch(STAGE, [unread, record("a", 1)], _tables(), NOW, seconds=9)
    letter, *_ = productions(STAGE, batch, 3)
    said = DeadLetter.from_headers(letter.headers)

    assert [outcome.name for _, outcome in batch.outcomes] == ["dead-letter", "counted"]
    assert (said.reason, said.timestamp, letter.value) == ("unreadable", -(10**15), b"a")
    assert "is damaged" in said.error


def test_memory_does_not_change_before_the_commit() -> None:
    tables = _tables()
    batch = handle_batch(STAGE, [record("a")], tables, NOW, seconds=9)

    assert tables.committed["counts"].get("a") is None

    tables.apply(batch.staged)
    assert tables.committed["counts"].get("a") == b"1"


def test_a_table_is_written_beside_the_partition_it_serves() -> None:
    batch = handle_batch(STAGE, [record("a")], _tables(), NOW, seconds=9)

    places = [(p.topic.name, p.partition) for p in productions(STAGE, batch, 3)]
    assert places == [("out", None), ("counts", 3)]


def test_what_is_emitted_names_its_source_and_its_trace() -> None:
    parent = "00-" + "ab" * 16 + "-" + "cd" * 8 + "-01"
    batch = handle_batch(STAGE, [record("a", traceparent=parent)], _tables(), NOW, seconds=9)

    headers = dict(productions(STAGE, batch, 3)[0].headers)
    assert headers["wire-source"] == b"desk"
    assert headers["traceparent"].startswith(b"00-" + b"ab" * 16)
    assert headers["traceparent"] != parent.encode()


def test_a_dead_letter_keeps_the_bytes_and_says_why() -> None:
    bad = record("bad", 7, content_type="text/plain", wiredesk_redriven="2")
    batch = handle_batch(STAGE, [bad], _tables(), NOW, seconds=9)

    [made] = productions(STAGE, batch, 3)
    letter = DeadLetter.from_headers(made.headers)
    assert (made.topic, made.key, made.value) == (DEAD_LETTERS, b"desk", b"bad")
    assert dict(made.headers)["content-type"] == b"text/plain"
    assert (letter.topic, letter.partition, letter.offset, letter.item) == ("copy", 3, 7, 0)
    assert (letter.reason, letter.error) == ("bad-word", "say something else")
    assert (letter.redriven, letter.key) == (2, "016b")


def test_a_defect_costs_only_its_own_record() -> None:
    words = [record("a"), record("boom"), record("a")]
    batch = handle_batch(STAGE, words, _tables(), NOW, seconds=9)

    assert [o.name for _, o in batch.outcomes] == ["counted", "dead-letter", "counted"]
    rejection = batch.outcomes[1][1].rejection
    assert rejection is not None
    assert rejection.reason == "stage-defect"
    assert "ZeroDivisionError: boom" in rejection.error
    assert "second line" not in rejection.error


def test_a_batch_ends_when_its_time_is_up_but_never_empty() -> None:
    ticks = iter(range(100))
    words = [record("a", offset) for offset in range(5)]

    batch = handle_batch(STAGE, words, _tables(), NOW, seconds=0, clock=lambda: next(ticks))

    assert [r.offset for r in batch.handled] == [0]


def test_what_is_due_needs_no_record() -> None:
    tables = _tables()
    tables.apply(handle_batch(STAGE, [record("a")], tables, NOW, seconds=9).staged)

    batch = handle_due(STAGE, tables, NOW)
    [made] = productions(STAGE, batch, 3)

    assert (made.topic, made.value, made.partition) == (COUNTS, None, 3)
    tables.apply(batch.staged)
    assert len(tables.committed["counts"]) == 0


def _tables() -> StageTables:
    return StageTables(STAGE.tables)
