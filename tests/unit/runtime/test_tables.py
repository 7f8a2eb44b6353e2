"""Tables in memory: what is staged is seen by the batch alone."""

from hypothesis import given
from hypothesis import strategies as st

from runtime.tables import CommittedTable, StagedTable

CHANGES = st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.binary(max_size=2)))


@given(CHANGES, CHANGES)
def test_a_staged_table_reads_as_the_committed_one_will(
    before: list[tuple[str, bytes | None]], batch: list[tuple[str, bytes | None]]
) -> None:
    committed = CommittedTable()
    committed.apply(before)
    unchanged = committed.items()
    staged = StagedTable(committed)
    staged.changes.update(batch)

    assert committed.items() == unchanged
    seen = staged.items(), [staged.get(key) for key in "abc"]
    committed.apply(staged.changes.items())
    assert seen == (committed.items(), [committed.get(key) for key in "abc"])
