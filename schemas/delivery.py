"""`Delivery`: what a site has been sent of an article, and whether it has said so."""

from datetime import datetime
from typing import Literal

from schemas.article import EventKind
from schemas.record import WireModel
from schemas.site import SiteName

Channel = Literal["stream", "page", "feed", "article", "webhook", "queue", "receipt"]


class EarlierPush(WireModel):
    """An event that a site's webhook was called for before the last one of its article."""

    event_id: str
    """The event's id, as in the event."""
    kind: EventKind
    """What had happened to the article."""
    version: int
    """The article's version then."""
    sent_at: datetime
    """When it was first tried."""
    acknowledged_at: datetime | None = None
    """When the site said that it had it; null: it has not."""
    attempts: int = 1
    """How often it was tried."""
    last_answer: str | None = None
    """What the webhook answered last."""


class Delivery(WireModel):
    """What a site has been sent last of an article.

    Topic `wire.deliveries`, key: the site's name, a blank, the article's id.
    """

    site: SiteName
    """Who was sent it."""
    article_id: str
    """The article's id."""
    source: str
    """Whose copy it is."""
    event_id: str | None
    """The event's id, as in the event; null where the site asked for the article as it stands."""
    kind: EventKind | None
    """What has happened to the article; null as for `event_id`."""
    version: int
    """The article's version."""
    copy_version: int | None = None
    """The last version of which the site was sent the copy; null: none that is known of."""
    channel: Channel
    """How it was first sent; `receipt`: nobody noted it, but the site says that it has it."""
    sent_at: datetime
    """When it was first sent, or first tried."""
    acknowledged_at: datetime | None = None
    """When the site said that it has it; null: it has not."""
    attempts: int = 1
    """How often it was tried, where a webhook is called for it."""
    last_answer: str | None = None
    """What the webhook answered last: a status, or what went wrong."""
    earlier: tuple[EarlierPush, ...] = ()
    """What the webhook was called for before, of this article: the newest nine, by version."""

    @property
    def key(self) -> str:
        """The key of the record."""
        return key_of(self.site, self.article_id)


def key_of(site: str, article_id: str) -> str:
    """The key under which a site's delivery of an article is."""
    return f"{site} {article_id}"
