"""The secrets that webhooks are signed with. Pure but for the randomness.

A secret is made anew, whenever it is needed, from the operator's key, the site's name and a random
salt: HMAC-SHA256 as a key derivation (NIST SP 800-108). The topic has the salt alone, so whoever
reads `wire.sites` or a backup of it can sign nothing.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from schemas.site import Site, WebhookSecret

KEY_BYTES, SALT_BYTES = 32, 16
PURPOSE = b"wiredesk webhook 1"


class SecretError(ValueError):
    """What is no key of the operator's, or not the one that a webhook's secrets were made from."""


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The operator's key."""

    key: bytes = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> "MasterKey":
        """The key that is written in base64. Raises SecretError, which does not quote it."""
        try:
            key = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if len(key) != KEY_BYTES:
            raise SecretError("is 32 random bytes in base64: `openssl rand -base64 32` makes them")
        return cls(key)

    @property
    def id(self) -> str:
        """What tells one key from another, and says nothing of it."""
        return hmac.new(self.key, PURPOSE + b"\0id", hashlib.sha256).hexdigest()[:16]

    def secret(self, site: str, made: WebhookSecret) -> bytes:
        """The 32 bytes of one of a site's secrets: an HMAC key, or the seed of an ed25519 key."""
        context = b"\0".join((PURPOSE, made.scheme.encode(), site.encode(), made.salt.encode()))
        return hmac.new(self.key, context, hashlib.sha256).digest()


def make_secret(
    scheme: str, key: MasterKey, now: datetime, expires_at: datetime | None = None
) -> WebhookSecret:
    """A new secret: what is kept of it. `scheme`: `v1` or `v1a`."""
    return WebhookSecret.model_validate(
        {
            "scheme": scheme,
            "salt": secrets.token_hex(SALT_BYTES),
            "key_id": key.id,
            "created_at": now,
            "expires_at": expires_at,
        }
    )


def shown(site: str, made: WebhookSecret, key: MasterKey) -> str:
    """What the site verifies with: `whsec_…`, which it keeps secret, or the public `whpk_…`."""
    secret = key.secret(site, made)
    if made.scheme == "v1":
        return "whsec_" + base64.b64encode(secret).decode()
    public = Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    return "whpk_" + base64.b64encode(public).decode()


def holding(site: Site, now: datetime) -> tuple[WebhookSecret, ...]:
    """The secrets that a site's events are signed with now."""
    made = site.webhook.secrets if site.webhook else ()
    return tuple(each for each in made if each.expires_at is None or now < each.expires_at)
