"""Webhooks in a running serve: a pusher for each site that has one."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime

import structlog

from runtime.settings import Settings
from services.serve.beside import beside
from services.serve.context import Context
from services.serve.sites import Sites
from services.serve.webhooks.parts import Parts, Pool
from services.serve.webhooks.post import Poster
from services.serve.webhooks.pushing import Pusher
from services.serve.webhooks.settings import WebhookSettings

LOOK_SECONDS = 1.0

log = structlog.get_logger("wiredesk.webhooks")


class Webhooks:
    """Starts and ends pushers as sites are changed."""

    def __init__(self, parts: Parts) -> None:
        """None runs yet."""
        self._parts = parts
        self._running: dict[tuple[str, datetime], asyncio.Task[None]] = {}
        self._left_out: frozenset[str] = frozenset()

    async def run(self) -> None:
        """Until it is cancelled."""
        try:
            while True:
                await self._look()
                await self._parts.clock.sleep(LOOK_SECONDS)
        finally:
            await self._end(list(self._running))

    async def _look(self) -> None:
        wanted = list(with_webhooks(self._parts.sites))
        taken = set(wanted[: self._parts.ours.sites])
        for each in [each for each, task in self._running.items() if task.done()]:
            error = self._running.pop(each).exception()
            log.error(
                "pushing to a site ended by a defect: begun anew", site=each[0], exc_info=error
            )
        await self._end([each for each in self._running if each not in taken])
        for site, begun_at in taken - self._running.keys():
            pusher = Pusher(self._parts, site, begun_at)
            self._running[site, begun_at] = asyncio.create_task(pusher.run())
        self._note_left_out(frozenset(site for site, _ in set(wanted) - taken))

    async def _end(self, going: list[tuple[str, datetime]]) -> None:
        tasks = [self._running.pop(each) for each in going]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _note_left_out(self, names: frozenset[str]) -> None:
        if names and names != self._left_out:
            log.error(
                "sites are not pushed to: raise WIREDESK_SERVE_WEBHOOK_SITES",
                sites=sorted(names),
                most=self._parts.ours.sites,
            )
        self._left_out = names


def with_webhooks(sites: Sites) -> Iterator[tuple[str, datetime]]:
    """The sites whose webhook was ever enabled, those first that have been so for longest.

    Also those that are disabled: their place in the group keeps their cursor from expiring.
    """
    begun = (
        (site.webhook.begun_at, site.name)
        for site in sites.every()
        if site.webhook and site.webhook.begun_at
    )
    return ((name, begun_at) for begun_at, name in sorted(begun))


@asynccontextmanager
async def pushing(
    settings: Settings, ours: WebhookSettings, context: Context
) -> AsyncIterator[None]:
    """Push to sites within the context, where the operator's key is set."""
    key = ours.master_key
    if key is None:
        async with beside(_warn(context)):
            yield
        return
    async with Poster.opened(ours, key, context.clock) as poster:
        webhooks = Webhooks(
            Parts(
                settings,
                ours,
                context.wire,
                context.sites,
                lambda: context.follower.starts,
                lambda: context.follower.ready,
                context.backlog,
                context.ledger,
                poster,
                Pool(ours.concurrency),
                context.metrics,
                context.clock,
            )
        )
        async with beside(_run(webhooks, context)):
            yield


async def _run(webhooks: Webhooks, context: Context) -> None:
    await _until_ready(context)
    await webhooks.run()


async def _warn(context: Context) -> None:
    await _until_ready(context)
    if names := [name for name, _ in with_webhooks(context.sites)]:
        log.error("sites are not pushed to: set WIREDESK_SERVE_WEBHOOK_KEY", sites=names)


async def _until_ready(context: Context) -> None:
    while not context.follower.ready:
        await context.clock.sleep(LOOK_SECONDS / 4)
