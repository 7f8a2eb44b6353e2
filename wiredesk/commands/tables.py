"""`wiredesk tables`: what the stages remember, where it can't be read."""

import asyncio
from typing import Annotated

import typer

from schemas.topics import LEDGER
from wiredesk.client.former_ids import link_ids
from wiredesk.client.tables import (
    TABLES,
    Broken,
    enter_as_killed,
    find_broken,
    forget,
    read_broken,
)
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_table
from wiredesk.output import print_line

app = typer.Typer(
    name="tables",
    cls=Group,
    help="Find and mend records of the stages' tables that can't be read, and link old ids.",
    epilog=examples("wiredesk tables check", "wiredesk tables mend wire.ledger KEY --killed"),
    no_args_is_help=True,
)


@app.command(epilog=examples("wiredesk tables check"))
def check() -> None:
    """List the records that can't be read; exit status 1 where one halts a stage."""
    found = asyncio.run(read_broken(set_up()))
    if not found:
        print_line("all records of the tables can be read")
        return
    headings = ("table", "partition", "key", "what comes of it", "what is wrong")
    print_table(headings, map(_row, found))
    if any(not each.topic.may_be_passed_over for each in found):
        raise typer.Exit(1)


@app.command(epilog=examples("wiredesk tables link", "wiredesk tables link --source ap"))
def link(
    source: Annotated[
        list[str] | None,
        typer.Option(help="Only the copy of this source; may be repeated.", show_default=False),
    ] = None,
) -> None:
    """Have articles from before an upgrade found by the ids that their copy has now.

    All copy on wire.raw and the topics of sources is read once more, for nothing but its ids:
    updates and kills that come later then reach the articles which an earlier version gave other
    ids. Run it once, after an upgrade whose notes ask for it, while the stages run. To run it again
    does no harm.

    Copy on wire.raw of a source that has a topic of its own may be anybody's: it is left out, and
    said to be, unless --source names that source.
    """
    count = asyncio.run(link_ids(set_up(), frozenset(source or ())))
    print_line(f"{count} records of copy are read again for their ids")


@app.command(
    epilog=examples(
        "wiredesk tables mend wire.ledger KEY --killed",
        "wiredesk tables mend wire.held KEY --forget",
    )
)
def mend(
    table: Annotated[str, typer.Argument(help="The table, as `check` shows it.")],
    key: Annotated[str, typer.Argument(help="The key, as `check` shows it.")],
    killed: Annotated[
        bool,
        typer.Option("--killed", help="Of wire.ledger: the item counts as killed, for ever."),
    ] = False,
    forgotten: Annotated[
        bool, typer.Option("--forget", help="Delete the record; what that means is printed.")
    ] = False,
    partition: Annotated[
        int | None, typer.Option(help="The partition, where several have the key broken.")
    ] = None,
) -> None:
    """Replace a record that can't be read; one that can is not touched.

    Restart the stage that had halted on it.
    """
    topics = [topic for topic in TABLES if topic.name == table]
    if not topics:
        names = ", ".join(topic.name for topic in TABLES)
        raise typer.BadParameter(f"{table} is no table: one of {names}")
    if killed == forgotten:
        raise typer.BadParameter("--killed or --forget: one of these")
    if killed and table != LEDGER.name:
        raise typer.BadParameter(f"--killed is for {LEDGER.name} alone: --forget")
    settings = set_up()
    broken = find_broken(asyncio.run(read_broken(settings, topics)), key, partition)
    asyncio.run((enter_as_killed if killed else forget)(broken, settings))
    where = f"{table}/{broken.partition}: {broken.entry.shown_key}"
    if killed:
        print_line(f"{where} counts as killed: copy of it is dropped, and no event is sent")
    else:
        print_line(f"{where} is deleted: {TABLES[broken.topic]}")


def _row(each: Broken) -> tuple[str, ...]:
    effect = "passed over" if each.topic.may_be_passed_over else "halts its stage"
    entry = each.entry
    return (each.topic.name, str(each.partition), entry.shown_key, effect, entry.problem)
