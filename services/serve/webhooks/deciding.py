"""What a site is pushed: decided by the same functions as on every other channel. Pure."""

from typing import Literal

from schemas.delivery import Delivery
from schemas.site import Site
from services.serve.entitlements import TermsNow, seen
from services.serve.entries import Entry
from services.serve.filters import Filter

TAKEN = "2"
"""What an answer begins with that acknowledges."""

Sends = Literal["all", "kills", "nothing"]


def what_is_sent(site: Site | None) -> Sends:
    """What goes out to a site now. None is a site that there is not, or that is disabled."""
    webhook = site.webhook if site else None
    if webhook is None or webhook.begun_at is None:
        return "nothing"
    if webhook.state == "enabled":
        return "all"
    # It was told of copy that it may still have on its pages.
    failed = webhook.state == "disabled" and webhook.disabled_why == "failures"
    return "kills" if failed else "nothing"


def as_sent(site: Site, wanted: Filter, entry: Entry, terms_now: TermsNow) -> Entry | None:
    """An event as a site gets it; None where it may not see it, or does not want it."""
    found = seen(site, entry, terms_now)
    return found if found and wanted.wants(found.facts) else None


def has_already(delivery: Delivery | None, entry: Entry) -> bool:
    """Whether a site's webhook has acknowledged an event, or a newer one of its article.

    What was acknowledged otherwise may be known to another system of the site alone. Of several
    events with one version the ledger knows the last: one before it is sent again, and so is all
    behind it.
    """
    if delivery is None or delivery.acknowledged_at is None:
        return False
    if not (delivery.last_answer or "").startswith(TAKEN):
        return False
    newer = delivery.version > entry.facts.version and not entry.is_kill
    return newer or delivery.event_id == entry.facts.event_id
