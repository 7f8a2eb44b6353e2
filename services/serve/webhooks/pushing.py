"""Pushes events to one site, for as long as it has a webhook: the loop around its queue."""

import asyncio
import random
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any

import structlog

from runtime import kafka
from runtime.backoff import backoff
from services.serve.entries import Entry
from services.serve.metrics import SENT
from services.serve.webhooks.addressee import Addressee
from services.serve.webhooks.answers import Answer, Outcome
from services.serve.webhooks.group import Place, SiteGroup
from services.serve.webhooks.intake import Intake
from services.serve.webhooks.kept import Kept
from services.serve.webhooks.metrics import DISABLED, OLDEST, TRIES
from services.serve.webhooks.parts import AWAY, Parts
from services.serve.webhooks.post import message_for
from services.serve.webhooks.progress import Progress
from services.serve.webhooks.queue import Lane, SiteQueue, Waiting

LOOK_SECONDS = 1.0
"""How often changes of the site are seen, and its cursor is written."""
AGAIN_SECONDS = 5.0
"""How often it is looked whether a new partition is followed by now."""
BUSY_SECONDS = 0.1
"""How often it is asked for room among the requests of all sites."""
RELEASE_SECONDS = 2.0
"""For what is in flight when partitions go to another process, or serve stops."""

log = structlog.get_logger("wiredesk.webhooks")


class Pusher:
    """Pushes to one site, from the partitions that its group gives to this process."""

    def __init__(self, parts: Parts, site: str, begun_at: datetime) -> None:
        """`begun_at`: from when on events are for it."""
        ours = parts.ours
        self._parts = parts
        self._site = site
        self._begun_at = begun_at
        self._queue = SiteQueue(ours.megabytes << 20, ours.concurrency_a_site, random.random)
        self._addressee = Addressee(parts, site)
        self._generation = self._moves = 0
        self._again_at = 0.0
        self._woken = asyncio.Event()
        self._intake = Intake(
            site, parts.wire, parts.backlog, self._queue, self._wanted, self._woken.set
        )
        self._tries: dict[asyncio.Task[None], Waiting] = {}
        self._group: SiteGroup | None = None
        self._committed: dict[Place, Kept] = {}
        self._owned: frozenset[Place] = frozenset()
        self._moving = True
        """Whether it is not known which partitions are this process's: nothing is sent then."""
        self._progress = Progress(self._queue, self._intake, self._addressee, begun_at, parts.clock)
        self._log = log.bind(site=site)

    async def run(self) -> None:
        """Push until it is cancelled; where the broker is away, it is tried again."""
        waits = backoff(1.0, 60.0)
        try:
            while True:
                try:
                    with kafka.explained(self._parts.settings, "nothing can be pushed"):
                        await self._push()
                except AWAY as error:
                    self._log.warning("nothing is pushed: tried again", error=str(error))
                await self._parts.clock.sleep(next(waits))
        finally:
            for metric in (OLDEST, DISABLED):
                self._parts.metrics.remove(metric, self._site)

    async def _push(self) -> None:
        parts = self._parts
        group = SiteGroup(
            parts.settings,
            self._site,
            self._begun_at,
            parts.starts,
            self._release,
            self._woken.set,
        )
        self._group, self._owned, self._committed = group, frozenset(), {}
        self._generation, self._moving = 0, True
        await group.join()
        look_at = 0.0
        try:
            while True:
                changed = parts.wire.changed
                self._woken.clear()
                if self._has_moved(group):
                    await self._take_over(group)
                self._addressee.look(self._queue, self._now)
                more = self._intake.take(self._now)
                blocked = self._start_tries()
                if self._now >= look_at:
                    look_at = self._now + LOOK_SECONDS
                    await group.poll()
                    await self._commit(group)
                    await self._addressee.write()
                    self._show()
                await self._wait(changed, 0 if more else self._pause(blocked=blocked))
        finally:
            self._intake.close()
            with suppress(*AWAY):
                await self._release(group.assigned)
            await group.leave()

    def _has_moved(self, group: SiteGroup) -> bool:
        """Whether there are partitions to begin with, or to begin anew."""
        if group.generation != self._generation:
            return True
        again = group.assigned != self._owned and self._now >= self._again_at
        return not self._moving and (bool(self._intake.expired) or again)

    async def _take_over(self, group: SiteGroup) -> None:
        """Begin with the partitions that the group has given, where they are not known yet."""
        owned, generation, moves = group.assigned, group.generation, self._moves
        begun = await group.begin(owned)
        if (group.generation, self._moves) != (generation, moves):
            return  # another rebalance, while the broker was asked
        positions = self._intake.positions
        for place in {*positions, *owned}:
            kept = place in begun and begun[place] == self._committed.get(place)
            if place in positions and not (kept and place not in self._intake.expired):
                # Another process may have pushed on, since.
                self._queue.drop_partition(*place)
                del positions[place]
                self._committed.pop(place, None)
            if place in begun and place not in positions:
                self._progress.go_on(place, begun[place])
        self._intake.expired.clear()
        self._owned, self._generation, self._moving = frozenset(begun), generation, False
        self._again_at = self._now + AGAIN_SECONDS

    async def _release(self, going: frozenset[Place]) -> None:
        """End what is in flight, as far as it does not end by itself, and write the cursor: the
        next member begins there.
        """
        self._moving = True
        self._moves += 1
        tries = list(self._tries)
        if tries:
            await asyncio.wait(tries, timeout=RELEASE_SECONDS)
        for each in tries:
            each.cancel()
        await asyncio.gather(*tries, return_exceptions=True)
        if going and self._group:
            async with asyncio.timeout(RELEASE_SECONDS):
                await self._commit(self._group)

    async def _commit(self, group: SiteGroup) -> None:
        changed = {
            place: kept
            for place, kept in self._progress.kept.items()
            if place in group.assigned and self._committed.get(place) != kept
        }
        if changed and await group.commit(changed):
            self._committed |= changed

    def _wanted(self, entry: Entry, lane: Lane) -> Entry | None:
        """An event as it goes into the queue; None where it does not."""
        if lane is Lane.EVENTS and not self._parts.wire.may_be_sent(entry):
            return None
        return self._addressee.as_sent(entry)

    @property
    def _sends(self) -> bool:
        """Whether anything is sent now: what is killed is known, and what is this process's."""
        known = self._parts.ready() and not self._moving
        return known and self._addressee.sends != "nothing"

    def _stands(self, waiting: Waiting) -> bool:
        """Whether an event is still to be sent."""
        may_be_sent = waiting.is_kill or self._parts.wire.may_be_sent(waiting.entry)
        # Where the site's rights have become others, it is not sent as it was taken.
        is_same = self._addressee.as_sent(waiting.entry) is waiting.entry
        return may_be_sent and not waiting.replaced and is_same

    def _may_go(self, waiting: Waiting) -> bool:
        """Whether an event may be sent at this very moment."""
        return self._sends and self._addressee.takes(waiting) and self._stands(waiting)

    def _start_tries(self) -> bool:
        """Send what is due; whether something is that finds no room among all sites' requests."""
        if not self._sends:
            return False
        kills = self._addressee.sends == "kills"
        while waiting := self._queue.next(self._now, only_kills=kills):
            if wanted := self._addressee.as_sent(waiting.entry):
                self._queue.exchange(waiting, wanted)
            if not self._stands(waiting):
                self._note_done(waiting, "superseded")
            elif self._addressee.has(waiting):
                self._note_done(waiting, "known")
            else:
                first = waiting.is_kill or all(each.is_kill for each in self._tries.values())
                if not first and not self._parts.pool.take():
                    return True
                self._start(self._try(waiting, from_pool=not first), waiting)
        return False

    def _note_done(self, waiting: Waiting, outcome: str) -> None:
        self._queue.drop(waiting)
        self._parts.metrics.add(TRIES, self._site, outcome)

    def _start(self, trying: Coroutine[Any, Any, None], waiting: Waiting) -> None:
        waiting.in_flight = True
        task = asyncio.create_task(trying)
        self._tries[task] = waiting
        task.add_done_callback(self._note_ended)

    def _note_ended(self, task: "asyncio.Task[None]") -> None:
        waiting = self._tries.pop(task)
        waiting.in_flight = False
        self._woken.set()
        if not task.cancelled() and (error := task.exception()):
            self._log.error("a try failed by a defect", exc_info=error)
            self._queue.note_failed(waiting, self._now, unreachable=False)

    async def _try(self, waiting: Waiting, *, from_pool: bool) -> None:
        parts, site = self._parts, self._addressee.site
        try:
            if site is None:
                return
            message = await message_for(waiting.entry, parts.ours)
            answer = await parts.poster.post(site, message, lambda: self._may_go(waiting))
            self._take_answer(waiting, answer)
        finally:
            if from_pool:
                parts.pool.give()

    def _take_answer(self, waiting: Waiting, answer: Answer) -> None:
        facts, ledger = waiting.entry.facts, self._parts.ledger
        outcome = answer.outcome
        self._parts.metrics.add(TRIES, self._site, outcome.value)
        say = self._log.debug if outcome is Outcome.ACKNOWLEDGED else self._log.info
        say(
            "pushed",
            event_id=facts.event_id,
            article=facts.id,
            outcome=outcome.value,
            answer=answer.what,
            seconds=answer.seconds,
            tries=waiting.tries + 1,
        )
        if outcome is Outcome.OVERTAKEN:
            if not self._stands(waiting):  # else it was the webhook that was changed: it waits
                self._queue.drop(waiting)
        elif outcome is Outcome.ACKNOWLEDGED:
            self._queue.note_acknowledged(waiting)
            self._parts.metrics.add(SENT, "webhook", facts.event)
            ledger.note_sent(self._site, facts, "webhook", answer.what)
            ledger.note_acknowledged(self._site, facts, "webhook", answer.what)
        else:
            last = self._queue.note_failed(
                waiting, self._now, answer.retry_after, unreachable=answer.unreachable
            )
            ledger.note_sent(self._site, facts, "webhook", answer.what)
            if outcome is Outcome.GONE:
                self._addressee.disable("gone")
            elif last:
                self._addressee.disable("failures")

    @property
    def _now(self) -> float:
        return self._parts.clock.monotonic()

    def _pause(self, *, blocked: bool) -> float:
        """How long nothing can happen, but for an event and an answer."""
        if blocked:
            return BUSY_SECONDS
        due = self._queue.next_due(only_kills=self._addressee.sends == "kills")
        if due is None or not self._sends:
            return LOOK_SECONDS
        return min(LOOK_SECONDS, max(0.0, due - self._now))

    async def _wait(self, changed: asyncio.Event, seconds: float) -> None:
        waits = [asyncio.ensure_future(each.wait()) for each in (changed, self._woken)]
        try:
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()

    def _show(self) -> None:
        metrics = self._parts.metrics
        metrics.set(DISABLED, float(self._addressee.has_failed), self._site)
        if (oldest := self._queue.oldest) is None:
            metrics.remove(OLDEST, self._site)
        else:
            metrics.set(OLDEST, oldest / 1000, self._site)
