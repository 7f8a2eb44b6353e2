"""`wiredesk top`: how stages and sources stand, again and again."""

import asyncio
import time
from typing import Annotated

import typer

from wiredesk.client.pages import read_pages
from wiredesk.commands.examples import examples
from wiredesk.display import redrawn
from wiredesk.top.rows import tables
from wiredesk.top.snapshot import Snapshot

USUAL = ["localhost:9464"]

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk top",
        "wiredesk top ingest-1:9464 enrich-1:9464 enrich-2:9464 publish-1:9464",
        "wiredesk top --once",
        "docker compose exec enrich wiredesk top --once",
    )
)
def top(
    addresses: Annotated[
        list[str] | None,
        typer.Argument(
            help="The metrics ports of the processes to look at; localhost:9464 if none is named.",
            metavar="[HOST:PORT]...",
        ),
    ] = None,
    once: Annotated[
        bool, typer.Option("--once", help="Look for one interval, print that, and end.")
    ] = False,
    every: Annotated[
        float, typer.Option(min=0.2, max=60, help="Seconds between two looks.", metavar="SECONDS")
    ] = 2.0,
) -> None:
    """Show how stages and sources stand, by the metrics of their processes, until Ctrl-C."""
    asyncio.run(_top(addresses or USUAL, every, once=once))


async def _top(addresses: list[str], every: float, *, once: bool) -> None:
    before = await _look(addresses)
    with redrawn(once=once) as draw:
        while True:
            await asyncio.sleep(every)
            now = await _look(addresses)
            draw(tables(now, before))
            if once:
                return
            before = now


async def _look(addresses: list[str]) -> Snapshot:
    pages = await read_pages(addresses)
    return Snapshot(pages, time.time())
