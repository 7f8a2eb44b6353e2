"""What goes into a site's queue: kills first, no gap, in bounded memory; where its cursor is."""

import asyncio
from collections.abc import Mapping

from schemas.article import EventKind
from services.serve.kafka.backlog import ExpiredError
from services.serve.lanes import Read
from services.serve.reader import Older
from services.serve.webhooks.intake import Intake
from services.serve.webhooks.queue import Lane, SiteQueue
from tests.unit.serve.test_reader import Log

EVENTS, KILLS = (Lane.EVENTS, 0), (Lane.KILLS, 0)


class Gone:
    """A topic whose old events were deleted."""

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        raise ExpiredError


def taking(log: Log, max_bytes: int = 1 << 20, older: Older | None = None) -> Intake:
    """From the start of the first partition, and its kills."""
    queue = SiteQueue(max_bytes, 4, lambda: 0.0)
    intake = Intake(
        "post",
        log.wire,
        older or log,
        queue,
        lambda entry, lane: entry if lane is Lane.KILLS or log.wire.may_be_sent(entry) else None,
        lambda: None,
    )
    intake.positions.update({EVENTS: 0, KILLS: 0})
    return intake


def drain(intake: Intake) -> list[str]:
    """Send all that waits."""
    found, queue = [], intake._queue
    while waiting := queue.next(0):
        found.append(f"{waiting.entry.facts.id} {waiting.entry.facts.event}")
        queue.note_acknowledged(waiting)
    return found


def test_what_is_there_is_taken_from_its_own_partitions() -> None:
    log = Log()
    log.write("ferry")
    log.write("tram", partition=1)
    intake = taking(log)
    assert not intake.take(0)
    assert drain(intake) == ["ferry published"]
    assert intake.offsets() == {EVENTS: 2, KILLS: 0}


def test_kills_are_taken_first_and_nothing_of_their_article() -> None:
    log = Log()
    log.write("ferry")
    log.write("train")
    log.write("ferry", EventKind.KILLED)
    intake = taking(log)
    intake.take(0)
    assert drain(intake) == ["ferry killed", "train published"]
    assert intake.offsets() == {EVENTS: 6, KILLS: 1}


def test_the_cursor_waits_for_the_first_that_is_not_acknowledged() -> None:
    log = Log()
    log.write("ferry")
    log.write("train")
    intake = taking(log)
    intake.take(0)
    first = intake._queue.next(0)
    assert first
    assert intake.offsets()[EVENTS] == 0
    intake._queue.note_acknowledged(first)
    assert intake.offsets()[EVENTS] == 2


def test_no_more_is_taken_than_there_is_room_for() -> None:
    log = Log()
    for number in range(50):
        log.write(f"train {number}")
    intake = taking(log, max_bytes=30_000)
    intake.take(0)
    assert 3 <= len(intake._queue) <= 8
    found: list[str] = []
    while more := drain(intake):
        found += more
        intake.take(0)
    assert found == [f"train {number} published" for number in range(50)]


async def test_what_is_not_in_memory_is_read_from_the_topic() -> None:
    log = Log(max_bytes=40_000)
    for number in range(40):
        log.write(f"train {number}")
    assert log.wire.rings[0].start > 0
    intake = taking(log)
    found: list[str] = []
    for _ in range(100):
        intake.take(0)
        found += drain(intake)
        await asyncio.sleep(0)
    assert found == [f"train {number} published" for number in range(40)]
    intake.close()


async def test_events_that_the_topic_does_not_have_any_more_are_noted() -> None:
    log = Log(max_bytes=40_000)
    for number in range(40):
        log.write(f"train {number}")
    intake = taking(log, older=Gone())
    intake.take(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    intake.take(0)
    assert intake.expired == {EVENTS}
    assert intake.positions[EVENTS] == 0
    intake.close()
