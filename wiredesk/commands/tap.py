"""`wiredesk tap`: the records of any topic."""

import asyncio
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Annotated

import typer

from runtime.settings import Settings
from schemas.topics import Topic
from wiredesk.client.read import Extent, follow, reading
from wiredesk.commands.examples import examples
from wiredesk.commands.moment import as_past
from wiredesk.commands.set_up import set_up
from wiredesk.output import print_line, write_json_line
from wiredesk.tapped import Sieve, as_json, as_line, topic_named

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk tap wire.items",
        "wiredesk tap wire.raw --source dpa --since 10m --count 5",
        "wiredesk tap articles --header ce_type=wiredesk.article.killed",
        'wiredesk tap wire.dead-letters --since 1h --words "bad gateway"',
    )
)
def tap(
    topic: Annotated[str, typer.Argument(help="The name without prefix: `wiredesk topics list`.")],
    source: Annotated[
        list[str] | None,
        typer.Option(help="Only records of this source; may be given again.", metavar="NAME"),
    ] = None,
    ids: Annotated[
        list[str] | None,
        typer.Option("--id", help="Only records of this key; may be given again.", metavar="ID"),
    ] = None,
    headers: Annotated[
        list[str] | None,
        typer.Option(
            "--header",
            help="Only records that have this header; may be given again, and all count.",
            metavar="NAME=VALUE",
        ),
    ] = None,
    words: Annotated[
        str, typer.Option(help="Only records whose bytes have each of these words.")
    ] = "",
    since: Annotated[
        str | None,
        typer.Option(
            help="Begin with the records of this moment, as in `wiredesk tail`, rather than with "
            "the next.",
            metavar="TIME",
        ),
    ] = None,
    count: Annotated[int | None, typer.Option(min=1, help="End after so many records.")] = None,
    json: Annotated[
        bool, typer.Option("--json", help="One record a line, with its headers, for machines.")
    ] = False,
) -> None:
    """Print the records of any topic as they come, until Ctrl-C: for operators.

    Copy that is held or killed is on these topics too.
    """
    found = topic_named(topic)
    if found is None:
        raise typer.BadParameter(f"there is no topic {topic!r}: see `wiredesk topics list`")
    begins = as_past(since, datetime.now(UTC), "--since") if since else None
    extent = Extent(new=begins is None, since=begins)
    sieve = Sieve(source or (), ids or (), _headers(headers or ()), words)
    asyncio.run(_tap(set_up(), found, extent, sieve, count=count, json=json))


async def _tap(
    settings: Settings,
    topic: Topic,
    extent: Extent,
    sieve: Sieve,
    *,
    count: int | None,
    json: bool,
) -> None:
    shown = 0
    async with reading(settings, [topic], from_start=not extent.new) as reader:
        async for record in follow(reader, extent):
            if not sieve.lets_through(record):
                continue
            if json:
                write_json_line(as_json(record))
            else:
                print_line(as_line(record))
            shown += 1
            if shown == count:
                return


def _headers(given: Collection[str]) -> list[tuple[str, str]]:
    """Names and values. Raises typer.BadParameter."""
    pairs = [each.partition("=") for each in given]
    if not all(name and equals for name, equals, _ in pairs):
        raise typer.BadParameter("write it as NAME=VALUE", param_hint="'--header'")
    return [(name, value) for name, _, value in pairs]
