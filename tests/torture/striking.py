"""Copy that is pushed for as long as faults strike."""

import asyncio
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import islice

from tests.torture.copy import Copy
from tests.torture.faults import Faults
from tests.torture.pipeline import Pipeline

PAUSE_SECONDS = (0.5, 4.0)
"""From one fault to the next."""


async def strike_while_pushing(
    pipeline: Pipeline,
    faults: Faults,
    modes: Sequence[str],
    count: int,
    copies: Iterator[Copy],
    records: int,
    rng: random.Random,
) -> None:
    """Strike `count` times; push for as long as that takes, and at the least so many records."""
    striking = asyncio.create_task(_strike(faults, modes, count, rng))
    async with pipeline.producer() as producer:
        while len(pipeline.pushed) < records or not striking.done():
            await pipeline.push(producer, islice(copies, 20))
            await asyncio.sleep(0.5)
    await striking


async def _strike(faults: Faults, modes: Sequence[str], count: int, rng: random.Random) -> None:
    for number in range(1, count + 1):
        await asyncio.sleep(rng.uniform(*PAUSE_SECONDS))
        await faults.strike(modes)
        print(f"\r{number} of {count} faults", end="", file=sys.stderr, flush=True)
    if count:
        print(file=sys.stderr)
