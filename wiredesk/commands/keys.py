"""What the commands share that add and change those who have keys."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated

import typer

from runtime.sources import why_unusable
from schemas.site import SiteKey
from wiredesk.output import print_line, say

Name = Annotated[str, typer.Argument(metavar="NAME", help="Small letters, figures and hyphens.")]
Hours = Annotated[
    float, typer.Option(min=0, max=8760, help="For how long the keys before still hold.")
]


def usable_sources(names: list[str] | None) -> list[str] | None:
    """The names of sources as they were given. Raises BadParameter where one can't be used."""
    for name in names or ():
        if wrong := why_unusable(name):
            raise typer.BadParameter(wrong)
    return names


def print_key(key: str) -> None:
    """Print a key, and how it is used."""
    print_line(key)
    say("keep this key: it can't be shown again; send it as `Authorization: Bearer KEY`")


def shown_keys(keys: Iterable[SiteKey]) -> str:
    """The visible parts of the keys that hold."""
    moment = now()
    return ", ".join(
        each.id + (f" until {each.expires_at:%Y-%m-%d %H:%M}" if each.expires_at else "")
        for each in keys
        if each.expires_at is None or each.expires_at > moment
    )


def now() -> datetime:
    """The time of day, in UTC."""
    return datetime.now(UTC)
