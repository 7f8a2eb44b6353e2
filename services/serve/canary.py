"""The canary's own wire: what its site alone is sent, by the same code as all others on theirs.

Its events are on a topic of their own and never among those of sites: what answers its site knows
no other wire, and what answers all other sites does not know this one.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import structlog
from aiokafka import TopicPartition

from runtime import kafka
from runtime.backoff import backoff
from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.settings import Settings
from runtime.topics.admin import partitions_there
from schemas.canary import is_canary
from schemas.queue import QueueState
from schemas.record import MalformedRecordError
from schemas.topics import CANARY_EVENTS
from services.serve.board.board import Board
from services.serve.context import Context
from services.serve.deliveries.ledger import Ledger
from services.serve.entries import make_entry
from services.serve.memory_log import MemoryLog
from services.serve.queues.queues import Queues

MAX_BYTES = 1 << 20
MAX_ARTICLES = 100
FETCH_MILLISECONDS = 1000

log = structlog.get_logger("wiredesk.canary")


def canary_context(context: Context) -> tuple[Context, MemoryLog]:
    """What requests of the canary's site need, and the log that it is sent events of.

    Nothing of it is kept: neither what was delivered nor how far a queue is.
    """
    events = MemoryLog(MAX_BYTES, MAX_ARTICLES)
    ledger = Ledger(_nothing, events.wire.kill_of, context.clock, _not_noted)
    own = replace(
        context,
        board=Board(context.board.settings, events.wire, None),
        wire=events.wire,
        follower=events,
        backlog=events,
        ledger=ledger,
        queues=Queues(events.wire, context.sites, ledger, events, context.clock, _forget),
    )
    return own, events


async def follow_canary(settings: Settings, events: MemoryLog, clock: Clock) -> None:
    """Fill the log for as long as the process runs, from now on."""
    waits, fault = backoff(0.5, 15.0), ""
    while True:
        try:
            with kafka.explained(settings, "the canary can't be read"):
                await _follow(settings, events)
        except (BrokerUnreachableError, ConfigurationError) as error:
            if str(error) != fault:
                log.warning("the canary is not followed: tried again", error=str(error))
            fault = str(error)
        await clock.sleep(next(waits))


async def _follow(settings: Settings, events: MemoryLog) -> None:
    if CANARY_EVENTS.name not in await partitions_there(settings):
        raise ConfigurationError(
            f"the topic {CANARY_EVENTS.name} is not there, or may not be read: create it with "
            "`wiredesk topics create`, or give serve the right to it"
        )
    where = TopicPartition(settings.wiredesk.topic_prefix + CANARY_EVENTS.name, 0)
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        consumer.assign([where])
        await consumer.seek_to_end()
        while True:
            found = await consumer.getmany(timeout_ms=FETCH_MILLISECONDS)
            take(events, found.get(where, ()))
    finally:
        await kafka.abandon(consumer)


def take(events: MemoryLog, records: Sequence[Any]) -> None:
    """Take over the canary's events; what is none of them is passed over."""
    for record in records:
        try:
            entry = make_entry(0, events.end, record.timestamp, record.value)
        except MalformedRecordError:
            continue
        if is_canary(entry.facts.source) and not entry.is_kill:
            events.add(entry, record.value if entry.facts.has_copy else None)


def _nothing(_: str) -> None:
    """What is noted of deliveries: nothing was before."""


def _not_noted() -> None:
    """A delivery of the canary need not be noted."""


async def _forget(_: QueueState) -> None:
    """How far its queue is, is known to this process alone."""
