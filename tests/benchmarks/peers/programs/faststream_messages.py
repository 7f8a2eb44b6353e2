"""FastStream, a message at a time: `python -m …faststream_messages ACK_POLICY`.

Its documentation: Subscription Basics, Publishing by Decorator, Consuming Acknowledgements.
"""

import asyncio
import logging
import sys

from faststream import AckPolicy, FastStream
from faststream.confluent import KafkaBroker, KafkaResponse
from faststream.confluent.annotations import KafkaMessage

from tests.benchmarks.peers.programs.job import Job, passed

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


@broker.publisher(job.out)  # type: ignore[untyped-decorator]
@broker.subscriber(  # type: ignore[untyped-decorator]
    job.source,
    group_id=job.group,
    auto_offset_reset="earliest",
    ack_policy=AckPolicy(sys.argv[1]),
    decoder=undecoded,
    **session,
)
async def copied(body: bytes, message: KafkaMessage) -> KafkaResponse:
    return KafkaResponse(passed(body), key=message.raw_message.key())


asyncio.run(FastStream(broker).run())
