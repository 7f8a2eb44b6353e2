"""`wiredesk sites`: who may read from `wiredesk serve`, and what each may see."""

import asyncio
from datetime import timedelta
from typing import Annotated

import typer

from schemas.site import Site
from wiredesk.client.sites import (
    add_site,
    allow_sources,
    read_sites,
    rotate_key,
    set_disabled,
    set_subject,
)
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.keys import Hours, Name, now, print_key, shown_keys, usable_sources
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list

app = typer.Typer(
    name="sites",
    cls=Group,
    help="Add and change the sites that `wiredesk serve` answers, and their keys.",
    epilog=examples(
        "wiredesk sites add morning-post --source dpa --source ap", "wiredesk sites list"
    ),
    no_args_is_help=True,
)

Sources = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        help="Whose copy it may see; may be given several times. Without it: everyone's.",
        callback=usable_sources,
        show_default=False,
    ),
]


@app.command(epilog=examples("wiredesk sites add morning-post --source dpa --source ap"))
def add(name: Name, source: Sources = None) -> None:
    """Add a site, and print its key, which is shown this once."""
    print_key(asyncio.run(add_site(set_up(), name, source or None, now())))


@app.command("list", epilog=examples("wiredesk sites list", "wiredesk sites list --json"))
def show_all(
    json: Annotated[bool, typer.Option("--json", help="One site a line, as on the topic.")] = False,
) -> None:
    """List the sites: what each may see, and its keys by their visible parts."""
    sites = asyncio.run(read_sites(set_up()))
    headings = ("name", "state", "sources", "keys", "changed")
    none = "no sites yet: `wiredesk sites add` makes one"
    print_list(sites, headings, _cells, none=none, as_json=Site.to_bytes if json else None)


@app.command(
    epilog=examples(
        "wiredesk sites rotate morning-post", "wiredesk sites rotate morning-post --hours 0"
    )
)
def rotate(
    name: Name,
    hours: Hours = 24.0,
) -> None:
    """Give a site another key, and print it, which is shown this once."""
    print_key(asyncio.run(rotate_key(set_up(), name, timedelta(hours=hours), now())))


@app.command(
    epilog=examples(
        "wiredesk sites allow morning-post --source dpa", "wiredesk sites allow morning-post"
    )
)
def allow(name: Name, source: Sources = None) -> None:
    """Say anew whose copy a site may see, from now on.

    It is told of kills of what it might see before.
    """
    asyncio.run(allow_sources(set_up(), name, source or None, now()))


@app.command(
    "sign-in",
    epilog=examples(
        "wiredesk sites sign-in morning-post --subject 0oa1b2c3",
        "wiredesk sites sign-in morning-post",
    ),
)
def sign_in(
    name: Name,
    subject: Annotated[
        str | None,
        typer.Option(help="What the issuer calls it. Without it: keys only.", show_default=False),
    ] = None,
) -> None:
    """Have a site sign in by the tokens of WIREDESK_SERVE_OIDC_ISSUER, beside its keys."""
    asyncio.run(set_subject(set_up(), name, subject or None, now()))


@app.command(epilog=examples("wiredesk sites disable morning-post"))
def disable(name: Name) -> None:
    """Refuse all keys of a site, and end its streams."""
    asyncio.run(set_disabled(set_up(), name, now(), disabled=True))


@app.command(epilog=examples("wiredesk sites enable morning-post"))
def enable(name: Name) -> None:
    """Take the keys of a site again that was disabled."""
    asyncio.run(set_disabled(set_up(), name, now(), disabled=False))


def _cells(site: Site) -> tuple[str, ...]:
    sources = "all" if site.sources is None else ", ".join(site.sources)
    state = "disabled" if site.disabled else "enabled"
    changed = site.changed_at.isoformat(timespec="minutes")
    return (site.name, state, sources, shown_keys(site.keys), changed)
