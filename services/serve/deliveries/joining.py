"""What stands of two records of one site and article. Pure."""

from datetime import datetime

from schemas.article import EventKind
from schemas.delivery import Delivery, EarlierPush

MAX_EARLIER = 9
"""Events of an article that are kept beside the last one."""


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
    return stands.model_copy(
        update={
            "copy_version": max(copies, default=None),
            "earlier": _earlier(stands, before, after),
        }
    )


def _earlier(stands: Delivery, *both: Delivery) -> tuple[EarlierPush, ...]:
    """What the webhook was called for before what stands, as both say it."""
    found: dict[str, EarlierPush] = {}
    for delivery in both:
        for push in (*delivery.earlier, *_as_push(delivery)):
            known = found.get(push.event_id)
            found[push.event_id] = _of_one_push(known, push) if known else push
    found.pop(stands.event_id or "", None)
    newest = sorted(found.values(), key=lambda each: (each.version, each.event_id))
    return tuple(newest[-MAX_EARLIER:])


def _as_push(delivery: Delivery) -> tuple[EarlierPush, ...]:
    """The event of a delivery, where a webhook was called for it."""
    if delivery.event_id is None or delivery.kind is None or delivery.last_answer is None:
        return ()
    fields = {name: getattr(delivery, name) for name in EarlierPush.model_fields}
    return (EarlierPush.model_construct(**fields),)


def _of_one_push(before: EarlierPush, after: EarlierPush) -> EarlierPush:
    last = before if before.attempts > after.attempts else after
    return last.model_copy(
        update={
            "sent_at": min(before.sent_at, after.sent_at),
            "acknowledged_at": _first(before.acknowledged_at, after.acknowledged_at),
        }
    )


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
