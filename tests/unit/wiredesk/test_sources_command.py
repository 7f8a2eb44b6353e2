"""`wiredesk sources`, without a broker."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from runtime.settings import Settings
from services.serve.rhythm.rhythm import Said
from tests.unit.wiredesk.hostile import HOSTILE, is_harmless
from wiredesk.client.habits import SourceHabit, habit_of
from wiredesk.commands import app, sources

MINUTE = 60_000
USUAL = habit_of(Said("north", 0, False, 12 * MINUTE, 40 * MINUTE, 0.5, {"size": 0.25}), 0)
SILENT = habit_of(Said("south", 0, False, 180 * MINUTE, 10, 0.0, {"size": 0.0}), 11)
STRANGE = habit_of(Said("east", 0, False, None, None, 7.2, {"format": 1.5, "size": 1.0}), 0)
NEW = habit_of(Said(HOSTILE, 0, True, None, None, 0.0, {}), 0)


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch) -> None:
    async def read(_: Settings) -> list[SourceHabit]:
        return [STRANGE, USUAL, SILENT, NEW]

    monkeypatch.setattr(sources, "read_habits", read)
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "nowhere:1")


def run(*arguments: str) -> Result:
    done = CliRunner().invoke(app, ["sources", *arguments])
    assert done.exit_code == 0, done.output
    return done


def test_each_is_listed_with_its_last_item_its_gap_and_its_drift() -> None:
    output = run().output
    [north] = [line for line in output.splitlines() if "north" in line]
    words = ["1970-01-01T00:00:00+00:00", "12 min", "0.2 size", "as usual"]
    assert [each for each in words if each in north] == words
    assert "not known for a week yet" in output
    assert is_harmless(output)


def test_what_is_against_its_habit_is_said_in_words() -> None:
    lines = run("--against-habit").output.splitlines()[1:]
    [east, south] = lines
    assert east.rstrip().endswith("flood: 7 times as much; drift: format; drift: size")
    assert south.rstrip().endswith("silent")
    assert "3 h" in south


def test_a_source_of_the_file_that_sent_nothing_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(json.dumps({"sources": {"west": {}, "north": {}}}), encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))
    assert "none in 30 days" in run("--source", "west").output
    assert run().output.count("north") == 1


def test_for_machines_a_line_each() -> None:
    [line] = run("--json", "--source", "south").output.splitlines()
    said = json.loads(line)
    assert (said["source"], said["last"], said["silent"]) == ("south", 0, True)
    assert (said["expected_gap"], said["drift"]) == (180 * MINUTE, {"size": 0})


def test_nothing_is_said_in_words() -> None:
    assert "no source has sent anything" in run("--source", "nobody").output
