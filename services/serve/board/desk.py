"""What only desks see: what is held, kills that wait for them, and dead letters. Pure."""

from collections import deque
from collections.abc import Iterable, Sequence, Sized
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from pydantic import ValidationError

from schemas.dead_letter import DeadLetter, Headers
from schemas.held import HeldArticle
from schemas.record import MalformedRecordError
from schemas.unresolved_kill import UnresolvedKill

MAX_LETTERS = 1000
"""Dead letters that are kept: the newest."""
MAX_ROWS = 50_000
"""Of what is held, and of kills that wait: more are left out, and `wiredesk held` has them all."""
MAX_ERROR = 500
"""Characters of what a letter says."""
NEVER = datetime.max.replace(tzinfo=UTC)

log = structlog.get_logger("wiredesk.board")


@dataclass(frozen=True, slots=True)
class Letter:
    """A dead letter and where it lies, without its bytes: they may be copy under embargo."""

    name: str
    """`PARTITION:OFFSET`, by which the commands call it."""
    time: int
    """When it was put aside, in milliseconds since 1970."""
    letter: DeadLetter


class DeskTables:
    """What the topics for desks say by now."""

    def __init__(self) -> None:
        """Nothing has been read."""
        self._held: dict[str, HeldArticle] = {}
        self._in_order: Sequence[HeldArticle] | None = None
        """What is held as `held` has it; None where that has to be found out."""
        self._kills: dict[str, UnresolvedKill] = {}
        self._is_full = False
        self._letters: deque[Letter] = deque(maxlen=MAX_LETTERS)

    def take_held(self, article_id: str, value: bytes | None) -> None:
        """A record of `articles.held`."""
        self._held.pop(article_id, None)
        self._in_order = None
        if value is not None and self._has_room(self._held):
            try:
                self._held[article_id] = HeldArticle.from_bytes(value)
            except MalformedRecordError as error:
                log.error("what is held can't be read", article=article_id, error=str(error))

    def take_kill(self, kill_id: str, value: bytes | None) -> None:
        """A record of `kills.unresolved`."""
        self._kills.pop(kill_id, None)
        if value is not None and self._has_room(self._kills):
            try:
                self._kills[kill_id] = UnresolvedKill.from_bytes(value)
            except MalformedRecordError as error:
                log.error("a kill can't be read", kill=kill_id, error=str(error))

    def take_letter(self, name: str, time: int, headers: Headers) -> None:
        """A record of `wire.dead-letters`; what is none is passed over."""
        try:
            letter = DeadLetter.from_headers(headers)
        except ValidationError:
            return
        error = letter.error[:MAX_ERROR]
        self._letters.append(Letter(name, time, letter.model_copy(update={"error": error})))

    def held(self) -> Sequence[HeldArticle]:
        """What is held: what is due first comes first, what is not due by itself last."""
        if self._in_order is None:
            self._in_order = sorted(
                self._held.values(), key=lambda each: (each.until or NEVER, each.since, each.id)
            )
        return self._in_order

    def held_one(self, article_id: str) -> HeldArticle | None:
        """What is held under an id."""
        return self._held.get(article_id)

    def kills(self) -> Sequence[UnresolvedKill]:
        """Kills that wait for a desk, the one that has waited for longest first."""
        return sorted(self._kills.values(), key=lambda each: (each.received_at, each.id))

    def kill(self, kill_id: str) -> UnresolvedKill | None:
        """A kill that waits for a desk."""
        return self._kills.get(kill_id)

    def _has_room(self, rows: Sized) -> bool:
        if len(rows) < MAX_ROWS:
            return True
        if not self._is_full:
            self._is_full = True
            log.error("the board leaves rows out of what is held or waits", most=MAX_ROWS)
        return False

    def letters(self) -> Iterable[Letter]:
        """Dead letters, the newest first."""
        return sorted(self._letters, key=lambda each: each.time, reverse=True)
