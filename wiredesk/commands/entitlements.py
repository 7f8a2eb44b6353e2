"""`wiredesk sites rights`, `preview` and `terms`: what sites may see besides their sources."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Annotated, cast, get_args

import typer

from schemas.site import SiteRights, Terms, Use
from services.serve.rights.terms import rights_of, unknown_territories
from wiredesk.client.kept_back import KeptBack, read_kept_back
from wiredesk.client.sites import set_preview, set_rights
from wiredesk.commands.examples import examples
from wiredesk.commands.keys import Name, now
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list


def _known_territories(names: list[str] | None) -> list[str] | None:
    if unknown := unknown_territories(names or ()):
        raise typer.BadParameter(
            f"'{unknown[0]}' is no code of ISO 3166-1, such as DE, and not `world`"
        )
    return names


def _known_uses(uses: list[str] | None) -> list[str] | None:
    for use in uses or ():
        if use not in get_args(Use):
            raise typer.BadParameter(f"'{use}' is no use: there are {', '.join(get_args(Use))}")
    return uses


Territories = Annotated[
    list[str] | None,
    typer.Option(
        "--territory",
        help="Where it has readers: a code of ISO 3166-1, or `world`; may be given several times.",
        callback=_known_territories,
        show_default=False,
    ),
]
Uses = Annotated[
    list[str] | None,
    typer.Option(
        "--use",
        help=f"What it does with copy, all of it: {', '.join(get_args(Use))}.",
        callback=_known_uses,
        show_default=False,
    ),
]
Cleared = Annotated[
    list[str] | None,
    typer.Option(
        help="Terms of use, as the agency writes them, under which it may have copy all the same.",
        show_default=False,
    ),
]


def stated_rights(
    territories: list[str] | None, uses: list[str] | None, cleared: list[str] | None
) -> SiteRights | None:
    """The rights that are given; None for none. Raises BadParameter for a part of them."""
    if not (territories or uses or cleared):
        return None
    if not (territories and uses):
        raise typer.BadParameter("say both where it has readers, --territory, and --use")
    return rights_of(territories, cast("list[Use]", uses), cast("list[Terms]", cleared or []))


def rights(
    name: Name, territory: Territories = None, use: Uses = None, cleared: Cleared = None
) -> None:
    """Send a site only what terms of use allow for all of these; without options: all.

    Terms that can't be read keep copy from it: `wiredesk sites terms` shows them.
    """
    stated = stated_rights(territory, use, cleared)
    asyncio.run(set_rights(set_up(), name, stated, now()))


def preview(
    name: Name,
    on: Annotated[bool, typer.Option("--on/--off", help="Whether it is told of embargoes.")],
) -> None:
    """Have a site told of what is under embargo and until when, without the copy."""
    asyncio.run(set_preview(set_up(), name, now(), preview=on))


def terms(
    name: Name,
    days: Annotated[float, typer.Option(min=0.01, max=365, help="How far back is looked.")] = 2.0,
    json: Annotated[bool, typer.Option("--json", help="One a line.")] = False,
) -> None:
    """List the terms of use that keep copy from a site, and why."""
    since = datetime.now(UTC) - timedelta(days=days)
    rows = asyncio.run(read_kept_back(set_up(), name, since))
    headings = ("articles", "source", "newest", "why")
    none = "no terms of use have kept copy from it"
    print_list(rows, headings, _cells, none=none, as_json=KeptBack.to_bytes if json else None)


def add_to(app: typer.Typer) -> None:
    """Make these commands of `wiredesk sites`."""
    commands = (
        (
            rights,
            "wiredesk sites rights morning-post --territory DE --territory AT --use online",
            "wiredesk sites rights morning-post",
        ),
        (preview, "wiredesk sites preview morning-post --on"),
        (terms, "wiredesk sites terms morning-post", "wiredesk sites terms morning-post --days 7"),
    )
    for function, *lines in commands:
        app.command(epilog=examples(*lines))(function)


def _cells(each: KeptBack) -> tuple[str, ...]:
    return str(each.articles), each.source, each.newest, each.why
