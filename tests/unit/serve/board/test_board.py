"""The board says how far it has read, so that a list and a stream have no gap between them."""

import asyncio
from collections.abc import Iterator

import pytest

from schemas.article import EventKind
from services.serve.board.board import DAY_MILLISECONDS, REACH_SECONDS, Board
from services.serve.board.index import Query
from services.serve.board.settings import BoardSettings
from services.serve.wire import Ring, Wire
from tests.unit.runtime.fakes import FakeClock
from tests.unit.serve.wire_events import MILLISECONDS, entry


@pytest.fixture
def wire() -> Wire:
    made = Wire(1 << 20, lambda _: b"{}")
    made.rings[0], made.kills[0] = Ring(0), Ring(0)
    return made


@pytest.fixture
def board(wire: Wire) -> Iterator[Board]:
    made = Board(BoardSettings(), wire, None)
    made.begin_anew()
    yield made
    made.close()


async def test_it_has_reached_what_was_taken_over(board: Board) -> None:
    board.note_reached(0, 5)
    assert await board.has_reached((), FakeClock())
    assert await board.has_reached((5,), FakeClock())


@pytest.mark.parametrize("offsets", [(6,), (5, 1)])
async def test_what_does_not_come_is_waited_for_so_long(
    board: Board, offsets: tuple[int, ...]
) -> None:
    clock = FakeClock()
    board.note_reached(0, 5)
    waiting = asyncio.create_task(board.has_reached(offsets, clock))
    await asyncio.sleep(0.01)
    clock.pass_time(REACH_SECONDS)
    assert not await waiting


async def test_what_comes_meanwhile_is_enough(board: Board) -> None:
    waiting = asyncio.create_task(board.has_reached((6,), FakeClock()))
    await asyncio.sleep(0.01)
    board.note_reached(0, 6)
    assert await waiting


async def test_what_was_killed_is_not_found_before_its_event_is_read(
    board: Board, wire: Wire
) -> None:
    await board.take_events([entry("ferry", 0), entry("tram", 1)])
    assert len(await board.search(Query())) == 2
    wire.take_kills(0, [entry("ferry", 0, kind=EventKind.KILLED)], 1)
    assert [each.id for each in await board.search(Query())] == ["tram"]
    assert await board.versions("ferry") == ()
    await board.take_events([entry("ferry", 2, version=2)])
    assert [each.id for each in await board.search(Query())] == ["tram"]


async def test_a_board_that_begins_anew_knows_nothing(board: Board) -> None:
    await board.take_events([entry("ferry", 0)])
    board.note_reached(0, 1)
    board.note_read()
    board.begin_anew()
    assert not board.ready
    assert await board.search(Query()) == []


async def test_it_says_how_far_back_it_goes(wire: Wire) -> None:
    board = Board(BoardSettings(days=1.0), wire, None)
    assert board.since == 0
    board.begin_anew(5)
    assert board.since == 5, "what it was read from"
    await board.take_events([entry("ferry", 0), entry("tram", DAY_MILLISECONDS)])
    assert board.since == 5, "nothing is too old"
    await board.take_events([entry("train", DAY_MILLISECONDS + 10)])
    assert board.since == MILLISECONDS + 10, "the ferry has left"
    board.close()
