"""`UnresolvedKill`: a kill or hold of another item that nobody has carried out, and why not."""

from datetime import datetime

from schemas.item import KillReference
from schemas.record import WireModel


class Candidate(WireModel):
    """An article that a kill may mean."""

    id: str
    """The article's id."""
    source: str
    """Who sent it."""
    provider_guid: str | None = None
    """The agency's own identifier of it."""
    sent_at: datetime
    """When it was sent, as far as it says."""
    received_at: datetime | None = None
    """When it was first received; null where that is not known by this name."""
    state: str
    """`published`, `withheld`, or `held`: it waits for its time, or for a desk's decision."""

    def __str__(self) -> str:
        """On one line, for a desk."""
        times = [f"sent {self.sent_at.isoformat(timespec='seconds')}"]
        if self.received_at:
            times.append(f"received {self.received_at.isoformat(timespec='seconds')}")
        named = (self.state, f"of {self.source}", *times, self.provider_guid)
        return f"{self.id} ({', '.join(filter(None, named))})"


class UnresolvedKill(WireModel):
    """A kill or hold by reference that a desk has to look at.

    Topic `kills.unresolved`, key: its id. A tombstone follows once it has met its item, a
    desk has decided, or nobody has for 30 days.
    """

    id: str
    """Of the kill: the same again where the notice comes again."""
    notice: str
    """The id of the notice that asks for it."""
    source: str
    """Who sent the notice."""
    asks: str = "kill"
    """`kill` or `hold`: what the notice asks for."""
    reference: KillReference
    """What the notice names; the `source` in it is whose copy is meant."""
    service: str | None = None
    """The service that the notice came in, which a number in it is of unless it names another."""
    words: str | None = None
    """The notice's own words, never copy."""
    why: str
    """`not-found` (nothing is called so yet), `several` (more than one story is), or `unconfirmed`
    (its sender may not order it alone)."""
    explanation: str
    """The same in words for a desk."""
    candidates: tuple[Candidate, ...] = ()
    """The articles that may be meant, by id; none of them has been killed by this."""
    at: datetime
    """When the notice was sent, or received where it does not say."""
    received_at: datetime
    """When the notice was received: it waits for 30 days from here."""

    def is_settled_by(self, article: str | None, *, everything: bool) -> bool:
        """Whether a desk that confirms it says what is meant: an article, or all it may mean."""
        return bool(article) or self.why == "unconfirmed" or (everything and self.why == "several")
