"""Events as they are sent: each a CloudEvent in JSON, made once for all readers. Pure."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from schemas.article import ArticleEvent, EventKind
from schemas.cloudevents import JSON
from schemas.item import Status, Stop
from services.serve.facts import EventFacts

OVERHEAD = 4000
"""Bytes that an entry takes in memory beside its JSON, about: its facts, most of all."""
NAMED = (
    "id source provider_guid version received_at reference_time previous_version provenance digest"
).split()
"""What an event without copy says of its article."""
TERMS = Stop(reason="usage-terms")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event, and where it lies."""

    partition: int
    offset: int
    time: int
    """When it was written, in milliseconds since 1970."""
    facts: EventFacts
    json: bytes
    """The CloudEvent, a single line, without the brace that ends it: a cursor may follow."""
    data_at: int
    """Where its `data` begins in that, which is the article event."""

    @property
    def is_kill(self) -> bool:
        """Whether it kills its article."""
        return self.facts.event is EventKind.KILLED

    @property
    def size(self) -> int:
        """Bytes in memory, about."""
        return len(self.json) + OVERHEAD

    @property
    def written_at(self) -> datetime:
        """When it was written, in UTC."""
        return datetime.fromtimestamp(self.time / 1000, UTC)

    @property
    def event(self) -> ArticleEvent:
        """All of it. Raises MalformedRecordError."""
        return ArticleEvent.from_bytes(self.json[self.data_at :])

    def without_copy(self) -> "Entry":
        """The event as one that takes the copy back, by the terms of use that it came with."""
        event = self.event
        kept = {name: getattr(event, name) for name in NAMED}
        taken_back = ArticleEvent(
            **kept,
            status=Status.WITHHELD,
            stop=TERMS,
            event=EventKind.WITHHELD,
            event_id=f"{event.event_id}-terms",
        )
        return make_entry(self.partition, self.offset, self.time, taken_back.to_bytes())

    def with_cursor(self, cursor: str) -> bytes:
        """The whole CloudEvent, with the cursor behind it as an extension attribute."""
        return b'%b,"cursor":"%b"}' % (self.json, cursor.encode())

    def with_receipt(self, receipt: str) -> bytes:
        """The whole CloudEvent, with the receipt of a queue as an extension attribute."""
        return b'%b,"receipt":"%b"}' % (self.json, receipt.encode())


def make_entry(partition: int, offset: int, time: int, value: bytes | None) -> Entry:
    """The entry of a record of `articles` or `articles.killed`.

    Raises MalformedRecordError where it is no article event.
    """
    facts = EventFacts.from_bytes(value)
    attributes = {
        "specversion": "1.0",
        "id": facts.event_id,
        "source": "/wiredesk/publish",
        "type": f"wiredesk.article.{facts.event}",
        "subject": facts.id,
        "time": datetime.fromtimestamp(time / 1000, UTC).isoformat(),
        "datacontenttype": JSON,
        "dataschema": ArticleEvent.schema_id(),
    }
    head = json.dumps(attributes)[:-1].encode()
    # A line break between the tokens would end a line of the stream.
    data = (value or b"").replace(b"\n", b" ").replace(b"\r", b" ")
    head += b',"data":'
    return Entry(partition, offset, time, facts, head + data, len(head))
