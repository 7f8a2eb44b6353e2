"""Records a second of ingest and enrich, read by a thread of the stage and by processes.

The thread is what a stage had before ADR 14. The processes cost pickling and pipes, and use the
other cores.
"""

import asyncio
import json
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import islice
from unittest import mock

from aiokafka import AIOKafkaProducer

from runtime.handler import Record, Stage
from runtime.reading import reader
from runtime.reading.pool import Readers
from runtime.service import running
from runtime.settings import Settings, load_settings
from runtime.topics.admin import create_topics
from schemas.topics import RAW, TOPICS
from tests.faults.desk import read, until
from tests.torture.copy import stories
from wiredesk.commands.stages import cluster
from wiredesk.stages import load_stage

RECORDS = 1800
PARAGRAPHS = 20
BATCH = 50
"""Records a transaction."""
STAGES = ("ingest", "enrich")
THREAD = 0
WAYS = (THREAD, 1, 2)
"""How many processes read."""
ROUNDS = 2
"""By turns, the best of each counts: what else the machine does only ever slows them."""


def run() -> None:
    """Print the rates of each way, on the cluster or a local one."""
    with cluster(load_settings()) as settings:
        asyncio.run(_compare(settings))


async def _compare(settings: Settings) -> None:
    print(f"Reading: {RECORDS} stories of {PARAGRAPHS} paragraphs, six partitions; records/s")
    print(f"  {'stage':>22} {'thread':>10} {'1 process':>10} {'2':>7}")
    rounds = [[await _measured(settings, way) for way in WAYS] for _ in range(ROUNDS)]
    for name in STAGES:
        best = [max(each[way][name] for each in rounds) for way in range(len(WAYS))]
        print(f"  {name:>22} {best[0]:>10,.0f} {best[1]:>10,.0f} {best[2]:>7,.0f}")


async def _measured(settings: Settings, way: int) -> dict[str, float]:
    """Both stages, one after the other, on topics of their own."""
    changed = {
        "topic_prefix": f"benchmark-{uuid.uuid4().hex[:8]}.",
        "reader_processes": way or 1,
        "batch_records": BATCH,
    }
    ours = settings.wiredesk.model_copy(update=changed)
    settings = settings.model_copy(update={"wiredesk": ours})
    await create_topics(settings, TOPICS)
    await _push(settings)
    return {name: await _rate(settings, load_stage(name), way) for name in STAGES}


async def _push(settings: Settings) -> None:
    topic = settings.wiredesk.topic_prefix + RAW.name
    async with AIOKafkaProducer(**settings.kafka.connection(), linger_ms=5) as producer:
        for copy in islice(stories(RECORDS), RECORDS):
            fields = json.loads(copy.value)
            value = json.dumps(fields | {"body": fields["body"] * (PARAGRAPHS // 2)}).encode()
            await producer.send(topic, value, key=copy.source.encode(), headers=copy.headers)


async def _rate(settings: Settings, stage: Stage, way: int) -> float:
    """From the first batch that was written to the last one."""
    with nullcontext() if way else _in_a_thread(stage):
        async with running([stage], settings) as service:
            await until(service.caught_up, "all records read", seconds=600)
    (out,) = stage.outputs
    written = await read(
        settings.kafka.bootstrap_servers or "", settings.wiredesk.topic_prefix + out.name
    )
    assert len(written) == RECORDS, "records were lost or doubled"
    times = sorted(record.timestamp for record in written)
    milliseconds: int = times[-1] - times[0]
    return (RECORDS - BATCH) / (milliseconds / 1000)


@contextmanager
def _in_a_thread(stage: Stage) -> Iterator[None]:
    """Have the stage's records read by the thread that handles their batch."""
    if stage.make_reader is None:
        raise ValueError(f"{stage.name} has no reader")
    of_stage = stage.make_reader()

    def read_here(self: Readers, records: Sequence[Record], seconds: float) -> list[Record]:
        begun, done = time.monotonic(), []
        for record in records:
            done.append(reader.as_read(of_stage, record, stage.name))
            if time.monotonic() - begun >= seconds:
                break
        return done

    with mock.patch.object(Readers, "read", read_here):
        yield
