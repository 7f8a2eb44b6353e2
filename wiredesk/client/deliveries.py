"""What sites were sent, and which kills they have not acknowledged, as the topics have it."""

from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from runtime.errors import WiredeskError
from runtime.settings import Settings
from runtime.tables.memory import to_key
from schemas.delivery import Delivery
from schemas.queue import QueueState
from schemas.record import MalformedRecordError, WireModel
from schemas.site import Site
from schemas.topics import ARTICLES, ARTICLES_KILLED, DELIVERIES, QUEUES
from services.serve.deliveries.joining import joined
from services.serve.deliveries.receipts import KillReceipts, receipts_of
from services.serve.facts import EventFacts
from services.serve.webhooks.group import Place, committed, group_of, place_of
from services.serve.webhooks.queue import Lane
from wiredesk.client.read import parsed, read_rows, reading


class NoSuchReceiptsError(WiredeskError):
    """No kill has the id."""


@dataclass(frozen=True, slots=True)
class _Kill:
    facts: EventFacts
    killed_at: datetime


class SiteLag(WireModel):
    """How far a site is."""

    site: str
    """The site's name."""
    last_sent_at: datetime | None
    """When it was last sent anything for the first time; null: it never was."""
    last_acknowledged_at: datetime | None
    """When it last acknowledged anything; null: it never has."""
    open_kills: int
    """Kills that it has not acknowledged of what it has copy of."""
    oldest_open_kill_at: datetime | None
    """When the first of these was written; null: there is none."""
    queue_behind: int | None
    """Records of `articles` that its queue has not looked at; null: it has pulled nothing."""
    queue_out: int | None
    """Events of its queue that it has not acknowledged, or that wait behind such."""
    webhook_behind: int | None = None
    """Records of `articles` and `articles.killed` behind its webhook's position; null: it has
    none, or nothing has been written of it yet."""
    webhook_failed: int | None = None
    """Events that have failed and are tried again: those that are kept beside the position."""


async def read_receipts(settings: Settings) -> list[KillReceipts]:
    """Every kill, the first one first, with what sites were sent of its article."""
    kills = await _read_kills(settings)
    of_killed: dict[str, Delivery] = {}
    async for delivery in _read_deliveries(settings):
        if delivery.article_id in kills:
            of_killed[delivery.key] = joined(of_killed.get(delivery.key), delivery)
    return _receipts(kills, of_killed.values())


def find_receipts(kills: Iterable[KillReceipts], kill_id: str) -> KillReceipts:
    """Those of a kill, by the id of its event or of its article. Raises NoSuchReceiptsError."""
    for each in kills:
        if kill_id in (each.kill, each.article_id):
            return each
    raise NoSuchReceiptsError(
        f"no kill {kill_id}: take the `event_id` of the kill's event, or the article's id; "
        "`wiredesk tail --earliest` shows the events there have been"
    )


def open_ones(kills: Iterable[KillReceipts]) -> list[KillReceipts]:
    """The kills that some site has not acknowledged."""
    return [each for each in kills if any(one.open for one in each.receipts)]


async def read_lag(settings: Settings, sites: Sequence[Site]) -> list[SiteLag]:
    """How far each of some sites is, in their order."""
    kills = await _read_kills(settings)
    of_killed: dict[str, Delivery] = {}
    sent: dict[str, datetime] = {}
    acknowledged: dict[str, datetime] = {}
    async for each in _read_deliveries(settings):
        _keep_last(sent, each.site, each.sent_at)
        _keep_last(acknowledged, each.site, each.acknowledged_at)
        if each.article_id in kills:
            of_killed[each.key] = joined(of_killed.get(each.key), each)
    receipts = _receipts(kills, of_killed.values())
    queues = {each.site: each for each in await read_rows(settings, QUEUES, QueueState)}
    ends = await _ends(settings)
    end = sum(end for (lane, _), end in ends.items() if lane is Lane.EVENTS)
    hooks = {each.name: await _of_webhook(settings, each, ends) for each in sites}
    return [
        _lag(each.name, sent, acknowledged, receipts).model_copy(
            update={**_of_queue(queues.get(each.name), end), **hooks[each.name]}
        )
        for each in sites
    ]


def _of_queue(state: QueueState | None, end: int) -> dict[str, int | None]:
    if state is None:
        return {}
    return {"queue_behind": max(0, end - sum(state.events)), "queue_out": len(state.out)}


async def _of_webhook(
    settings: Settings, site: Site, ends: Mapping[Place, int]
) -> dict[str, int | None]:
    if site.webhook is None or site.webhook.begun_at is None:
        return {}
    begun, group = site.webhook.begun_at.isoformat(), group_of(settings, site.name)
    kept = await committed(settings, group, begun)
    if not kept:
        return {}
    behind = [max(0, ends.get(place, 0) - each.offset) for place, each in kept.items()]
    failed = sum(len(each.tried) for each in kept.values())
    return {"webhook_behind": sum(behind), "webhook_failed": failed}


async def _ends(settings: Settings) -> Mapping[Place, int]:
    """Behind what is written, by partition of both topics."""
    prefix = settings.wiredesk.topic_prefix
    async with reading(settings, [ARTICLES, ARTICLES_KILLED], from_start=False) as reader:
        return {place_of(where, prefix): end for where, end in (await reader.ends()).items()}


def _lag(
    site: str,
    sent: dict[str, datetime],
    acknowledged: dict[str, datetime],
    kills: Sequence[KillReceipts],
) -> SiteLag:
    of_site = [
        kill.killed_at
        for kill in kills
        if any(each.open and each.site == site for each in kill.receipts)
    ]
    return SiteLag(
        site=site,
        last_sent_at=sent.get(site),
        last_acknowledged_at=acknowledged.get(site),
        open_kills=len(of_site),
        oldest_open_kill_at=min(of_site, default=None),
        queue_behind=None,
        queue_out=None,
    )


def _receipts(kills: dict[str, _Kill], deliveries: Collection[Delivery]) -> list[KillReceipts]:
    of_article: dict[str, list[Delivery]] = {}
    for each in deliveries:
        of_article.setdefault(each.article_id, []).append(each)
    return [
        KillReceipts(
            kill=kill.facts.event_id,
            article_id=article_id,
            source=kill.facts.source,
            killed_at=kill.killed_at,
            receipts=receipts_of(kill.facts.event_id, of_article.get(article_id, ())),
        )
        for article_id, kill in sorted(kills.items(), key=lambda each: each[1].killed_at)
    ]


async def _read_kills(settings: Settings) -> dict[str, _Kill]:
    """By article."""
    kills: dict[str, _Kill] = {}
    async with reading(settings, [ARTICLES_KILLED], from_start=True) as reader:
        async for found in reader.until_now():
            for _, record in found:
                if facts := parsed(EventFacts, to_key(record.key), record.value):
                    when = datetime.fromtimestamp(record.timestamp / 1000, UTC)
                    kills[facts.id] = _Kill(facts, when)
    return kills


async def _read_deliveries(settings: Settings) -> AsyncIterator[Delivery]:
    """Every record, those too that later ones stand above."""
    async with reading(settings, [DELIVERIES], from_start=True) as reader:
        async for found in reader.until_now():
            for _, record in found:
                if record.value is None:
                    continue
                try:
                    yield Delivery.from_bytes(record.value)
                except MalformedRecordError:
                    continue  # only serve writes


def _keep_last(moments: dict[str, datetime], site: str, moment: datetime | None) -> None:
    if moment and (site not in moments or moments[site] < moment):
        moments[site] = moment
