"""The sources as the board lists them: last event, habit, and what is against it. Pure."""

from collections.abc import Iterator
from typing import Any

from services.serve.board.board import Board
from services.serve.board.habits import Habit
from services.serve.rhythm.rhythm import Said


def source_rows(board: Board, now: int, *, desk: bool) -> list[dict[str, Any]]:
    """Each source of the last days, as JSON, by name. `now` in milliseconds since 1970.

    `desk`: whether it is for a desk, which is also told of copy that is not published: what a
    source drifts to, and one of which only such copy has come.
    """
    said = {each.source: each for each in board.rhythms.say(now)}
    seen = {each.source: each for each in board.habits.all()}
    named = {*seen, *(said if desk else ())}
    return [
        dict(_row(name, seen.get(name), said.get(name), now, desk=desk)) for name in sorted(named)
    ]


def _row(
    name: str, seen: Habit | None, said: Said | None, now: int, *, desk: bool
) -> Iterator[tuple[str, Any]]:
    learned = said if said and not said.learning else None
    yield "source", name
    yield "last", max(seen.last if seen else 0, said.last if said and desk else 0)
    yield "last_id", seen.last_id if seen else None
    yield "usual_gap", seen.usual_gap if seen else None
    yield "expected", learned.expected if learned else None
    yield "quiet", learned.is_silent(now) if learned else bool(seen and seen.is_quiet(now))
    if desk:
        yield "flood", said.flood if said else 0
        yield "drift", said.drift if said else {}
