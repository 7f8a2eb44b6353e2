"""What has come of an item's newest version, so that a resend is known. Pure."""

import hashlib
from base64 import urlsafe_b64encode

from schemas.article import EnrichedItem
from schemas.ledger import LedgerEntry
from services.publish.stops import is_hold

MAX_SEEN = 4000
"""Texts of one version that are remembered, so that an entry stays below 40 kB.

No text that has been seen of the newest version is forgotten: sent again, it would come back as a
correction, with the id of an event that there was. So one past the limit is refused.
"""
MAX_WHOLE = 16
"""The latest of them are remembered whole, those before by `SHORT` characters of a hash."""
SHORT = 6
"""36 bits: one of 4,000 texts looks like another once in 17 million times."""


def is_full(entry: LedgerEntry, item: EnrichedItem) -> bool:
    """Whether it is one text too many of its version; a hold is none: it begins a new list."""
    return len(seen_of(entry, item)) >= MAX_SEEN and not is_hold(item)


def was_sent_before(entry: LedgerEntry, item: EnrichedItem) -> bool:
    """Whether it is older copy of the same version: not every sender counts versions.

    A hold counts whenever it was sent.
    """
    if item.version != entry.version or is_hold(item) or not (item.sent_at and entry.sent_at):
        return False
    return item.sent_at < entry.sent_at


def is_resend(entry: LedgerEntry, item: EnrichedItem) -> bool:
    """Whether the same has come before: for an embargo, with the same end."""
    if item.version != entry.version:
        return False
    if is_hold(item):
        return withheld_mark(item) in entry.seen
    marks = item.digest, embargoed_mark(item)
    return not {*marks, *map(_short, marks)}.isdisjoint(entry.seen)


def seen_of(entry: LedgerEntry, item: EnrichedItem) -> tuple[str, ...]:
    """The digests and marks of what has come of the item's version before it."""
    return entry.seen if entry.version == item.version else ()


def with_mark(seen: tuple[str, ...], mark: str) -> tuple[str, ...]:
    """One more digest or mark; a released version reads the whole ones alone."""
    return (*map(_short, seen[: 1 - MAX_WHOLE]), *seen[1 - MAX_WHOLE :], mark)


def _short(mark: str) -> str:
    if len(mark) == SHORT:
        return mark
    return urlsafe_b64encode(hashlib.sha256(mark.encode()).digest())[:SHORT].decode()


def withheld_mark(item: EnrichedItem) -> str:
    """What is remembered of a hold."""
    return f"withheld {item.digest}"


def embargoed_mark(item: EnrichedItem) -> str:
    """What is remembered of an item that waits: with another embargo it is no resend."""
    until = "further notice" if item.embargo_indefinite else item.embargo_until
    return f"until {until} {item.digest}"
