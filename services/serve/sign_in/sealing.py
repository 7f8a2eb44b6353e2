"""What a browser keeps for us and can neither read nor change. Pure but for the randomness.

It is encrypted and signed (AES-256-GCM). Each purpose has a key of its own, so that nothing which
was sealed for one is taken for another.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from schemas.record import MalformedRecordError, WireModel

KEY_BYTES, NONCE_BYTES = 32, 12
MAX_LENGTH = 3800
"""Characters of what is sealed: browsers keep 4096 bytes of a cookie, its name included."""

M = TypeVar("M", bound=WireModel)


class SealError(ValueError):
    """It was not sealed with this key for this, or was changed; or is too long to be kept."""


class Seal:
    """The key of all processes."""

    def __init__(self, key: bytes) -> None:
        """`key`: `KEY_BYTES` random bytes."""
        self._key = key

    def seal(self, content: WireModel) -> str:
        """A text for a cookie, another one each time. Raises SealError for much content."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = nonce + self._cipher(type(content)).encrypt(nonce, content.to_bytes(), None)
        text = base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()
        if len(text) > MAX_LENGTH:
            raise SealError("it is too long for a cookie")
        return text

    def open(self, text: str, model: type[M]) -> M:
        """What was sealed as this model. Raises SealError."""
        if len(text) > MAX_LENGTH or not text.isascii():
            raise SealError("it was not sealed here")
        try:
            raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            nonce, sealed = raw[:NONCE_BYTES], raw[NONCE_BYTES:]
            return model.from_bytes(self._cipher(model).decrypt(nonce, sealed, None))
        except (binascii.Error, InvalidTag, ValueError, MalformedRecordError) as error:
            raise SealError("it was not sealed here") from error

    def _cipher(self, model: type[WireModel]) -> AESGCM:
        purpose = f"wiredesk board 1 {model.__name__}".encode()
        return AESGCM(hmac.new(self._key, purpose, hashlib.sha256).digest())


def read_key(text: str) -> bytes:
    """The key that is written in base64. Raises ValueError, which does not quote it."""
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError("is 32 random bytes in base64: `openssl rand -base64 32` makes them")
    return key
