"""How each source sends: what serve has kept of that, and what has come since."""

from collections.abc import Collection

from pydantic import BaseModel

from runtime.clock import SystemClock
from runtime.settings import Settings
from services.serve.kafka.rhythms import learning
from services.serve.rhythm.book import RhythmBook
from services.serve.rhythm.rhythm import Said

FLOOD = 5.0
"""Times as much as comes at such an hour, and more, is a flood: alert SourceFloods."""


class SourceHabit(BaseModel):
    """A source, and what is against its habit. Times in milliseconds since 1970."""

    source: str
    last: int | None
    """When its newest record was pushed; None where nothing has come in the last 30 days."""
    learning: bool
    """Whether it is known for less than a week, so that there is no habit yet."""
    expected_gap: int | None = None
    """How long it is from its last record to the next by its hours of the week, in milliseconds."""
    silent_after: int | None = None
    """When it will have been silent for longer than its habit."""
    silent: bool = False
    """Whether that has passed."""
    flood: float = 0.0
    """What has come in this hour, by what comes at such an hour."""
    drift: dict[str, float] = {}
    """By kind, how far its last items are from its habit: from 1 on it is an alarm."""

    @property
    def against(self) -> list[str]:
        """What is against its habit, in words."""
        drifts = (f"drift: {kind}" for kind, value in self.drift.items() if value >= 1)
        flood = f"flood: {self.flood:.0f} times as much" if self.flood > FLOOD else ""
        return [*filter(None, ("silent" if self.silent else "", flood)), *drifts]


def habit_of(said: Said, now: int) -> SourceHabit:
    """What a rhythm says at a moment, in milliseconds since 1970."""
    return SourceHabit(
        source=said.source,
        last=said.last,
        learning=said.learning,
        expected_gap=None if said.expected is None else said.expected - said.last,
        silent_after=said.silent_after,
        silent=said.is_silent(now),
        flood=said.flood,
        drift={kind: round(value, 3) for kind, value in said.drift.items()},
    )


def with_missing(found: Collection[SourceHabit], named: Collection[str]) -> list[SourceHabit]:
    """The sources by name, with those that are named and of which nothing has come."""
    known = {each.source for each in found}
    missing = [SourceHabit(source=name, last=None, learning=True) for name in {*named} - known]
    return sorted((*found, *missing), key=lambda each: each.source)


async def read_habits(settings: Settings) -> list[SourceHabit]:
    """All sources as they stand now, by name.

    Raises BrokerUnreachableError, or ConfigurationError where a topic or a right is missing.
    """
    clock, book = SystemClock(), RhythmBook()
    async with learning(settings, book, clock) as reader:
        ends = await reader.ends()
        while not await reader.has_reached(ends):
            await reader.take()
    now = round(clock.now().timestamp() * 1000)
    return [habit_of(each, now) for each in book.say(now)]
