"""`wiredesk fake` as a person types it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from wiredesk.commands import app


def fake(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["fake", *arguments])


def test_a_folder_gets_the_pieces_and_a_file_what_becomes_of_them(tmp_path: Path) -> None:
    drop, expected = tmp_path / "drop", tmp_path / "expected.jsonl"
    done = fake(
        *("--seed", "7", "--count", "30", "--to", str(drop)),
        *("--start", "2026-03-02T12:00Z", "--expect", str(expected)),
    )
    assert done.exit_code == 0, done.output
    told = [json.loads(line) for line in expected.read_text("utf-8").splitlines()]
    assert [each["file"] for each in told] == sorted(path.name for path in drop.iterdir())
    first, *rows = done.stderr.splitlines()
    assert first == "30 pieces:"
    assert sum(int(row.split()[0]) for row in rows) == 30


def test_standard_output_gets_lines(tmp_path: Path) -> None:
    done = fake("--seed", "7", "--for", "5s", "--rate", "2/s", "--to", "-")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) == 10
    assert lines[0].keys() == {"file", "source", "content_type", "copy"}
    assert done.stderr.startswith("the same again: --seed 7 --start ")


def test_a_start_in_another_zone_gives_the_same_bytes(tmp_path: Path) -> None:
    for start in ("2026-03-02T12:00Z", "2026-03-02T13:00+01:00"):
        done = fake("--seed", "7", "--count", "40", "--to", str(tmp_path / start), "--start", start)
        assert done.exit_code == 0
    one, other = (sorted(folder.iterdir()) for folder in tmp_path.iterdir())
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("--to drop", "--count or --for"),
        ("--to - --count 1 --rate fast", "2/s"),
        ("--to - --count 1 --rate 0/s", "2/s"),
        ("--to - --for soon", "10m"),
        ("--to - --count 1 --share murder=5", "kill=10"),
        ("--to - --count 1 --start yesterday", "is no time"),
        ("--to - --count 1 --start 9999-12-31T23:59:59Z", "1970 to 2999"),
        ("--to - --count 1 --rate 0.1/h", "one an hour"),
        ("--to - --count 1 --seed 1000000000", "999999999"),
    ],
)
def test_what_cant_be_meant_is_refused(arguments: str, says: str) -> None:
    done = fake(*arguments.split())
    assert done.exit_code == 2
    assert says in done.stderr
