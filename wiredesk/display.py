"""An article event as a person reads it on a terminal."""

import sys
from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from schemas.article import ArticleEvent, EntityType, EventKind
from schemas.dead_letter import DeadLetter

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


def render_event(event: ArticleEvent) -> RenderableType:
    """An event in a few lines: what happened, the headline, and the tags below it."""
    head = Text()
    head.append(f" {event.event.upper()} ", COLOURS[event.event])
    head.append(f" {event.headline or event.id}", "bold")
    lines: list[RenderableType] = [head]
    lines += [Padding(line, (0, 0, 0, 2)) for line in _details(event)]
    lines.append(Text())
    return Group(*lines)


def render_dead_letter(letter: DeadLetter, name: str | None) -> RenderableType:
    """A dead letter in two lines: what it was, and what to do."""
    head = Text(" DEAD LETTER ", "bold white on red")
    where = f"{letter.topic}/{letter.partition}@{letter.offset}"
    head.append(f" {name or where}", "bold default on default")
    advice = Text(f"{letter.reason}: {letter.error}", "red")
    return Group(head, Padding(advice, (0, 0, 0, 2)), Text())


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table of which nothing is cut: a terminal gets long words folded, a pipe long lines."""
    table = Table(*(Column(heading, overflow="fold") for heading in headings), box=None)
    for row in rows:
        table.add_row(*map(escape, row))
    width = None if sys.stdout.isatty() else UNBOUNDED
    Console(highlight=False, width=width).print(table)


def for_people() -> Console:
    """Standard output, in colour where it is a terminal."""
    return Console(highlight=False, soft_wrap=False)


def _details(event: ArticleEvent) -> Iterable[Text]:
    yield _line("", _origin(event), "dim")
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
    line = Text()
    if label:
        line.append(f"{label}: ", "dim")
    line.append(text, style)
    return line
