"""The samples: copy of our own invention, each with what is to be read from it.

`tests/samples/FORMAT/CASE.EXT` lies beside `CASE.expected.json`: an object for each item, with the
fields of a `WireItem` that the sample shows, or with the reason of its dead letter.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from runtime.handler import Record
from schemas.item import WireItem
from services.ingest.input.media_types import content_type_of
from services.ingest.reader import IngestReader

FOLDER = Path(__file__).parent.parent / "samples"
RECEIVED = datetime(2026, 11, 24, 12, tzinfo=UTC)
SOURCE = "example"
DEAD_LETTER = "dead_letter"
EXPECTED = ".expected.json"

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sample:
    """A file of copy, and what is expected of its items."""

    format: str
    path: Path
    expected: tuple[Fields, ...]

    @property
    def name(self) -> str:
        """What a failing test calls it."""
        return f"{self.format}/{self.path.name}"


def samples() -> Iterator[Sample]:
    """Every sample, by format and name. Raises ValueError for copy without expectation."""
    for path in sorted(FOLDER.glob("*/*")):
        if not path.name.endswith(EXPECTED):
            beside = path.with_suffix("").with_name(path.stem + EXPECTED)
            if not beside.exists():
                raise ValueError(f"{path} has no {beside.name} beside it")
            expected = json.loads(beside.read_text(encoding="utf-8"))
            yield Sample(path.parent.name, path, tuple(expected))


def read(sample: Sample) -> tuple[str | None, tuple[Fields, ...]]:
    """The format that a sample was read as, and what was read from it, an object an item."""
    headers = [("wire-source", SOURCE.encode())]
    if declared := content_type_of(sample.path.name):
        headers.append(("content-type", declared.encode()))
    record = Record("wire.raw", 0, 0, RECEIVED, None, sample.path.read_bytes(), tuple(headers))
    found: list[Fields] = []
    name = None
    for outcome in IngestReader()(record):
        if outcome.rejection:
            found.append({DEAD_LETTER: outcome.rejection.reason})
            continue
        item = WireItem.from_bytes(outcome.emits[0].value)
        name = item.provenance.format
        found.append(item.model_dump(mode="json"))
    return name, tuple(found)


def is_right(expected: object, found: object) -> bool:
    """Whether a field is as expected: times as moments, objects without what they do not say."""
    return _plain(expected) == _plain(found)


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, str) and value[4:5] == "-" and "T" in value[10:11]:
        return datetime.fromisoformat(value)
    return value
