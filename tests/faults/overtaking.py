"""Stops and flashes that go ahead of the copy before them, through the real stages.

As `scenarios.py`: each says what went wrong, by name and number; nothing when all went well.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from aiokafka import AIOKafkaProducer

from runtime.handler import Stage
from runtime.service import running
from runtime.topics.admin import create_topics
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES, RAW
from tests.faults.desk import Desk, read, until
from tests.faults.scenarios import Faults
from wiredesk.stages import load_ahead, load_stage

SOURCE = b"baltic"
USUAL = {"version": 1, "headline": "Ferry to sail", "language": "en", "body": ["It is Friday."]}


async def copy_that_a_stop_has_overtaken(desk: Desk) -> Faults:
    """Row 38: enrich stands still with copy in front of it; the stops are out by then."""
    await create_topics(desk.settings())
    await _push(desk, [{"guid": "held"}, {"guid": "killed"}, {"guid": "news"}])
    await _push(desk, [{"guid": "held", "status": "withheld"}])
    await _push(desk, [{"guid": "killed", "version": 2, "status": "canceled"}])
    async with running(_stages("ingest", "publish"), desk.settings(reader_processes=1)):
        await until(lambda: _has(desk, {"held withheld", "killed killed"}), "the stops")
    await _run(desk, _stages("ingest", "enrich", "publish"))
    return _faults(await _events(desk), ["held withheld", "killed killed", "news published"])


async def a_stop_that_goes_ahead_too_late(desk: Desk) -> Faults:
    """Row 39: what goes ahead is read when all has come in its order, and the hold is over."""
    await create_topics(desk.settings())
    await _push(desk, [{"guid": "held"}, {"guid": "held", "status": "withheld"}])
    await _push(
        desk, [{"guid": "held", "body": ["It is Sunday."]}, {"guid": "flash", "urgency": 1}]
    )
    await _run(desk, [load_stage(name) for name in ("ingest", "enrich", "publish")])
    before = await _events(desk)
    await _run(desk, _stages("ingest", "enrich", "publish"))
    return _faults((await _events(desk))[len(before) :], [])


def _stages(*names: str) -> list[Stage]:
    stages = [each for name in names for each in (load_stage(name), load_ahead(name))]
    return [stage for stage in stages if stage]


async def _run(desk: Desk, stages: list[Stage]) -> None:
    """Until everything that is there has been handled, one stage after the other."""
    async with running(stages, desk.settings(reader_processes=1)) as service:
        await until(service.caught_up, "everything handled")


async def _push(desk: Desk, items: Iterable[Mapping[str, object]]) -> None:
    headers = [("wire-source", SOURCE), ("content-type", b"application/json")]
    async with AIOKafkaProducer(bootstrap_servers=desk.bootstrap) as producer:
        for item in items:
            value = json.dumps({**USUAL, **item}).encode()
            topic = desk.prefix + RAW.name
            await producer.send_and_wait(topic, value, key=SOURCE, headers=headers)


async def _events(desk: Desk) -> list[str]:
    """The items' guids with what has happened to them, in order."""
    found = await read(desk.bootstrap, desk.prefix + ARTICLES.name)
    events = [ArticleEvent.from_bytes(each.value) for each in found]
    return [f"{event.provider_guid} {event.event}" for event in events]


async def _has(desk: Desk, events: set[str]) -> bool:
    return events <= set(await _events(desk))


def _faults(events: list[str], expected: list[str]) -> Faults:
    found, wanted = Counter(events), Counter(expected)
    faults = {"undone or doubled": (found - wanted).total(), "lost": (wanted - found).total()}
    return {name: count for name, count in faults.items() if count}
