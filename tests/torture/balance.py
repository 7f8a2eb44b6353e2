"""Whether each record pushed has come out of each stage once, and in order. Pure."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from schemas.cloudevents import MAX_URGENT

Origin = tuple[int, int]
"""Partition and offset on `wire.raw`."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What went wrong: all zero when nothing did."""

    lost: int
    """Records that never came out of a stage, and are no dead letters either."""
    doubled: int
    """Items that came out of a stage more than once."""
    out_of_order: int
    """Article events of a version older than the one before it."""

    @property
    def faults(self) -> dict[str, int]:
        """Those that are not zero, by name."""
        return {name: count for name, count in asdict(self).items() if count}


def balance(
    pushed: Iterable[Origin], outputs: Mapping[str, Sequence[bytes]], dead: Iterable[Origin]
) -> Balance:
    """Compare raw records of one item each with each stage's output, and the dead letters.

    `outputs`: the values on `wire.items`, `wire.enriched` (but for what goes ahead) and `articles`,
    each partition in order.
    """
    expected = set(pushed) - set(dead)
    read = {topic: [json.loads(value) for value in values] for topic, values in outputs.items()}
    origins = {topic: [_origin(item) for item in items] for topic, items in read.items()}
    missing = {topic: expected - set(found) for topic, found in origins.items()}
    missing["articles"] -= _overtaken(read["wire.items"], read["articles"])
    return Balance(
        lost=sum(map(len, missing.values())),
        doubled=sum(sum(Counter(found).values()) - len(set(found)) for found in origins.values()),
        out_of_order=_out_of_order(read["articles"]),
    )


def _origin(item: Mapping[str, Any]) -> Origin:
    made_of = item["provenance"]
    return made_of["partition"], made_of["offset"]


def _overtaken(
    items: Sequence[Mapping[str, Any]], events: Sequence[Mapping[str, Any]]
) -> set[Origin]:
    """Flashes of which a later version, a flash too, was out before they came in their order."""
    newest: dict[str, int] = {}
    for event in events:
        newest[event["id"]] = max(event["version"], newest.get(event["id"], 0))
    flashes = (item for item in items if (item.get("urgency") or 9) <= MAX_URGENT)
    return {_origin(item) for item in flashes if item["version"] < newest.get(item["id"], 0)}


def _out_of_order(events: Sequence[Mapping[str, Any]]) -> int:
    newest: dict[str, int] = {}
    found = 0
    for event in events:
        found += event["version"] < newest.get(event["id"], 0)
        newest[event["id"]] = event["version"]
    return found
