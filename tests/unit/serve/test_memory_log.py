"""Events in memory are bounded, and the canary's wire takes the canary's alone."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from schemas.article import EventKind
from schemas.canary import CANARY
from services.serve.canary import take
from services.serve.http.app import own_context
from services.serve.http.problems import ProblemError
from services.serve.memory_log import MemoryLog
from tests.unit.serve.wire_events import event, site


def record(article: str, kind: EventKind = EventKind.PUBLISHED, source: str = CANARY) -> object:
    return SimpleNamespace(timestamp=1000, value=event(article, kind, source=source).to_bytes())


def log() -> MemoryLog:
    return MemoryLog(1 << 20, 2)


async def test_only_the_canary_is_taken() -> None:
    events = log()
    garbage = SimpleNamespace(timestamp=1000, value=b"{")
    take(events, [record("ferry", source="baltic"), garbage, record("bird")])
    assert events.wire.standing("bird")
    assert events.wire.standing("ferry") is None
    assert (await events.ends()).events == (1,)


def test_of_many_articles_the_newest_stand() -> None:
    events = log()
    take(events, [record(each) for each in ("a", "b", "c")])
    assert [events.wire.standing(each) is not None for each in "abc"] == [False, True, True]


def test_what_is_taken_back_does_not_stand() -> None:
    events = log()
    take(events, [record("bird"), record("bird", EventKind.WITHHELD)])
    assert events.wire.standing("bird") is None


async def test_events_leave_memory() -> None:
    events = MemoryLog(20_000, 100)
    take(events, [record("bird") for _ in range(50)])
    assert (await events.earliest()).events > (0,)
    assert (await events.ends()).events == (50,)


def test_the_canary_s_site_is_answered_from_its_own_wire_or_not_at_all() -> None:
    own, others = cast("Any", object()), cast("Any", SimpleNamespace(canary=None))
    bird = site().model_copy(update={"name": CANARY})
    assert own_context(cast("Any", SimpleNamespace(canary=own)), bird) is own
    assert own_context(others, site()) is others
    with pytest.raises(ProblemError):
        own_context(others, bird)
