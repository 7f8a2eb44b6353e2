"""Disables a site's webhook: its record is written anew."""

from datetime import datetime
from typing import Literal

from runtime import kafka
from runtime.settings import Settings
from schemas.site import Site
from schemas.topics import SITES

Why = Literal["operator", "gone", "failures"]


def disabled(site: Site, why: Why, now: datetime) -> Site:
    """The site with its webhook disabled."""
    changes = {"state": "disabled", "disabled_why": why, "since": now}
    webhook = site.webhook.model_copy(update=changes) if site.webhook else None
    return site.model_copy(update={"webhook": webhook, "changed_at": now})


async def write_disabled(settings: Settings, site: Site, why: Why, now: datetime) -> None:
    """Write the record of a site whose webhook is disabled.

    Raises BrokerUnreachableError, ConfigurationError, KafkaError and TimeoutError.
    """
    # A connection of its own: it happens once in a webhook's life.
    producer = kafka.plain_producer(settings)
    await kafka.start(producer, settings)
    try:
        value = disabled(site, why, now).to_bytes()
        name = settings.wiredesk.topic_prefix + SITES.name
        sent = producer.send_and_wait(name, value, key=site.name.encode())
        await kafka.within(settings.wiredesk.deadline_seconds, sent)
    finally:
        await kafka.abandon(producer)
