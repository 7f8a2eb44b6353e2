"""The topics that serve reads, as the cluster has them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from aiokafka import TopicPartition

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from runtime.topics.admin import admin_client
from runtime.topics.topic_ids import topic_ids
from schemas.topics import ARTICLES, ARTICLES_KILLED, DELIVERIES, LATEST, QUEUES, SITES, Topic
from services.serve.cursor import GENERATION_BYTES

READ = (ARTICLES, ARTICLES_KILLED, LATEST, SITES, DELIVERIES, QUEUES)
OF_CURSORS = (ARTICLES, ARTICLES_KILLED)


@dataclass(frozen=True, slots=True)
class Topics:
    """How many partitions each topic has, and what stands for those of cursors."""

    prefix: str
    partitions: Mapping[str, int]
    generation: bytes
    """Another where a topic was deleted and made again: a cursor of before means nothing then."""

    def of(self, topic: Topic) -> list[TopicPartition]:
        """All partitions of a topic."""
        name = self.prefix + topic.name
        return [TopicPartition(name, number) for number in range(self.partitions[topic.name])]


async def look_up(settings: Settings) -> Topics:
    """The topics as they are now.

    Raises BrokerUnreachableError, TimeoutError, and ConfigurationError where one is not there.
    """
    prefix, deadline = settings.wiredesk.topic_prefix, settings.wiredesk.deadline_seconds
    names = {prefix + topic.name: topic.name for topic in READ}
    async with admin_client(settings) as client:
        described = await kafka.within(deadline, client.describe_topics(list(names)))
        ids = await kafka.within(
            deadline, topic_ids(client, [prefix + topic.name for topic in OF_CURSORS])
        )
    if missing := [each["topic"] for each in described if each["error_code"]]:
        raise ConfigurationError(
            f"the topic {missing[0]} is not there, or may not be read: create it with "
            "`wiredesk topics create`, set WIREDESK_TOPIC_PREFIX, or give serve the right to it"
        )
    partitions = {names[each["topic"]]: len(each["partitions"]) for each in described}
    stated = "\n".join((ids.cluster, *(ids.topics[prefix + each.name] for each in OF_CURSORS)))
    generation = hashlib.sha256(stated.encode()).digest()[:GENERATION_BYTES]
    return Topics(prefix, partitions, generation)
