"""What a comparison came to: how much is the same, and what would differ, with examples. Pure."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from schemas.item import Status
from wiredesk.replay.books import Books
from wiredesk.replay.comparing import (
    DEAD_LETTER,
    DECISION,
    EXTRA,
    MISSING,
    UNRECORDED,
    Compared,
    Difference,
)
from wiredesk.replay.fields import DIGEST, KINDS, METADATA

ALL_KINDS = (
    MISSING, EXTRA, DECISION, DEAD_LETTER, UNRECORDED, *KINDS, METADATA, DIGEST,
)  # fmt: skip
"""In the order of the report, the gravest first."""
OF_COPY = frozenset({*KINDS, METADATA})
"""Kinds whose values are copy."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """How many items may differ in one kind."""

    number: float
    """A count, or with `percent` a share of the items compared."""
    percent: bool = False

    def covers(self, count: int, items: int) -> bool:
        """Whether so many of so many are within it."""
        return count <= (self.number * items / 100 if self.percent else self.number)


@dataclass(slots=True)
class Report:
    """Sums up comparisons, of which it keeps a few examples a kind."""

    examples: int
    """How many are kept of each kind."""
    items: int = 0
    same: int = 0
    not_compared: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    shown: dict[str, list[Difference]] = field(default_factory=dict)

    def add(self, compared: Compared, published: Books) -> None:
        """Take one item's comparison in; of copy that does not stand now no words are kept."""
        self.items += 1
        if compared.not_compared:
            self.not_compared[compared.not_compared] += 1
        elif not compared.differences:
            self.same += 1
        kinds = {each.kind: each for each in compared.differences}
        self.counts.update(kinds.keys())
        for kind, each in kinds.items():
            kept = self.shown.setdefault(kind, [])
            if len(kept) < self.examples:
                kept.append(_shown(each, published))

    def beyond(self, allowed: Mapping[str, Allowed]) -> list[str]:
        """The kinds in which more would differ than is allowed."""
        none = Allowed(0)
        return [
            kind
            for kind in ALL_KINDS
            if not allowed.get(kind, none).covers(self.counts[kind], self.items)
        ]


def _shown(each: Difference, published: Books) -> Difference:
    _, status = published.standing.get(each.article, (None, None))
    if each.kind not in OF_COPY or status is Status.USABLE:
        return each
    return each._replace(was="(not shown)", would="(not shown)")


def lines(report: Report, allowed: Mapping[str, Allowed]) -> Iterator[str]:
    """The report for people."""
    yield f"{report.items} items: {report.same} would be the same"
    for reason, count in sorted(report.not_compared.items()):
        yield f"{count} could not be compared in full: {reason}"
    beyond = report.beyond(allowed)
    for kind in ALL_KINDS:
        if count := report.counts[kind]:
            yield f"{kind}: {count}{'' if kind in beyond else ', which is allowed'}"
            for each in report.shown[kind]:
                named = " ".join(filter(None, (str(each.place), each.article, each.field)))
                yield f"  {named}"
                yield f"    was:   {each.was}"
                yield f"    would: {each.would}"


def document(report: Report, allowed: Mapping[str, Allowed]) -> bytes:
    """The report for machines, as a JSON object."""
    beyond = report.beyond(allowed)
    said: dict[str, Any] = {
        "items": report.items,
        "same": report.same,
        "not_compared": dict(sorted(report.not_compared.items())),
        "within_limits": not beyond,
        "differences": {
            kind: {
                "count": report.counts[kind],
                "allowed": kind not in beyond,
                "examples": [_example(each) for each in report.shown[kind]],
            }
            for kind in ALL_KINDS
            if report.counts[kind]
        },
    }
    return json.dumps(said, ensure_ascii=False).encode()


def _example(each: Difference) -> Mapping[str, str]:
    return {**each._asdict(), "place": str(each.place)}
