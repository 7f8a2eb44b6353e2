"""A site's queue, and the site, on a clock that tests set."""

from collections.abc import Callable
from dataclasses import dataclass, field

from schemas.article import EventKind
from services.serve.entries import Entry
from services.serve.webhooks.queue import Lane, SiteQueue, Waiting
from tests.unit.serve.wire_events import entry

DAY = 86400.0
ACK, FAIL, REFUSE = "ack", "fail", "refuse"
Answer = Callable[[Entry, float], str]


@dataclass
class Site:
    """A queue, and a site that answers at once, on a clock of its own."""

    answer: Answer = lambda _, __: ACK
    max_bytes: int = 1 << 20
    at_once: int = 4
    now: float = 0.0
    log: list[tuple[float, str]] = field(default_factory=list)
    ended: list[tuple[float, str]] = field(default_factory=list)
    """Events whose last try failed."""

    def __post_init__(self) -> None:
        self.queue = SiteQueue(self.max_bytes, self.at_once, lambda: 0.0)
        self.asked: float | None = None

    def take(self, *entries: Entry, lane: Lane = Lane.EVENTS) -> None:
        for each in entries:
            self.queue.take(each, lane, self.now)

    def kill(self, article: str, offset: int = 0) -> None:
        self.take(entry(article, offset, EventKind.KILLED), lane=Lane.KILLS)

    def run(self, until: float, *, only_kills: bool = False) -> None:
        """Try what is due, one after another, and let time pass."""
        while True:
            while waiting := self.queue.next(self.now, only_kills=only_kills):
                self.try_(waiting)
            due = self.queue.next_due(only_kills=only_kills)
            if due is None or due > until:
                break
            self.now = due
        self.now = until

    def try_(self, waiting: Waiting) -> None:
        waiting.in_flight = True
        self.log.append((self.now, name(waiting.entry)))
        answer = self.answer(waiting.entry, self.now)
        if answer == ACK:
            self.queue.note_acknowledged(waiting)
            return
        last = self.queue.note_failed(waiting, self.now, self.asked, unreachable=answer == REFUSE)
        if last:
            self.ended.append((self.now, name(waiting.entry)))

    @property
    def said(self) -> list[str]:
        return [each for _, each in self.log]

    def times(self, event: str) -> list[float]:
        return [moment for moment, each in self.log if each == event]


def name(each: Entry) -> str:
    return f"{each.facts.id} {each.facts.version} {each.facts.event}"


def failing(*articles: str, until: float = 1e9) -> Answer:
    return lambda each, now: FAIL if each.facts.id in articles and now < until else ACK
