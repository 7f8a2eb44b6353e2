"""Nothing that was sent acts on the terminal of whoever looks at it, with any command."""

import io
import json
import re
import shlex
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from rich.console import Console

from runtime.handler import Record
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from schemas.article import ArticleEvent, EventKind
from schemas.correspondent import Correspondent
from schemas.dead_letter import DeadLetter
from tests.unit.every_field import VALUES
from tests.unit.serve.wire_events import event as article_event
from tests.unit.wiredesk.hostile import HOSTILE, is_harmless, wiredesk
from wiredesk import display
from wiredesk.client.dead_letters import Letter
from wiredesk.commands import correspondents, dead_letters, tail

COLOUR = re.compile(r"\x1b\[[\d;]*m")
SETTINGS = Settings(kafka=KafkaSettings(), wiredesk=WiredeskSettings())


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """A terminal in full colour that `wiredesk.display` prints to."""
    file = io.StringIO()
    console = Console(
        file=file, force_terminal=True, color_system="truecolor", width=2000, highlight=False
    )
    monkeypatch.setattr(display, "_console", lambda: console)
    return file


def hostile(value: Any) -> Any:
    """The value with each text in it hostile."""
    match value:
        case str():
            return HOSTILE
        case tuple():
            return tuple(map(hostile, value))
        case Correspondent():
            texts = {
                name: hostile(each)
                for name, each in value
                if isinstance(each, str | tuple) and name not in ("evidence", "earlier")
            }
            return value.model_copy(update=texts)
        case _:
            return value


def hostile_event() -> ArticleEvent:
    fields = {name: hostile(pair[0]) for name, pair in VALUES.items()}
    return ArticleEvent.model_construct(**fields, event=EventKind.PUBLISHED)


def letter(**changes: Any) -> Letter:
    said = DeadLetter(
        stage=HOSTILE,
        reason=HOSTILE,
        error=HOSTILE,
        topic=HOSTILE,
        partition=0,
        offset=0,
        timestamp=0,
        source=HOSTILE,
    ).model_copy(update=changes)
    headers = (("wire-file", HOSTILE.encode()), (HOSTILE, HOSTILE.encode() + b"\xff"))
    return Letter(3, 17, 10**15, said, HOSTILE.encode() + b"\xff\x9b2J", headers)


LETTERS = [letter(), letter(error="[/b]", source="x[/y]"), letter(error="\\", source="a\\[b]\\")]


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dead_letters, "set_up", lambda: SETTINGS)
    monkeypatch.setattr(dead_letters, "_read", lambda _: LETTERS)

    async def redrive(*_: Any, **__: Any) -> None: ...

    monkeypatch.setattr(dead_letters, "redrive_letters", redrive)


def test_an_event(terminal: io.StringIO) -> None:
    display.print_event(hostile_event())

    printed = COLOUR.sub("", terminal.getvalue())
    assert is_harmless(printed)
    assert printed.count("[/b]") >= 6
    assert len(printed.splitlines()) < 15


def test_a_dead_letter_of_the_demo(terminal: io.StringIO) -> None:
    display.print_dead_letter(LETTERS[0].letter, HOSTILE)

    printed = COLOUR.sub("", terminal.getvalue())
    assert is_harmless(printed)
    assert len(printed.splitlines()) == 3


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("arguments", [("list",), ("redrive", "3:17"), ("show", "3:17")])
def test_dead_letters(arguments: Sequence[str]) -> None:
    done = wiredesk("dead-letters", *arguments)

    assert done.exit_code == 0, done.output
    assert is_harmless(done.stdout)
    assert "\\x1b]8;;https://evil.example\\x07[link=" in done.stdout


@pytest.mark.usefixtures("letters")
def test_each_letter_is_one_row() -> None:
    rows = wiredesk("dead-letters", "list").stdout.splitlines()

    assert len(rows) == 1 + len(LETTERS)
    assert all(any(said in row for row in rows) for said in ("[/b]", "x[/y]", "a\\[b]\\"))


@pytest.mark.usefixtures("letters")
def test_raw_bytes_are_as_they_came() -> None:
    assert wiredesk("dead-letters", "show", "3:17", "--raw").stdout_bytes == LETTERS[-1].value


@pytest.mark.usefixtures("letters")
def test_a_time_that_no_calendar_has(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Letter(0, 0, 10**17, LETTERS[0].letter, None, ())]
    monkeypatch.setattr(dead_letters, "_read", lambda _: found)

    assert f"{10**17} ms" in wiredesk("dead-letters", "list").stdout


@pytest.mark.usefixtures("letters")
def test_dead_letters_for_machines() -> None:
    done = wiredesk("dead-letters", "list", "--json")

    assert is_harmless(done.stdout)
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [
        HOSTILE,
        "x[/y]",
        "a\\[b]\\",
    ]


PROFILE = hostile(
    Correspondent(
        id="x", source="x", name="x", family_name="x", aliases=("x",), title="x", biography="x"
    )
)


@pytest.mark.parametrize(
    "arguments", ["list", "list --json", "list --json-ld", f"show {shlex.quote(HOSTILE)}"]
)
def test_correspondents(monkeypatch: pytest.MonkeyPatch, arguments: str) -> None:
    monkeypatch.setattr(correspondents, "_read", lambda: [PROFILE])

    done = wiredesk("correspondents", *shlex.split(arguments))

    assert done.exit_code == 0, done.output
    assert is_harmless(done.stdout)
    if "json" in arguments:
        assert json.loads(done.stdout)["name"] == HOSTILE


def test_events_for_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on the topic, where each event need not be on one line."""
    event = json.loads(article_event("ferry").model_copy(update={"headline": HOSTILE}).to_bytes())
    value = json.dumps(event, ensure_ascii=False, indent=2).encode()

    async def records(*_: Any) -> Any:
        yield Record("articles", 0, 0, datetime(2026, 3, 2, tzinfo=UTC), b"ferry", value, ())

    monkeypatch.setattr(tail, "follow", records)
    monkeypatch.setattr(tail, "reading", Nothing)

    done = wiredesk("tail", "--json")

    assert json.loads(done.stdout) == event
    assert done.stdout.count("\n") == 1
    assert is_harmless(done.stdout)


class Nothing:
    """A context in which there is nothing to read."""

    def __init__(self, *_: Any, **__: Any) -> None: ...

    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *_: object) -> None: ...
