"""Whether an item may be used, and why not. Pure."""

from datetime import datetime

from schemas.article import EnrichedItem
from schemas.item import Status, Stop

NOT_COPY = frozenset({"hold", "kill", "canceled"})
"""Reasons of what mostly is a notice: its text is no copy that a desk could release."""

MAX_WORDS = 300
"""Characters of a notice's words."""


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


def waited_for_its_time(item: EnrichedItem) -> bool:
    """Whether the item had an embargo with an end when it was received.

    Its copy is kept once that has ended too: by the clock, a replay publishes it before a desk's
    hold comes, which found it waiting then.
    """
    until = item.embargo_until
    return bool(item.body) and until is not None and item.received_at < until


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


def words_of(notice: EnrichedItem) -> str | None:
    """What a notice says of its kill: its own words, never copy."""
    words = (notice.stop and notice.stop.words) or notice.ednote
    return words[:MAX_WORDS] if words else None
