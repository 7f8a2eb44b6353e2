"""Sites with a webhook, for tests."""

import base64
from typing import Any

from schemas.site import Site, SiteWebhook, WebhookSecret
from services.serve.webhooks.secrets import MasterKey
from tests.unit.serve.wire_events import NOON, site

KEY = MasterKey(bytes(range(32)))
KEY_TEXT = base64.b64encode(KEY.key).decode()


def webhook(*secrets: WebhookSecret, **changes: Any) -> SiteWebhook:
    """One that is enabled."""
    made = SiteWebhook(
        url="https://post.example/wire",
        secrets=secrets,
        state="enabled",
        since=NOON,
        begun_at=NOON,
    )
    return made.model_copy(update=changes)


def hooked(*secrets: WebhookSecret, **changes: Any) -> Site:
    """A site with such a webhook."""
    return site().model_copy(update={"webhook": webhook(*secrets, **changes)})
