"""Transactions of others that hold up a partition of the input.

Readers of committed records stop at the last stable offset, which is where the oldest open
transaction began. A sender that neither commits nor aborts holds up all that is behind it until the
broker ends its transaction: after 15 minutes by the broker's default, or never where it hangs
(KIP-890). Nothing can be done about it here, but that it is said: row 30 of docs/exactly-once.md.
"""

from dataclasses import dataclass

import structlog
from aiokafka import TopicPartition

from runtime.clock import Clock
from runtime.kafka import Names
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import OPEN_TRANSACTION

SHOWN_AFTER_SECONDS = 5.0
"""Transactions of a healthy producer are shorter."""

log = structlog.get_logger("wiredesk.open_transactions")


@dataclass(slots=True)
class _Open:
    offset: int
    since: float
    """When it was first seen, by the monotonic clock."""
    seconds: float = 0.0
    """For how long it has been seen."""

    @property
    def shown(self) -> bool:
        return self.seconds >= SHOWN_AFTER_SECONDS


class OpenTransactions:
    """Those that hold up the partitions of one stage's input."""

    def __init__(self, names: Names, metrics: Metrics, clock: Clock) -> None:
        """Nothing is known before `observe`."""
        self._open: dict[TopicPartition, _Open] = {}
        self._names = names
        self._metrics = metrics
        self._clock = clock
        self._log = log.bind(stage=names.stage)

    def observe(self, where: TopicPartition, stable: int, highwater: int | None) -> None:
        """Take note of a partition's last stable offset, and of the end of all its records.

        `highwater` may be older than `stable`: both only grow, so what lies between them is behind
        an open transaction even so. None: nothing has been fetched of the partition.
        """
        if highwater is None or stable >= highwater:
            self._end(where)
            return
        now = self._clock.monotonic()
        known = self._open.get(where)
        if known is None or known.offset != stable:
            self._end(where)
            known = self._open[where] = _Open(stable, now)
        was_shown, known.seconds = known.shown, now - known.since
        if not known.shown:
            return
        self._metrics.set(OPEN_TRANSACTION, known.seconds, *self._labels(where))
        if not was_shown:
            self._log.warning(
                "an open transaction holds up records",
                topic=self._names.plain(where.topic),
                partition=where.partition,
                offset=stable,
                advice=advice_on(where, stable),
            )

    def forget(self, where: TopicPartition) -> None:
        """Show nothing of a partition that has been given up."""
        self._open.pop(where, None)
        self._metrics.remove(OPEN_TRANSACTION, *self._labels(where))

    @property
    def notes(self) -> list[str]:
        """A line for each that has been open for long, with what to do."""
        return [
            f"a transaction has been open on {where.topic}, partition {where.partition}, since "
            f"offset {each.offset}, for {each.seconds:.0f} s, and what is behind it waits: "
            f"{advice_on(where, each.offset)}"
            for where, each in sorted(self._open.items())
            if each.shown
        ]

    def _end(self, where: TopicPartition) -> None:
        ended = self._open.get(where)
        self.forget(where)
        if ended and ended.shown:
            self._log.info(
                "the open transaction has ended",
                topic=self._names.plain(where.topic),
                partition=where.partition,
                offset=ended.offset,
                seconds=round(ended.seconds, 1),
            )

    def _labels(self, where: TopicPartition) -> tuple[str, str, str]:
        return self._names.stage, self._names.plain(where.topic), str(where.partition)


def advice_on(where: TopicPartition, offset: int) -> str:
    """What to do about the transaction that is open from `offset` on."""
    place = f"--topic {where.topic} --partition {where.partition}"
    return (
        "its sender has to commit or abort it; "
        f"`kafka-transactions.sh --bootstrap-server … describe-producers {place}` names it, "
        f"`… abort {place} --start-offset {offset}` ends it"
    )
