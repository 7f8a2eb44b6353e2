"""The list of what is held, for desks: `articles.held`. Pure."""

from schemas.article import EnrichedItem
from schemas.held import HeldArticle
from schemas.item import Status, Stop
from schemas.ledger import HeldItem, LedgerEntry
from schemas.usage_terms import MAX_TERMS, all_terms
from services.publish.desk_state import held_by_desk
from services.publish.settings import PublishSettings
from services.publish.stops import stop_of


def is_listed(entry: LedgerEntry | None) -> bool:
    """Whether the list has a row for an item with this entry."""
    if entry is None or entry.status is Status.CANCELED:
        return False
    return entry.embargoed or entry.status is Status.WITHHELD or held_by_desk(entry) is not None


def held_article(
    entry: LedgerEntry, item: EnrichedItem, held: HeldItem | None, settings: PublishSettings
) -> HeldArticle:
    """The row of an item that is held.

    `entry` is the ledger's after the change, `held` the copy that is kept of it.
    """
    hold = held_by_desk(entry)
    terms = all_terms(item.usage_terms, item.associations)
    said = {name: getattr(item, name) for name in ("id", "source", "provider_guid", "urgency")}
    return HeldArticle(
        **said,
        version=item.version,
        slugline=item.slugline if settings.held_slugs else None,
        headline=(item.headline or None) if settings.held_headlines else None,
        usage_terms=terms if len(terms) <= MAX_TERMS else None,
        stop=Stop(reason="desk", words=hold.reason) if hold else _stop_of(entry, item),
        until=held.release_at if held else None,
        since=hold.at if hold else item.received_at,
        kept=held is not None,
        published=entry.published,
        ordered_by=hold.by if hold else None,
    )


def _stop_of(entry: LedgerEntry, item: EnrichedItem) -> Stop:
    return entry.open_kills.stop if entry.open_kills else stop_of(item)
