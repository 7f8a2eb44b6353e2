"""FastStream in batches, without transactions: `python -m …faststream_batches ACK_POLICY`.

Its documentation: Batching Messages, Publishing in Batches, Consuming Acknowledgements. Its other
client, aiokafka, writes each batch to a partition drawn at random, whatever the keys.
"""

import asyncio
import logging
import sys

from faststream import AckPolicy, FastStream
from faststream.confluent import KafkaBroker, KafkaPublishMessage
from faststream.confluent.annotations import KafkaMessage

from tests.benchmarks.peers.programs.job import BATCH, Job, passed

job = Job.from_environment()
broker = KafkaBroker(
    job.bootstrap,
    compression_type=job.codec,
    enable_idempotence=True,
    acks="all",
    logger=logging.getLogger("peers"),  # its own writes lines for each message
)
session = {"session_timeout_ms": job.session_ms} if job.session_ms else {}


async def undecoded(message: KafkaMessage) -> object:
    return message.body


@broker.publisher(job.out, batch=True)  # type: ignore[untyped-decorator]
@broker.subscriber(  # type: ignore[untyped-decorator]
    job.source,
    batch=True,
    max_records=BATCH,
    polling_interval=0.01,
    group_id=job.group,
    auto_offset_reset="earliest",
    ack_policy=AckPolicy(sys.argv[1]),
    decoder=undecoded,
    **session,
)
async def copied(bodies: list[bytes], message: KafkaMessage) -> list[KafkaPublishMessage]:
    return [
        KafkaPublishMessage(passed(body), key=record.key())
        for body, record in zip(bodies, message.raw_message, strict=True)
    ]


asyncio.run(FastStream(broker).run())
