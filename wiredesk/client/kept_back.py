"""The terms of use that keep copy from a site, as the articles of the last days have them."""

from collections.abc import Iterable
from datetime import datetime

from runtime.settings import Settings
from schemas.record import MalformedRecordError, WireModel
from schemas.site import Site
from schemas.topics import ARTICLES
from services.serve.entitlements import may_see, why_not
from services.serve.facts import EventFacts
from wiredesk.client.key_holders import THE_SITES
from wiredesk.client.read import reading


class KeptBack(WireModel):
    """Articles that a site is not sent for one reason."""

    why: str
    """The reason, with the words of the terms."""
    source: str
    """Whose copy it is."""
    articles: int
    """How many there are."""
    newest: str
    """The id of the last one."""


async def read_kept_back(settings: Settings, name: str, since: datetime) -> list[KeptBack]:
    """What has been kept from a site since a time, what is most first.

    Raises HolderError, and what a consumer raises.
    """
    site = await THE_SITES.find(settings, name)
    last: dict[str, EventFacts] = {}
    async with reading(settings, [ARTICLES], from_start=False) as reader:
        await reader.skip_to(since)
        async for fetched in reader.until_now():
            for _, record in fetched:
                if facts := _facts(record.value):
                    last.pop(facts.id, None)
                    last[facts.id] = facts
    return kept_back(site, last.values())


def kept_back(site: Site, articles: Iterable[EventFacts]) -> list[KeptBack]:
    """Those that are not sent, by reason; `articles`: the last event of each, in their order."""
    found: dict[tuple[str, str], list[str]] = {}
    for facts in articles:
        if facts.has_copy and may_see(site, facts) and (why := why_not(site, facts.terms)):
            found.setdefault((facts.source, why), []).append(facts.id)
    rows = (
        KeptBack(why=why, source=source, articles=len(ids), newest=ids[-1])
        for (source, why), ids in found.items()
    )
    return sorted(rows, key=lambda each: (-each.articles, each.source, each.why))


def _facts(value: bytes | None) -> EventFacts | None:
    try:
        return EventFacts.from_bytes(value)
    except MalformedRecordError:
        return None
