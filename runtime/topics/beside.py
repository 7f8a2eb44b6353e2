"""The topics that a stage reads beside its source: which are there, whether they have changed."""

from collections.abc import Collection

import structlog

from runtime.clock import Clock
from runtime.errors import WiredeskError
from runtime.handler import Stage
from runtime.settings import Settings
from runtime.topics.admin import partitions_there
from schemas.topics import Topic

LOOK_AGAIN_SECONDS = 10.0
"""How often it is asked whether a topic that is missing has been created."""

log = structlog.get_logger("wiredesk.topics_beside")


class TopicsBeside:
    """Those of one membership of the group.

    One that is missing stops no stage: which they are may change while it runs.
    """

    def __init__(self, stage: Stage, settings: Settings, clock: Clock) -> None:
        """Nothing is known before `choose`."""
        self._stage = stage
        self._settings = settings
        self._clock = clock
        self._wanted: tuple[Topic, ...] = ()
        self._missing: tuple[Topic, ...] = ()
        self._look_again = 0.0

    def choose(self, there: Collection[str]) -> tuple[Topic, ...]:
        """The topics that are there, of those that the stage wants to read now.

        `there`: the names of all, without prefix.
        """
        self._wanted = self._stage.beside()
        self._missing = tuple(each for each in self._wanted if each.name not in there)
        self._look_again = self._clock.monotonic() + LOOK_AGAIN_SECONDS
        for note in self.notes:
            log.error("topic missing", stage=self._stage.name, advice=note)
        return tuple(each for each in self._wanted if each not in self._missing)

    async def changed(self) -> bool:
        """Whether the stage wants others, or one that was missing is there by now."""
        if self._stage.beside() != self._wanted:
            return True
        if not self._missing or self._clock.monotonic() < self._look_again:
            return False
        self._look_again = self._clock.monotonic() + LOOK_AGAIN_SECONDS
        try:
            there = await partitions_there(self._settings)
        except WiredeskError:
            return False
        return any(each.name in there for each in self._missing)

    @property
    def notes(self) -> list[str]:
        """A line for each topic that is missing, with what to do."""
        prefix = self._settings.wiredesk.topic_prefix
        return [
            f"{prefix}{each.name} is not there, so nothing is read of it: create it with "
            "`wiredesk topics create`"
            for each in self._missing
        ]
