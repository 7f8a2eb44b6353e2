"""`DeskOrder`: what a desk orders about an item that somebody sent."""

from datetime import datetime

from schemas.record import WireModel

READ_AGAIN = "read-again"
"""The order that copy which stands is published as it is read by now."""


class DeskOrder(WireModel):
    """A desk's order. The item's id, its source and the moment are those of the record it is on."""

    order: str
    """`hold`, `release` or `kill`, of an item; `confirm` or `dismiss`, of a kill that waits;
    `read-again`, of copy that stands, which the record brings as it is read by now."""
    reason: str
    """Why, in the desk's words."""
    by: str
    """Who ordered it: the person, else the desk."""
    desk: str
    """The source under which the desk sent it."""
    article: str | None = None
    """Of a hold: the article as it stood on `articles.latest`, as JSON."""
    article_id: str | None = None
    """Of a kill that may mean several items: the id of the one that is meant."""
    at: datetime | None = None
    """Of copy that is read again, when that was ordered: the record's own moment is the copy's."""

    @property
    def brings_copy(self) -> bool:
        """Whether the record has the copy of an item, to be tagged as any copy is."""
        return self.order == READ_AGAIN
