"""`wiredesk sites`: who may read from `wiredesk serve`, and what each may see."""

import asyncio
from datetime import timedelta
from typing import Annotated, cast, get_args

import typer

from runtime.settings import Settings
from schemas.site import Role, Site
from services.serve.filters import FilterError, filter_of
from wiredesk.client.deliveries import SiteLag, read_lag
from wiredesk.client.sites import (
    add_site,
    allow_sources,
    read_sites,
    rotate_key,
    set_disabled,
    set_queue,
    set_subject,
)
from wiredesk.commands import entitlements, webhooks
from wiredesk.commands.entitlements import Cleared, Territories, Uses, stated_rights
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


def _filters(wanted: list[str] | None) -> list[str] | None:
    try:
        filter_of(wanted or ())
    except FilterError as error:
        raise typer.BadParameter(str(error)) from error
    return wanted


def _known(roles: list[str] | None) -> list[str] | None:
    for role in roles or ():
        if role not in get_args(Role):
            raise typer.BadParameter(f"'{role}' is no role: there are {', '.join(get_args(Role))}")
    return roles


Sources = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        help="Whose copy it may see; may be given several times. Without it: everyone's.",
        callback=usable_sources,
        show_default=False,
    ),
]


@app.command(
    epilog=examples(
        "wiredesk sites add morning-post --source dpa --source ap",
        "wiredesk sites add gazette --territory DE --use online --use social",
        "wiredesk sites add news-desk --role desk",
    )
)
def add(
    name: Name,
    source: Sources = None,
    territory: Territories = None,
    use: Uses = None,
    cleared: Cleared = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="It is told of what is under embargo, without copy.")
    ] = False,
    role: Annotated[
        list[str] | None,
        typer.Option(
            callback=_known,
            help="What else it may do: `desk` sees what is held and what sites have, and orders.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Add a site, and print its key, which is shown this once."""
    roles, rights = cast("list[Role]", role or []), stated_rights(territory, use, cleared)
    adding = add_site(set_up(), name, source or None, now(), roles, rights, embargo_preview=preview)
    print_key(asyncio.run(adding))


@app.command("list", epilog=examples("wiredesk sites list", "wiredesk sites list --json"))
def show_all(
    json: Annotated[bool, typer.Option("--json", help="One site a line, as on the topic.")] = False,
) -> None:
    """List the sites: what each may see, and its keys by their visible parts."""
    sites = asyncio.run(read_sites(set_up()))
    headings = ("name", "state", "sources", "rights", "roles", "queue", "keys", "changed")
    none = "no sites yet: `wiredesk sites add` makes one"
    print_list(sites, headings, _cells, none=none, as_json=Site.to_bytes if json else None)


@app.command(epilog=examples("wiredesk sites lag", "wiredesk sites lag --json"))
def lag(
    json: Annotated[bool, typer.Option("--json", help="One site a line.")] = False,
) -> None:
    """Show how far each site is: what it was last sent, and kills that it does not acknowledge."""
    settings = set_up()
    headings = (
        "name",
        "last sent",
        "last acknowledged",
        "open kills",
        "since",
        "queue behind",
        "queue out",
        "webhook behind",
        "webhook failed",
    )
    none = "no sites yet: `wiredesk sites add` makes one"
    found = asyncio.run(_read_lag(settings))
    print_list(found, headings, _lag_cells, none=none, as_json=SiteLag.to_bytes if json else None)


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
    epilog=examples(
        "wiredesk sites queue morning-post --on --filter urgency=1-3 --filter source=dpa,ap",
        "wiredesk sites queue morning-post --off",
    )
)
def queue(
    name: Name,
    on: Annotated[bool, typer.Option("--on/--off", help="Whether it has a queue.")],
    wanted: Annotated[
        list[str] | None,
        typer.Option(
            "--filter",
            help="What it wants, as in a request: `NAME=VALUE`; may be given several times.",
            callback=_filters,
            show_default=False,
        ),
    ] = None,
) -> None:
    """Give a site a queue that it pulls events from, beginning now, or take it away.

    One that is there goes on, with the filters that are given.
    """
    asyncio.run(set_queue(set_up(), name, (wanted or []) if on else None, now()))


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
    roles = ", ".join(site.roles)
    queue = (" ".join(site.queue.filters) or "all") if site.queue else ""
    changed = site.changed_at.isoformat(timespec="minutes")
    rights = " ".join((*site.rights.territories, *site.rights.uses)) if site.rights else "all"
    if site.embargo_preview:
        rights += ", told of embargoes"
    return (site.name, state, sources, rights, roles, queue, shown_keys(site.keys), changed)


async def _read_lag(settings: Settings) -> list[SiteLag]:
    return await read_lag(settings, await read_sites(settings))


def _lag_cells(each: SiteLag) -> tuple[str, ...]:
    times = (each.last_sent_at, each.last_acknowledged_at, each.oldest_open_kill_at)
    sent, acknowledged, since = (
        moment.isoformat(timespec="seconds") if moment else "" for moment in times
    )
    numbers = (each.queue_behind, each.queue_out, each.webhook_behind, each.webhook_failed)
    shown = ("" if number is None else str(number) for number in numbers)
    return (each.site, sent, acknowledged, str(each.open_kills), since, *shown)


entitlements.add_to(app)
webhooks.add_to(app)
