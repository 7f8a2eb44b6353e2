"""Who has a key: sites and agencies, as their topics have them by now. Pure."""

from datetime import datetime
from typing import Generic, Protocol, Self, TypeVar

import structlog

from schemas.record import MalformedRecordError
from schemas.site import SiteKey
from services.serve.keys import is_key, key_id

log = structlog.get_logger("wiredesk.keys")


class Holder(Protocol):
    """A record of somebody who has keys."""

    @property
    def keys(self) -> tuple[SiteKey, ...]:
        """Its keys."""

    @property
    def disabled(self) -> bool:
        """Whether all of them are refused."""

    @classmethod
    def from_bytes(cls, value: bytes | None) -> Self:
        """Read a record. Raises MalformedRecordError."""


H = TypeVar("H", bound=Holder)


class Holders(Generic[H]):
    """All of one kind, by name and by key."""

    def __init__(self, kind: type[H]) -> None:
        """None of them; `kind` is their record."""
        self._kind = kind
        self.holders: dict[str, H] = {}
        """Those too whose keys are refused."""
        self._keys: dict[str, tuple[str, SiteKey]] = {}

    def take(self, name: str, value: bytes | None) -> None:
        """Take over a record. Whose record can't be read has no key any more."""
        before = self.holders.pop(name, None)
        for key in before.keys if before else ():
            self._keys.pop(key.id, None)
        if value is None:
            return
        try:
            holder = self._kind.from_bytes(value)
        except MalformedRecordError as error:
            kind = self._kind.__name__.lower()
            log.error("refused: its record can't be read", kind=kind, name=name, error=str(error))
            return
        self.holders[name] = holder
        self._keys |= {key.id: (name, key) for key in holder.keys}

    def get(self, name: str) -> H | None:
        """Whoever has this name and may use its keys now."""
        holder = self.holders.get(name)
        return None if holder is None or holder.disabled else holder

    def of_key(self, text: str, now: datetime) -> tuple[H | None, datetime | None]:
        """Whose key this is, and until when; nobody's where it is no key that holds now."""
        name, key = self._keys.get(key_id(text) or "", ("", None))
        if key is None or not is_key(text, key, now):
            return None, None
        return self.get(name), key.expires_at
