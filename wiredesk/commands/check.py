"""`wiredesk check`: can this configuration work?"""

import asyncio
import math
import os
from collections.abc import AsyncIterator, Iterator, Sequence

import typer
from aiokafka.errors import KafkaError

from runtime import kafka
from runtime.config_file import FaultyFileError
from runtime.diagnosis import diagnose
from runtime.errors import BrokerUnreachableError, ConfigurationError, WiredeskError
from runtime.open_transactions import advice_on
from runtime.settings import Settings, read_section
from runtime.topics.admin import TopicState, topic_states
from schemas.topics import ENRICHED, ITEMS, PLACEMENT, RAW, TOPICS, Topic
from services.publish.settings import PublishSettings
from wiredesk.client.open_transactions import open_transactions
from wiredesk.commands.examples import examples
from wiredesk.commands.set_up import set_up
from wiredesk.growable import GROWABLE
from wiredesk.mistyped import mistyped
from wiredesk.output import print_line
from wiredesk.settings import setting_lines
from wiredesk.sources import all_topics, impersonable, read_sources, source_lines
from wiredesk.stages import load_stage

CHECK_KEY = b"wiredesk-check"
READ_BY_STAGES = (
    RAW,
    PLACEMENT,
    *(topic for each in GROWABLE for topic in (each.topic, *each.tables)),
)
"""Topics on which an open transaction holds a stage up: its input, and what it reads back."""
DAY_MS = 86_400_000
MARKS = {True: ("ok  ", "green"), False: ("FAIL", "red"), None: ("note", "yellow")}


app = typer.Typer()


@app.command(epilog=examples("wiredesk check", "KAFKA_BOOTSTRAP_SERVERS=kafka:9092 wiredesk check"))
def check() -> None:
    """Check that the broker answers, the topics are as the schemas say, and rights suffice.

    A variable named much like a setting is amiss: it was meant to be one.

    Rights are tried by a transaction that writes to every topic and is then aborted: subscribers
    that read committed records never see it. The exit status is 1 when anything is amiss.
    """
    if not asyncio.run(_report(set_up("error"))):
        raise typer.Exit(1)


async def _report(settings: Settings) -> bool:
    fine = True
    async for passed, line in _checks(settings):
        mark, colour = MARKS[passed]
        print_line(f"{mark} {line}", colour=colour)
        fine = fine and passed is not False
    return fine


async def _checks(settings: Settings) -> AsyncIterator[tuple[bool | None, str]]:
    names = [line.name for line in setting_lines(settings)]  # those of the stages can be wrong too
    yield True, "the settings can be read"
    for wrong in mistyped(names, os.environ):
        # Kafka's own programs read variables that are called KAFKA_ too.
        yield (False if wrong.nearest else None), str(wrong)
    for line in settings.kafka.unused():
        yield None, line
    of_sources = list(_sources(settings))
    for each in of_sources:
        yield each
    topics = all_topics() if all(passed is not False for passed, _ in of_sources) else TOPICS
    try:
        states = await topic_states(settings, topics)
    except WiredeskError as error:
        away = isinstance(error, BrokerUnreachableError)
        yield False, str(await diagnose(settings.kafka) if away else error)
        return
    yield True, f"a broker answers at {settings.kafka.bootstrap_servers}"
    for state in states:
        yield _state(state)
    days = read_section(PublishSettings).remember_days
    for note in filter(None, (remembered_for_less(state, days) for state in states)):
        yield None, note
    if all(state.exists for state in states):
        async for found in _open_transactions(settings, topics):
            yield False, found
        yield await _rights(settings, topics)


def _state(state: TopicState) -> tuple[bool, str]:
    if not state.exists:
        return False, f"{state.name} is not there: create it with `wiredesk topics create`"
    if state.problems:
        return False, f"{state.name} {'; '.join(state.problems)}"
    return True, f"{state.name} is as the registry says"


def remembered_for_less(state: TopicState, days: int) -> str | None:
    """What to know of a topic whose records outlive what publish remembers of them."""
    before_publish = state.topic is ENRICHED or state.topic is ITEMS or _is_raw(state.topic)
    kept = state.retention_ms / DAY_MS if state.retention_ms >= 0 else math.inf
    if not (state.exists and before_publish) or kept <= days:
        return None
    lasting = "for ever" if math.isinf(kept) else f"for {kept:.0f} days"
    return (
        f"{state.name} keeps copy {lasting}, and publish remembers items for {days} days: what is "
        "older would be published anew if it were read again (WIREDESK_PUBLISH_REMEMBER_DAYS)"
    )


def _is_raw(topic: Topic) -> bool:
    return topic.name == RAW.name or topic.name.startswith(f"{RAW.name}.")


def _sources(settings: Settings) -> Iterator[tuple[bool | None, str]]:
    """What the file of WIREDESK_SOURCES says, or what is wrong with it."""
    try:
        load_stage("ingest")
        if settings.wiredesk.sources:
            sources = read_sources()
            yield from ((True, line) for line in source_lines(sources))
            yield from ((None, line) for line in impersonable(sources))
    except FaultyFileError as error:
        yield from ((False, fault) for fault in error.faults)
    except ConfigurationError as error:
        yield False, str(error)


async def _open_transactions(settings: Settings, topics: Sequence[Topic]) -> AsyncIterator[str]:
    read = (*READ_BY_STAGES, *(topic for topic in topics if topic not in TOPICS))
    try:
        for where, offset in await open_transactions(settings, read):
            yield (
                f"a transaction has been open on {where.topic}, partition {where.partition}, since "
                f"offset {offset}, and what is behind it waits: {advice_on(where, offset)}"
            )
    except (WiredeskError, KafkaError, TimeoutError) as error:
        yield f"it is not known whether a transaction is open: {error or 'no answer in time'}"


async def _rights(settings: Settings, topics: Sequence[Topic]) -> tuple[bool, str]:
    prefix = settings.wiredesk.topic_prefix
    producer = kafka.transactional_producer(settings, f"{prefix}wiredesk-check")
    try:
        await kafka.start(producer, settings)
        await kafka.within(settings.wiredesk.deadline_seconds, producer.begin_transaction())
        for topic in topics:
            await kafka.within(
                settings.wiredesk.deadline_seconds,
                producer.send_and_wait(prefix + topic.name, b"", key=CHECK_KEY, partition=0),
            )
        await kafka.within(settings.wiredesk.deadline_seconds, producer.abort_transaction())
    except (WiredeskError, KafkaError, TimeoutError) as error:
        return False, f"a transaction over all topics is refused: {error or 'no answer in time'}"
    finally:
        await kafka.abandon(producer)
    return True, "a transaction over all topics is allowed"
