"""`QueueState`: how far a site has pulled its queue (topic `wire.queues`)."""

from datetime import datetime

from schemas.record import WireModel
from schemas.site import SiteName


class QueueOut(WireModel):
    """An event that is in a site's hands, or waits for its turn."""

    kill: bool
    """Whether it lies on `articles.killed`; else on `articles`."""
    partition: int
    """Its partition there."""
    offset: int
    """Its offset there."""
    article_id: str
    """The article's id: its events are handed out one after the other."""
    has_copy: bool
    """Whether it brings copy: then it is over once the article is withheld or killed."""
    until: int = 0
    """Until when it is in the site's hands, in milliseconds since 1970; 0: it has not been yet."""


class QueueState(WireModel):
    """A site's queue. Key: the site's name.

    All before the offsets is done with, but for what is `out`.
    """

    site: SiteName
    """Whose queue it is."""
    begun_at: datetime
    """When it was begun, or begun anew: another queue then."""
    generation: str
    """Stands for the topics that the offsets are of, in hex: others once they are made again."""
    events: tuple[int, ...]
    """The offset from which each partition of `articles` is to be looked at."""
    kills: tuple[int, ...]
    """The same of `articles.killed`."""
    out: tuple[QueueOut, ...] = ()
    """What is not acknowledged of that before, in the order in which it is handed out."""
