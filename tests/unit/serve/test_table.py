"""A topic's table in bounded memory."""

from services.serve.kafka.table import NewestTable


def test_what_was_written_before_all_else_is_forgotten() -> None:
    table = NewestTable(2)
    table.apply([("a", b"1"), ("b", b"1"), ("a", b"2"), ("c", b"1")])
    assert [table.get(key) for key in "abc"] == [b"2", None, b"1"]
    table.apply([("a", None), ("d", b"1")])
    assert [table.get(key) for key in "acd"] == [None, b"1", b"1"]
    assert len(table) == 2
