"""Names of files, arguments, copy in files and errors: none acts on the terminal."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from runtime.settings import Settings
from tests.unit.wiredesk.hostile import HOSTILE, is_harmless, wiredesk
from wiredesk import main, output
from wiredesk.client.push import Pushed
from wiredesk.commands import push
from wiredesk.copy_files import Piece


def test_pushed_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # As bytes: not every locale has the character.
    path = tmp_path / os.fsdecode("\x1b[2J\u202e".encode() + b"\xff.txt")
    path.write_text("copy", encoding="utf-8")

    async def pushed(pieces: Sequence[Piece], _: Settings) -> list[Pushed]:
        return [Pushed(piece, 0, 0) for piece in pieces]

    monkeypatch.setattr(push, "push_pieces", pushed)

    done = wiredesk("push", str(tmp_path))

    assert done.exit_code == 0, done.output
    assert "\\x1b[2J" in done.stdout
    assert "\\udcff.txt -> " in done.stdout
    assert is_harmless(done.stdout)


@pytest.mark.parametrize(("to", "parse"), [("ninjs", json.loads), ("newsml-g2", etree.fromstring)])
def test_rendered_copy(tmp_path: Path, to: str, parse: Callable[[bytes], Any]) -> None:
    path = tmp_path / "story.json"
    said = f"Ferry \u202e {chr(0x9B)}31m"
    path.write_text(json.dumps({"headline": said, "body": f"{said} lay at its quay."}), "utf-8")

    done = wiredesk("render", "--to", to, str(path))

    assert done.exit_code == 0, done.output
    assert is_harmless(done.stdout)
    parse(done.stdout_bytes)


def test_inspected_copy(tmp_path: Path) -> None:
    (tmp_path / "\x1b[2J.json").write_text('{"version":"\x1b[2J[/b]"}', encoding="utf-8")
    story = f"Ferry \u202e halts\n\nBERGEN (AP) - The {chr(0x9B)}31m ferry lay at its quay.\n"
    (tmp_path / "b.txt").write_text(story, encoding="utf-8")

    done = wiredesk("inspect", str(tmp_path))

    assert done.exit_code == 1
    assert is_harmless(done.output)
    assert "\\x1b[2J.json: dead letter: " in done.stderr
    assert json.loads(done.stdout)["source"] == "desk"


def test_errors(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "give_up", lambda: None)
    assert main._status_of(OSError(2, "no such file", HOSTILE)) == 1
    assert main._status_of(ValueError(HOSTILE)) == 70
    assert main._status_of(MemoryError()) == 1

    printed = capsys.readouterr().err
    assert is_harmless(printed)
    assert printed.count("\n") == 3


def test_the_traceback_of_a_defect(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREDESK_LOG_LEVEL", "debug")
    try:
        raise ValueError(HOSTILE)
    except ValueError as error:
        main._status_of(error)

    printed = capsys.readouterr().err
    assert "Traceback" in printed
    assert is_harmless(printed)


@pytest.mark.parametrize(
    "arguments",
    [
        "\x1b[2J",
        "push --a\x1b[2J",
        "tail --event \x1b[2J",
        "tail --since \x1b[2J",
        "topics \x1b[2J",
    ],
)
def test_wrong_arguments(arguments: str) -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("wiredesk"), *arguments.split(" ")],
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 2
    assert b"\x1b" not in done.stderr
    assert b"\\x1b[2J" in done.stderr


def test_gold(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    gold = {"id": HOSTILE, "text": f"{HOSTILE} Ann Poe", "people": [{"name": HOSTILE}]}
    path.write_text(json.dumps(gold), encoding="utf-8")

    for arguments in (("byline", str(path)), ("byline", str(path), "--json")):
        done = wiredesk("evaluate", *arguments)

        assert done.exit_code == 0, done.output
        assert is_harmless(done.output)


@pytest.mark.parametrize("command", ["push", "inspect", "demo", "render --to ninjs"])
def test_a_source_that_ingest_would_refuse(tmp_path: Path, command: str) -> None:
    (tmp_path / "story.txt").write_text("copy", encoding="utf-8")

    done = wiredesk(*command.split(), str(tmp_path / "story.txt"), "--source", "ap\x1b[2J")

    assert done.exit_code == 2
    assert "wire-source, has characters that can't be seen: ap\\x1b[2J" in done.output
