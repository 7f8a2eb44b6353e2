"""By how many partitions the copy on a topic is placed: private to the stages."""

from schemas.record import WireModel


class Placement(WireModel):
    """Of one topic (topic `wire.placement`, key: its name without prefix).

    A key's partition is its hash modulo `partitions`, however many partitions the topic has.
    """

    partitions: int
    """Those in use: the first so many."""
    growing_to: int | None = None
    """Those that will be, while `wiredesk topics grow` is at work: no stage may run then."""
