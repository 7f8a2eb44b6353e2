"""The sites that `wiredesk serve` answers: added and changed on their topic."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from runtime.errors import WiredeskError
from runtime.settings import Settings
from schemas.site import SITE_NAME, Role, Site
from schemas.topics import SITES
from services.serve.keys import make_key
from wiredesk.client.push import pushing, put
from wiredesk.client.read import read_rows


class SiteError(WiredeskError):
    """No such site, or one more of the name, or a name that can't be one."""


async def read_sites(settings: Settings) -> list[Site]:
    """All sites, by name."""
    return sorted(await read_rows(settings, SITES, Site), key=lambda site: site.name)


async def add_site(
    settings: Settings,
    name: str,
    sources: Sequence[str] | None,
    now: datetime,
    roles: Sequence[Role] = (),
) -> str:
    """Add a site that may see some sources, or all where it is None; returns its key.

    Raises SiteError, and what a producer raises.
    """
    if not re.fullmatch(SITE_NAME, name):
        raise SiteError(f"'{name}' is no name of a site: take small letters, figures and hyphens")
    if any(site.name == name for site in await read_sites(settings)):
        raise SiteError(f"there is a site {name}: `wiredesk sites rotate` gives it another key")
    key, kept = make_key(now)
    allowed = None if sources is None else tuple(sources)
    site = Site(
        name=name,
        keys=(kept,),
        sources=allowed,
        roles=tuple(roles),
        created_at=now,
        changed_at=now,
    )
    await _write(settings, site)
    return key


async def rotate_key(settings: Settings, name: str, overlap: timedelta, now: datetime) -> str:
    """Give a site another key; those before hold for `overlap`. Returns the key.

    Raises SiteError, and what a producer raises.
    """
    site = await _find(settings, name)
    key, kept = make_key(now)
    ends = now + overlap
    before = [
        old.model_copy(update={"expires_at": min(ends, old.expires_at or ends)})
        for old in site.keys
        if old.expires_at is None or old.expires_at > now
    ]
    await _write(settings, site.model_copy(update={"keys": (*before, kept), "changed_at": now}))
    return key


async def allow_sources(
    settings: Settings, name: str, sources: Sequence[str] | None, now: datetime
) -> None:
    """Have a site see some sources, or all where it is None.

    Raises SiteError, and what a producer raises.
    """
    site = await _find(settings, name)
    allowed = None if sources is None else tuple(sources)
    # Who could see all might see any: it is told of all kills from now on.
    former = {*site.former_sources, *(site.sources or ())} - {*(allowed or ())}
    changes = {"sources": allowed, "former_sources": tuple(sorted(former)), "changed_at": now}
    await _write(settings, site.model_copy(update=changes))


async def set_subject(settings: Settings, name: str, subject: str | None, now: datetime) -> None:
    """Say what an issuer of tokens calls a site; None: it has keys only.

    Raises SiteError, and what a producer raises.
    """
    sites = await read_sites(settings)
    taken = [each.name for each in sites if subject and each.subject == subject]
    if taken and taken[0] != name:
        raise SiteError(f"{subject} is the site {taken[0]}: two can't have one sign-in")
    site = await _find(settings, name)
    await _write(settings, site.model_copy(update={"subject": subject, "changed_at": now}))


async def set_disabled(settings: Settings, name: str, now: datetime, *, disabled: bool) -> None:
    """Refuse all keys of a site, or take them again.

    Raises SiteError, and what a producer raises.
    """
    site = await _find(settings, name)
    await _write(settings, site.model_copy(update={"disabled": disabled, "changed_at": now}))


async def _find(settings: Settings, name: str) -> Site:
    found = [site for site in await read_sites(settings) if site.name == name]
    if not found:
        raise SiteError(f"there is no site {name}: `wiredesk sites list` shows those there are")
    return found[0]


async def _write(settings: Settings, site: Site) -> None:
    async with pushing(settings, "the site could not be written") as producer:
        await put(producer, settings, SITES, site.name.encode(), site.to_bytes())
