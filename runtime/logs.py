"""Logging: structlog, JSON lines for machines, coloured lines on a terminal."""

import contextlib
import logging
import sys
from collections.abc import Sequence
from typing import Any, Literal, TextIO

import structlog

from runtime.visible import visible, visible_lines

LIBRARY_LEVEL = logging.CRITICAL
"""Of other libraries: the runtime logs their failures itself, with what it does about them."""


def configure_logs(
    form: Literal["auto", "json", "console"] = "auto",
    level: str = "info",
    stream: TextIO | None = None,
) -> None:
    """Set up logging for the process, to `stream` or else to standard error.

    What other libraries log, through `logging`, is a line of the same form. JSON escapes whatever
    is not ASCII; in lines for people, what acts on a terminal is shown as an escape.

    Each line has its time (ISO 8601, UTC), its level, the event and what is bound to the logger:
    stage, topic, partition, offset, item, trace. One that can't be written is dropped.
    """
    out = stream or sys.stderr
    lenient: Any = _Lenient(out)
    people = form == "console" or (form == "auto" and out.isatty())
    steps: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    last = _for_people(colours=out.isatty()) if people else [structlog.processors.JSONRenderer()]
    structlog.configure(
        processors=[*steps, *last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(lenient),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(lenient)
    handler.setFormatter(_of_libraries(steps, last))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for library in ("aiokafka", "kafka", "asyncio", "testcontainers", "docker", "urllib3"):
        logging.getLogger(library).setLevel(LIBRARY_LEVEL)


class _Lenient:
    """Writes what it can: whoever sends enough dead letters fills the disk of the log."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        with contextlib.suppress(OSError):
            self._stream.write(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError):
            self._stream.flush()


def _for_people(*, colours: bool) -> list[structlog.typing.Processor]:
    # Its default for tracebacks shows the local variables, passwords too.
    plain = structlog.dev.plain_traceback
    return [_shown, structlog.dev.ConsoleRenderer(colors=colours, exception_formatter=plain)]


def _shown(
    _logger: Any, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """The event with its texts made visible; a traceback keeps its lines."""
    made = {visible(name): _value(value) for name, value in event.items()}
    if "exception" in event:
        made["exception"] = visible_lines(str(event["exception"]))
    return made


def _value(value: Any) -> Any:
    match value:
        case str():
            return visible(value)
        case list() | tuple():
            return [_value(each) for each in value]
        case dict():
            return {_value(name): _value(each) for name, each in value.items()}
        case int() | float() | None:
            return value
        case _:
            return visible(repr(value))


def _of_libraries(
    steps: Sequence[structlog.typing.Processor], last: Sequence[structlog.typing.Processor]
) -> logging.Formatter:
    """Formats what is logged through `logging` as our own lines are."""
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.add_logger_name, *steps],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
