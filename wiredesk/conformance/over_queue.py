"""The script in a pull queue: serve's own, on a log in memory."""

import asyncio
from collections.abc import Sequence, Set

from schemas.queue import QueueState
from wiredesk.conformance.over_http import SITE, Server
from wiredesk.conformance.requests import PULL, Asked
from wiredesk.conformance.script import Step

ACKNOWLEDGED_SECONDS = 10.0
"""For a site to acknowledge what it was given."""
LOOK_SECONDS = 0.05


class Queue(Server):
    """What a site pulls from: a `Channel`."""

    path = PULL
    _said: Set[str] = frozenset()
    """The articles of which it has been said that they are not acknowledged."""

    async def play(self, step: Step) -> Sequence[str]:
        """Play a step, and wait until all of it is acknowledged."""
        return [*await super().play(step), *await self._left()]

    async def _left(self) -> list[str]:
        """What the site has been given and does not acknowledge."""
        loop = asyncio.get_running_loop()
        until = loop.time() + ACKNOWLEDGED_SECONDS
        while loop.time() < until:
            state = self._queues.get(SITE)
            if state and self._is_done(state):
                return []
            if self.process and self.process.trouble:
                break  # it is said elsewhere
            await asyncio.sleep(LOOK_SECONDS)
        state = self._queues.get(SITE)
        given = {each.article_id for each in state.out if each.until} if state else set[str]()
        new, self._said = sorted(given - self._said), given | self._said
        return [f"{name} is not acknowledged" for name in new]

    def _is_done(self, state: QueueState) -> bool:
        end = self._log.wire.end
        return not state.out and (state.events, state.kills) == (end.events, end.kills)

    async def _begun_anew(self, _: Asked) -> list[str]:
        """Whether it has pulled with `begin`."""
        await asyncio.sleep(LOOK_SECONDS)  # for the answer to that request
        state = self._queues.get(SITE)
        if state and state.generation == self._log.generation.hex():
            return []
        return ['it did not begin anew: it pulled without "begin"']

    def _faults_of(self, asked: Asked, when: str) -> list[str]:
        """None: a queue has no cursor."""
        return []
