"""`wiredesk tail`: article events as they come."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

import typer

from runtime.handler import Record
from runtime.settings import Settings
from schemas.article import ArticleEvent, EventKind
from schemas.record import MalformedRecordError
from schemas.topics import ARTICLES
from wiredesk.client.read import Extent, follow, reading
from wiredesk.commands.examples import examples
from wiredesk.commands.moment import as_past
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_event
from wiredesk.output import say, write_json_line
from wiredesk.tapped import place_of

app = typer.Typer()


@dataclass(frozen=True, slots=True)
class Selection:
    """Which events are shown: those that fit each choice that was made."""

    sources: Collection[str] = ()
    kinds: Collection[EventKind] = ()
    ids: Collection[str] = ()

    def includes(self, event: ArticleEvent) -> bool:
        """Whether the event is to be shown."""
        said = ((self.sources, event.source), (self.kinds, event.event), (self.ids, event.id))
        return all(not chosen or value in chosen for chosen, value in said)


@app.command(
    epilog=examples(
        "wiredesk tail",
        "wiredesk tail --source dpa --event killed --event withheld",
        "wiredesk tail --json --since 2h --until-end > articles.jsonl",
        "wiredesk tail --json --new | jq .headline",
    )
)
def tail(
    json: Annotated[
        bool, typer.Option("--json", help="One event a line, as on the topic, for machines.")
    ] = False,
    source: Annotated[
        list[str] | None,
        typer.Option(help="Only events of this source; may be given again.", metavar="NAME"),
    ] = None,
    event: Annotated[
        list[EventKind] | None,
        typer.Option(
            help="Only events of this kind; may be given again.", metavar="|".join(EventKind)
        ),
    ] = None,
    ids: Annotated[
        list[str] | None,
        typer.Option("--id", help="Only events of this article; may be given again.", metavar="ID"),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            help="Begin with the events of this moment: ISO 8601 (UTC if it names no zone), or "
            "so long ago, such as 90s, 30m, 2h or 7d.",
            metavar="TIME",
        ),
    ] = None,
    new: Annotated[
        bool, typer.Option("--new", help="Begin with the next event, not with the oldest.")
    ] = False,
    until_end: Annotated[
        bool, typer.Option("--until-end", help="End after the last event there is now.")
    ] = False,
    count: Annotated[int | None, typer.Option(min=1, help="End after so many events.")] = None,
) -> None:
    """Print the article events there are, then each as it comes, until Ctrl-C."""
    if new and (since or until_end):
        raise typer.BadParameter("--new goes with neither --since nor --until-end")
    extent = Extent(new, as_past(since, datetime.now(UTC), "--since") if since else None, until_end)
    selection = Selection(source or (), event or (), ids or ())
    settings = set_up()
    asyncio.run(_tail(settings, extent, selection, count=count, json=json))


async def _tail(
    settings: Settings, extent: Extent, selection: Selection, *, count: int | None, json: bool
) -> None:
    shown = 0
    async with reading(settings, [ARTICLES], from_start=not extent.new) as reader:
        async for record in follow(reader, extent):
            event = _read(record)
            if event is None or not selection.includes(event):
                continue
            if json:
                write_json_line(record.value or b"")
            else:
                print_event(event)
            shown += 1
            if shown == count:
                return


def _read(record: Record) -> ArticleEvent | None:
    """The event; None for what is none, which is said."""
    try:
        return ArticleEvent.from_bytes(record.value)
    except MalformedRecordError as error:
        say(f"{place_of(record)} is passed over: {error}")
        return None
