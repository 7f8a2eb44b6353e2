"""What channels ask of whatever follows the topics: Kafka, or a log in memory."""

from datetime import datetime
from typing import Protocol

from services.serve.cursor import Position


class Starts(Protocol):
    """Where a reader without a cursor begins. Each raises what the broker's client raises."""

    async def earliest(self) -> Position:
        """The first events that there are, and all kills."""

    async def ends(self) -> Position:
        """Behind the last event and the last kill."""

    async def since(self, moment: datetime) -> Position:
        """The first events and kills that were written at `moment` or later."""


class EventLog(Protocol):
    """The topics, as far as they have been read."""

    @property
    def ready(self) -> bool:
        """Whether sites may be answered."""

    @property
    def generation(self) -> bytes:
        """What stands for the topics in a cursor."""

    @property
    def starts(self) -> Starts:
        """Where readers begin."""

    def look_for_partitions(self) -> None:
        """Have it looked soon whether the topics have been grown: another process says so."""
