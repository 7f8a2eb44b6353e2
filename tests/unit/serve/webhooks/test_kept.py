"""Tries go on where they were, after a restart and at another process; in what Kafka keeps."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.serve.webhooks.answers import Answer
from services.serve.webhooks.kept import (
    MAX_CHARACTERS,
    Kept,
    Try,
    as_metadata,
    fitting,
    of_metadata,
)
from services.serve.webhooks.queue import Lane
from services.serve.webhooks.schedule import DELAYS
from tests.unit.serve.webhooks.hooks import hooked
from tests.unit.serve.webhooks.test_taking_over import EVENTS, KILLS, Moving
from tests.unit.serve.wire_events import NOON

TAKEN = Answer(200, "200")
BEGUN = NOON.isoformat()
NUMBERS = some.integers(0, 2**50)
TRIES = some.builds(Try, NUMBERS, some.integers(1, 99), NUMBERS)


@given(some.builds(Kept, NUMBERS, some.text(max_size=40), some.lists(TRIES).map(tuple), NUMBERS))
def test_what_is_kept_is_read_as_it_was_and_fits(kept: Kept) -> None:
    text = as_metadata(kept, BEGUN)
    assert len(text) <= MAX_CHARACTERS
    assert of_metadata(kept.offset, text, BEGUN) == fitting(kept, BEGUN)
    assert of_metadata(kept.offset, text, "another webhook's") is None


def test_hundreds_of_tries_fit_and_those_past_that_begin_anew() -> None:
    many = Kept(7, BEGUN, tuple(Try(n, 3, 1_772_452_800) for n in range(8, 1000)))
    kept = fitting(many, BEGUN)
    assert 150 < len(kept.tried) < 300
    assert kept.tried == many.tried[: len(kept.tried)]
    assert fitting(kept, BEGUN) == kept


@pytest.mark.parametrize(
    "metadata", ["", "2026-03-02T12:00:00+00:00", "{}", "[]", "null", json.dumps({"begun": BEGUN})]
)
def test_what_cant_be_read_is_as_if_nothing_had_been_kept(metadata: str) -> None:
    assert of_metadata(7, metadata, BEGUN) is None


async def failed(answer: Answer, *articles: str) -> Moving:
    moving = Moving()
    moving.desk.posting.answer = answer
    for each in articles:
        moving.desk.log.write(each)
    await moving.assign(EVENTS, KILLS)
    await moving.step()
    return moving


async def gone_on(before: Moving, answer: Answer = TAKEN, **changes: Any) -> Moving:
    """Another process, to which the partitions go."""
    moving = Moving()
    moving.desk.posting.answer = answer
    moving.desk.log.wire.rings.update(before.desk.log.wire.rings)
    moving.desk.log.latest.update(before.desk.log.latest)
    moving.group.committed |= before.group.committed
    if changes:
        moving.desk.have(hooked(**changes))
    await moving.assign(EVENTS, KILLS)
    await moving.step()
    return moving


async def test_tries_go_on_where_they_were() -> None:
    first = await failed(Answer(500, "500"), "ferry")
    then = await gone_on(first)
    assert then.sent == [], "it is due in 5 s"
    [waiting] = then.pusher._queue.tried(Lane.EVENTS, 0)
    [before] = first.pusher._queue.tried(Lane.EVENTS, 0)
    assert waiting.tries == 1
    assert abs(waiting.due - before.due) < 2
    assert then.group.committed == first.group.committed


async def test_the_last_try_is_the_last_whichever_process_it_is_made_by() -> None:
    first = await failed(Answer(500, "500"), "ferry")
    kept = first.group.committed[EVENTS]
    due = kept.tried[0].due - 60  # while no process ran
    first.group.committed[EVENTS] = replace(kept, tried=(Try(0, len(DELAYS), due),))
    then = await gone_on(first, Answer(500, "500"))
    assert then.sent == ["ferry-1-published"]
    assert then.pusher._addressee.has_failed, "so it is disabled"


async def test_a_webhook_that_was_enabled_meanwhile_is_tried_at_once() -> None:
    first = await failed(Answer(500, "500"), "ferry")
    then = await gone_on(first, since=NOON + timedelta(hours=1))
    assert then.sent == ["ferry-1-published"]


async def test_a_site_that_asked_to_wait_is_waited_for_by_the_next_process_too() -> None:
    first = await failed(Answer(429, "429", retry_after=600.0), "ferry")
    assert first.group.committed[EVENTS].paused_until
    first.desk.log.write("train")
    then = await gone_on(first)
    assert then.sent == []
