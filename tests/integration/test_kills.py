"""`kill -9` of every stage, at random moments, while copy comes in."""

import asyncio
import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.torture.copy import Copy, stories
from tests.torture.pipeline import STAGES, Pipeline, StageProcess

RECORDS = 1000
ITEMS = 200
KILLS = 2


@pytest.mark.timeout(1200)  # nine starts of a process, on a machine that may be busy
async def test_kills_of_each_stage_lose_and_double_nothing(bootstrap: str, tmp_path: Path) -> None:
    session = {"WIREDESK_SESSION_TIMEOUT_SECONDS": "2"}
    async with Pipeline.opened(bootstrap, tmp_path, **session) as pipeline:
        pushing = asyncio.create_task(_push_slowly(pipeline, islice(stories(ITEMS), RECORDS)))
        survivors = await asyncio.gather(*(_kill_often(pipeline, stage) for stage in STAGES))
        await pushing
        await pipeline.all_out(patience=60)
        ended_well = await asyncio.gather(*(process.end() for process in survivors))

        assert len(pipeline.pushed) == RECORDS
        assert (await pipeline.balance()).faults == {}
        assert all(ended_well)


async def _push_slowly(pipeline: Pipeline, copies: Iterator[Copy]) -> None:
    """So that there is work at every stage while the stages are killed."""
    async with pipeline.producer() as producer:
        while some := list(islice(copies, 20)):
            await pipeline.push(producer, some)
            await asyncio.sleep(0.4)


async def _kill_often(pipeline: Pipeline, stage: str) -> StageProcess:
    """Each victim's successor starts while the victim works, and may join before it dies."""
    moments = random.Random(stage)
    victim = pipeline.start(stage)
    for _ in range(KILLS):
        successor = pipeline.start(stage)
        await victim.ready()
        await asyncio.sleep(moments.uniform(0, 2))
        victim.kill()
        victim = successor
    return victim
