"""Whether an item may be used, and why not. Pure."""

from datetime import datetime

from schemas.article import EnrichedItem
from schemas.item import Status, Stop

NOT_COPY = frozenset({"hold", "kill", "canceled"})
"""Reasons of what mostly is a notice: its text is no copy that a desk could release."""


def is_kill(item: EnrichedItem) -> bool:
    """Whether the item says that it must never be used."""
    return item.status is Status.CANCELED or item.signal == "kill"


def is_hold(item: EnrichedItem) -> bool:
    """Whether the item says that it must not be used for now."""
    return item.status is Status.WITHHELD or item.signal == "hold"


def is_embargoed(item: EnrichedItem, now: datetime) -> bool:
    """Whether the item is under embargo at `now`; at `embargo_until` itself it no longer is."""
    if item.embargo_indefinite:
        return True
    return item.embargo_until is not None and now < item.embargo_until


def stop_of(item: EnrichedItem) -> Stop:
    """Why a withheld item, or one under embargo, is held.

    Ingest says it. What it wrote before it did has the reason that follows from its fields.
    """
    if item.stop:
        return item.stop
    if item.signal == "hold":
        return Stop(reason="hold")
    if item.status is Status.WITHHELD:
        return Stop(reason="pre-release")
    return Stop(reason="embargo-indefinite" if item.embargo_indefinite else "embargo")


def may_be_released(item: EnrichedItem) -> bool:
    """Whether a withheld item has copy that a desk may release."""
    return bool(item.body) and stop_of(item).reason not in NOT_COPY
