"""A stage's membership of its consumer group: the partitions it is given, and fetching them.

The rows are those of docs/exactly-once.md.
"""

import asyncio
import random
from collections.abc import Iterable

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import NoOffsetForPartitionError, OffsetOutOfRangeError

from runtime import kafka
from runtime.errors import ConfigurationError, PartitionHaltedError
from runtime.metrics.table import (
    BROKEN,
    FETCH_ERRORS,
    HALTED,
    LAG,
    LAG_TO_END,
    OLDEST_UNPROCESSED,
    REBALANCES,
)
from runtime.open_transactions import OpenTransactions
from runtime.partition.context import StageContext
from runtime.partition.owner import PartitionOwner
from runtime.topics.admin import partitions_there
from runtime.topics.beside import TopicsBeside
from schemas.topics import DEAD_LETTERS, PLACEMENT, Topic

POLL_SECONDS = 0.2
LAG_EVERY_SECONDS = 2.0
TOPICS_SECONDS = 5.0
"""How long topics may be missing: a broker may learn of new ones a little late."""

log = structlog.get_logger("wiredesk.membership")


class _Listener(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka is untyped
    """Passes assignments on.

    row 11: no heartbeat goes out while a callback runs, so that of an assignment returns at once.
    """

    def __init__(self, membership: "Membership") -> None:
        self._membership = membership

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        await self._membership.release(list(revoked))

    def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        self._membership.take(list(assigned))


class Membership:
    """One membership of the consumer group, from joining it to leaving it."""

    def __init__(self, context: StageContext) -> None:
        """Nothing happens before `join`."""
        self.stage = context.stage
        self.owners: dict[TopicPartition, PartitionOwner] = {}
        self.joined = False
        self._between_assignments = True
        self.polled_at = context.clock.monotonic()
        self.open_transactions = OpenTransactions(context.names, context.metrics, context.clock)
        self.beside = TopicsBeside(context.stage, context.settings, context.clock)
        self._context = context
        self._settings = context.settings
        self._metrics = context.metrics
        self._consumer: AIOKafkaConsumer = kafka.group_consumer(context.settings, context.names)
        self._begun = context.clock.monotonic()
        self._leaving = False
        self._lost_since: dict[TopicPartition, float] = {}
        self._log = log.bind(stage=context.stage.name)

    async def join(self) -> None:
        """Join the group.

        Raises BrokerUnreachableError or ConfigurationError.
        """
        try:
            topics = (self.stage.source, *await self._check_topics())
        except BaseException:
            await kafka.abandon(self._consumer)
            raise
        names = [self._context.names.topic(each.name) for each in topics]
        self._consumer.subscribe(names, listener=_Listener(self))
        await kafka.start(self._consumer, self._settings)

    async def _check_topics(self) -> tuple[Topic, ...]:
        """The topics to read beside the stage's source.

        Raises ConfigurationError for one that is needed and missing, for which a consumer waits in
        silence.
        """
        stage = self.stage
        needed = (stage.source, *stage.tables, *stage.outputs, DEAD_LETTERS, PLACEMENT)
        ends = self._context.clock.monotonic() + TOPICS_SECONDS
        there = await partitions_there(self._settings)
        while missing := [each.name for each in needed if each.name not in there]:
            if self._context.clock.monotonic() > ends:
                names = ", ".join(map(self._context.names.topic, missing))
                raise ConfigurationError(
                    f"{stage.name} needs topics that are not there: {names}; "
                    "create them with `wiredesk topics create`"
                )
            await asyncio.sleep(0.2)
            there = await partitions_there(self._settings)
        placements = await self._context.edge.placements()
        placements.check(stage)
        for topic in needed:
            for problem in placements.problems(topic, there):
                self._log.warning("partitions not as on record", topic=topic.name, problem=problem)
        return self.beside.choose(there)

    async def leave(self) -> None:
        """Finish the work in hand within the drain budget, and leave the group."""
        self._leaving = True
        await self.release(list(self.owners))
        await kafka.abandon(self._consumer, self._settings.wiredesk.deadline_seconds)

    async def poll(self) -> None:
        """Fetch once, and feed the owners of what came.

        row 9: where a fetch fails, it may have taken records of other partitions with it, so each
        owner has its partition fetched again from what it was last fed. rows 17, 18: there is one
        fetching loop, and no fetch is cancelled.
        """
        try:
            found = await self._consumer.getmany(
                timeout_ms=round(POLL_SECONDS * 1000),
                max_records=self._settings.wiredesk.batch_records,
            )
        except NoOffsetForPartitionError:
            found = {}  # of a partition whose owner has not come to say where to read
        except Exception as error:
            if isinstance(explained := kafka.explain(error, self._settings), ConfigurationError):
                raise explained from error
            self._metrics.add(FETCH_ERRORS, self.stage.name, kafka.reason_of(error))
            self._log.warning("fetch failed", error=f"{type(error).__name__}: {error}"[:200])
            for owner in self.owners.values():
                owner.rewind()
            if isinstance(error, OffsetOutOfRangeError):  # row 27
                for where in error.args[0]:
                    if where in self.owners:
                        self.owners[where].misplace()
            await asyncio.sleep(random.uniform(0.25, 0.75))  # noqa: S311 - jitter is no secret
            return
        self.polled_at = self._context.clock.monotonic()
        for where, records in found.items():
            if where in self.owners:
                self.owners[where].feed(records)

    @property
    def must_rejoin(self) -> bool:
        """Whether a partition was fenced away from us and no new assignment has come since.

        row 20: to build its producer again at once would fence the new owner in turn. As a rule a
        new assignment comes; where none does (the broker itself ended a transaction that took too
        long), joining anew brings one. It also helps where the consumer's own tasks have died,
        after which the consumer only raises.
        """
        patience = self._settings.wiredesk.session_timeout_seconds
        now = self._context.clock.monotonic()
        if now - self.polled_at > patience + self._settings.wiredesk.deadline_seconds:
            return True
        for where, owner in self.owners.items():
            if owner.lost:
                jitter = random.uniform(0, patience / 2)  # noqa: S311 - jitter is no secret
                self._lost_since.setdefault(where, now + jitter)
        return any(now - since > patience for since in self._lost_since.values())

    @property
    def stalled_for(self) -> float:
        """Seconds for which work has waited without any being done; 0 when none waits."""
        now = self._context.clock.monotonic()
        silent = now - self.polled_at
        unassigned = 0.0 if self.joined else now - self._begun
        waits = [owner.stalled_for for owner in self.owners.values()]
        return max([*waits, unassigned, silent if silent > 5 else 0.0])

    @property
    def halted(self) -> PartitionHaltedError | None:
        """Why a partition has halted; of several the first; None where none has."""
        owners = sorted(self.owners.values(), key=lambda owner: owner.partition)
        return next((owner.halted for owner in owners if owner.halted), None)

    @property
    def acquiring(self) -> list[int]:
        """The partitions that are not ready for records yet."""
        owners = self.owners.values()
        return sorted(each.partition for each in owners if not (each.ready or each.unused))

    @property
    def partitions(self) -> int:
        """How many there are of the topics that are read; 0 while that is not known."""
        known = map(self._consumer.partitions_for_topic, self._consumer.subscription())
        return sum(len(each) for each in known if each)

    @property
    def notes(self) -> list[str]:
        """What a person should know of, although the stage works."""
        owners = sorted(self.owners.values(), key=lambda owner: owner.partition)
        unused = [str(owner.unused) for owner in owners if owner.unused]
        return [*self.open_transactions.notes, *self.beside.notes, *unused]

    # ---- assignments ---------------------------------------------------------------------

    def take(self, assigned: list[TopicPartition]) -> None:
        """Own these partitions from now on; tasks of their own acquire them."""
        self._consumer.pause(*assigned)
        if self._leaving:  # a rebalance in the last moment: nobody would close what began now
            return
        self._lost_since.clear()
        self.joined = True
        self._between_assignments = False
        for where in assigned:
            # Its owner says where to read; until then aiokafka is not to look for a place itself.
            self._consumer.seek(where, 0)
            self.owners[where] = PartitionOwner(self._context, where, self._consumer)
        self._metrics.add(REBALANCES, self.stage.name)
        self._log.info("partitions assigned", partitions=sorted(w.partition for w in assigned))

    async def release(self, revoked: list[TopicPartition]) -> None:
        """Give these partitions up, each once its batch in hand is done or the budget is spent."""
        self._between_assignments = True
        going = [self.owners.pop(where) for where in revoked if where in self.owners]
        budget = self._settings.wiredesk.drain_seconds
        await asyncio.gather(*(owner.close(budget) for owner in going))
        for owner in going:
            self._forget(owner)

    async def caught_up(self) -> bool:
        """Whether all that is committed on the partitions owned has been handled."""
        owners = {where: owner for where, owner in self.owners.items() if not owner.unused}
        if self._between_assignments or not all(owner.idle for owner in owners.values()):
            return False
        ends = await kafka.within(
            self._settings.wiredesk.deadline_seconds, self._consumer.end_offsets(list(owners))
        )
        for where, owner in owners.items():
            if not owner.idle or await self._consumer.position(where) < ends[where]:
                return False
        return True

    # ---- lag -----------------------------------------------------------------------------

    async def measure_lag(self) -> None:
        """Set the lag and the oldest waiting record's time of every partition owned.

        A process that owns none asks for an end all the same: it shows that the broker answers.
        """
        at_work = {where: owner for where, owner in self.owners.items() if _is_placed(owner)}
        any_other = TopicPartition(self._context.names.topic(self.stage.source.name), 0)
        asking = self._consumer.end_offsets(list(at_work) or [any_other])
        ends = await kafka.within(self._settings.wiredesk.deadline_seconds, asking)
        for where, owner in at_work.items():
            if _is_placed(owner) and self.owners.get(where) is owner:
                # What was fetched last may be older than what has just been asked for.
                highwater = max(self._consumer.highwater(where) or 0, ends[where])
                await self._show_lag(owner, where, ends[where], highwater)
                self.open_transactions.observe(where, ends[where], highwater)

    def forget_lag(self) -> None:
        """Show no lag: what was measured last says nothing while the broker does not answer."""
        for owner in self.owners.values():
            for metric in (LAG, LAG_TO_END, OLDEST_UNPROCESSED):
                self._metrics.remove(metric, *self._labels(owner))

    async def _show_lag(
        self, owner: PartitionOwner, where: TopicPartition, end: int, highwater: int
    ) -> None:
        labels = self._labels(owner)
        oldest = owner.backlog.oldest
        position = oldest.offset if oldest else await self._consumer.position(where)
        lag = max(0, end - position)
        if lag or owner.idle:
            owner.backlog.note_lag(lag)
        self._metrics.set(LAG, lag, *labels)
        self._metrics.set(LAG_TO_END, max(0, highwater - position), *labels)
        if oldest and oldest.no_time is None:
            self._metrics.set(OLDEST_UNPROCESSED, oldest.timestamp.timestamp(), *labels)
        else:
            self._metrics.remove(OLDEST_UNPROCESSED, *labels)

    def _forget(self, owner: PartitionOwner) -> None:
        for metric in (LAG, LAG_TO_END, OLDEST_UNPROCESSED, HALTED):
            self._metrics.remove(metric, *self._labels(owner))
        for table in self.stage.tables:
            self._metrics.remove(BROKEN, self.stage.name, table.name, str(owner.partition))
        self.open_transactions.forget(owner.where)

    def _labels(self, owner: PartitionOwner) -> tuple[str, str, str]:
        return self.stage.name, owner.topic, str(owner.partition)


def _is_placed(owner: PartitionOwner) -> bool:
    """Whether it is known how far the owner has come: it is at work, or has halted."""
    return owner.ready or owner.halted is not None
