"""The memory for copy that is on its way to Kafka, over all requests. Pure."""

from collections.abc import Iterator
from contextlib import contextmanager


class NoRoomError(Exception):
    """There is no room for more copy now: 503."""


class Share:
    """What one request has of it."""

    def __init__(self, budget: "Budget") -> None:
        """Nothing yet."""
        self._budget = budget
        self.size = 0

    def grow(self, size: int) -> None:
        """Take so many bytes more. Raises NoRoomError."""
        if self._budget.in_flight + size > self._budget.most:
            raise NoRoomError
        self._budget.in_flight += size
        self.size += size


class Budget:
    """So many bytes may be in memory at once."""

    def __init__(self, most: int) -> None:
        """`most`: bytes."""
        self.most = most
        self.in_flight = 0

    @contextmanager
    def share(self) -> Iterator[Share]:
        """That of a request, which ends with the context."""
        share = Share(self)
        try:
            yield share
        finally:
            self.in_flight -= share.size
