"""When an item was received whose record does not say it."""

from schemas.item import Status, WireItem
from services.ingest.errors import UnreadableCopyError


def without_receipt(item: WireItem) -> WireItem:
    """The item of a record whose timestamp is no time: received when it was sent.

    A kill or a hold holds at any time. What else was not sent at any time has no day from which
    an embargo "until 6 GMT", or a number that is to be killed or held, could be counted.

    Raises UnreadableCopyError, `no-time`.
    """
    if item.sent_at:
        warning = "received_at: the record's timestamp is no time; that of sending was taken"
        stated = {"received_at": item.sent_at, "warnings": (*item.warnings, warning)}
        return item.model_copy(update=stated)
    if item.status is Status.USABLE or item.kills or item.holds:
        raise UnreadableCopyError(
            "no-time",
            "neither its record's timestamp nor its copy says when it was sent: have the sender's "
            "Kafka client set timestamps in milliseconds; redriven, it counts as received when it "
            "was put aside",
        )
    return item
