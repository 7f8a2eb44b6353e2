"""Those who have keys, sites and agencies: changed alike on their topics."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from runtime.errors import WiredeskError
from runtime.settings import Settings
from schemas.agency import Agency
from schemas.site import SITE_NAME, Site, SiteKey
from schemas.topics import AGENCIES, SITES, Topic
from services.serve.keys import make_key
from wiredesk.client.push import pushing, put
from wiredesk.client.read import read_rows

H = TypeVar("H", Site, Agency)


class HolderError(WiredeskError):
    """Nobody of that name, or one more, or a name that can't be one."""


@dataclass(frozen=True, slots=True)
class Register(Generic[H]):
    """All of one kind."""

    topic: Topic
    kind: type[H]
    what: str
    """What one is called, with its article."""
    command: str
    """The command that changes them."""

    async def all(self, settings: Settings) -> list[H]:
        """All of them, by name."""
        return sorted(
            await read_rows(settings, self.topic, self.kind), key=lambda holder: holder.name
        )

    async def add(
        self, settings: Settings, name: str, now: datetime, make: Callable[[SiteKey], H]
    ) -> str:
        """Add one; returns its key, of which `make` gets what is kept.

        Raises HolderError, and what a producer raises.
        """
        if not re.fullmatch(SITE_NAME, name):
            raise HolderError(
                f"'{name}' is no name of {self.what}: take small letters, figures and hyphens"
            )
        if any(each.name == name for each in await self.all(settings)):
            raise HolderError(
                f"there is {self.what} {name}: `{self.command} rotate` gives it another key"
            )
        key, kept = make_key(now)
        await self.write(settings, make(kept))
        return key

    async def rotate(self, settings: Settings, name: str, overlap: timedelta, now: datetime) -> str:
        """Give one another key; those before hold for `overlap`. Returns the key.

        Raises HolderError, and what a producer raises.
        """
        holder = await self.find(settings, name)
        key, kept = make_key(now)
        ends = now + overlap
        before: list[SiteKey] = [
            old.model_copy(update={"expires_at": min(ends, old.expires_at or ends)})
            for old in holder.keys
            if old.expires_at is None or old.expires_at > now
        ]
        await self.write(settings, changed(holder, {"keys": (*before, kept)}, now))
        return key

    async def change(
        self, settings: Settings, name: str, changes: Mapping[str, Any], now: datetime
    ) -> None:
        """Change some fields. Raises HolderError, and what a producer raises."""
        await self.write(settings, changed(await self.find(settings, name), changes, now))

    async def find(self, settings: Settings, name: str) -> H:
        """The one of a name. Raises HolderError."""
        found = [each for each in await self.all(settings) if each.name == name]
        if not found:
            raise HolderError(
                f"{self.what} {name} is not there: `{self.command} list` shows those there are"
            )
        return found[0]

    async def write(self, settings: Settings, holder: H) -> None:
        """Write a record. Raises what a producer raises."""
        async with pushing(settings, f"{self.what} could not be written") as producer:
            await put(producer, settings, self.topic, holder.name.encode(), holder.to_bytes())


def changed(holder: H, changes: Mapping[str, Any], now: datetime) -> H:
    """The record with some fields changed now."""
    return holder.model_copy(update={**changes, "changed_at": now})


THE_SITES = Register(SITES, Site, "a site", "wiredesk sites")
THE_AGENCIES = Register(AGENCIES, Agency, "an agency", "wiredesk agencies")
