"""What an invented agency sends: one version of one item."""

from dataclasses import dataclass
from datetime import datetime

from schemas.item import Status
from wiredesk.fake.stories import Story


@dataclass(frozen=True, slots=True)
class Agency:
    """An invented agency, and how it sends its copy."""

    source: str
    tag: str
    """Its letters in a dateline."""
    language: str
    format: str
    """A name in `wiredesk.fake.formats.WRITERS`."""
    versioned: bool
    """Whether its items have ids and versions, so that it can correct, hold and kill them."""


AGENCIES = (
    Agency("norrvik", "NNA", "en", "newsml-g2", versioned=True),
    Agency("baltra", "BTR", "en", "ninjs", versioned=True),
    Agency("helmag", "hmg", "de", "nitf", versioned=True),
    Agency("wattwire", "WTW", "en", "json", versioned=True),
    Agency("kuestendienst", "KDI", "de", "iptc7901", versioned=False),
    Agency("quaypost", "QPN", "en", "plain-text", versioned=False),
    Agency("arvenfeed", "AVF", "en", "rss", versioned=False),
)


@dataclass(frozen=True, slots=True)
class Message:
    """One version of an item, as the agency means it."""

    agency: Agency
    number: int
    """Of the agency's items: no other has it."""
    version: int
    sent_at: datetime
    created_at: datetime
    """When the first version was sent."""
    story: Story
    status: Status = Status.USABLE
    signal: str | None = None
    urgency: int = 4
    embargo_until: datetime | None = None
    take: int | None = None
    note: str | None = None

    @property
    def guid(self) -> str:
        """The agency's id of the item."""
        day = self.created_at.strftime("%Y%m%d")
        return f"urn:{self.agency.source}:{day}:{self.number}"

    @property
    def headline(self) -> str:
        """The headline; a kill has none."""
        return "" if self.status is Status.CANCELED else self.story.headline

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs; a flash has one, a kill none."""
        if self.status is Status.CANCELED:
            return ()
        return self.story.body[:1] if self.urgency == 1 else self.story.body
