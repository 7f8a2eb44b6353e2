"""Lines of a head that hold more than one thing: a byline and a dateline."""

import re
from collections.abc import Iterator, Sequence

from services.ingest.text.dateline import dateline_line
from services.ingest.text.head.archives import without_marks
from services.ingest.text.head.names import byline_in

MAX_LENGTH = 200
"""Characters of a line that is looked at."""
BY_WIRE = re.compile(
    r"(?P<dateline>[^()]{8,90}?), by (?:wire )?"
    r"(?P<byline>\(?(?:correspondent|reporter)s? [^()]{4,90}\)?)"
)
"""`News agency, place, day, by reporter Ann Poe`."""
BOTH = re.compile(r"(?P<byline>[^;]{5,80});(?: (?P<dateline>[^;]{3,90}))?")
"""`Por Ana Paz; QUITO, Mar 17`."""


def unpacked(body: Sequence[str], lines: int) -> tuple[str, ...]:
    """The paragraphs; of the first `lines`, bylines and datelines stand alone, without marks."""
    top = [part for line in without_marks(body[:lines]) for part in _parts(line)]
    return (*top, *body[lines:])


def _parts(line: str) -> Iterator[str]:
    """The byline and the dateline of a line that holds both, or the line."""
    short = len(line) <= MAX_LENGTH
    wired = BY_WIRE.fullmatch(line) if short else None
    both = BOTH.fullmatch(line) if short else None
    if wired and dateline_line(wired["dateline"]):
        behind = wired["byline"]
        yield behind if behind.startswith("(") else f"by {behind}"
        yield wired["dateline"]
    elif both and byline_in(both["byline"]) and _may_end(both["dateline"]):
        yield both["byline"]
        if both["dateline"]:
            yield both["dateline"]
    else:
        yield line


def _may_end(dateline: str | None) -> bool:
    return not dateline or dateline_line(dateline) is not None
