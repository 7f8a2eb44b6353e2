"""`wiredesk agencies`: who may send copy to `wiredesk serve`, and in whose name."""

import asyncio
from datetime import timedelta
from typing import Annotated

import typer

from schemas.agency import Agency
from wiredesk.client.agencies import add_agency
from wiredesk.client.key_holders import THE_AGENCIES
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.keys import Hours, Name, now, print_key, shown_keys, usable_sources
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list

app = typer.Typer(
    name="agencies",
    cls=Group,
    help="Add and change the agencies that send copy to `wiredesk serve`, and their keys.",
    epilog=examples("wiredesk agencies add dpa --source dpa", "wiredesk agencies list"),
    no_args_is_help=True,
)

Sources = Annotated[
    list[str],
    typer.Option(
        "--source",
        help="In whose name it sends, and in nobody else's; may be given several times.",
        callback=usable_sources,
        show_default=False,
    ),
]


@app.command(epilog=examples("wiredesk agencies add dpa --source dpa --source dpa-english"))
def add(name: Name, source: Sources) -> None:
    """Add an agency, and print its key, which is shown this once."""
    print_key(asyncio.run(add_agency(set_up(), name, source, now())))


@app.command("list", epilog=examples("wiredesk agencies list", "wiredesk agencies list --json"))
def show_all(
    json: Annotated[
        bool, typer.Option("--json", help="One agency a line, as on the topic.")
    ] = False,
) -> None:
    """List the agencies: in whose name each sends, and its keys by their visible parts."""
    agencies = asyncio.run(THE_AGENCIES.all(set_up()))
    headings = ("name", "state", "sources", "keys", "changed")
    none = "no agencies yet: `wiredesk agencies add` makes one"
    print_list(agencies, headings, _cells, none=none, as_json=Agency.to_bytes if json else None)


@app.command(
    epilog=examples("wiredesk agencies rotate dpa", "wiredesk agencies rotate dpa --hours 0")
)
def rotate(name: Name, hours: Hours = 24.0) -> None:
    """Give an agency another key, and print it, which is shown this once."""
    print_key(asyncio.run(THE_AGENCIES.rotate(set_up(), name, timedelta(hours=hours), now())))


@app.command(epilog=examples("wiredesk agencies allow dpa --source dpa --source dpa-english"))
def allow(name: Name, source: Sources) -> None:
    """Say anew in whose name an agency sends, from now on."""
    changes = {"sources": tuple(source)}
    asyncio.run(THE_AGENCIES.change(set_up(), name, changes, now()))


@app.command(epilog=examples("wiredesk agencies disable dpa"))
def disable(name: Name) -> None:
    """Refuse all keys of an agency."""
    asyncio.run(THE_AGENCIES.change(set_up(), name, {"disabled": True}, now()))


@app.command(epilog=examples("wiredesk agencies enable dpa"))
def enable(name: Name) -> None:
    """Take the keys of an agency again that was disabled."""
    asyncio.run(THE_AGENCIES.change(set_up(), name, {"disabled": False}, now()))


def _cells(agency: Agency) -> tuple[str, ...]:
    state = "disabled" if agency.disabled else "enabled"
    changed = agency.changed_at.isoformat(timespec="minutes")
    return (agency.name, state, ", ".join(agency.sources), shown_keys(agency.keys), changed)
