"""`wiredesk replay`: what the code at hand would make otherwise."""

import asyncio
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Annotated

import typer

from wiredesk.client.replay import replay as replay_stretch
from wiredesk.client.stretch import Bounds, raw_place
from wiredesk.commands.examples import examples
from wiredesk.commands.moment import as_past
from wiredesk.commands.set_up import set_up
from wiredesk.output import print_line, write_json_line
from wiredesk.replay.books import RawPlace
from wiredesk.replay.report import ALL_KINDS, Allowed, Report, document, lines
from wiredesk.stages import load_stages

ALLOWED = re.compile(r"([a-z-]+)(?:=(\d{1,9}|\d{1,3}(?:\.\d{1,6})?%))?")

app = typer.Typer()

Since = Annotated[
    str,
    typer.Option(
        help="Begin with the records of this moment: so long ago, such as 30m, 2h or 7d, or an ISO "
        "8601 time (UTC if it names no zone). Or with one record, such as wire.raw/3@1700: then "
        "its partition alone is read.",
        metavar="TIME|PLACE",
    ),
]
Until = Annotated[
    str,
    typer.Option(
        help="End before the records of this moment, or before this record. What is still on its "
        "way is no difference.",
        metavar="TIME|PLACE",
    ),
]
Source = Annotated[
    list[str] | None,
    typer.Option(
        help="Only copy of this source, and what desks order; may be given again.", metavar="NAME"
    ),
]
Most = Annotated[
    int, typer.Option(min=1, max=1_000_000, help="Refuse a stretch of more raw records than this.")
]
Examples = Annotated[
    int, typer.Option("--examples", min=0, max=100, help="Show so many of each kind.")
]


@app.command(
    epilog=examples(
        "wiredesk replay --since 2h",
        "wiredesk replay --since 24h --source baltic --allow tags=2% --allow warnings",
        "wiredesk replay --since wire.raw/3@1700 --until wire.raw/3@1900 --json",
    )
)
def replay(
    since: Since = "1h",
    until: Until = "1m",
    source: Source = None,
    allow: Annotated[
        list[str] | None,
        typer.Option(
            help="A kind that may differ: in any number, in so many items, or in so many in a "
            f"hundred; may be given again. Kinds: {', '.join(ALL_KINDS)}.",
            metavar="KIND[=N|=N%]",
        ),
    ] = None,
    most: Most = 20_000,
    count: Examples = 3,
    json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Run a stretch of the raw log through the code at hand, and say what would differ.

    Nothing is written to any topic, and no group is joined. Exit status 0: what differs is allowed;
    1: more does, or it can't be done; 2: wrong arguments.
    """
    allowed = allowances(allow or ())
    now = datetime.now(UTC)
    bounds = bounds_of(since, until, now)
    settings = set_up("error")
    found = asyncio.run(replay_stretch(settings, load_stages(), bounds, source or (), most, now))
    report = Report(count)
    for each in found.compared:
        report.add(each, found.published)
    if json:
        write_json_line(document(report, allowed))
    else:
        for line in lines(report, allowed):
            print_line(line)
    if report.beyond(allowed):
        raise typer.Exit(1)


def allowances(given: Sequence[str]) -> Mapping[str, Allowed]:
    """How much of each kind is allowed. Raises typer.BadParameter."""
    found = {}
    for each in given:
        match = ALLOWED.fullmatch(each)
        if not match or match[1] not in ALL_KINDS:
            raise typer.BadParameter(
                f"{each!r}: write it as tags, tags=10 or tags=2%; the kinds are "
                f"{', '.join(ALL_KINDS)}",
                param_hint="'--allow'",
            )
        number = match[2] or "100%"
        found[match[1]] = Allowed(float(number.rstrip("%")), number.endswith("%"))
    return found


def bounds_of(since: str, until: str, now: datetime) -> Bounds:
    """Where the stretch begins and ends. Raises typer.BadParameter."""
    begins, ends = _bound(since, now, "--since"), _bound(until, now, "--until")
    if isinstance(begins, RawPlace) and isinstance(ends, RawPlace) and begins[:2] != ends[:2]:
        raise typer.BadParameter("it is of another partition than --since", param_hint="'--until'")
    if isinstance(begins, datetime) and isinstance(ends, datetime) and begins >= ends:
        raise typer.BadParameter("it is no later than --since", param_hint="'--until'")
    return Bounds(begins, ends)


def _bound(text: str, now: datetime, option: str) -> datetime | RawPlace:
    return raw_place(text) or as_past(text, now, option)
