"""`python -m tests.benchmarks`: how fast tagging and the runtime are, beside what others do.

Figures depend on the machine and on what else it does; the ratios hold better.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from runtime.logs import configure_logs
from tests.benchmarks import formats, reading, serving, stores, tagging, transactions, urgent
from tests.benchmarks.peers import comparison
from tests.benchmarks.peers.contenders import CONTENDERS, chosen
from tests.benchmarks.peers.environments import PeersError


class Part(StrEnum):
    """What can be measured."""

    TAGGING = "tagging"
    RUNTIME = "runtime"
    READING = "reading"
    FORMATS = "formats"
    URGENT = "urgent"
    STORES = "stores"
    SERVE = "serve"
    PEERS = "peers"


def main(
    copy: Annotated[
        list[Path] | None,
        typer.Argument(help="Copy to tag, in any format that Wiredesk reads; a story if none."),
    ] = None,
    *,
    only: Annotated[
        Part | None, typer.Option(help="Leave the others out; peers are compared only so.")
    ] = None,
    backlog: Annotated[
        int, typer.Option(help="Stories before the kills and flashes.", min=1)
    ] = urgent.BACKLOG,
    entries: Annotated[
        int, typer.Option(help="Entries of the larger table.", min=1)
    ] = stores.ENTRIES,
    streams: Annotated[
        int, typer.Option(help="serve: streams that are open at once.", min=1)
    ] = serving.STREAMS,
    records: Annotated[
        int, typer.Option(help="peers: records for each of them.", min=100)
    ] = comparison.RECORDS,
    rounds: Annotated[
        int, typer.Option(help="peers: rounds, of which the medians are shown.", min=1)
    ] = comparison.ROUNDS,
    compression: Annotated[
        str, typer.Option(help="peers: codecs, joined by commas; each of them with each.")
    ] = "none",
    peers: Annotated[
        str, typer.Option(help=f"peers: some of {', '.join(each.key for each in CONTENDERS)}.")
    ] = "",
    faults: Annotated[
        bool, typer.Option("--faults", help="peers: what comes out after faults, not speed.")
    ] = False,
    outage: Annotated[
        float, typer.Option(help="peers: seconds without a broker, with --faults.", min=0)
    ] = comparison.OUTAGE,
) -> None:
    """Print words/s of tagging, records/s of the runtime and of reading, each beside others.

    Records/s of ingest by format. And how long kills and flashes take behind a backlog; what tables
    cost in memory and on disk; what streams of serve take.
    """
    configure_logs("console", "error")
    runs: Mapping[Part, Callable[[], None]] = {
        Part.TAGGING: lambda: tagging.run(copy or ()),
        Part.RUNTIME: transactions.run,
        Part.READING: reading.run,
        Part.FORMATS: formats.run,
        Part.URGENT: lambda: urgent.run(backlog),
        Part.STORES: lambda: stores.run(entries),
        Part.SERVE: lambda: serving.run(streams),
    }
    for part, run in runs.items():
        if only in (None, part):
            run()
    if only is Part.PEERS:
        try:
            contenders = chosen([key for key in peers.split(",") if key])
            if faults:
                comparison.faults(contenders, outage)
            else:
                comparison.speed(contenders, compression.split(","), records, rounds)
        except PeersError as error:
            typer.echo(error, err=True)
            raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
