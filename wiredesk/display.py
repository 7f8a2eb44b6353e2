"""What has colours and columns, as a person reads it on a terminal.

All text from outside goes through `_text`, which makes it visible and reads no markup in it.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TypeVar

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.progress import track
from rich.table import Column, Table
from rich.text import Text

from runtime.visible import visible
from schemas.article import ArticleEvent, EntityType, EventKind
from schemas.dead_letter import DeadLetter
from wiredesk.output import print_line, write_json_line

T = TypeVar("T")
Shown = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The headings of a table, and its rows."""

COLOURS = {
    EventKind.PUBLISHED: "bold green",
    EventKind.UPDATED: "bold cyan",
    EventKind.CORRECTED: "bold yellow",
    EventKind.WITHHELD: "bold magenta",
    EventKind.KILLED: "bold white on red",
}
UNBOUNDED = 10_000
"""Columns, more than any table has."""
SHOWN_TYPES = (
    (EntityType.PERSON, "people"),
    (EntityType.ORGANIZATION, "organisations"),
    (EntityType.PLACE, "places"),
)


def print_event(event: ArticleEvent) -> None:
    """An event in a few lines: what happened, the headline, and the tags below it."""
    head = Text()
    head.append_text(_text(f" {event.event.upper()} ", COLOURS[event.event]))
    head.append_text(_text(f" {event.headline or event.id}", "bold"))
    _console().print(_block(head, _details(event)))


def print_dead_letter(letter: DeadLetter, name: str | None) -> None:
    """A dead letter in two lines: what it was, and what to do."""
    head = Text(" DEAD LETTER ", "bold white on red")
    where = f"{letter.topic}/{letter.partition}@{letter.offset}"
    head.append_text(_text(f" {name or where}", "bold default on default"))
    _console().print(_block(head, [_text(f"{letter.reason}: {letter.error}", "red")]))


def print_table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], *, aside: bool = False
) -> None:
    """A table of which nothing is cut: a terminal gets long words folded, a pipe long lines.

    `aside`: on standard error, where standard output is for copy.
    """
    table = _table((headings, list(rows)))
    stream = sys.stderr if aside else sys.stdout
    width = None if stream.isatty() else UNBOUNDED
    Console(highlight=False, width=width, stderr=aside).print(table)


@contextmanager
def redrawn(*, once: bool) -> Iterator[Callable[[Iterable[Shown]], None]]:
    """Yields what draws some tables over those before; `once`, or where no terminal is, below."""
    if once or not sys.stdout.isatty():
        yield _print_tables
        return
    with Live(console=_console(), screen=True, auto_refresh=False) as live:
        yield lambda tables: live.update(Group(*map(_table, tables)), refresh=True)


def _print_tables(tables: Iterable[Shown]) -> None:
    for headings, rows in tables:
        print_table(headings, rows)
        print_line("")


def _table(shown: Shown) -> Table:
    headings, rows = shown
    table = Table(*(Column(heading, overflow="fold") for heading in headings), box=None)
    for row in rows:
        table.add_row(*map(_text, row))
    return table


def print_list(
    found: Sequence[T],
    headings: Sequence[str],
    cells: Callable[[T], Sequence[str]],
    *,
    none: str,
    as_json: Callable[[T], bytes] | None,
) -> None:
    """A table of what was found, or the line `none`; for machines a line of JSON each."""
    if as_json:
        for each in found:
            write_json_line(as_json(each))
    elif found:
        print_table(headings, map(cells, found))
    else:
        print_line(none)


def with_progress(values: Sequence[T], doing: str) -> Iterable[T]:
    """The values, with progress on standard error where that is a terminal."""
    console = Console(stderr=True)
    quiet = not console.is_terminal
    return track(values, doing, console=console, transient=True, disable=quiet)


@cache
def _console() -> Console:
    """Standard output, in colour where it is a terminal."""
    return Console(highlight=False, soft_wrap=False)


def _text(text: str, style: str = "") -> Text:
    return Text(visible(text), style)


def _block(head: Text, details: Iterable[Text]) -> RenderableType:
    return Group(head, *(Padding(line, (0, 0, 0, 2)) for line in details), Text())


def _details(event: ArticleEvent) -> Iterable[Text]:
    yield _line("", _origin(event), "dim")
    if event.stop:
        words = f": {event.stop.words}" if event.stop.words else ""
        yield _line("why", f"{event.stop.reason}{words}")
    if event.ordered_by:
        yield _line("ordered by", event.ordered_by)
    if event.dateline or event.byline:
        dateline = event.dateline.text if event.dateline else None
        yield _line("", " · ".join(part for part in (event.byline, dateline) if part), "italic")
    for kind, name in SHOWN_TYPES:
        found = [entity.name for entity in event.entities if entity.type == kind]
        if found:
            yield _line(name, ", ".join(found))
    if event.dates:
        yield _line("dates", ", ".join(f"{date.text} = {date.value}" for date in event.dates))
    for person in event.correspondents:
        said = (person.title, person.organisation, person.base and f"in {person.base}")
        yield _line("by", ", ".join(part for part in (person.name, *said) if part))
        if person.beats:
            yield _line("beats", ", ".join((*person.beats, *person.focus)))
    for warning in event.warnings:
        yield _line("note", warning, "yellow")


def _origin(event: ArticleEvent) -> str:
    parts = [event.source, f"version {event.version}", f"{event.word_count} words"]
    if event.urgency:
        parts.append(f"urgency {event.urgency}")
    if event.language:
        parts.append(event.language)
    return " · ".join(parts)


def _line(label: str, text: str, style: str = "") -> Text:
    return Text.assemble((f"{label}: ", "dim") if label else "", _text(text, style))
