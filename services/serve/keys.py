"""API keys: made, and known again by a hash. Pure but for the randomness.

A key is `wd_ID_SECRET`. The secret has 256 random bits, so a plain SHA-256 of the key is enough:
nobody can try so many, and each request is checked in microseconds.
"""

import hashlib
import hmac
import re
import secrets
from datetime import datetime

from schemas.site import SiteKey

PREFIX = "wd"
ID_BYTES, SECRET_BYTES = 6, 32
KEY = re.compile(rf"{PREFIX}_([0-9a-f]{{{2 * ID_BYTES}}})_[A-Za-z0-9_-]{{43}}", re.ASCII)


def make_key(now: datetime, expires_at: datetime | None = None) -> tuple[str, SiteKey]:
    """A new key, which nobody can show again, and what is kept of it."""
    key_id = secrets.token_hex(ID_BYTES)
    text = f"{PREFIX}_{key_id}_{secrets.token_urlsafe(SECRET_BYTES)}"
    kept = SiteKey(id=key_id, sha256=_hash(text), created_at=now, expires_at=expires_at)
    return text, kept


def key_id(text: str) -> str | None:
    """The visible part of what may be a key; None for any other text."""
    found = KEY.fullmatch(text)
    return found[1] if found else None


def is_key(text: str, kept: SiteKey, now: datetime) -> bool:
    """Whether it is this key, and has not expired."""
    alive = kept.expires_at is None or now < kept.expires_at
    return hmac.compare_digest(_hash(text), kept.sha256) and alive


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
