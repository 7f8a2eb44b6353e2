"""What the cluster says of the topics of tables, for stores on disk to be compared with."""

from collections.abc import Mapping, Sequence

import structlog
from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import for_code

from runtime import kafka
from runtime.settings import Settings
from runtime.tables.doubts import Log
from runtime.topics.admin import admin_client
from runtime.topics.topic_ids import topic_ids

log = structlog.get_logger("wiredesk.stores")


async def table_logs(
    settings: Settings, where: Sequence[TopicPartition]
) -> Mapping[TopicPartition, Log]:
    """These partitions as they are now.

    Their ends are those of all records: the last stable offset may lie before what a store has
    read, behind another's open transaction.

    Raises BrokerUnreachableError, ConfigurationError, TimeoutError and aiokafka's own errors.
    """
    deadline = settings.wiredesk.deadline_seconds
    names = sorted({each.topic for each in where})
    async with admin_client(settings) as client:
        ids = await kafka.within(deadline, topic_ids(client, names))
        kept = {name: await kafka.within(deadline, _kept(client, name)) for name in names}
    consumer = kafka.table_consumer(settings, committed=False)
    await kafka.start(consumer, settings)
    try:
        starts = await kafka.within(deadline, consumer.beginning_offsets(list(where)))
        ends = await kafka.within(deadline, consumer.end_offsets(list(where)))
    finally:
        await kafka.abandon(consumer)
    return {
        each: Log(ids.cluster, ids.topics[each.topic], starts[each], ends[each], kept[each.topic])
        for each in where
    }


async def _kept(client: AIOKafkaAdminClient, name: str) -> float:
    """Seconds for which a topic keeps tombstones; 0, and a line, where that can't be read."""
    [answer] = await client.describe_configs([ConfigResource(ConfigResourceType.TOPIC, name)])
    code, message, _, _, entries = answer.resources[0]
    if code:
        log.warning(
            "how long tombstones are kept can't be read",
            topic=name,
            error=message or for_code(code).__name__,
            advice="stores of its tables are built anew where anything was written meanwhile: "
            "give the stage the right DescribeConfigs on the topic",
        )
        return 0.0
    return next((int(each[1]) / 1000 for each in entries if each[0] == "delete.retention.ms"), 0.0)
