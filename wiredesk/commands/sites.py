"""`wiredesk sites`: who may read from `wiredesk serve`, and what each may see."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from runtime.sources import why_unusable
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
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.output import print_line, say

app = typer.Typer(
    name="sites",
    cls=Group,
    help="Add and change the sites that `wiredesk serve` answers, and their keys.",
    epilog=examples(
        "wiredesk sites add morning-post --source dpa --source ap", "wiredesk sites list"
    ),
    no_args_is_help=True,
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Small letters, figures and hyphens.")]


def _usable(names: list[str] | None) -> list[str] | None:
    for name in names or ():
        if wrong := why_unusable(name):
            raise typer.BadParameter(wrong)
    return names


Sources = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        help="Whose copy it may see; may be given several times. Without it: everyone's.",
        callback=_usable,
        show_default=False,
    ),
]


@app.command(epilog=examples("wiredesk sites add morning-post --source dpa --source ap"))
def add(name: Name, source: Sources = None) -> None:
    """Add a site, and print its key, which is shown this once."""
    _print_key(asyncio.run(add_site(set_up(), name, source or None, _now())))


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
    hours: Annotated[
        float, typer.Option(min=0, max=8760, help="For how long the keys before still hold.")
    ] = 24.0,
) -> None:
    """Give a site another key, and print it, which is shown this once."""
    _print_key(asyncio.run(rotate_key(set_up(), name, timedelta(hours=hours), _now())))


@app.command(
    epilog=examples(
        "wiredesk sites allow morning-post --source dpa", "wiredesk sites allow morning-post"
    )
)
def allow(name: Name, source: Sources = None) -> None:
    """Say anew whose copy a site may see, from now on.

    It is told of kills of what it might see before.
    """
    asyncio.run(allow_sources(set_up(), name, source or None, _now()))


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
    asyncio.run(set_subject(set_up(), name, subject or None, _now()))


@app.command(epilog=examples("wiredesk sites disable morning-post"))
def disable(name: Name) -> None:
    """Refuse all keys of a site, and end its streams."""
    asyncio.run(set_disabled(set_up(), name, _now(), disabled=True))


@app.command(epilog=examples("wiredesk sites enable morning-post"))
def enable(name: Name) -> None:
    """Take the keys of a site again that was disabled."""
    asyncio.run(set_disabled(set_up(), name, _now(), disabled=False))


def _print_key(key: str) -> None:
    print_line(key)
    say("keep this key: it can't be shown again; send it as `Authorization: Bearer KEY`")


def _cells(site: Site) -> tuple[str, ...]:
    sources = "all" if site.sources is None else ", ".join(site.sources)
    now = _now()
    keys = [each for each in site.keys if each.expires_at is None or each.expires_at > now]
    shown = ", ".join(
        each.id + (f" until {each.expires_at:%Y-%m-%d %H:%M}" if each.expires_at else "")
        for each in keys
    )
    state = "disabled" if site.disabled else "enabled"
    return (site.name, state, sources, shown, site.changed_at.isoformat(timespec="minutes"))


def _now() -> datetime:
    return datetime.now(UTC)
