"""Seconds from a push to the event, of kills and flashes behind a backlog of the same source.

The stages run as processes of their own, as a desk runs them, on the cluster or a local one.
"""

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from runtime.settings import load_settings
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES
from tests.torture.copy import Copy
from tests.torture.pipeline import STAGES, Pipeline
from wiredesk.commands.stages import cluster

BACKLOG = 20_000
MEASURED = 40
"""Kills, and as many flashes."""
EVERY_SECONDS = 0.5
"""Between two of them: a kill is not to wait for the one before."""
PATIENCE = 300.0
SOURCE = "baltic"
PARAGRAPHS = (
    "The ferry to Vaasa will sail again on Friday, said Aino Salonkas of the harbour office.",
    "It had stayed in port since Monday because of the ice, she told reporters in Umea.",
    "Two icebreakers from Oulu and Pori have cleared the way, and a third is to follow.",
    "About 400 passengers had waited for it, among them the crew of a trawler from Bergen.",
)


def run(backlog: int) -> None:
    """Print the median and the 95th percentile of each."""
    with cluster(load_settings()) as settings, tempfile.TemporaryDirectory() as logs:
        bootstrap = settings.kafka.bootstrap_servers or ""
        asyncio.run(_measured(bootstrap, backlog, Path(logs)))


async def _measured(bootstrap: str, backlog: int, logs: Path) -> None:
    async with (
        Pipeline.opened(bootstrap, logs) as pipeline,
        pipeline.producer() as producer,
        _subscriber(pipeline) as events,
    ):
        for process in [pipeline.start(stage) for stage in STAGES]:
            await process.ready()
        seen: dict[str, float] = {}
        watch = asyncio.create_task(_watch(events, seen))
        await pipeline.push(producer, (_story(f"old-{n}") for n in range(MEASURED)))
        await _until_all(seen, [f"old-{n} published" for n in range(MEASURED)])
        begun = time.monotonic()
        await pipeline.push(producer, (_story(f"bulk-{n}") for n in range(backlog)))
        print(f"Urgent: {backlog:,} stories pushed in {time.monotonic() - begun:.1f} s; then")
        kills, flashes = await _push_urgent(pipeline, producer)
        await _until_all(seen, [*kills, *flashes])
        done = sum(name.startswith("bulk-") for name in seen)
        watch.cancel()
    print(f"  {'':>8} {'p50':>7} {'p95':>7} {'worst':>7}   seconds from push to event")
    for name, sent in (("kills", kills), ("flashes", flashes)):
        print(f"  {name:>8} " + " ".join(f"{each:>7.2f}" for each in _figures(sent, seen)))
    print(f"  of the stories before them, {done:,} were out at the end")


async def _push_urgent(
    pipeline: Pipeline, producer: AIOKafkaProducer
) -> tuple[dict[str, float], dict[str, float]]:
    """When each kill and flash was pushed, by what is to come of it."""
    kills, flashes = {}, {}
    for number in range(MEASURED):
        kills[f"old-{number} killed"] = time.monotonic()
        await pipeline.push(producer, [_kill(f"old-{number}")])
        await asyncio.sleep(EVERY_SECONDS / 2)
        flashes[f"flash-{number} published"] = time.monotonic()
        await pipeline.push(producer, [_story(f"flash-{number}", urgency=1)])
        await asyncio.sleep(EVERY_SECONDS / 2)
    return kills, flashes


def _figures(sent: Mapping[str, float], seen: Mapping[str, float]) -> Iterator[float]:
    took = sorted(seen[name] - at for name, at in sent.items())
    yield statistics.median(took)
    yield statistics.quantiles(took, n=20)[-1]
    yield took[-1]


@asynccontextmanager
async def _subscriber(pipeline: Pipeline) -> AsyncIterator[AIOKafkaConsumer]:
    consumer = AIOKafkaConsumer(
        pipeline.prefix + ARTICLES.name,
        bootstrap_servers=pipeline.bootstrap,
        group_id=None,
        isolation_level="read_committed",
        auto_offset_reset="earliest",
    )
    async with consumer:
        yield consumer


async def _watch(events: AIOKafkaConsumer, seen: dict[str, float]) -> None:
    """Note when each event came, by guid and kind."""
    async for record in events:
        event = ArticleEvent.from_bytes(record.value)
        seen.setdefault(f"{event.provider_guid} {event.event}", time.monotonic())


async def _until_all(seen: Mapping[str, float], names: Sequence[str]) -> None:
    ends = time.monotonic() + PATIENCE
    while missing := [name for name in names if name not in seen]:
        if time.monotonic() > ends:
            raise TimeoutError(f"not within {PATIENCE:g} s: {missing[:3]} ({len(missing)} in all)")
        await asyncio.sleep(0.05)


def _story(guid: str, *, urgency: int = 5) -> Copy:
    fields = {
        "guid": guid,
        "version": 1,
        "headline": f"Ferry {guid} to sail again",
        "language": "en",
        "urgency": urgency,
        "body": [*PARAGRAPHS, f"It is sailing {guid} of this winter."],
    }
    return _copy(fields)


def _kill(guid: str) -> Copy:
    return _copy({"guid": guid, "version": 2, "status": "canceled", "headline": "Ferry: KILL"})


def _copy(fields: Mapping[str, object]) -> Copy:
    return Copy(SOURCE.encode(), json.dumps(fields).encode(), SOURCE)
