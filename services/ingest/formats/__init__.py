"""The formats that ingest reads: a file each, and a line here."""

from collections.abc import Sequence
from types import ModuleType
from typing import Protocol, cast

from services.ingest.copy import Item, UnreadableCopyError
from services.ingest.formats import json_copy, plain_text


class Format(Protocol):
    """What a module of this package offers."""

    NAME: str
    CONTENT_TYPES: frozenset[str]

    def sniff(self, raw: bytes) -> bool:
        """Do the bytes look like this format?"""

    def parse(self, raw: bytes, content_type: str | None) -> Sequence[Item]:
        """Every item. Raises UnreadableCopyError where nothing can be used."""


FORMATS: tuple[Format, ...] = tuple(
    cast("Format", module) for module in cast("tuple[ModuleType, ...]", (json_copy, plain_text))
)
"""In the order in which they are tried: the most particular first, plain text last."""

LARGEST = 16 * 1024 * 1024
"""Bytes of a record that are read: what is larger is no copy."""


def parse(raw: bytes | None, content_type: str | None = None) -> Sequence[Item]:
    """Every item of a record, in the format that its content type and its content say.

    Raises UnreadableCopyError, whose text says what to do.
    """
    if not raw or not raw.strip():
        raise UnreadableCopyError("empty", "there is nothing in it: send the copy itself")
    if len(raw) > LARGEST:
        raise UnreadableCopyError(
            "too-large",
            f"{len(raw):,} bytes are more than the {LARGEST:,} that are read: split it, and send "
            "pictures and recordings as links",
        )
    return detect(raw, content_type).parse(raw, content_type)


def detect(raw: bytes, content_type: str | None = None) -> Format:
    """The format of some bytes: the content decides, the content type where it can't."""
    stated = (content_type or "").partition(";")[0].strip().lower()
    sniffed = [each for each in FORMATS if each.sniff(raw)]
    named = [each for each in FORMATS if stated in each.CONTENT_TYPES]
    agreed = [each for each in named if each in sniffed]
    return next(iter((*agreed, *sniffed[:1], *named)))
