"""`DeskOrder`: what a desk orders about an item that somebody sent."""

from schemas.record import WireModel


class DeskOrder(WireModel):
    """A desk's order. The item's id, its source and the moment are those of the record it is on."""

    order: str
    """`hold`, `release` or `kill`, of an item; `confirm` or `dismiss`, of a kill that waits."""
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
