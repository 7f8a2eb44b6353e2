"""Hostile records through the real stages, two processes each: the copy behind them comes out."""

import asyncio
import json
import time
from collections.abc import Sequence
from pathlib import Path

import aiohttp
import pytest
from aiokafka import AIOKafkaProducer

from runtime.sources import why_unusable
from schemas.article import ArticleEvent
from schemas.dead_letter import DeadLetter
from schemas.topics import ARTICLES, DEAD_LETTERS, RAW
from tests.faults.desk import read, until
from tests.integration.hostile_copy import HOSTILE, JSON, Hostile
from tests.torture.pipeline import STAGES, Pipeline, StageProcess

SECONDS = 120.0
"""For the good copy behind a record, on a machine full of other work. It takes a few in quiet."""


@pytest.mark.timeout(1500)
async def test_good_copy_passes_whatever_is_before_it(bootstrap: str, tmp_path: Path) -> None:
    readers = {"WIREDESK_READER_PROCESSES": "2"}
    async with Pipeline.opened(bootstrap, tmp_path, **readers) as pipeline:
        stages = [pipeline.start(name) for name in STAGES for _ in range(2)]
        await asyncio.gather(*(each.ready() for each in stages))
        health = asyncio.create_task(_watch_health(stages))
        async with pipeline.producer() as producer:
            for name, hostile in HOSTILE.items():
                begun = time.monotonic()
                await _push(pipeline, producer, name, hostile)
                await until(_Out(pipeline, name), f"the copy behind {name}", SECONDS)
                print(f"{time.monotonic() - begun:6.1f} s  {name}")
                assert not health.done(), health.exception()
        health.cancel()
        letters = await _letters(pipeline)
        assert all(process.process.poll() is None for process in stages)
    assert {letter.reason for letter in letters} & {"stage-defect", "reader-lost"} == set()
    assert all(letter.error.isprintable() for letter in letters)


async def _push(
    pipeline: Pipeline, producer: AIOKafkaProducer, name: str, hostile: Hostile
) -> None:
    """The hostile record, and behind it good copy of its source, if ingest takes the name."""
    topic = pipeline.prefix + RAW.name
    good = json.dumps({"headline": name, "body": "It rose.", "language": "en"}).encode()
    refused = why_unusable(hostile.source.decode("utf-8", "replace"))
    headers = [
        ("wire-source", b"mallory" if refused else hostile.source),
        ("content-type", JSON.encode()),
    ]
    await producer.send_and_wait(
        topic,
        hostile.value,
        key=hostile.key,
        headers=hostile.all_headers,
        timestamp_ms=hostile.timestamp,
    )
    await producer.send_and_wait(topic, good, key=hostile.key, headers=headers)


class _Out:
    """Whether the copy of this headline has been published."""

    def __init__(self, pipeline: Pipeline, headline: str) -> None:
        self._pipeline = pipeline
        self._headline = headline

    async def __call__(self) -> bool:
        topic = self._pipeline.prefix + ARTICLES.name
        events = [
            ArticleEvent.from_bytes(m.value) for m in await read(self._pipeline.bootstrap, topic)
        ]
        return any(event.headline == self._headline for event in events)


async def _letters(pipeline: Pipeline) -> list[DeadLetter]:
    found = await read(pipeline.bootstrap, pipeline.prefix + DEAD_LETTERS.name)
    return [DeadLetter.from_headers(tuple(m.headers)) for m in found]


async def _watch_health(stages: Sequence[StageProcess]) -> None:
    """Ask every process for its health, again and again; fails with the first that is silent."""
    limit = aiohttp.ClientTimeout(total=20)
    async with aiohttp.ClientSession(timeout=limit) as session:
        while True:
            for stage in stages:
                async with session.get(stage.address("/healthz")) as answer:
                    assert answer.status == 200, f"{stage.stage} is not well"
            await asyncio.sleep(0.5)
