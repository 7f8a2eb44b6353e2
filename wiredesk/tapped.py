"""Records of any topic: which of them are wanted, and how they are shown. Pure."""

import base64
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from runtime.handler import Record
from runtime.sources import HEADER
from schemas.topics import RAW, TOPICS, Topic, own_topic

SHOWN = 200
"""Characters of a value that are shown to a person."""
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a record has to have: one of each that is named, and all words."""

    sources: Collection[str] = ()
    ids: Collection[str] = ()
    """Keys: of most topics they are ids."""
    headers: Collection[tuple[str, str]] = ()
    """Names and values, of which it has to have every one."""
    words: str = ""

    def lets_through(self, record: Record) -> bool:
        """Whether the record is wanted."""
        said = ((self.sources, record.header(HEADER)), (self.ids, _key(record)))
        if not all(not chosen or value in chosen for chosen, value in said):
            return False
        if not all(record.header(name) == value for name, value in self.headers):
            return False
        return not self.words or self._has_words(record.value)

    def _has_words(self, value: bytes | None) -> bool:
        text = (value or b"").decode("utf-8", "replace").casefold()
        wanted = set(WORD.findall(self.words.casefold()))
        return all(word in text for word in wanted) and wanted <= set(WORD.findall(text))


def topic_named(name: str) -> Topic | None:
    """A topic that there is, by its name without prefix; None where there is none."""
    if name.startswith(f"{RAW.name}."):
        return own_topic(name)
    return next((each for each in TOPICS if each.name == name), None)


def place_of(record: Record) -> str:
    """Such as `wire.items/3@17`."""
    return f"{record.topic}/{record.partition}@{record.offset}"


def as_line(record: Record) -> str:
    """A record on one line: place, time, source, key and the beginning of its value."""
    at = None if record.no_time is not None else record.timestamp.isoformat(timespec="seconds")
    value = record.value
    said = "tombstone" if value is None else f"{len(value)} bytes"
    begins = " ".join((value or b"")[: 4 * SHOWN].decode("utf-8", "replace").split())[:SHOWN]
    parts = (place_of(record), at, record.header(HEADER), _key(record), said, begins)
    return "  ".join(part for part in parts if part)


def as_json(record: Record) -> bytes:
    """A record as a JSON object: its value as JSON, as text or in Base64, as it can be."""
    document: dict[str, Any] = {
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "at": None if record.no_time is not None else record.timestamp.isoformat(),
        "key": _key(record),
        "headers": {name: value.decode("utf-8", "replace") for name, value in record.headers},
        **_value(record.value),
    }
    return json.dumps(document, ensure_ascii=False).encode()


def _value(value: bytes | None) -> Mapping[str, Any]:
    if value is None:
        return {"value": None}
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode()}
    try:
        return {"value": json.loads(text)}
    except (ValueError, RecursionError):
        return {"text": text}


def _key(record: Record) -> str | None:
    return None if record.key is None else record.key.decode("utf-8", "replace")
