"""`wiredesk trace`: where an item is, and what became of it."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from wiredesk.client.trace import Trace
from wiredesk.commands.examples import examples
from wiredesk.commands.moment import as_past
from wiredesk.commands.set_up import set_up
from wiredesk.output import print_line, write_json_line
from wiredesk.trace.lines import lines

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk trace baltic-k3v6",
        'wiredesk trace "dpa 157" --since 7d',
        'wiredesk trace "port shut" --source baltic',
        "wiredesk trace urn:newsml:north:20260301:ferry --json | jq .stories[0].now",
    )
)
def trace(
    what: Annotated[
        str,
        typer.Argument(
            help='An article\'s id, a guid, a source and a number or slug such as "dpa 157", a '
            "slug, or words of a headline.",
            metavar="WHAT",
        ),
    ],
    since: Annotated[
        str,
        typer.Option(
            help="How far back to look: so long ago, such as 90s, 30m, 2h or 7d, or an ISO 8601 "
            "time (UTC if it names no zone).",
            metavar="TIME",
        ),
    ] = "48h",
    source: Annotated[
        str | None,
        typer.Option(help="Look for copy of this source alone, which is quicker.", metavar="NAME"),
    ] = None,
    count: Annotated[int, typer.Option(min=1, max=100, help="Tell so many stories at most.")] = 5,
    json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Say where an item's bytes are, and what each stage made of it: status 1 if it never came."""
    begins = as_past(since, datetime.now(UTC), "--since")
    answer = asyncio.run(Trace(set_up(), begins, count).answer(what, source))
    if json:
        write_json_line(answer.to_bytes())
    else:
        for line in lines(answer):
            print_line(line)
    if not answer.found:
        raise typer.Exit(1)
