"""`DeadLetter`: why a record could not be used, carried as the headers of its own bytes."""

from typing import Self

from schemas.record import WireModel

PREFIX = "wiredesk-"
UNREADABLE = "unreadable"
"""The reason of a letter whose value is no copy but raw bytes of a log: it can't be redriven."""
Headers = tuple[tuple[str, bytes], ...]


class DeadLetter(WireModel):
    """The headers of a record on `wire.dead-letters`; the value is the original bytes."""

    stage: str
    """The stage that could not use the record: `ingest`, `enrich`, `publish`."""
    reason: str
    """One of a few fixed words, fit for a metric's label: `undecodable`, `empty`, …"""
    error: str
    """One line that says what was wrong and what to do."""
    topic: str
    """Where the record came from, without the desk's prefix."""
    partition: int
    """The partition of that topic."""
    offset: int
    """The record's offset in that partition."""
    timestamp: int
    """The original record's, in milliseconds since 1970."""
    source: str
    """Who sent the copy; `unknown` where the record does not say."""
    key: str | None = None
    """The original record's key in hexadecimal; None where it had none."""
    item: int | None = None
    """Which of the record's items, from 0; None for the whole record."""
    redriven: int = 0
    """How often it has been sent through again."""

    def to_headers(self) -> Headers:
        """One header a field, `wiredesk-…`, as UTF-8; fields that are None are left out."""
        fields = self.model_dump(mode="json", exclude_none=True)
        return tuple((PREFIX + name, str(value).encode()) for name, value in fields.items())

    @classmethod
    def from_headers(cls, headers: Headers) -> Self:
        """Read a dead letter's headers, those of others being passed over.

        Raises pydantic.ValidationError where one is missing or not what it should be.
        """
        fields = {
            name.removeprefix(PREFIX): value.decode("utf-8", "replace")
            for name, value in headers
            if name.startswith(PREFIX)
        }
        return cls.model_validate_strings(fields)
