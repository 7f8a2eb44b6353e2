"""Receipts: where the records of a request lie, as one opaque word that only we can make. Pure."""

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass

VERSION = 1
MAC_BYTES = 16
MAX_LENGTH = 4096
"""Characters of a receipt."""


class ReceiptError(ValueError):
    """The text is no receipt of ours, or is that of another source."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a raw record lies."""

    topic: str
    """The topic's name without the desk's prefix."""
    partition: int
    offset: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """The records of one request, in their order."""

    topic: str
    """The topic that they are on."""
    time: int
    """When the last of them was written, in milliseconds since 1970."""
    places: tuple[Place, ...]


def seal(receipt: Receipt, source: str, secret: str) -> str:
    """The receipt as its sender gets it; `secret` is that of the agency."""
    places = [(each.partition, each.offset) for each in receipt.places]
    said = (VERSION, receipt.topic, receipt.time, places)
    content = json.dumps(said, separators=(",", ":")).encode()
    sealed = content + _mac(content, source, secret)
    return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()


def unseal(text: str, source: str, secret: str) -> Receipt:
    """What a receipt says. Raises ReceiptError unless it was made for this source and agency."""
    if not text.isascii() or len(text) > MAX_LENGTH:
        raise ReceiptError("no receipt")
    try:
        sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ReceiptError("no receipt") from error
    content, mac = sealed[:-MAC_BYTES], sealed[-MAC_BYTES:]
    if not hmac.compare_digest(mac, _mac(content, source, secret)):
        raise ReceiptError("no receipt")
    # Nobody else can sign: what follows is as `seal` wrote it, here or in another release.
    version, *said = json.loads(content)
    if version != VERSION:
        raise ReceiptError("of another release")
    topic, time, places = said
    return Receipt(topic, time, tuple(Place(topic, *each) for each in places))


def _mac(content: bytes, source: str, secret: str) -> bytes:
    said = len(content).to_bytes(4, "big") + content + source.encode()
    return hmac.digest(bytes.fromhex(secret), said, hashlib.sha256)[:MAC_BYTES]
