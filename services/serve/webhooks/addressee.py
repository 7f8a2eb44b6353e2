"""The site that is pushed to, as it is now: what it may have, and whether anything goes out."""

import structlog

from schemas.site import Site, SiteWebhook
from services.serve.entries import Entry
from services.serve.filters import Filter, FilterError, filter_of
from services.serve.webhooks.deciding import Sends, as_sent, has_already, what_is_sent
from services.serve.webhooks.disabling import Why, write_disabled
from services.serve.webhooks.parts import AWAY, Parts
from services.serve.webhooks.queue import SiteQueue, Waiting

FAILED = ("failures", "gone")
WRITE_AGAIN_SECONDS = 15.0

log = structlog.get_logger("wiredesk.webhooks")
audit = structlog.get_logger("wiredesk.audit")


class Addressee:
    """One site, by its record."""

    def __init__(self, parts: Parts, name: str) -> None:
        """Nothing is known of it before `look`."""
        self._parts = parts
        self._name = name
        self._webhook: SiteWebhook | None = None
        self._filter: Filter | None = None
        self._disabling: Why | None = None
        """Why it is to be disabled, from the moment on that this is known."""
        self._written = False
        self._write_at = 0.0
        self._log = log.bind(site=name)

    @property
    def site(self) -> Site | None:
        """The site; None where it may not be served."""
        return self._parts.sites.get(self._name)

    @property
    def since(self) -> str:
        """When the webhook was last enabled or disabled; tries count from then on."""
        webhook = self.site.webhook if self.site else None
        return webhook.since.isoformat() if webhook else ""

    @property
    def sends(self) -> Sends:
        """What goes out to it now."""
        if self._filter is None or self._disabling == "gone":
            return "nothing"
        sends = what_is_sent(self.site)
        return "kills" if self._disabling and sends == "all" else sends

    @property
    def has_failed(self) -> bool:
        """Whether the webhook is disabled, and no person did that."""
        why = self._webhook.disabled_why if self._webhook else None
        return self._disabling is not None or why in FAILED

    def as_sent(self, entry: Entry) -> Entry | None:
        """An event as it gets it; None where it is not for it."""
        site = self.site
        if site is None or self._filter is None:
            # Nothing goes out: what is for it is decided once something does.
            return entry
        return as_sent(site, self._filter, entry, self._parts.wire.terms_of)

    def takes(self, waiting: Waiting) -> bool:
        """Whether anything of the kind goes out to it now."""
        return self.sends == "all" or (waiting.is_kill and self.sends == "kills")

    def has(self, waiting: Waiting) -> bool:
        """Whether it has said that it has an event, or a newer one of its article."""
        known = self._parts.ledger.of_site_and_article(self._name, waiting.entry.facts.id)
        return has_already(known, waiting.entry)

    def look(self, queue: SiteQueue, now: float) -> None:
        """See what has been changed of it; what waits is tried anew once it is enabled again."""
        site = self.site
        webhook = site.webhook if site else None
        if webhook is None or webhook == self._webhook:
            return
        before, self._webhook = self._webhook, webhook
        self._written, self._write_at = False, 0.0
        try:
            self._filter = filter_of(webhook.filters)
        except FilterError as error:
            self._log.error("nothing is pushed: the filters can't be read", error=str(error))
            self._filter = None
        if before and (before.state, before.since) != (webhook.state, webhook.since):
            self._disabling = None
            if webhook.state == "enabled":
                queue.forget_tries(now)

    def disable(self, why: Why) -> None:
        """Send no more events; `write` makes it known."""
        self._disabling = self._disabling or why

    async def write(self) -> None:
        """Write that the webhook is disabled, where that is not known yet."""
        site = self.site
        if self._disabling is None or self._written or site is None:
            return
        clock = self._parts.clock
        if site.webhook != self._webhook or clock.monotonic() < self._write_at:
            return  # where it has been changed at this moment, it is looked at first
        self._write_at = clock.monotonic() + WRITE_AGAIN_SECONDS
        try:
            await write_disabled(self._parts.settings, site, self._disabling, clock.now())
        except AWAY as error:
            self._log.error("the webhook is disabled here, not on the topic", error=str(error))
            return
        self._written = True
        audit.warning("webhook disabled", site=self._name, by="serve", why=self._disabling)
