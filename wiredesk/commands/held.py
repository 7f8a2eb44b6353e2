"""`wiredesk held`: what is not published, and why."""

import asyncio
from typing import Annotated

import typer

from schemas.held import HeldArticle
from wiredesk.client.held import held_one, read_held
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.output import print_line, write_json_line

app = typer.Typer(
    name="held",
    cls=Group,
    help="List and show what is under embargo or withheld: why, in whose words, and until when.",
    epilog=examples("wiredesk held list", "wiredesk held show baltic-k3v6"),
    no_args_is_help=True,
)

Json = Annotated[bool, typer.Option("--json", help="One row a line, as on the topic.")]


@app.command(
    "list",
    epilog=examples(
        "wiredesk held list --source dpa",
        "wiredesk held list --reason pre-release --json | jq .id",
    ),
)
def show_all(
    source: Annotated[str | None, typer.Option(help="Only those of this source.")] = None,
    reason: Annotated[str | None, typer.Option(help="Only those with this reason.")] = None,
    json: Json = False,
) -> None:
    """List what is held: what is due first comes first, what waits for somebody comes last."""
    rows = [
        each
        for each in _read()
        if source in (None, each.source) and reason in (None, each.stop.reason)
    ]
    headings = ("until", "reason", "words", "source", "version", "slug", "since", "id")
    as_json = HeldArticle.to_bytes if json else None
    print_list(rows, headings, _cells, none="nothing is held", as_json=as_json)


@app.command(epilog=examples("wiredesk held show baltic-k3v6"))
def show(
    article: Annotated[str, typer.Argument(metavar="ID", help="An id as `list` shows it.")],
    json: Json = False,
) -> None:
    """Show one held article: all that is known of it but its copy."""
    found = held_one(_read(), article)
    if json:
        write_json_line(found.to_bytes())
        return
    stop = {"reason": found.stop.reason, "words": found.stop.words}
    for name, value in (stop | found.model_dump(mode="json", exclude={"stop"})).items():
        if value is not None:
            print_line(f"{name.replace('_', ' ')}: {value}")


def _cells(row: HeldArticle) -> tuple[str, ...]:
    until = row.until.isoformat(timespec="minutes") if row.until else "further notice"
    since = row.since.isoformat(timespec="minutes")
    said = (row.stop.reason, row.stop.words or "", row.source, str(row.version))
    return (until, *said, row.slugline or "", since, row.id)


def _read() -> list[HeldArticle]:
    return asyncio.run(read_held(set_up()))
