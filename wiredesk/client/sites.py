"""The sites that `wiredesk serve` answers: added and changed on their topic."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from runtime.settings import Settings
from schemas.site import Role, Site, SiteQueue, SiteRights
from schemas.topics import QUEUES
from services.serve.entitlements import Entitled
from wiredesk.client.key_holders import THE_SITES, HolderError, changed
from wiredesk.client.push import pushing, put


async def read_sites(settings: Settings) -> list[Site]:
    """All sites, by name."""
    return await THE_SITES.all(settings)


async def add_site(
    settings: Settings,
    name: str,
    sources: Sequence[str] | None,
    now: datetime,
    roles: Sequence[Role] = (),
    rights: SiteRights | None = None,
    *,
    embargo_preview: bool = False,
) -> str:
    """Add a site that may see some sources, or all where it is None; returns its key.

    `rights`: by what terms of use decide what it is sent. `embargo_preview`: it is told of what is
    under embargo. Raises HolderError, and what a producer raises.
    """
    allowed = None if sources is None else tuple(sources)
    return await THE_SITES.add(
        settings,
        name,
        now,
        lambda kept: Site(
            name=name,
            keys=(kept,),
            sources=allowed,
            rights=rights,
            embargo_preview=embargo_preview,
            roles=tuple(roles),
            created_at=now,
            changed_at=now,
        ),
    )


async def rotate_key(settings: Settings, name: str, overlap: timedelta, now: datetime) -> str:
    """Give a site another key; those before hold for `overlap`. Returns the key.

    Raises HolderError, and what a producer raises.
    """
    return await THE_SITES.rotate(settings, name, overlap, now)


async def allow_sources(
    settings: Settings, name: str, sources: Sequence[str] | None, now: datetime
) -> None:
    """Have a site see some sources, or all where it is None.

    Raises HolderError, and what a producer raises.
    """
    site = await THE_SITES.find(settings, name)
    allowed = None if sources is None else tuple(sources)
    # Who could see all might see any: it is told of all kills from now on.
    former = {*site.former_sources, *(site.sources or ())} - {*(allowed or ())}
    changes = {"sources": allowed, "former_sources": tuple(sorted(former))}
    await THE_SITES.write(settings, changed(site, changes, now))


async def set_rights(
    settings: Settings, name: str, rights: SiteRights | None, now: datetime
) -> None:
    """Have terms of use decide what a site is sent; None: it keeps to them by itself.

    Raises HolderError, and what a producer raises.
    """
    await THE_SITES.change(settings, name, {"rights": rights}, now)


async def set_preview(settings: Settings, name: str, now: datetime, *, preview: bool) -> None:
    """Have a site told of what is under embargo, or not.

    Raises HolderError, and what a producer raises.
    """
    await THE_SITES.change(settings, name, {"embargo_preview": preview}, now)


async def set_subject(settings: Settings, name: str, subject: str | None, now: datetime) -> None:
    """Say what an issuer of tokens calls a site; None: it has keys only.

    Raises HolderError, and what a producer raises.
    """
    sites = await read_sites(settings)
    taken = [each.name for each in sites if subject and each.subject == subject]
    if taken and taken[0] != name:
        raise HolderError(f"{subject} is the site {taken[0]}: two can't have one sign-in")
    await THE_SITES.change(settings, name, {"subject": subject}, now)


async def set_disabled(settings: Settings, name: str, now: datetime, *, disabled: bool) -> None:
    """Refuse all keys of a site, or take them again.

    Raises HolderError, and what a producer raises.
    """
    await THE_SITES.change(settings, name, {"disabled": disabled}, now)


async def set_queue(
    settings: Settings, name: str, filters: Sequence[str] | None, now: datetime
) -> None:
    """Give a site a queue with some filters, such as `source=dpa`; None takes it away.

    A queue that is there goes on with the new filters.

    Raises HolderError, and what a producer raises.
    """
    site = await THE_SITES.find(settings, name)
    queue = None
    if filters is not None:
        begun_at = site.queue.begun_at if site.queue else now
        queue = SiteQueue(filters=tuple(filters), begun_at=begun_at)
    await THE_SITES.write(settings, changed(site, {"queue": queue}, now))
    if queue is None:
        async with pushing(settings, "the queue could not be deleted") as producer:
            await put(producer, settings, QUEUES, name.encode(), None)


class SitesOnTopic:
    """Sites as `wiredesk serve` has administrators change them."""

    def __init__(self, settings: Settings) -> None:
        """`settings`: the cluster's."""
        self._settings = settings

    async def add(self, name: str, entitled: Entitled, roles: Sequence[Role]) -> str:
        """See `add_site`."""
        preview = entitled.embargo_preview
        return await add_site(
            self._settings,
            name,
            entitled.sources,
            _now(),
            roles,
            entitled.rights,
            embargo_preview=preview,
        )

    async def rotate(self, name: str, overlap: timedelta) -> str:
        """See `rotate_key`."""
        return await rotate_key(self._settings, name, overlap, _now())

    async def allow(self, name: str, sources: Sequence[str] | None) -> None:
        """See `allow_sources`."""
        await allow_sources(self._settings, name, sources, _now())

    async def sign_in(self, name: str, subject: str | None) -> None:
        """See `set_subject`."""
        await set_subject(self._settings, name, subject, _now())

    async def set_rights(self, name: str, rights: SiteRights | None) -> None:
        """See `set_rights`."""
        await set_rights(self._settings, name, rights, _now())

    async def set_preview(self, name: str, *, preview: bool) -> None:
        """See `set_preview`."""
        await set_preview(self._settings, name, _now(), preview=preview)

    async def disable(self, name: str, *, disabled: bool) -> None:
        """See `set_disabled`."""
        await set_disabled(self._settings, name, _now(), disabled=disabled)


def _now() -> datetime:
    return datetime.now(UTC)
