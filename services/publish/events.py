"""Article events as subscribers get them: with the copy, or redacted after a kill or hold. Pure."""

import hashlib
from datetime import datetime
from typing import Any, NamedTuple

from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind
from schemas.item import Status, Stop
from schemas.ledger import LedgerEntry

KEPT_WHEN_REDACTED = frozenset(
    {
        "id",
        "source",
        "provider_guid",
        "version",
        "signal",
        "urgency",
        "urgency_original",
        "language",
        "sent_at",
        "created_at",
        "received_at",
        "embargo_until",
        "embargo_indefinite",
        "expires_at",
        "ednote",
        "provider",
        "service",
        "sequence",
        "take",
        "updates",
        "kills",
        "holds",
        "stop",
        "provenance",
        "digest",
        "reference_time",
    }
)
"""The fields of an item that its redacted event keeps.

The list says what is kept, so that a field added to the schema is left out until it is named here.
"""


class Ordered(NamedTuple):
    """Who ordered an event, and when."""

    by: str
    at: datetime


NONE = (None, None, None)
ONLY_OF_EVENTS = ArticleEvent.model_fields.keys() - Article.model_fields.keys()


def usable_event(
    item: EnrichedItem,
    kind: EventKind,
    *,
    previous_version: int | None,
    holds: int,
    warnings: tuple[str, ...] = (),
    order: Ordered | None = None,
) -> ArticleEvent:
    """An event with the copy; `warnings` come after the item's own."""
    fields = {**item.__dict__, "stop": None, "warnings": (*item.warnings, *warnings)}
    return _event(fields, item, kind, previous_version, holds, order)


def redacted_event(
    item: EnrichedItem,
    kind: EventKind,
    *,
    previous_version: int | None,
    holds: int,
    order: Ordered | None = None,
) -> ArticleEvent:
    """An event that names the item without its copy."""
    status = Status.CANCELED if kind is EventKind.KILLED else Status.WITHHELD
    return _event(_redacted(item, status), item, kind, previous_version, holds, order)


def killed_event(
    item: EnrichedItem, entry: LedgerEntry | None, order: Ordered, stop: Stop
) -> ArticleEvent:
    """The event of a kill: it names what is killed, by what the ledger's `entry` has of it.

    `item` is the notice where it kills its own item, else the item, or what stands for it. The
    headline is named only where it is in the entry: it was announced, and a setting wants it.
    """
    slug, headline, guid = (entry.slug, entry.headline, entry.provider_guid) if entry else NONE
    fields = _redacted(item, Status.CANCELED)
    fields["provider_guid"] = item.provider_guid or guid
    fields["slugline"] = slug or item.slugline
    fields["headline"] = headline or ""
    fields["stop"] = stop
    previous = entry.announced_version if entry else None
    return _event(fields, item, EventKind.KILLED, previous, 0, order)


def article_bytes(event: ArticleEvent) -> bytes:
    """The article as it is after an event: an `Article` as JSON, in UTF-8."""
    return event.model_dump_json(exclude=ONLY_OF_EVENTS).encode()


def _redacted(item: EnrichedItem, status: Status) -> dict[str, Any]:
    kept = {name: value for name, value in item.__dict__.items() if name in KEPT_WHEN_REDACTED}
    return {**kept, "status": status}


def _event(
    fields: dict[str, Any],
    item: EnrichedItem,
    kind: EventKind,
    previous_version: int | None,
    holds: int,
    order: Ordered | None,
) -> ArticleEvent:
    # The item has been validated where it was read; a second time would cost as much again.
    return ArticleEvent.model_construct(
        **fields,
        event=kind,
        event_id=_event_id(item, kind, holds),
        previous_version=previous_version,
        ordered_by=order and order.by,
        ordered_at=order and order.at,
    )


def _event_id(item: EnrichedItem, kind: EventKind, holds: int) -> str:
    named = (item.id, str(item.version), item.digest, kind.value, str(holds))
    return hashlib.sha256("\n".join(named).encode()).hexdigest()[:32]
