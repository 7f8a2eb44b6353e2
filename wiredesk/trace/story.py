"""The story of an item, as a trace tells it and as its JSON has it.

A headline or slug is only that of the last event, which has none once the article is withheld or
killed, and warnings, which may quote copy, are shown only of copy that is published: what must not
be read is not read here either.
"""

from datetime import datetime

from schemas.article import EventKind
from schemas.item import Stop
from schemas.record import WireModel


class Step(WireModel):
    """What one stage did with an arrival."""

    stage: str
    """`ingest`, `enrich` or `publish`."""
    at: datetime
    """When its record was written."""
    outcome: str
    """What became of it: `item`, `tagged`, `published`, `duplicate`, `held`, `dead-letter`, …"""
    reason: str | None = None
    """Why, where the outcome does not say."""
    until: datetime | None = None
    """Of what is held, when it will be published by itself."""
    place: str
    """Where that is written: `wire.items/3@17`."""


class Arrival(WireModel):
    """Once that the item came: its bytes, and its way through the stages."""

    topic: str
    """The topic of the raw record."""
    partition: int
    """The partition of that topic."""
    offset: int
    """The raw record's offset in that partition."""
    item: int
    """The item's place among the items of its record, from 0."""
    sha256: str
    """Of the raw record's value, in hexadecimal."""
    format: str
    """The format that it was read as."""
    received_at: datetime
    """When the raw record was pushed."""
    version: int
    """The version that the item says, or that its order is about."""
    order: str | None = None
    """Of an order its kind: `kill`, `hold`, `release`; null for copy."""
    same_as: str | None = None
    """Of a resend, the place of the raw record that said the same before."""
    steps: tuple[Step, ...] = ()
    """In the order of their times."""
    missing: str | None = None
    """The stage that has said nothing of it yet."""
    warnings: tuple[str, ...] = ()
    """What was guessed or could not be used."""


class Happening(WireModel):
    """An event of the article."""

    event: EventKind
    """What has happened."""
    at: datetime
    """When the event was written."""
    version: int
    """The article's version from then on."""
    stop: Stop | None = None
    """Why it is withheld or killed."""
    ordered_by: str | None = None
    """Who ordered it."""
    ordered_at: datetime | None = None
    """When it was ordered."""
    place: str
    """Where it is written: `articles/3@17`."""


class Sent(WireModel):
    """What a site was sent last of the article."""

    site: str
    """Its name."""
    event: EventKind | None = None
    """What had happened; null where the site asked for the article as it stands."""
    version: int
    """The article's version."""
    channel: str
    """How it was first sent: `stream`, `page`, `webhook`, …"""
    sent_at: datetime
    """When it was first sent, or first tried."""
    acknowledged_at: datetime | None = None
    """When the site said that it has it; null: it has not."""
    attempts: int
    """How often it was tried, where a webhook is called for it."""
    last_answer: str | None = None
    """What the webhook answered last."""


class KeptFrom(WireModel):
    """A site that terms of use keep the article from."""

    site: str
    """Its name."""
    why: str
    """Why, with the words of the terms."""


class OpenKill(WireModel):
    """A kill or hold that is unresolved, and may mean what was asked for."""

    id: str
    """As `wiredesk kills list` shows it."""
    asks: str
    """`kill` or `hold`."""
    source: str
    """Who sent the notice."""
    explanation: str
    """Why it is unresolved."""


class Story(WireModel):
    """All that the topics say of one article."""

    id: str
    """The article's id."""
    source: str
    """Who sent it."""
    now: str
    """How it stands, in words."""
    headline: str = ""
    """As desks may read it now; empty where it is not published."""
    slugline: str | None = None
    """The same of its slug."""
    provider_guid: str | None = None
    """The agency's own identifier."""
    arrivals: tuple[Arrival, ...] = ()
    """In the order in which they were received."""
    events: tuple[Happening, ...] = ()
    """In their order."""
    sent: tuple[Sent, ...] = ()
    """A row a site that was sent anything of it."""
    kept_from: tuple[KeptFrom, ...] = ()
    """A row a site that its terms of use keep it from."""
    kills: tuple[OpenKill, ...] = ()
    """Kills that may mean it."""


class Refusal(WireModel):
    """A dead letter that holds what was asked for, and of which no item was made."""

    name: str
    """As `wiredesk dead-letters show` takes it."""
    at: datetime
    """When it was put aside."""
    stage: str
    """Which stage could not use it."""
    source: str
    """Who sent it."""
    reason: str
    """The reason, in one of a few fixed words."""
    error: str
    """What was wrong, and what to do."""
    place: str
    """Of the record that could not be used."""


class Answer(WireModel):
    """What a trace found, and how far it looked."""

    what: str
    """What was asked for."""
    since: datetime
    """From which moment on it looked."""
    records: int = 0
    """How many records it has looked through."""
    stories: tuple[Story, ...] = ()
    """The newest first."""
    more: int = 0
    """Stories that fit as well and are not told."""
    refusals: tuple[Refusal, ...] = ()
    """Copy that became no item."""
    kills: tuple[OpenKill, ...] = ()
    """Kills that wait for what was asked for, which has not come."""

    @property
    def found(self) -> bool:
        """Whether anything was ever seen of it."""
        return bool(self.stories or self.refusals or self.kills)
