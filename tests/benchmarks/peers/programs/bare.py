"""The bare loop, as aiokafka's documentation has it under "Transactional Consume-Process-Produce".

It awaits what it has sent, which the example leaves out and would lose records without, and takes
larger batches, as the runtime does.
"""

import asyncio
import os

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from tests.benchmarks.peers.programs.job import BATCH, Job, passed


async def main(job: Job) -> None:
    session = {"session_timeout_ms": job.session_ms} if job.session_ms else {}
    consumer = AIOKafkaConsumer(
        job.source,
        bootstrap_servers=job.bootstrap,
        group_id=job.group,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
        max_partition_fetch_bytes=4 << 20,
        **session,
    )
    producer = AIOKafkaProducer(
        bootstrap_servers=job.bootstrap,
        transactional_id=f"{job.group}-{os.getpid()}",
        compression_type=job.codec,
        max_batch_size=256 << 10,
    )
    async with consumer, producer:
        while True:
            batch = await consumer.getmany(timeout_ms=1000, max_records=BATCH)
            if not batch:
                continue
            async with producer.transaction():
                sent = [
                    await producer.send(job.out, passed(record.value), key=record.key)
                    for records in batch.values()
                    for record in records
                ]
                await asyncio.gather(*sent)
                offsets = {where: records[-1].offset + 1 for where, records in batch.items()}
                await producer.send_offsets_to_transaction(offsets, job.group)


asyncio.run(main(Job.from_environment()))
