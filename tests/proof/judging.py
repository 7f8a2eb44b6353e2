"""What sites have seen of what agencies pushed, and what is wrong with it. Pure.

Only the documented contract is used: raw records as docs/pushing.md has them, events and dead
letters as docs/subscribing.md has them. Nothing of Wiredesk is imported here or in `judge`.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple

Place = tuple[str, int, int]
"""A record's topic without prefix, its partition and its offset."""
USABLE = frozenset({"published", "updated", "corrected"})
KILLED = "killed"


class Line(NamedTuple):
    """A record of a topic."""

    place: Place
    milliseconds: int
    """Since 1970, by the one who wrote it."""
    value: bytes | None
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was counted, and what went wrong: all of that is zero when nothing did."""

    records: int
    """Raw records on the log."""
    events: int
    """Article events."""
    dead_letters: int
    lost: int
    """Records of which there is no event and no dead letter, and ought to be one."""
    doubled: int
    """Events and dead letters that are there again."""
    reordered: int
    """Events of a version older than the one before it."""
    leaked: int
    """Events before their embargo, and killed ones that still have copy."""
    resurrected: int
    """Killed items of which something usable came later, or stands on `articles.latest`."""

    @property
    def faults(self) -> dict[str, int]:
        """What went wrong, by name."""
        counts = asdict(self)
        names = ("lost", "doubled", "reordered", "leaked", "resurrected")
        return {name: counts[name] for name in names if counts[name]}


@dataclass(frozen=True, slots=True)
class _Pushed:
    place: Place
    version: int
    embargo: int | None
    """Milliseconds since 1970."""
    is_kill: bool


def judge(
    raw: Iterable[Line], articles: Iterable[Line], latest: Iterable[Line], dead: Iterable[Line]
) -> Verdict:
    """Compare what was pushed with what came out; each partition in order.

    An item of the raw log has one key, so that its records are in order. Its kill, if it has one,
    is its last usable record: what is pushed of it after that is never to come out.
    """
    items: defaultdict[str, list[_Pushed]] = defaultdict(list)
    unreadable: list[Place] = []
    for line in raw:
        if (fields := _read(line.value)) is None:
            unreadable.append(line.place)
        else:
            items[fields["guid"]].append(_pushed(line, fields))
    events: defaultdict[str, list[tuple[int, dict[str, Any]]]] = defaultdict(list)
    for line in articles:
        event = json.loads(line.value or b"{}")
        events[event["provider_guid"]].append((line.milliseconds, event))
    letters = Counter(_origin(line.headers) for line in dead)
    standing = {json.loads(line.value)["provider_guid"] for line in _last(latest) if line.value}
    judged = [
        _judge(pushed, events.get(guid, []), letters, stands=guid in standing)
        for guid, pushed in items.items()
    ]
    sums = Counter[str]()
    for found in judged:
        sums.update(found)
    unknown = sum(len(found) for guid, found in events.items() if guid not in items)
    return Verdict(
        records=sum(map(len, items.values())) + len(unreadable),
        events=sum(map(len, events.values())),
        dead_letters=letters.total(),
        lost=sums["lost"] + sum(not letters[place] for place in unreadable),
        doubled=sums["doubled"] + unknown + letters.total() - len(letters),
        reordered=sums["reordered"],
        leaked=sums["leaked"],
        resurrected=sums["resurrected"],
    )


def _judge(
    pushed: Sequence[_Pushed],
    events: Sequence[tuple[int, dict[str, Any]]],
    letters: Mapping[Place, int],
    *,
    stands: bool,
) -> Counter[str]:
    """What is wrong with one item."""
    kill = next((number for number, each in enumerate(pushed) if each.is_kill), None)
    kinds = [(event["event"], event["version"]) for _, event in events]
    killed_at = next((n for n, (kind, _) in enumerate(kinds) if kind == KILLED), None)
    usable = Counter(version for kind, version in kinds if kind in USABLE)
    before = pushed if kill is None else pushed[:kill]
    expected = {each.version for each in before if not letters.get(each.place)}
    embargo = {each.version: each.embargo for each in pushed if each.embargo is not None}
    order = [version for kind, version in kinds if kind in USABLE]
    found = Counter[str]()
    if kill is None:
        found["lost"] = len(expected - usable.keys())
    else:
        # A kill may overtake what was pushed before it.
        found["lost"] = int(killed_at is None and not letters.get(pushed[kill].place))
        after = kinds[killed_at + 1 :] if killed_at is not None else []
        found["resurrected"] = sum(kind in USABLE for kind, _ in after) + (
            killed_at is not None and stands
        )
    kills = sum(kind == KILLED for kind, _ in kinds)
    found["doubled"] = usable.total() - len(usable) + max(0, kills - (kill is not None))
    found["reordered"] = sum(a > b for a, b in pairwise(order))
    found["leaked"] = sum(at < (embargo.get(event["version"]) or 0) for at, event in events) + sum(
        bool(event["body"]) for _, event in events if event["event"] == KILLED
    )
    return found


def _read(value: bytes | None) -> dict[str, Any] | None:
    """The fields of a raw record; None for what nobody can read."""
    try:
        fields = json.loads(value or b"")
    except ValueError:
        return None
    return fields if isinstance(fields, dict) and "guid" in fields else None


def _pushed(line: Line, fields: Mapping[str, Any]) -> _Pushed:
    embargo = fields.get("embargoed")
    ends = round(datetime.fromisoformat(embargo).timestamp() * 1000) if embargo else None
    return _Pushed(line.place, fields["version"], ends, fields.get("status") == "canceled")


def _origin(headers: Mapping[str, str]) -> Place:
    names = ("wiredesk-topic", "wiredesk-partition", "wiredesk-offset")
    topic, partition, offset = (headers[name] for name in names)
    return topic, int(partition), int(offset)


def _last(lines: Iterable[Line]) -> Iterable[Line]:
    """The last record of each key of a compacted topic."""
    last: dict[str, Line] = {}
    for line in lines:
        last[line.headers["key"]] = line
    return last.values()
