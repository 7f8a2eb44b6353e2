"""The changes of one record: seen at once, and by nobody else until they are written."""

from hypothesis import given
from hypothesis import strategies as st

from runtime.tables.changes import TableChanges
from runtime.tables.memory import CommittedTable, StagedTable, write
from schemas.topics import HELD, LEDGER, Topic

KEYS = "abc"
TABLES = (HELD, LEDGER)
VALUES = st.none() | st.binary(max_size=2)
WRITES = st.lists(st.tuples(st.sampled_from(TABLES), st.sampled_from(KEYS), VALUES))


@given(st.dictionaries(st.sampled_from(KEYS), st.binary(max_size=2)), WRITES)
def test_changes_read_as_the_tables_will_once_they_are_written(
    before: dict[str, bytes], changed: list[tuple[Topic, str, bytes | None]]
) -> None:
    staged = {table.name: StagedTable(CommittedTable(before)) for table in TABLES}
    changes = TableChanges(staged)
    for table, key, value in changed:
        changes.write(table, key, value)

    assert [staged[table.name].items() for table in TABLES] == [sorted(before.items())] * 2
    seen = [changes.read(table, key) for table in TABLES for key in KEYS]
    write(staged, changes.writes)
    assert seen == [staged[table.name].get(key) for table in TABLES for key in KEYS]


def test_a_key_is_written_once_in_the_place_of_its_first_change() -> None:
    changes = TableChanges({})
    changes.write(LEDGER, "a", b"1")
    changes.write(LEDGER, "b", b"2", (("header", b"x"),))
    changes.write(HELD, "a", b"3")
    changes.write(LEDGER, "a", None)

    assert [(each.table, each.key, each.value, each.headers) for each in changes.writes] == [
        (LEDGER, "a", None, ()),
        (LEDGER, "b", b"2", (("header", b"x"),)),
        (HELD, "a", b"3", ()),
    ]
