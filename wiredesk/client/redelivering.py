"""One event pushed to a site once more, where it may be."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

from runtime.clock import SystemClock
from runtime.settings import Settings, read_section
from runtime.tables.memory import to_key
from schemas.record import MalformedRecordError
from schemas.site import Site
from schemas.topics import ARTICLES, ARTICLES_KILLED
from services.serve.entitlements import may_see, seen, why_not
from services.serve.entries import Entry, make_entry
from services.serve.webhooks.answers import Answer
from services.serve.webhooks.deciding import what_is_sent
from services.serve.webhooks.messages import message_of
from services.serve.webhooks.post import Poster
from services.serve.webhooks.settings import WebhookSettings
from wiredesk.client.key_holders import THE_SITES
from wiredesk.client.read import reading
from wiredesk.client.webhooks import WebhookError, read_deliveries

LOOKED_BACK = timedelta(days=2)
"""From when the site was first pushed the article, or from now."""


async def redeliver(settings: Settings, name: str, wanted: str, since: datetime | None) -> Answer:
    """Push the newest event of an article, by the id of either; what the site answers.

    `since`: from when on the event is looked for; None: from before the site was pushed the
    article, as its deliveries say. Raises WebhookError where none may be sent, HolderError, and
    what a consumer raises.
    """
    ours, clock = read_section(WebhookSettings), SystemClock()
    key = ours.master_key
    if key is None:
        raise WebhookError("set WIREDESK_SERVE_WEBHOOK_KEY, as serve has it")
    site = await THE_SITES.find(settings, name)
    pushed = await read_deliveries(settings, name, wanted)
    first = min((each.sent_at for each in pushed), default=clock.now())
    article = pushed[0].article_id if pushed else wanted
    events = await _events(settings, article, since or first - LOOKED_BACK)
    entry = chosen(events, wanted, site)
    async with Poster.opened(ours, key, clock) as poster:
        return await poster.post(site, message_of(entry, ours.body_bytes, ours.base_url))


def chosen(events: Iterable[Entry], wanted: str, site: Site) -> Entry:
    """The event to send: the newest of its article, or its kill.

    `events`: all of the article that were found, in their order. Raises WebhookError.
    """
    found = list(events)
    if what_is_sent(None if site.disabled else site) != "all":
        raise WebhookError(
            f"nothing is pushed to {site.name}: `wiredesk sites webhook {site.name} --enable`"
        )
    if not found:
        raise WebhookError(f"no event of {wanted} is there: look further back with --days")
    newest = next((each for each in found if each.is_kill), found[-1])
    if wanted not in (newest.facts.id, newest.facts.event_id):
        raise WebhookError(
            f"{wanted} is no longer how it stands: send the article's newest event, "
            f"{newest.facts.event_id}"
        )
    if not may_see(site, newest.facts):
        raise WebhookError(f"{site.name} may not see {newest.facts.source}: nothing is sent")
    as_sent = seen(site, newest, lambda _: newest.facts.terms)
    if as_sent is None:
        raise WebhookError(f"nothing is sent to {site.name}: {why_not(site, newest.facts.terms)}")
    return as_sent


async def _events(settings: Settings, wanted: str, since: datetime) -> list[Entry]:
    """The events of the article that is meant, in their order, and then its kill."""
    articles, found = {wanted}, list[Entry]()
    for topic in (ARTICLES, ARTICLES_KILLED):
        # Kills are read last and whole: one that comes meanwhile counts.
        async with reading(settings, [topic], from_start=topic is ARTICLES_KILLED) as reader:
            if topic is ARTICLES:
                await reader.skip_to(since)
            async for fetched in reader.until_now():
                for _, record in fetched:
                    entry = _entry(record, wanted, articles)
                    if entry is not None:
                        articles.add(entry.facts.id)
                        found.append(entry)
    return found


def _entry(record: Any, wanted: str, articles: Collection[str]) -> Entry | None:
    """The event of a record, where it is of one of the articles, or the one that is meant."""
    of_article = to_key(record.key) in articles
    if record.value is None or not (of_article or wanted.encode() in record.value):
        return None
    try:
        entry = make_entry(record.partition, record.offset, record.timestamp, record.value)
    except MalformedRecordError:
        return None
    return entry if of_article or entry.facts.event_id == wanted else None
