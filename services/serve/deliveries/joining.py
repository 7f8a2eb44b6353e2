"""What stands of two records of one site and article. Pure."""

from datetime import datetime

from schemas.article import EventKind
from schemas.delivery import Delivery


def joined(before: Delivery | None, after: Delivery) -> Delivery:
    """What both say. `after` was written later; processes write without waiting for each other.

    Nothing stands above a kill, and no older version above a newer one; of the same event an
    acknowledgement is never lost. So records may be joined again and again, to the same end.
    """
    if before is None:
        return after
    copies = [each.copy_version for each in (before, after) if each.copy_version is not None]
    if _event(before) == _event(after):
        stands = _of_one_event(before, after)
    else:
        stands = before if _rank(before) > _rank(after) else after
    return stands.model_copy(update={"copy_version": max(copies, default=None)})


def _of_one_event(before: Delivery, after: Delivery) -> Delivery:
    """Who sent it first, and the last answer."""
    # By more than the time: whatever the order, the same has to come out.
    first = min(
        before, after, key=lambda each: (each.sent_at, each.channel == "receipt", each.channel)
    )
    return first.model_copy(
        update={
            "acknowledged_at": _first(before.acknowledged_at, after.acknowledged_at),
            "attempts": max(before.attempts, after.attempts),
            "last_answer": after.last_answer or before.last_answer,
        }
    )


def _event(delivery: Delivery) -> tuple[str | None, int]:
    """What stands for the event; where the article was asked for, for its version."""
    return delivery.event_id, delivery.version


def _rank(delivery: Delivery) -> tuple[bool, int]:
    return delivery.kind is EventKind.KILLED, delivery.version


def _first(*moments: datetime | None) -> datetime | None:
    return min((each for each in moments if each), default=None)
