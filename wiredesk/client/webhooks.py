"""The webhooks of sites: set up, changed, tried and looked at."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from getpass import getuser

import structlog

from runtime.clock import SystemClock
from runtime.errors import WiredeskError
from runtime.settings import Settings, read_section
from schemas.delivery import Delivery
from schemas.site import Site, SiteWebhook
from schemas.topics import DELIVERIES
from services.serve.filters import FilterError, filter_of
from services.serve.webhooks.addresses import AddressError
from services.serve.webhooks.answers import Answer, Outcome
from services.serve.webhooks.disabling import disabled
from services.serve.webhooks.messages import challenge, echoes, trial
from services.serve.webhooks.post import Poster
from services.serve.webhooks.secrets import MasterKey, holding, make_secret, shown
from services.serve.webhooks.settings import WebhookSettings
from wiredesk.client.key_holders import THE_SITES
from wiredesk.client.read import read_rows

audit = structlog.get_logger("wiredesk.audit")


class WebhookError(WiredeskError):
    """A webhook that can't be had, or that does not do as it has to."""


class Webhooks:
    """The webhooks of sites, as a person changes them."""

    def __init__(self, settings: Settings, ours: WebhookSettings | None = None) -> None:
        """Raises ConfigurationError, and WebhookError where the operator's key is not set."""
        self._settings = settings
        self._ours = ours or read_section(WebhookSettings)
        key = self._ours.master_key
        if key is None:
            raise WebhookError(
                "webhooks are signed with secrets that are made from a key of yours: set "
                "WIREDESK_SERVE_WEBHOOK_KEY, or _FILE, here and for serve, to the line that "
                "`openssl rand -base64 32` prints, and keep it"
            )
        self._key: MasterKey = key
        self._clock = SystemClock()

    async def set_up(
        self, name: str, url: str | None, filters: Sequence[str] | None, scheme: str
    ) -> tuple[Site, str | None]:
        """Say where a site's events are pushed, and which; None leaves it as it is.

        Returns the site, and of a new webhook what the site verifies with. Another address has to
        be verified anew. Raises WebhookError, HolderError, and what a producer raises.
        """
        site, now = await THE_SITES.find(self._settings, name), self._clock.now()
        before = site.webhook
        self._check(url, filters)
        if before is None:
            if url is None:
                raise WebhookError(f"{name} has no webhook yet: say where, by --url https://…")
            secret = make_secret(scheme, self._key, now)
            made = SiteWebhook(url=url, filters=tuple(filters or ()), secrets=(secret,), since=now)
            changed = await self._write(site, made, "set up")
            return changed, shown(name, secret, self._key)
        if scheme != "v1":
            raise WebhookError(f"{name} has a webhook: `--rotate --ed25519` gives it a key pair")
        changes: dict[str, object] = {}
        if filters is not None:
            changes["filters"] = tuple(filters)
        if url is not None and url != before.url:
            changes |= {"url": url, "state": "unverified", "disabled_why": None, "since": now}
        return await self._write(site, before.model_copy(update=changes), "changed"), None

    async def rotate(self, name: str, overlap: timedelta, scheme: str) -> str:
        """Give a site's webhook another secret; those before sign too for `overlap`.

        Returns what the site verifies with. Raises WebhookError, HolderError, and what a producer
        raises.
        """
        site, webhook = await self._with_webhook(name)
        now = self._clock.now()
        ends = now + overlap
        before = [
            old.model_copy(update={"expires_at": min(ends, old.expires_at or ends)})
            for old in holding(site, now)
        ]
        secret = make_secret(scheme, self._key, now)
        changes = {"secrets": (*before, secret)}
        await self._write(site, webhook.model_copy(update=changes), "secret rotated")
        return shown(name, secret, self._key)

    async def enable(self, name: str) -> Answer:
        """Challenge a site, and enable its webhook where it answers as it has to.

        It goes on from where it was. Returns the answer. Raises WebhookError, HolderError, and
        what a producer raises.
        """
        site, webhook = await self._with_webhook(name)
        message, token = challenge(self._clock.now())
        async with self._poster() as poster:
            answer = await poster.post(site, message)
        if answer.outcome is not Outcome.ACKNOWLEDGED or not echoes(answer.body, token):
            raise WebhookError(
                f"{webhook.url} did not answer the challenge ({answer.shown}): it has to verify "
                "the signature and answer 200 with the `challenge` of the event's data, within "
                f"{self._ours.answer_seconds:g} s; then run this again"
            )
        now = self._clock.now()
        changes = {
            "state": "enabled",
            "disabled_why": None,
            "since": now,
            "begun_at": webhook.begun_at or now,
        }
        await self._write(site, webhook.model_copy(update=changes), "enabled")
        return answer

    async def disable(self, name: str) -> None:
        """Push nothing to a site; its cursor stays. Raises WebhookError, HolderError."""
        site, _ = await self._with_webhook(name)
        changed = disabled(site, "operator", self._clock.now())
        await self._write(site, changed.webhook, "disabled")

    async def remove(self, name: str) -> None:
        """Forget a site's webhook. Raises WebhookError, HolderError."""
        site, _ = await self._with_webhook(name)
        await self._write(site, None, "removed")

    async def test(self, name: str) -> Answer:
        """Send a site a signed test event, whatever state its webhook is in.

        Raises WebhookError, HolderError.
        """
        site, _ = await self._with_webhook(name)
        async with self._poster() as poster:
            return await poster.post(site, trial(self._clock.now()))

    @asynccontextmanager
    async def _poster(self) -> AsyncIterator[Poster]:
        async with Poster.opened(self._ours, self._key, self._clock) as poster:
            yield poster

    def _check(self, url: str | None, filters: Sequence[str] | None) -> None:
        try:
            if url is not None:
                self._ours.reach.check_url(url)
            filter_of(tuple(filters or ()))
        except (AddressError, FilterError) as error:
            raise WebhookError(str(error)) from error

    async def _with_webhook(self, name: str) -> tuple[Site, SiteWebhook]:
        site = await THE_SITES.find(self._settings, name)
        if site.webhook is None:
            raise WebhookError(
                f"{name} has no webhook: `wiredesk sites webhook {name} --url https://…` makes one"
            )
        return site, site.webhook

    async def _write(self, site: Site, webhook: SiteWebhook | None, what: str) -> Site:
        now = self._clock.now()
        changed = site.model_copy(update={"webhook": webhook, "changed_at": now})
        await THE_SITES.write(self._settings, changed)
        audit.info(f"webhook {what}", site=site.name, by=_who())
        return changed


async def read_deliveries(
    settings: Settings, name: str, wanted: str | None = None
) -> list[Delivery]:
    """What a site was pushed, the newest first: a delivery for each of the events that are kept.

    `wanted`: of the article alone that this is the id of, or of one of its events. Raises
    HolderError, and what a consumer raises.
    """
    await THE_SITES.find(settings, name)
    rows = [each for each in await read_rows(settings, DELIVERIES, Delivery) if each.site == name]
    events = [event for row in rows if wanted is None or _is_of(row, wanted) for event in _all(row)]
    return sorted(events, key=lambda each: each.sent_at, reverse=True)


def _all(row: Delivery) -> list[Delivery]:
    """A delivery for each event of an article that was pushed."""
    earlier = [
        row.model_copy(update={**dict(each), "channel": "webhook", "earlier": ()})
        for each in row.earlier
    ]
    last = [row.model_copy(update={"earlier": ()})] if row.last_answer else []
    return last + earlier


def _is_of(row: Delivery, wanted: str) -> bool:
    return wanted in (row.article_id, row.event_id, *(each.event_id for each in row.earlier))


def _who() -> str:
    """The person at the command line, as the machine has it."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"
