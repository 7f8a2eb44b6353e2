"""`python -m tests.benchmarks`: how fast tagging and the runtime are, beside what others do.

Figures depend on the machine and on what else it does; the ratios hold better.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from runtime.logs import configure_logs
from tests.benchmarks import reading, stores, tagging, transactions, urgent


class Part(StrEnum):
    """What can be measured."""

    TAGGING = "tagging"
    RUNTIME = "runtime"
    READING = "reading"
    URGENT = "urgent"
    STORES = "stores"


def main(
    copy: Annotated[
        list[Path] | None,
        typer.Argument(help="Copy to tag, in any format that Wiredesk reads; a story if none."),
    ] = None,
    only: Annotated[Part | None, typer.Option(help="Leave the others out.")] = None,
    backlog: Annotated[
        int, typer.Option(help="Stories before the kills and flashes.", min=1)
    ] = urgent.BACKLOG,
    entries: Annotated[
        int, typer.Option(help="Entries of the larger table.", min=1)
    ] = stores.ENTRIES,
) -> None:
    """Print words/s of tagging, records/s of the runtime and of reading, each beside others.

    And how long kills and flashes take behind a backlog; what tables cost in memory and on disk.
    """
    configure_logs("console", "error")
    if only in (None, Part.TAGGING):
        tagging.run(copy or ())
    if only in (None, Part.RUNTIME):
        transactions.run()
    if only in (None, Part.READING):
        reading.run()
    if only in (None, Part.URGENT):
        urgent.run(backlog)
    if only in (None, Part.STORES):
        stores.run(entries)


if __name__ == "__main__":
    typer.run(main)
