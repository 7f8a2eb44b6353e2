"""Versions that come without the embargo of one before. Pure.

NewsML-G2 and ninjs: an item without `embargoed` is under none, so the new version is published. But
senders also lose an embargo by mistake. So the event has a warning, and a setting may keep to it.
"""

from schemas.article import EnrichedItem
from schemas.ledger import LedgerEntry, PastEmbargo


def embargo_of(entry: LedgerEntry, item: EnrichedItem) -> PastEmbargo | None:
    """The embargo to be remembered once the item has come: its own, else the one before."""
    until = item.embargo_until
    if until is None or (entry.embargo and entry.embargo.until == until):
        return entry.embargo
    return PastEmbargo(version=item.version, until=until)


def with_embargo_before(
    entry: LedgerEntry | None, item: EnrichedItem, *, kept: bool
) -> EnrichedItem:
    """The item with a warning where it lacks an embargo before it, and with that where `kept`.

    It is compared with the moment of receipt, so that a replay says the same. An embargo until
    further notice has no other end than a version without it.
    """
    before = entry.embargo if entry else None
    if before is None or not _lacks(item, before):
        return item
    warning = (
        f"version {item.version} came without the embargo of version {before.version}, "
        f"which ran until {before.until.isoformat()}"
    )
    # An item that a desk has held comes here a second time.
    said = dict.fromkeys((*item.warnings, warning))
    changed: dict[str, object] = {"warnings": tuple(said)}
    if kept:
        changed["embargo_until"] = before.until
    return item.model_copy(update=changed)


def _lacks(item: EnrichedItem, before: PastEmbargo) -> bool:
    states_its_own = item.embargo_until or item.embargo_indefinite or item.embargo_lifted
    return not states_its_own and item.version > before.version and item.received_at < before.until
