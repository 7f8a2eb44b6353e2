"""The aiokafka clients as the runtime needs them, and what their errors mean.

Each setting that differs from aiokafka's default closes a way of losing records. The rows are
those of docs/exactly-once.md.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.consumer import fetcher
from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from aiokafka.errors import (
    InvalidProducerEpoch,
    KafkaError,
    KafkaTimeoutError,
    MessageSizeTooLargeError,
    ProducerFenced,
    RequestTimedOutError,
    UnknownTopicOrPartitionError,
)

from runtime.errors import (
    BrokerUnreachableError,
    ConfigurationError,
    MisplacedError,
    PartitionLostError,
    RebuildError,
    StoreDamagedError,
    StoreError,
)
from runtime.records.whole import BatchesAtChoice
from runtime.refusals import refusal
from runtime.settings import Settings
from schemas.topics import TOPICS

T = TypeVar("T")
METADATA_SECONDS = 10
"""How often a group looks for new partitions of its topic."""
MAX_REQUEST_BYTES = max(topic.max_message_bytes for topic in TOPICS)

# row 25: aiokafka's own raises for a header's name that is not UTF-8, at each fetch, for ever.
fetcher.MemoryRecords = BatchesAtChoice


@dataclass(frozen=True, slots=True)
class Names:
    """The names on the cluster of a stage's group, topics and transactions."""

    prefix: str
    stage: str

    @property
    def group(self) -> str:
        """The stage's consumer group."""
        return f"{self.prefix}wiredesk-{self.stage}"

    def topic(self, name: str) -> str:
        """A topic's name with the prefix."""
        return self.prefix + name

    def plain(self, topic: str) -> str:
        """A topic's name without the prefix."""
        return topic.removeprefix(self.prefix)

    def transactional_id(self, topic: str, partition: int) -> str:
        """One for each input partition.

        row 3: so the new owner of a partition fences the old one, of which aiokafka can't say
        that its generation of the group has passed. row 40: and partitions of the same number, of
        the topics that a stage reads, do not fence each other.
        """
        return f"{self.group}-{topic}-{partition}"


def group_consumer(settings: Settings, names: Names) -> AIOKafkaConsumer:
    """A member of the stage's group; offsets are committed in transactions alone."""
    ours = settings.wiredesk
    session = _milliseconds(ours.session_timeout_seconds)
    return AIOKafkaConsumer(
        **settings.kafka.connection(),
        group_id=names.group,
        enable_auto_commit=False,
        isolation_level="read_committed",
        # row 13: `latest`, the default, would skip records in silence. row 27: so would any other
        # where the log has been cut; an owner finds out by itself where to read.
        auto_offset_reset="none",
        # row 14: with two assignors a JoinGroup is sent inside the assignor loop and can hang.
        partition_assignment_strategy=(RoundRobinPartitionAssignor,),
        session_timeout_ms=session,
        heartbeat_interval_ms=max(session // 6, 100),
        # row 12: else a rebalance would wait no longer than the session time-out.
        rebalance_timeout_ms=_milliseconds(ours.rebalance_timeout_seconds),
        # The watchdog, not the poll interval, says when a stage has stalled.
        max_poll_interval_ms=_milliseconds(ours.stall_seconds) * 3,
        request_timeout_ms=max(_milliseconds(ours.deadline_seconds), session + 1000),
        # A fetch takes so much of each partition at once, several times over while it is read.
        max_partition_fetch_bytes=1 << 20,
        fetch_max_wait_ms=250,
        # row 31: aiokafka would look for new partitions every five minutes.
        metadata_max_age_ms=METADATA_SECONDS * 1000,
    )


def table_consumer(settings: Settings, *, committed: bool = True) -> AIOKafkaConsumer:
    """A consumer of no group that reads committed records only, or all there are."""
    return AIOKafkaConsumer(
        **settings.kafka.connection(),
        group_id=None,
        enable_auto_commit=False,
        isolation_level="read_committed" if committed else "read_uncommitted",
        auto_offset_reset="earliest",
        request_timeout_ms=_milliseconds(settings.wiredesk.deadline_seconds),
        max_partition_fetch_bytes=4 << 20,
        # Of an empty partition, too, `restore` awaits one answer.
        fetch_max_wait_ms=100,
    )


def transactional_producer(settings: Settings, transactional_id: str) -> AIOKafkaProducer:
    """A producer for one input partition."""
    ours = settings.wiredesk
    return AIOKafkaProducer(
        **settings.kafka.connection(),
        transactional_id=transactional_id,
        transaction_timeout_ms=_milliseconds(ours.transaction_timeout_seconds),
        request_timeout_ms=_milliseconds(ours.deadline_seconds),
        compression_type=compression(settings),
        max_batch_size=256 << 10,
        max_request_size=MAX_REQUEST_BYTES,
    )


def plain_producer(settings: Settings) -> AIOKafkaProducer:
    """A producer without transactions, whose retries write nothing twice."""
    return AIOKafkaProducer(
        **settings.kafka.connection(),
        enable_idempotence=True,
        compression_type=compression(settings),
        max_request_size=MAX_REQUEST_BYTES,
    )


def compression(settings: Settings) -> str | None:
    """The codec of what others read, as aiokafka names it."""
    chosen = settings.wiredesk.compression
    return None if chosen == "none" else chosen


async def within(seconds: float, what: Awaitable[T]) -> T:
    """The broker's answer, awaited for at most so many seconds.

    rows 7, 8: aiokafka itself may wait for ever while the broker is away.

    Past the time the call is cancelled and left behind: `asyncio.wait_for` would wait for the
    cancelled call to end, and some end only once the broker is back.

    Raises TimeoutError, and RebuildError where aiokafka gave the call up by itself.
    """
    call = asyncio.ensure_future(what)
    call.add_done_callback(_retrieve_failure)
    try:
        await asyncio.wait({call}, timeout=seconds)
    finally:
        if not call.done():
            call.cancel()
    if not call.done():
        raise TimeoutError(f"no answer of the broker within {seconds:g} s")
    if call.cancelled():
        raise RebuildError("aiokafka gave up waiting for the broker")
    return call.result()


def _retrieve_failure(call: "asyncio.Future[Any]") -> None:
    """Retrieve a failure that nobody awaits any more, which asyncio would log otherwise."""
    if not call.cancelled():
        call.exception()


async def start(client: Any, settings: Settings) -> None:
    """Start a consumer, a producer or an admin client.

    Raises BrokerUnreachableError or ConfigurationError; the client is closed by then.
    """
    starting = asyncio.ensure_future(client.start())
    try:
        await within(settings.wiredesk.deadline_seconds, starting)
    except BaseException as error:
        # What is still being connected would outlive the closing of the client.
        await asyncio.wait({starting}, timeout=1)
        await abandon(client)
        if explained := explain(error, settings):
            raise explained from error
        raise


async def abandon(client: Any, seconds: float = 3.0) -> None:
    """Close a client in any state; never raises, never waits for long."""
    stop = client.close if isinstance(client, AIOKafkaAdminClient) else client.stop
    stopping = asyncio.ensure_future(stop())
    done, _ = await asyncio.wait({stopping}, timeout=seconds)
    if not done:
        stopping.cancel()
        # row 24: stop() waits for a flush that can't happen while the broker is away, and the
        # sender would outlive it. There is no public way to end the sender.
        if (sender := getattr(client, "_sender", None)) and sender.sender_task:
            sender.sender_task.cancel()
        closing = getattr(client, "client", None) or getattr(client, "_client", None)
        if closing is not None:
            with contextlib.suppress(Exception):
                await asyncio.wait_for(closing.close(), seconds)
    with contextlib.suppress(BaseException):
        await asyncio.wait({stopping}, timeout=0.1)
        stopping.exception()


def explain(error: BaseException, settings: Settings) -> Exception | None:
    """A client's error as one that says what to do; None where only a new try can help."""
    if refused := refusal(error, settings.kafka):
        return ConfigurationError(refused)
    # RequestTimedOut, NodeNotReady and their like: the cluster is on its way up, or down.
    passing = isinstance(error, KafkaError) and error.retriable
    unknown_topic = isinstance(error, UnknownTopicOrPartitionError)
    if (passing and not unknown_topic) or is_late(error) or isinstance(error, OSError):
        return BrokerUnreachableError(
            f"no Kafka broker answers at {settings.kafka.bootstrap_servers}: is it running, and "
            "are KAFKA_BOOTSTRAP_SERVERS and KAFKA_SECURITY_PROTOCOL right?"
        )
    return None


@contextlib.contextmanager
def explained(settings: Settings, failed: str) -> Iterator[None]:
    """Have what a client raises as an error for the person who runs the command.

    `failed`: what could not be done, for an error that has no advice of its own.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    try:
        yield
    except (KafkaError, TimeoutError) as error:
        advice = explain(error, settings)
        raise advice or ConfigurationError(f"{failed}: {_brief(error)}") from error


def is_fenced(error: BaseException) -> bool:
    """Whether another producer has taken the transactional id.

    row 6: aiokafka answers the use of a fenced producer with an AssertionError.
    """
    fenced = ProducerFenced | InvalidProducerEpoch | AssertionError | PartitionLostError
    return isinstance(error, fenced)


def is_late(error: BaseException) -> bool:
    """Whether no answer came in time, so that nobody knows what the broker has done."""
    return isinstance(error, TimeoutError | KafkaTimeoutError | RequestTimedOutError)


def is_about_the_record(error: BaseException) -> bool:
    """Whether the broker will never take this record, however often it is tried."""
    return isinstance(error, MessageSizeTooLargeError)


def reason_of(error: BaseException) -> str:
    """A few fixed words for a metric's label."""
    reasons = (
        (is_fenced(error), "fenced"),
        (is_late(error), "deadline"),
        (isinstance(error, BrokerUnreachableError), "unreachable"),
        (isinstance(error, MisplacedError), "offset-out-of-range"),
        (is_about_the_record(error), "record-refused"),
        (isinstance(error, StoreDamagedError), "store-damaged"),
        (isinstance(error, StoreError), "store-refused"),
        (isinstance(error, UnknownTopicOrPartitionError), "unknown-topic"),
        (isinstance(error, KafkaError), "kafka-error"),
    )
    return next((reason for holds, reason in reasons if holds), "other")


def _brief(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
