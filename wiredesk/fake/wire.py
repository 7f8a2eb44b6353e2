"""What the agencies send, one after the other, and what is to become of it. Pure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from schemas.item import Status
from wiredesk.fake.formats import WRITERS
from wiredesk.fake.messages import AGENCIES, Agency, Message
from wiredesk.fake.stories import make_story, with_other_figures

SHARES: Mapping[str, float] = {
    "story": 40,
    "flash": 5,
    "embargo": 5,
    "lead": 15,
    "take": 3,
    "correction": 6,
    "silent-correction": 5,
    "duplicate": 8,
    "hold": 3,
    "lift": 3,
    "kill": 4,
    "unknown-kill": 1,
    "late": 2,
}
"""How often each kind comes, of a hundred; what can't come yet is a story."""
OUTCOMES: Mapping[str, str] = {
    "story": "published",
    "flash": "published",
    "embargo": "held",
    "lead": "updated",
    "take": "published",
    "correction": "corrected",
    "silent-correction": "corrected",
    "duplicate": "duplicate",
    "hold": "withheld",
    "lift": "updated",
    "kill": "killed",
    "unknown-kill": "killed",
    "late": "already-killed",
}
"""What becomes of each kind, in the words of `wiredesk inspect`."""
KILL: Mapping[str, Any] = {
    "status": Status.CANCELED,
    "signal": "kill",
    "note": "KILL. Do not use.",
}
EMBARGO = timedelta(seconds=30)
"""How long one lasts."""
A_SEED = 1_000_000
"""Numbers of items of one seed, so that those of another are other items."""
MAX_REMEMBERED = 2_000
"""Items that may still be changed; older ones are left as they are."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One piece."""

    number: int
    """From 1 on."""
    kind: str
    message: Message
    value: bytes

    @property
    def name(self) -> str:
        """A file's name: they sort as they were sent."""
        ending = WRITERS[self.message.agency.format].ending
        return f"{self.number:06}-{self.message.agency.source}-{self.kind}.{ending}"

    @property
    def outcome(self) -> str:
        """What is to become of it."""
        return OUTCOMES[self.kind]


def make_wire(
    seed: int, start: datetime, step: timedelta, shares: Mapping[str, float] = SHARES
) -> Iterator[Sent]:
    """Pieces without end, the same for the same arguments.

    `step` lies between two pieces. `shares` as `SHARES`.
    """
    wire = _Wire(Random(seed), seed * A_SEED, shares)  # noqa: S311  # no secret: it can be repeated
    number = 0
    while True:
        number += 1
        yield wire.next(number, start + (number - 1) * step)


class _Wire:
    """What has been sent, as far as it may go on."""

    def __init__(self, draw: Random, first: int, shares: Mapping[str, float]) -> None:
        """`first`: what numbers of items are counted from."""
        self._draw = draw
        self._kinds, self._weights = list(shares), list(shares.values())
        self._counts = dict.fromkeys((agency.source for agency in AGENCIES), first)
        self._usable: list[Message] = []
        """Of items with versions, the last one."""
        self._held: list[Message] = []
        self._killed: list[Message] = []
        self._once: list[Message] = []
        """Of items without versions."""
        self._makers: Mapping[str, Callable[[datetime], Message | None]] = {
            "story": self._story,
            "flash": self._flash,
            "embargo": self._under_embargo,
            "lead": self._lead,
            "take": self._take,
            "correction": self._correction,
            "silent-correction": self._silent_correction,
            "duplicate": self._duplicate,
            "hold": self._hold,
            "lift": self._lift,
            "kill": self._kill,
            "unknown-kill": self._unknown_kill,
            "late": self._late,
        }

    def next(self, number: int, now: datetime) -> Sent:
        """The next piece."""
        [kind] = self._draw.choices(self._kinds, self._weights)
        message = self._makers[kind](now)
        if message is None:
            kind, message = "story", self._story(now)
        for kept in (self._usable, self._held, self._killed, self._once):
            del kept[:-MAX_REMEMBERED]
        return Sent(number, kind, message, WRITERS[message.agency.format].write(message))

    def _story(self, now: datetime) -> Message:
        return self._kept(self._new(self._draw.choice(AGENCIES), now))

    def _flash(self, now: datetime) -> Message:
        return self._kept(replace(self._new(self._draw.choice(AGENCIES), now), urgency=1))

    def _under_embargo(self, now: datetime) -> Message:
        """Nobody changes it afterwards, since that depends on whether it has ended."""
        return replace(self._new(self._versioned(), now), embargo_until=now + EMBARGO)

    def _lead(self, now: datetime) -> Message | None:
        return self._changed(
            self._usable, now, self._usable, urgency=4, note="UPDATES with figures"
        )

    def _take(self, now: datetime) -> Message | None:
        """The next take of a story is an item of its own, with the story's slug."""
        stories = [each for each in self._usable if each.agency.format == "json"]
        if not stories:
            return None
        of = self._draw.choice(stories)
        self._usable.remove(of)  # a kill of it would reach its takes as well
        new = self._new(of.agency, now)
        return replace(new, story=replace(new.story, slug=of.story.slug), take=2)

    def _correction(self, now: datetime) -> Message | None:
        note = "CORRECTS figures"
        return self._changed(self._usable, now, self._usable, signal="correction", note=note)

    def _silent_correction(self, now: datetime) -> Message | None:
        before = self._taken(self._usable)
        if before is None:
            return None
        story = with_other_figures(before.story, self._draw)
        self._usable.append(replace(before, story=story, sent_at=now))
        return self._usable[-1]

    def _duplicate(self, now: datetime) -> Message | None:
        there = [*self._usable, *self._once]
        return self._draw.choice(there) if there else None

    def _hold(self, now: datetime) -> Message | None:
        return self._changed(self._usable, now, self._held, status=Status.WITHHELD)

    def _lift(self, now: datetime) -> Message | None:
        return self._changed(self._held, now, self._usable, status=Status.USABLE)

    def _kill(self, now: datetime) -> Message | None:
        return self._changed(self._usable, now, self._killed, **KILL)

    def _unknown_kill(self, now: datetime) -> Message:
        return replace(self._new(self._versioned(), now), **KILL)

    def _late(self, now: datetime) -> Message | None:
        return self._changed(self._killed, now, self._killed, status=Status.USABLE)

    def _versioned(self) -> Agency:
        return self._draw.choice([agency for agency in AGENCIES if agency.versioned])

    def _new(self, agency: Agency, now: datetime) -> Message:
        self._counts[agency.source] += 1
        number = self._counts[agency.source]
        story = make_story(self._draw, agency.language, number)
        return Message(agency, number, 1, now, now, story)

    def _kept(self, message: Message) -> Message:
        (self._usable if message.agency.versioned else self._once).append(message)
        return message

    def _taken(self, there: list[Message]) -> Message | None:
        """One of them, which is there no more."""
        return there.pop(self._draw.randrange(len(there))) if there else None

    def _changed(
        self, there: list[Message], now: datetime, to: list[Message], **changes: Any
    ) -> Message | None:
        """The next version of one of them, with other figures; None where there is none."""
        before = self._taken(there)
        if before is None:
            return None
        story = with_other_figures(before.story, self._draw)
        changes = {"signal": None, "note": None, **changes, "story": story, "sent_at": now}
        to.append(replace(before, version=before.version + 1, **changes))
        return to[-1]
