"""What is logged is a line, whoever logs it and whatever is in it."""

import io
import json
import logging

import pytest
import structlog

from runtime.logs import configure_logs
from runtime.visible import visible

HOSTILE = "x\x1b[2J\x9b31m\u202e\r\n2026-01-01 [info] all is well"


class Terminal(io.StringIO):
    """A stream that people look at."""

    def isatty(self) -> bool:
        return True


def test_json_has_one_object_a_line_whoever_logs() -> None:
    out = io.StringIO()
    configure_logs("json", stream=out)

    structlog.get_logger("wiredesk").warning(HOSTILE, source=HOSTILE, names=[HOSTILE])
    logging.getLogger("library").warning("bad request: %s", HOSTILE)
    try:
        raise ValueError(HOSTILE)
    except ValueError:
        structlog.get_logger("wiredesk").exception("ours")
        logging.getLogger("library").exception("theirs")

    lines = out.getvalue().splitlines()
    ours, theirs, *failures = map(json.loads, lines)
    assert all(line.isascii() for line in lines)
    assert (ours["event"], ours["source"], ours["names"]) == (HOSTILE, HOSTILE, [HOSTILE])
    assert theirs["event"] == f"bad request: {HOSTILE}"
    assert (theirs["level"], theirs["logger"]) == ("warning", "library")
    assert {"timestamp", "exception", "level"} <= set(failures[0]) & set(failures[1])
    assert len(failures) == 2


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_lines_for_people_act_on_no_terminal(stream: type[io.StringIO]) -> None:
    out = stream()
    configure_logs("console", stream=out)

    value = ValueError(HOSTILE)
    structlog.get_logger("wiredesk").warning(HOSTILE, a=HOSTILE, b=[{HOSTILE: HOSTILE}], c=value)
    logging.getLogger("library").warning(HOSTILE)

    ours, theirs = _without_colours(out.getvalue()).splitlines()
    assert "[info] all is well" in ours
    assert (visible(ours), visible(theirs)) == (ours, theirs)


def test_a_traceback_for_people_shows_no_variables() -> None:
    out = Terminal()
    configure_logs("console", stream=out)
    try:
        password = "hush-" * 2
        raise ValueError(HOSTILE, len(password))
    except ValueError:
        structlog.get_logger("wiredesk").exception("failed")

    printed = _without_colours(out.getvalue())
    assert "Traceback" in printed
    assert "hush-hush" not in printed
    assert all(visible(line) == line for line in printed.splitlines())


def _without_colours(printed: str) -> str:
    for code in ("0", "1", "2", "31", "32", "33", "34", "35", "36"):
        printed = printed.replace(f"\x1b[{code}m", "")
    return printed


class FullDisk(io.StringIO):
    """A stream to a disk without room, until there is some."""

    full = True

    def write(self, text: str) -> int:
        if self.full:
            raise OSError(28, "No space left on device")
        return super().write(text)


def test_a_line_that_cannot_be_written_stops_nobody() -> None:
    out = FullDisk()
    configure_logs("json", stream=out)

    structlog.get_logger("wiredesk").warning("lost")
    logging.getLogger("library").warning("lost too")
    out.full = False
    structlog.get_logger("wiredesk").warning("kept")

    assert json.loads(out.getvalue())["event"] == "kept"
