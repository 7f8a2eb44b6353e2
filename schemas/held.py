"""`HeldArticle`: what is held and why, for desks that may see it (topic `articles.held`)."""

from datetime import datetime

from schemas.item import Stop, Urgency
from schemas.record import WireModel


class HeldArticle(WireModel):
    """An item that is under embargo or withheld. Of its copy it has what settings allow."""

    id: str
    """The article's id."""
    source: str
    """Who sent the copy."""
    provider_guid: str | None = None
    """The agency's own identifier of the item."""
    version: int
    """The version that is held; 0 where only an order has come."""
    urgency: Urgency | None = None
    """1 is the most urgent."""
    slugline: str | None = None
    """The slug, unless a setting withholds it (`WIREDESK_PUBLISH_HELD_SLUGS`)."""
    headline: str | None = None
    """The headline, where a setting allows it (`WIREDESK_PUBLISH_HELD_HEADLINES`)."""
    usage_terms: str | None = None
    """The terms of use of the item and of what comes with it, a line each; empty: there are none;
    null: they are not known, or too long to be read."""
    stop: Stop
    """Why it is held, and the words of whoever says so."""
    until: datetime | None = None
    """When it will be published by itself; null: not before a new version or a desk's order."""
    since: datetime
    """When the record that holds it was received."""
    kept: bool
    """Whether its copy is kept, so that `wiredesk release` can publish it."""
    published: bool
    """Whether a usable version was announced before: desks may have used that one."""
    ordered_by: str | None = None
    """Who holds it, where that is a desk."""
