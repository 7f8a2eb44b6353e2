"""What was sent with an `Idempotency-Key`: the same again gets the same receipt. Pure.

Source: draft-ietf-httpapi-idempotency-key-header-07.
"""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from schemas.intake_key import IntakeKey
from schemas.record import MalformedRecordError

HOLDS = timedelta(hours=24)
KEY = re.compile(r'"?[\x21\x23-\x7e]{1,200}"?', re.ASCII)
"""A string of a structured field (RFC 8941), or the same without its quotes, as many send it."""


class KeyInUseError(Exception):
    """A request with the key is being answered: 409."""


class KeyUsedError(Exception):
    """The key came with something else: 422."""


def key_of(agency: str, source: str, stated: str) -> str | None:
    """What an agency's key for a source is on the topic; None where the header is no key."""
    if not KEY.fullmatch(stated):
        return None
    said = "\0".join((agency, source, stated.strip('"')))
    return hashlib.sha256(said.encode()).hexdigest()


class Once:
    """The keys of the last day, as far as their topic has been read, and those in hand."""

    def __init__(self, most: int) -> None:
        """`most`: keys; the oldest are forgotten before their time where there are more."""
        self._most = most
        self._keys: OrderedDict[str, IntakeKey] = OrderedDict()
        self._in_hand: set[str] = set()

    def take(self, key: str, value: bytes | None) -> None:
        """Take over what the topic says of a key. The first that came of it counts."""
        try:
            kept = IntakeKey.from_bytes(value)
        except MalformedRecordError:
            return
        before = self._keys.get(key)
        if before is None or kept.accepted_at - before.accepted_at >= HOLDS:
            self._keys[key] = kept
            self._keys.move_to_end(key)
        while len(self._keys) > self._most:
            self._keys.popitem(last=False)

    def find(self, key: str, sha256: str, now: datetime) -> IntakeKey | None:
        """What was accepted with a key before; None where nothing was.

        Raises KeyUsedError where that was something else.
        """
        kept = self._keys.get(key)
        if kept is None or now - kept.accepted_at >= HOLDS:
            return None
        if kept.sha256 != sha256:
            raise KeyUsedError
        return kept

    @contextmanager
    def in_hand(self, key: str | None) -> Iterator[None]:
        """A request with a key is answered within the context. Raises KeyInUseError."""
        if key is None:
            yield
            return
        if key in self._in_hand:
            raise KeyInUseError
        self._in_hand.add(key)
        try:
            yield
        finally:
            self._in_hand.discard(key)
