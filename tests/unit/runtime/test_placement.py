"""Where records go: by the number on record, whatever the topics have."""

from dataclasses import replace

import pytest
from aiokafka.partitioner import DefaultPartitioner
from hypothesis import given
from hypothesis import strategies as st

from runtime.batch import Production
from runtime.errors import ConfigurationError, UnusedPartitionError
from runtime.handler import NothingDue, Outcome, Record, Stage, Tables
from runtime.tables.memory import CommittedTable
from runtime.topics.placement import Placements
from schemas.placement import Placement
from schemas.topics import DEAD_LETTERS, PLACEMENT, RAW, Topic

SOURCE = Topic("source", "any", None, "")
TABLE = Topic("table", "key", None, "", cleanup="compact")
OUT = Topic("out", "key", None, "")
OWNED = replace(TABLE, source_of=lambda key, _: key if key != "anybody" else None)


class Nothing(NothingDue):
    def handle(self, record: Record, tables: Tables, now: object) -> list[Outcome]:
        return []


STAGE = Stage("stage", SOURCE, Nothing(), (TABLE,), (OUT,))


def placed(**partitions: int) -> Placements:
    usual = {"source": 6, "table": 6, "out": 6, DEAD_LETTERS.name: 6}
    every = {**usual, **partitions}
    return Placements({name: Placement(partitions=n) for name, n in every.items()})


@given(key=st.binary(min_size=1))
def test_a_key_goes_where_every_client_sends_it(key: bytes) -> None:
    every = list(range(6))
    assert placed().partition_of(OUT, key) == DefaultPartitioner()(key, every, every)


@given(key=st.binary(min_size=1), partitions=st.integers(1, 8), times=st.integers(1, 5))
def test_a_source_meets_its_entries_however_often_the_input_is_multiplied(
    key: bytes, partitions: int, times: int
) -> None:
    before = placed(source=partitions, table=partitions)
    after = placed(source=partitions * times, table=partitions)
    at_first, now = (each.partition_of(SOURCE, key) for each in (before, after))
    assert before.of_table(TABLE, at_first) == after.of_table(TABLE, now) == at_first


def test_records_go_by_source_or_key_and_tables_beside_the_input() -> None:
    by_key = Production(OUT, b"key", b"", ())
    by_source = replace(by_key, partition_by=b"source")
    beside = Production(TABLE, b"key", b"", (), partition=11)

    placements = placed(source=12)

    assert [each.partition for each in placements.place([by_key, by_source, beside])] == [
        placements.partition_of(OUT, b"key"),
        placements.partition_of(OUT, b"source"),
        5,
    ]


def test_of_a_shared_table_each_owner_has_what_is_its_own() -> None:
    names = [f"source-{n}" for n in range(50)]
    whole = dict.fromkeys([*names, "anybody"], b"x")
    placements = placed(source=12)
    shares = []
    for partition in range(12):
        table = CommittedTable(whole)
        placements.share(SOURCE, partition, OWNED, table)
        shares.append({key for key, _ in table.items()})

    assert all("anybody" in share for share in shares)
    assert sorted(name for share in shares for name in share - {"anybody"}) == sorted(names)
    for partition, share in enumerate(shares):
        own = {
            name for name in names if placements.partition_of(SOURCE, name.encode()) == partition
        }
        assert share - {"anybody"} == own


@pytest.mark.parametrize(("topic", "source"), [(TABLE, 12), (OWNED, 6)])
def test_a_table_that_is_not_shared_or_only_looked_up_stays_whole(
    topic: Topic, source: int
) -> None:
    table = CommittedTable({"a": b"1", "b": b"2"})
    placed(source=source).share(SOURCE, 0, topic, table)
    assert len(table) == 2


@pytest.mark.parametrize(
    ("of_topics", "advice"),
    [
        ({"out": None}, "`wiredesk topics create`"),
        ({"out": Placement(partitions=6, growing_to=12)}, "`wiredesk topics grow out --to 12`"),
        ({"source": Placement(partitions=6, growing_to=12)}, "grow source --to 12`"),
        ({"source": Placement(partitions=8)}, "`wiredesk topics grow source --to 12`"),
    ],
)
def test_a_stage_does_not_start_on_what_is_not_sure(
    of_topics: dict[str, Placement | None], advice: str
) -> None:
    merged = {**placed().of_topics, **of_topics}
    known = Placements({name: each for name, each in merged.items() if each})
    with pytest.raises(ConfigurationError) as raised:
        known.check(STAGE)
    assert advice in str(raised.value)


@pytest.mark.parametrize("source", [1, 3, 6, 12, 18])
def test_a_stage_starts_where_each_partition_has_its_table(source: int) -> None:
    placed(source=source).check(STAGE)


def test_a_partition_beyond_those_in_use_is_none() -> None:
    placed().check_use(STAGE, 5)
    with pytest.raises(UnusedPartitionError, match=r"\(table 6\).*grow source --to 12`"):
        placed().check_use(STAGE, 6)
    by_anybody = replace(STAGE, source=replace(SOURCE, placed=False))
    placed().check_use(by_anybody, 6)


def test_a_record_that_can_not_be_read_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"tables mend wire.placement KEY --forget"):
        Placements.read(CommittedTable({"wire.items": b"garbage"}))


@pytest.mark.parametrize(
    ("topic", "wanted", "partitions"),
    [
        (OUT, None, 6),
        (OUT, 12, 6),
        (replace(OUT, name="new"), None, 6),
        (replace(OUT, name="new"), 12, 12),
        (RAW, 12, 12),
        (PLACEMENT, 12, 1),
    ],
)
def test_a_new_topic_has_as_many_as_wanted_where_no_number_is_on_record(
    topic: Topic, wanted: int | None, partitions: int
) -> None:
    assert placed().of_new(topic, wanted) == partitions


@pytest.mark.parametrize(
    ("topic", "there", "wanted", "says"),
    [
        (OUT, 6, None, None),
        (OUT, 6, 6, None),
        (OUT, 6, 3, None),
        (OUT, 6, 12, "has 6 partitions in use, not 12: WIREDESK_TOPIC_PARTITIONS"),
        (OUT, 12, 12, "has 12 partitions, of which 6 are used"),
        (RAW, 6, None, None),
        (RAW, 12, 6, None),
        (RAW, 6, 12, "has 6 partitions in use, not 12"),
        (PLACEMENT, 1, 12, None),
    ],
)
def test_fewer_partitions_than_wanted_are_a_problem(
    topic: Topic, there: int, wanted: int | None, says: str | None
) -> None:
    found = placed().problems(topic, {topic.name: there}, wanted)
    assert [line[: len(says)] for line in found] == [says] if says else found == []
