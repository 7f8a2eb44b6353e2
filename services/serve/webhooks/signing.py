"""Signatures by Standard Webhooks 1.0: `v1` is HMAC-SHA256, `v1a` ed25519. Pure."""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from schemas.site import Site
from services.serve.webhooks.secrets import MasterKey, SecretError, holding

ID, TIMESTAMP, SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"


def signed_headers(
    message_id: str, now: datetime, body: bytes, secrets: Iterable[tuple[str, bytes]]
) -> Mapping[str, str]:
    """The headers of a message, signed with each secret: its scheme, and its bytes."""
    timestamp = str(int(now.timestamp()))
    content = b".".join((message_id.encode(), timestamp.encode(), body))
    signatures = " ".join(_signature(scheme, secret, content) for scheme, secret in secrets)
    return {ID: message_id, TIMESTAMP: timestamp, SIGNATURE: signatures}


def headers_for(
    site: Site, message_id: str, now: datetime, body: bytes, key: MasterKey
) -> Mapping[str, str]:
    """The headers of a message to a site, signed with all secrets that hold now.

    Raises SecretError where none can be made: the operator's key is another.
    """
    made = [each for each in holding(site, now) if each.key_id == key.id]
    if not made:
        raise SecretError(
            f"the secrets of {site.name} were made with another WIREDESK_SERVE_WEBHOOK_KEY: set "
            f"that one, or make new ones: `wiredesk sites webhook {site.name} --rotate`"
        )
    secrets = ((each.scheme, key.secret(site.name, each)) for each in made)
    return signed_headers(message_id, now, body, secrets)


def _signature(scheme: str, secret: bytes, content: bytes) -> str:
    if scheme == "v1":
        signature = hmac.new(secret, content, hashlib.sha256).digest()
    else:
        signature = Ed25519PrivateKey.from_private_bytes(secret).sign(content)
    return f"{scheme},{base64.b64encode(signature).decode()}"
