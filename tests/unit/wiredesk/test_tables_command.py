"""`wiredesk tables`: what is asked wrongly, and which record is meant."""

import pytest
from typer.testing import CliRunner

from runtime.partition.table_check import BrokenEntry
from schemas.topics import HELD, LEDGER
from wiredesk.client.tables import Broken, NothingToMendError, find_broken
from wiredesk.commands import app

FOUND = [
    Broken(LEDGER, 0, BrokenEntry("a", "garbage")),
    Broken(LEDGER, 3, BrokenEntry("a", "garbage")),
    Broken(HELD, 1, BrokenEntry("\udcffb", "its key is not UTF-8")),
]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["wire.ledger", "a"], "--killed or --forget"),
        (["wire.ledger", "a", "--killed", "--forget"], "--killed or --forget"),
        (["wire.held", "a", "--killed"], "for wire.ledger alone"),
        (["wire.raw", "a", "--forget"], "is no table"),
    ],
)
def test_what_is_asked_wrongly(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(app, ["tables", "mend", *arguments])

    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize(
    ("key", "partition", "found"),
    [("a", 3, FOUND[1]), (r"\xffb", None, FOUND[2]), (r"\xffb", 1, FOUND[2])],
)
def test_a_record_is_found_by_its_key_as_shown(
    key: str, partition: int | None, found: Broken
) -> None:
    assert find_broken(FOUND, key, partition) is found


@pytest.mark.parametrize(
    ("key", "partition", "said"),
    [
        ("a", None, "partitions 0, 3"),
        ("c", None, "no broken record has the key 'c'"),
        ("a", 1, "no broken record"),
    ],
)
def test_what_is_not_there_or_not_clear(key: str, partition: int | None, said: str) -> None:
    with pytest.raises(NothingToMendError, match=said):
        find_broken(FOUND, key, partition)
