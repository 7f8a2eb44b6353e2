"""What a pull hands out: kills first, one event of an article at a time. No Kafka, no HTTP."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from schemas.queue import QueueOut, QueueState
from services.serve.entries import Entry
from services.serve.lanes import Taken, behind, take_events, take_kills, widened
from services.serve.queues.states import due, moved, position_of, without
from services.serve.reader import Older
from services.serve.wire import Wire

MAX_OUT = 1000
"""Events of a queue that are out or wait for their turn, and as many kills."""
LOOK_AHEAD = 50
"""Events that are looked at at once though fewer are asked for."""
MAX_BYTES = 8 << 20
"""Of one answer; one event may be larger."""
MAX_READS = 20
"""Reads of what is not in memory, and looks at what is, for one pull."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a queue's site gets."""

    gets: Callable[[Entry], Entry | None]
    """An event as the site may see it; None where it may not, or does not want it.

    Raises SiteRefusedError."""
    has_acknowledged: Callable[[Entry], bool]
    """Whether the site has acknowledged a kill, here or on another channel."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """What may be handed out, and the state that it is in."""

    state: QueueState
    events: Sequence[tuple[QueueOut, Entry]]


class Puller:
    """One pull of one queue."""

    def __init__(self, wire: Wire, older: Older, rules: Rules) -> None:
        """`older` reads what is not in memory."""
        self._wire = wire
        self._older = older
        self._rules = rules
        self._found: dict[tuple[int, int], Entry] = {}
        self._bytes = 0
        self._reads = 0

    async def pull(self, state: QueueState, most: int, now: int) -> Pulled:
        """At most so many events; `now` in milliseconds since 1970.

        Raises SiteRefusedError, and what `Older.read` raises.
        """
        state = await self._looked_at(self._with_kills(state), most, now)
        while True:
            state = self._with_kills(state)
            kills = self._kills_known
            state, events = await self._fetched(state, most, now)
            if kills == self._kills_known:
                break  # else some have come meanwhile, and go first
        # What has been fetched first may be withheld by now.
        stand = [(out, entry) for out, entry in events if not self._is_over(out)]
        gone = [out for out, _ in events if self._is_over(out)]
        return Pulled(without(state, gone), stand)

    @property
    def _kills_known(self) -> Sequence[int]:
        return [ring.end for _, ring in sorted(self._wire.kills.items())]

    def _with_kills(self, state: QueueState) -> QueueState:
        """With all kills that have come, and without what is over."""
        state = moved(state, widened(position_of(state), self._wire))
        while room := MAX_OUT - sum(each.kill for each in state.out):
            taken = take_kills(position_of(state), self._wire)
            state = self._with(state, taken, room, kill=True)
            if not taken.steps:
                break
        return without(state, [each for each in state.out if self._is_over(each)])

    def _with(self, state: QueueState, taken: Taken, room: int, *, kill: bool) -> QueueState:
        """With what has been taken, as far as there is room."""
        seen = ((step, self._rules.gets(step.entry)) for step in taken.steps)
        wanted = [replace(step, entry=entry) for step, entry in seen if entry]
        kept = wanted[:room]
        end = taken.position if len(kept) == len(wanted) else kept[-1].position
        entries = [step.entry for step in kept]
        if not kill:
            self._found |= {(each.partition, each.offset): each for each in entries}
            self._bytes += sum(len(each.json) for each in entries)
        return moved(state, end, (_out(each, kill=kill) for each in entries))

    def _is_over(self, out: QueueOut) -> bool:
        kill = self._wire.kill_of(out.article_id)
        if not out.kill:
            return kill is not None or (out.has_copy and not self._wire.stands(out.article_id))
        # A kill that was written again lies further on.
        is_last = kill is not None and (kill.partition, kill.offset) == (out.partition, out.offset)
        return not is_last or kill is None or self._rules.has_acknowledged(kill)

    def _kills_wait(self, state: QueueState) -> bool:
        """Whether there is no room for all kills: then nothing else goes before them."""
        return bool(take_kills(position_of(state), self._wire).steps)

    async def _looked_at(self, state: QueueState, most: int, now: int) -> QueueState:
        """Looked at as far as it takes to have `most` events, or up to the newest."""
        while len(due(state, now)) < most and not self._kills_wait(state):
            room = MAX_OUT - sum(not each.kill for each in state.out)
            room = min(room, max(most, LOOK_AHEAD))
            if room <= 0 or self._bytes > MAX_BYTES or self._reads >= MAX_READS:
                break
            position = position_of(state)
            missing = behind(position, self._wire)
            self._reads += 1
            older = await self._older.read(missing) if missing else {}
            state = self._with(state, take_events(position, self._wire, older), room, kill=False)
            if position_of(state) == position:
                break
        return state

    async def _fetched(
        self, state: QueueState, most: int, now: int
    ) -> tuple[QueueState, list[tuple[QueueOut, Entry]]]:
        """The first events that are due, and the state without those that are there no more."""
        found: list[tuple[QueueOut, Entry]] = []
        size = 0
        kills_alone = self._kills_wait(state)
        for out in due(state, now):
            if len(found) == most or size > MAX_BYTES or self._reads > MAX_READS:
                break
            if kills_alone and not out.kill:
                break
            there = await self._entry(out, state)
            entry = self._rules.gets(there) if there else None
            if entry is None:
                state = without(state, [out])
                continue
            found.append((out, entry))
            size += len(entry.json)
        return state, found

    async def _entry(self, out: QueueOut, state: QueueState) -> Entry | None:
        """The event that is out; None where there is none any more."""
        if out.kill:
            return self._wire.kill_of(out.article_id)
        place = out.partition, out.offset
        if place in self._found:
            return self._found[place]
        ring = self._wire.rings[out.partition]
        if out.offset >= ring.start:
            entries = ring.since(out.offset, 1)
            return entries[0] if entries and entries[0].offset == out.offset else None
        self._reads += 1
        read = await self._older.read({out.partition: out.offset})
        wanted = {(each.partition, each.offset) for each in state.out if not each.kill}
        for each in read[out.partition].entries if out.partition in read else ():
            if (each.partition, each.offset) in wanted:
                self._found[each.partition, each.offset] = each
        return self._found.get(place)


def _out(entry: Entry, *, kill: bool) -> QueueOut:
    return QueueOut(
        kill=kill,
        partition=entry.partition,
        offset=entry.offset,
        article_id=entry.facts.id,
        has_copy=entry.facts.has_copy,
    )
