"""The keys of a table in the order of a time that their values state, kept as the table changes."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from operator import itemgetter

from runtime.handler import TimeOf


class TimeOrders:
    """An order for each way to tell a value's time. Each is sorted once, then kept."""

    def __init__(self) -> None:
        """None yet."""
        self._orders: dict[TimeOf, list[tuple[datetime, str]]] = {}

    def of(self, time_of: TimeOf) -> Sequence[tuple[datetime, str]] | None:
        """The keys with their times, the earliest first; None where they were never sorted."""
        return self._orders.get(time_of)

    def sort(
        self, time_of: TimeOf, values: Iterable[tuple[str, bytes | None]]
    ) -> Sequence[tuple[datetime, str]]:
        """The keys of all these values that have a time, each after it, the earliest first."""
        ordered = sorted(timed(values, time_of))
        self._orders[time_of] = ordered
        return ordered

    def __bool__(self) -> bool:
        """Whether there is any order to keep."""
        return bool(self._orders)

    def change(self, key: str, before: bytes | None, after: bytes | None) -> None:
        """Put a key in its new places; None where it has no value."""
        for time_of, ordered in self._orders.items():
            for each in timed([(key, before)], time_of):
                del ordered[bisect_left(ordered, each)]
            for each in timed([(key, after)], time_of):
                insort(ordered, each)


def first_of(
    ordered: Sequence[tuple[datetime, str]], most: int, up_to: datetime | None
) -> Sequence[tuple[datetime, str]]:
    """The first `most` of keys in the order of their times, none of them later than `up_to`."""
    end = len(ordered) if up_to is None else bisect_right(ordered, up_to, key=itemgetter(0))
    return ordered[: min(most, end)]


def timed(
    values: Iterable[tuple[str, bytes | None]], time_of: TimeOf
) -> Iterator[tuple[datetime, str]]:
    """The time of each value that has one, before its key."""
    for key, value in values:
        if value is not None and (time := time_of(value)):
            yield time, key
