"""`wiredesk sources`: each source with its last item, and what is against its habit."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from runtime import kafka
from runtime.settings import Settings
from wiredesk.client.habits import SourceHabit, read_habits, with_missing
from wiredesk.commands.examples import examples
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.sources import read_sources

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk sources",
        "wiredesk sources --against-habit",
        "wiredesk sources --json | jq 'select(.silent).source'",
    )
)
def sources(
    source: Annotated[str | None, typer.Option(help="Only this source.")] = None,
    against_habit: Annotated[
        bool,
        typer.Option("--against-habit", help="Only those that are silent, flood or drift."),
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="One source a line; times in ms since 1970.")
    ] = False,
) -> None:
    """List each source: its last item, its expected gap, and what is against its habit.

    A habit is learned by hour of the week, from a week on. A source of WIREDESK_SOURCES of which
    nothing has come is listed too.
    """
    named = read_sources().sources
    found = [
        each
        for each in with_missing(asyncio.run(_read(set_up())), named)
        if source in (None, each.source) and (each.against or not against_habit)
    ]
    headings = ("source", "last item", "expected gap", "drift", "now")
    as_json = _as_json if json else None
    none = "no source has sent anything in the last 30 days"
    print_list(found, headings, _cells, none=none, as_json=as_json)


async def _read(settings: Settings) -> list[SourceHabit]:
    with kafka.explained(settings, "what comes of sources can't be read"):
        return await read_habits(settings)


def _as_json(habit: SourceHabit) -> bytes:
    return habit.model_dump_json().encode()


def _cells(habit: SourceHabit) -> tuple[str, ...]:
    last = "none in 30 days" if habit.last is None else _time(habit.last)
    now = "not known for a week yet" if habit.learning else "as usual"
    farthest = max(habit.drift.items(), key=lambda each: each[1], default=("", 0.0))
    return (
        habit.source,
        last,
        "" if habit.expected_gap is None else _span(habit.expected_gap),
        f"{farthest[1]:.1f} {farthest[0]}" if farthest[1] else "0" if habit.drift else "",
        "; ".join(habit.against) or now,
    )


def _time(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(timespec="seconds")


def _span(milliseconds: int) -> str:
    """`40 s`, `12 min`, `3 h`, `2 days`."""
    seconds = round(milliseconds / 1000)
    for size, name in ((86_400, "days"), (3600, "h"), (60, "min")):
        if seconds >= 1.5 * size:
            return f"{seconds / size:.0f} {name}"
    return f"{seconds} s"
