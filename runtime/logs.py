"""Logging: structlog, JSON lines for machines, coloured lines on a terminal."""

import logging
import sys
from typing import Literal, TextIO

import structlog

LIBRARY_LEVEL = logging.CRITICAL
"""Of other libraries: the runtime logs their failures itself, with what it does about them."""


def configure_logs(
    form: Literal["auto", "json", "console"] = "auto",
    level: str = "info",
    stream: TextIO | None = None,
) -> None:
    """Set up logging for the process, to `stream` or else to standard error.

    Each line has its time (ISO 8601, UTC), its level, the event and what is bound to the logger:
    stage, topic, partition, offset, item, trace.
    """
    out = stream or sys.stderr
    people = form == "console" or (form == "auto" and out.isatty())
    last: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(colors=out.isatty())
        if people
        else structlog.processors.JSONRenderer()
    )
    steps: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not people:
        steps.append(structlog.processors.format_exc_info)
    structlog.configure(
        processors=[*steps, last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.WARNING, stream=out, format="%(message)s", force=True)
    for library in ("aiokafka", "kafka", "asyncio", "testcontainers", "docker", "urllib3"):
        logging.getLogger(library).setLevel(LIBRARY_LEVEL)
