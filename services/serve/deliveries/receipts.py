"""Who has a kill: a line for each site that was sent the kill, or copy of what it kills. Pure."""

from collections.abc import Iterable
from datetime import datetime

from schemas.delivery import Channel, Delivery
from schemas.record import WireModel
from services.serve.deliveries.open_kills import is_open


class Receipt(WireModel):
    """How it stands between a site and a kill."""

    site: str
    """The site's name."""
    open: bool
    """Whether it has copy of the article and has not acknowledged the kill."""
    copy_version: int | None
    """The last version of which it was sent the copy; null: none that is known of."""
    sent_at: datetime | None
    """When it was first sent the kill, or first tried; null: it has not been yet."""
    channel: Channel | None
    """How it was first sent the kill."""
    acknowledged_at: datetime | None
    """When it said that it has the kill; null: it has not."""
    attempts: int = 1
    """How often it was tried, where a webhook is called for it."""
    last_answer: str | None = None
    """What the webhook answered last."""


class KillReceipts(WireModel):
    """A kill, and who has it."""

    kill: str
    """The id of the kill's event."""
    article_id: str
    """The article that it kills."""
    source: str
    """Whose copy that was."""
    killed_at: datetime
    """When the kill was written."""
    receipts: tuple[Receipt, ...]
    """Of each site that was sent the kill or the copy: those that are open first."""


class Deliveries(WireModel):
    """What sites have been sent last of an article."""

    article_id: str
    """The article."""
    deliveries: tuple[Delivery, ...]
    """Of each site that was sent any of it, by the sites' names."""


def receipts_of(kill_id: str, deliveries: Iterable[Delivery]) -> tuple[Receipt, ...]:
    """The receipts of a kill, of what sites were sent of its article."""
    found = (_receipt(kill_id, each) for each in deliveries)
    return tuple(sorted(found, key=lambda each: (not each.open, each.site)))


def _receipt(kill_id: str, delivery: Delivery) -> Receipt:
    is_of_kill = delivery.event_id == kill_id
    return Receipt(
        site=delivery.site,
        open=is_open(kill_id, delivery),
        copy_version=delivery.copy_version,
        sent_at=delivery.sent_at if is_of_kill else None,
        channel=delivery.channel if is_of_kill else None,
        acknowledged_at=delivery.acknowledged_at if is_of_kill else None,
        attempts=delivery.attempts if is_of_kill else 0,
        last_answer=delivery.last_answer if is_of_kill else None,
    )
