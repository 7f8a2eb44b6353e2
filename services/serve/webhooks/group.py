"""A site's consumer group: which partitions this process pushes, and how far each has been taken.

The group reads nothing itself: events are read once for all sites. It shares the partitions among
the processes of serve, and its committed offsets are the site's cursor, which each tool of Kafka
shows. Both topics are in one group: the same partitions of each go to one process, so that the
events of an article and its kill leave from one place.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import (
    CommitFailedError,
    IllegalGenerationError,
    IllegalStateError,
    RebalanceInProgressError,
    UnknownMemberIdError,
)

from runtime import kafka
from runtime.settings import Settings
from runtime.topics.admin import admin_client
from services.serve.cursor import Position
from services.serve.event_log import Starts
from services.serve.webhooks.assigning import SameNumbers
from services.serve.webhooks.kept import Kept, as_metadata, of_metadata
from services.serve.webhooks.queue import Lane

METADATA_MILLISECONDS = 10_000
"""How often new partitions are looked for."""
MAX_POLL_MILLISECONDS = 300_000
MOVED = (
    CommitFailedError,
    IllegalGenerationError,
    IllegalStateError,
    RebalanceInProgressError,
    UnknownMemberIdError,
)
"""Raised by a commit of what another process has by now: it begins where this one was before."""

Place = tuple[Lane, int]
"""A partition of one of the topics."""

log = structlog.get_logger("wiredesk.webhooks")


def group_of(settings: Settings, site: str) -> str:
    """The name of a site's group."""
    return f"{settings.wiredesk.topic_prefix}wiredesk-site-{site}"


class SiteGroup(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka is untyped
    """The membership of this process."""

    def __init__(
        self,
        settings: Settings,
        site: str,
        begun_at: datetime,
        starts: Callable[[], Starts],
        release: Callable[[frozenset[Place]], Awaitable[None]],
        wake: Callable[[], None],
    ) -> None:
        """`begun_at`: when the webhook was first enabled.

        `release` is awaited before these partitions go to another process; `wake` is called
        when there are new ones.
        """
        self._settings = settings
        self._begun_at = begun_at
        self._mark = begun_at.isoformat()
        """Beside each offset, so that those of a webhook before mean nothing."""
        self._group = group_of(settings, site)
        self._starts = starts
        self._release = release
        self._wake = wake
        self._deadline = settings.wiredesk.deadline_seconds
        self._prefix = settings.wiredesk.topic_prefix
        session = round(settings.wiredesk.session_timeout_seconds * 1000)
        self._consumer = AIOKafkaConsumer(
            **settings.kafka.connection(),
            group_id=self._group,
            enable_auto_commit=False,
            auto_offset_reset="none",
            partition_assignment_strategy=(SameNumbers,),
            session_timeout_ms=session,
            heartbeat_interval_ms=max(session // 6, 100),
            max_poll_interval_ms=MAX_POLL_MILLISECONDS,
            metadata_max_age_ms=METADATA_MILLISECONDS,
        )
        self._log = log.bind(site=site)
        self.assigned: frozenset[Place] = frozenset()
        """What this process pushes now."""
        self.generation = 0
        """Another after each rebalance, also where it brings the same partitions."""

    async def join(self) -> None:
        """Become a member. Raises BrokerUnreachableError and ConfigurationError."""
        self._consumer.subscribe([self._prefix + lane.value for lane in Lane], listener=self)
        await kafka.start(self._consumer, self._settings)

    async def poll(self) -> None:
        """Say that the process is alive, and learn of what has gone wrong.

        Raises KafkaError.
        """
        await self._consumer.getmany(timeout_ms=0)

    async def leave(self) -> None:
        """Give all up."""
        await kafka.abandon(self._consumer)

    async def begin(self, places: frozenset[Place]) -> Mapping[Place, Kept]:
        """Where each partition is to be pushed on from: its committed offset, and what is beside.

        Where there is none, or only that of a webhook that the site had before, what was written
        since this one was first enabled. Without partitions that are not followed yet.

        Raises KafkaError, TimeoutError, BrokerUnreachableError and ConfigurationError.
        """
        starts = self._starts()
        begun, earliest = await starts.since(self._begun_at), await starts.earliest()
        ends, committed = await starts.ends(), await self._committed()
        found = {}
        for lane, partition in places:
            if partition >= len(_of(ends, lane)):
                continue  # a new one, of which serve learns within a minute
            first, last = (_of(each, lane)[partition] for each in (earliest, ends))
            kept = committed.get((lane, partition), Kept(_of(begun, lane)[partition]))
            if kept.offset < first or kept.offset > last:
                self._log.error(
                    "events are gone before they were pushed: the topic does not have them",
                    topic=lane.value,
                    partition=partition,
                    wanted=kept.offset,
                    first=first,
                )
                kept = Kept(first)
            found[lane, partition] = kept
        return found

    async def commit(self, kept: Mapping[Place, Kept]) -> bool:
        """Write how far each partition has been taken; whether they are this process's still.

        Raises KafkaError and TimeoutError.
        """
        wanted = {
            self._where(*place): (each.offset, as_metadata(each, self._mark))
            for place, each in kept.items()
        }
        try:
            await kafka.within(self._deadline, self._consumer.commit(wanted))
        except MOVED as error:
            self._log.info("a cursor was not written: a rebalance", error=type(error).__name__)
            return False
        return True

    async def _committed(self) -> Mapping[Place, Kept]:
        return await committed(self._settings, self._group, self._mark)

    async def on_partitions_revoked(self, revoked: list[TopicPartition]) -> None:
        """Called by aiokafka; no heartbeat goes out meanwhile."""
        going = frozenset(map(self._place, revoked))
        await self._release(going)
        self.assigned -= going

    async def on_partitions_assigned(self, assigned: list[TopicPartition]) -> None:
        """Called by aiokafka."""
        self._consumer.pause(*assigned)
        for where in assigned:
            # It would look for a place to read from, and there may be none.
            self._consumer.seek(where, 0)
        self.assigned = frozenset(map(self._place, assigned))
        self.generation += 1
        self._wake()
        self._log.info("pushes", partitions=sorted({number for _, number in self.assigned}))

    def _where(self, lane: Lane, partition: int) -> TopicPartition:
        return TopicPartition(self._prefix + lane.value, partition)

    def _place(self, where: TopicPartition) -> Place:
        return place_of(where, self._prefix)


async def committed(settings: Settings, group: str, begun: str) -> Mapping[Place, Kept]:
    """What is kept of a webhook in its group, by partition; `begun`: when it was first enabled.

    Raises KafkaError, TimeoutError, BrokerUnreachableError and ConfigurationError.
    """
    async with admin_client(settings) as client:
        found = await kafka.within(
            settings.wiredesk.deadline_seconds, client.list_consumer_group_offsets(group)
        )
    kept = {
        place_of(where, settings.wiredesk.topic_prefix): of_metadata(
            each.offset, each.metadata, begun
        )
        for where, each in found.items()
        if each.offset >= 0
    }
    return {place: each for place, each in kept.items() if each}


def place_of(where: TopicPartition, prefix: str) -> Place:
    """The place of a partition."""
    return Lane(where.topic.removeprefix(prefix)), where.partition


def _of(position: Position, lane: Lane) -> tuple[int, ...]:
    return position.events if lane is Lane.EVENTS else position.kills
