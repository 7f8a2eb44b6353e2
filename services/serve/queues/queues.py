"""The pull queues of all sites: pulled and acknowledged at any process. No Kafka, no HTTP.

The state of a queue is a record of the topic `wire.queues`, which all processes follow. It is
written before anything is handed out, so a process that ends forgets nothing. Two that hand out at
the same moment may hand out the same.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from runtime.clock import Clock
from schemas.queue import QueueState
from schemas.record import MalformedRecordError
from services.serve.deliveries.ledger import Ledger
from services.serve.entitlements import seen
from services.serve.entries import Entry
from services.serve.filters import Filter
from services.serve.queues.pulling import Puller, Rules
from services.serve.queues.receipts import (
    Handed,
    in_milliseconds,
    read_receipt,
    receipt_of,
    short_of,
)
from services.serve.queues.states import Place, is_behind, joined, leased, place_of, without
from services.serve.reader import Older, SiteRefusedError
from services.serve.sites import Sites
from services.serve.wire import Wire

CATCH_UP_SECONDS = 2.0
"""For a process to read what another has handed out, when a receipt of it comes here."""

log = structlog.get_logger("wiredesk.serve")


@dataclass(frozen=True, slots=True)
class Pull:
    """What a site asks for."""

    site: str
    wanted: Filter
    most: int
    seconds: int
    """For how long what is handed out is in its hands."""


@dataclass(frozen=True, slots=True)
class HandedOut:
    """An event in a site's hands."""

    entry: Entry
    receipt: str


class Queues:
    """The queues, as the topic has them, and what this process has done with them."""

    def __init__(
        self,
        wire: Wire,
        sites: Sites,
        ledger: Ledger,
        older: Older,
        clock: Clock,
        write: Callable[[QueueState], Awaitable[None]],
    ) -> None:
        """`write` writes a state to the topic, and returns once that is sure."""
        self._wire = wire
        self._sites = sites
        self._ledger = ledger
        self._older = older
        self._clock = clock
        self._write = write
        self._states: dict[str, QueueState] = {}
        self._last: dict[str, QueueState] = {}
        """The last record of each queue, which is all that the topic keeps for long."""
        self._locks: dict[str, asyncio.Lock] = {}
        self._changed = asyncio.Event()

    def take(self, site: str, value: bytes | None) -> None:
        """Take over a record of the topic; a tombstone ends a queue."""
        if value is None:
            self._states.pop(site, None)
            self._last.pop(site, None)
            return
        try:
            self._last[site] = state = QueueState.from_bytes(value)
            self._keep(state)
        except MalformedRecordError as error:
            log.error("a queue's record is passed over", site=site, error=str(error))
        self._changed.set()
        self._changed = asyncio.Event()

    async def settle(self) -> None:
        """Have the last record of each queue say all that is known: called now and then.

        It may not where two processes wrote at the same moment, or where events were passed over.
        Raises what writing raises.
        """
        for site, state in list(self._states.items()):
            if not _is_same(self._last.get(site), state):
                await self._write(state)

    def get(self, site: str) -> QueueState | None:
        """A queue's state; None where it has not been pulled yet."""
        return self._states.get(site)

    async def pull(self, asked: Pull, begin: QueueState) -> Sequence[HandedOut]:
        """What a site gets; `begin`: its queue where it has not been pulled yet.

        Raises SiteRefusedError, what `Older.read` raises, and what writing raises.
        """
        async with self._lock(asked.site):
            if self._sites.get(asked.site) is None:
                raise SiteRefusedError
            before, is_new = self._state(begin)
            puller = Puller(self._wire, self._older, self._rules(asked))
            now = self._now
            pulled = await puller.pull(before, asked.most, now)
            taken = [out for out, _ in pulled.events]
            state = leased(pulled.state, taken, now + asked.seconds * 1000)
            if is_new or pulled.events:
                await self._write(state)
            self._keep(state)
        handed = []
        for out, entry in pulled.events:
            if out.kill or self._wire.may_be_sent(entry):
                self._ledger.note_sent(asked.site, entry.facts, "queue")
                receipt = receipt_of(state, out, entry.facts.event_id)
                handed.append(HandedOut(entry, receipt))
        return handed

    async def acknowledge(self, site: str, receipts: Iterable[str]) -> Sequence[str]:
        """Be done with what was handed out; the receipts that are not of it, or no more.

        Raises what writing raises.
        """
        texts = list(dict.fromkeys(receipts))
        read = {text: handed for text in texts if (handed := read_receipt(text))}
        await self._until_known(site, read.values())
        async with self._lock(site):
            state = self._states.get(site)
            if state is None:
                return texts
            begun = in_milliseconds(state.begun_at)
            out = {place_of(each): each for each in state.out if each.until}
            known = {
                text: out[handed.place]
                for text, handed in read.items()
                if handed.begun == begun and handed.place in out
            }
            if known:
                done = without(state, known.values())
                await self._write(done)
                self._keep(done)
        for text, each in known.items():
            self._note(site, each.article_id, read[text])
        return [text for text in texts if text not in known]

    def _note(self, site: str, article_id: str, handed: Handed) -> None:
        kill = self._wire.kill_of(article_id)
        if handed.place[0] and kill:
            self._ledger.note_acknowledged(site, kill.facts, "queue")
            return
        delivery = self._ledger.of_site_and_article(site, article_id)
        if delivery and delivery.event_id and short_of(delivery.event_id) == handed.event:
            self._ledger.acknowledge(delivery)

    async def _until_known(self, site: str, receipts: Iterable[Handed]) -> None:
        """Until what another process has handed out is known here, for a moment at most."""
        places = {handed.place for handed in receipts}
        ends_at = self._clock.monotonic() + CATCH_UP_SECONDS
        while places and (left := ends_at - self._clock.monotonic()) > 0:
            changed, state = self._changed, self._states.get(site)
            if state and all(_is_known(state, place) for place in places):
                return
            await self._clock.wait(changed, left)

    def _rules(self, asked: Pull) -> Rules:
        def gets(entry: Entry) -> Entry | None:
            site = self._sites.get(asked.site)
            if site is None:
                raise SiteRefusedError
            found = seen(site, entry, self._wire.terms_of)
            return found if found and asked.wanted.wants(found.facts) else None

        def has_acknowledged(kill: Entry) -> bool:
            known = self._ledger.of_site_and_article(asked.site, kill.facts.id)
            is_of_it = known is not None and known.event_id == kill.facts.event_id
            return is_of_it and known is not None and known.acknowledged_at is not None

        return Rules(gets, has_acknowledged)

    def _state(self, begin: QueueState) -> tuple[QueueState, bool]:
        """The state of a queue, and whether it has just been begun."""
        known = self._states.get(begin.site)
        return (known, False) if known and known.begun_at >= begin.begun_at else (begin, True)

    def _keep(self, state: QueueState) -> None:
        known = self._states.get(state.site)
        self._states[state.site] = joined(known, state) if known else state

    def _lock(self, site: str) -> asyncio.Lock:
        return self._locks.setdefault(site, asyncio.Lock())

    @property
    def _now(self) -> int:
        return in_milliseconds(self._clock.now())

    @property
    def states(self) -> Mapping[str, QueueState]:
        """Of all queues that have been pulled."""
        return self._states


def _is_known(state: QueueState, place: Place) -> bool:
    """Whether what a receipt is of has been handed out, or is done with, as far as one knows."""
    out = {place_of(each): each for each in state.out}
    return bool(out[place].until) if place in out else is_behind(state, place)


def _is_same(one: QueueState | None, other: QueueState) -> bool:
    if one is None or one.begun_at != other.begun_at:
        return False
    return (one.events, one.kills, set(one.out)) == (other.events, other.kills, set(other.out))
