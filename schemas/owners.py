"""Whose copy an entry of a table is of, so that a topic can be grown: docs/decisions/0015."""

from schemas.ledger import EntryOwner, HeldItem
from schemas.record import MalformedRecordError
from schemas.unresolved_kill import UnresolvedKill


def source_of_entry(_: str, value: bytes) -> str | None:
    """Whose copy an entry of the ledger is of; None for what can't be read, as of held copy."""
    try:
        return EntryOwner.from_bytes(value).source
    except MalformedRecordError:
        return None


def source_of_held(_: str, value: bytes) -> str | None:
    """Whose copy is held; None for what can't be read, which every owner has to see."""
    try:
        return HeldItem.from_bytes(value).item.source
    except MalformedRecordError:
        return None


def source_meant(_: str, value: bytes) -> str | None:
    """Whose copy an unresolved kill means; None for what can't be read, as of held copy."""
    try:
        return UnresolvedKill.from_bytes(value).reference.source
    except MalformedRecordError:
        return None
