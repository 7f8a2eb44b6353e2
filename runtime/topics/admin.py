"""Creates the topics, and checks that they are as the registry says."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewPartitions, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import TopicAlreadyExistsError, for_code

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from runtime.topics.durability import Durability, wanted
from runtime.topics.placement import Placements
from runtime.topics.placement_topic import read_placements, recording
from schemas.placement import Placement
from schemas.topics import PLACEMENT, TOPICS, Topic

MIN_INSYNC = "min.insync.replicas"


@dataclass(frozen=True, slots=True)
class TopicState:
    """A topic as the registry has it, and how the cluster differs."""

    topic: Topic
    name: str
    """As on the cluster, with the prefix."""
    exists: bool
    problems: tuple[str, ...] = ()
    retention_ms: int = -1
    """For how many milliseconds the cluster keeps its records; -1: for ever."""


@asynccontextmanager
async def admin_client(settings: Settings) -> AsyncIterator[AIOKafkaAdminClient]:
    """A started admin client.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    client = AIOKafkaAdminClient(
        **settings.kafka.connection(),
        request_timeout_ms=round(settings.wiredesk.deadline_seconds * 1000),
    )
    await kafka.start(client, settings)
    try:
        with kafka.explained(settings, "the cluster did not do as it was asked"):
            yield client
    finally:
        await kafka.abandon(client)


async def create_topics(settings: Settings, topics: Sequence[Topic] = TOPICS) -> list[str]:
    """Create the topics that are not there yet; returns the names of the new ones.

    One that was there before gets the partitions that its records are placed by, any other those of
    the settings.
    By how many partitions the records of each are placed is recorded, where it is not yet. A topic
    with fewer than that, since somebody has made it anew, gets the others.

    Raises ConfigurationError where the cluster refuses one.
    """
    ours, prefix, new = settings.wiredesk, settings.wiredesk.topic_prefix, []
    async with admin_client(settings) as client:
        there = set(await client.list_topics())
        durability = await _durability(client, settings)
        known = await _placements_of(settings, known=prefix + PLACEMENT.name in there)
        for topic in dict.fromkeys((PLACEMENT, *topics)):
            name, partitions = prefix + topic.name, known.of_new(topic, ours.topic_partitions)
            if name not in there and await _create(client, name, topic, partitions, durability):
                new.append(name)
        await kafka.within(ours.deadline_seconds, _until_known(client, new))
        placements = await _record_placements(client, settings, topics)
        for topic in placements.short(topics, await _partitions(client, prefix)):
            await add_partitions(client, settings, topic, placements.partitions(topic))
    return new


async def _record_placements(
    client: AIOKafkaAdminClient, settings: Settings, topics: Sequence[Topic]
) -> Placements:
    known = (await read_placements(settings)).of_topics
    there = await _partitions(client, settings.wiredesk.topic_prefix)
    missing = {
        topic.name: Placement(partitions=there[topic.name])
        for topic in topics
        if topic.placed and topic.name not in known
    }
    if missing:
        async with recording(settings) as record:
            await record(missing)
    return Placements({**known, **missing})


async def add_partitions(
    client: AIOKafkaAdminClient, settings: Settings, topic: Topic, total: int
) -> None:
    """Have a topic grow to `total` partitions, and wait until they have leaders.

    Raises aiokafka's own errors.
    """
    name = settings.wiredesk.topic_prefix + topic.name
    await client.create_partitions({name: NewPartitions(total)})
    await kafka.within(settings.wiredesk.deadline_seconds, _until_known(client, [name], total))


async def partitions_there(settings: Settings) -> Mapping[str, int]:
    """How many partitions each topic under the prefix has, by its name without prefix.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    async with admin_client(settings) as client:
        return await _partitions(client, settings.wiredesk.topic_prefix)


async def _placements_of(settings: Settings, *, known: bool) -> Placements:
    """Those on record; none where their topic is not `known` to the cluster."""
    return await read_placements(settings) if known else Placements({})


async def _durability(client: AIOKafkaAdminClient, settings: Settings) -> Durability:
    return wanted(settings.wiredesk, len((await client.describe_cluster())["brokers"]))


async def _partitions(client: AIOKafkaAdminClient, prefix: str) -> Mapping[str, int]:
    described = await client.describe_topics()
    return {
        each["topic"].removeprefix(prefix): len(each["partitions"])
        for each in described
        if each["topic"].startswith(prefix)
    }


async def topic_states(settings: Settings, topics: Sequence[Topic] = TOPICS) -> list[TopicState]:
    """Each topic as the cluster has it."""
    prefix = settings.wiredesk.topic_prefix
    async with admin_client(settings) as client:
        there = await _partitions(client, prefix)
        placements = await _placements_of(settings, known=PLACEMENT.name in there)
        wanted_number = settings.wiredesk.topic_partitions
        durability = await _durability(client, settings)
        return [
            await _state(
                client,
                topic,
                prefix + topic.name,
                placements.problems(topic, there, wanted_number),
                durability,
            )
            if topic.name in there
            else TopicState(topic, prefix + topic.name, exists=False)
            for topic in topics
        ]


async def _create(
    client: AIOKafkaAdminClient, name: str, topic: Topic, partitions: int, durability: Durability
) -> bool:
    config = {**topic.config, MIN_INSYNC: str(durability.min_insync)}
    new = NewTopic(name, partitions, durability.replicas, topic_configs=config)
    answer = await client.create_topics([new])
    for _, code, message in answer.topic_errors:
        error = for_code(code)
        if error is TopicAlreadyExistsError:
            return False
        if code:
            what = f"the topic {name} can't be created: {message or error.__name__}"
            raise ConfigurationError(what)
    return True


async def _until_known(client: AIOKafkaAdminClient, names: Sequence[str], total: int = 1) -> None:
    """Wait until the topics have leaders: a broker answers a moment before that."""
    waiting = list(names)
    while waiting:
        described = await client.describe_topics(waiting)
        waiting = [each["topic"] for each in described if not _is_known(each, total)]
        if waiting:
            await asyncio.sleep(0.05)


def _is_known(described: dict[str, Any], total: int) -> bool:
    partitions = described["partitions"]
    led = all(partition["leader"] >= 0 for partition in partitions)
    return not described["error_code"] and len(partitions) >= total and led


async def _state(
    client: AIOKafkaAdminClient,
    topic: Topic,
    name: str,
    problems: list[str],
    durability: Durability,
) -> TopicState:
    resource = ConfigResource(ConfigResourceType.TOPIC, name)
    answers = await client.describe_configs([resource])
    actual = {entry[0]: entry[1] for entry in answers[0].resources[0][4]}
    problems += (
        f"{setting} is {actual.get(setting)}, not {topic.config[setting]}"
        for setting in ("cleanup.policy", "max.message.bytes", "compression.type")
        if actual.get(setting) != topic.config[setting]
    )
    problems += _kept_too_short(topic, actual["retention.ms"])
    [described] = await client.describe_topics([name])
    replicas = min(len(each["replicas"]) for each in described["partitions"])
    problems += durability.problems(replicas, int(actual[MIN_INSYNC]))
    return TopicState(topic, name, True, tuple(problems), int(actual["retention.ms"]))


def _kept_too_short(topic: Topic, retention: str) -> Iterator[str]:
    """That records are deleted before the registry says; later is as well."""
    least, actual = topic.config["retention.ms"], int(retention)
    kept = actual < 0 or (least != "-1" and actual >= int(least))
    if topic.cleanup != "compact" and not kept:
        yield f"retention.ms is {actual}, not {least}"
