"""The judge finds what it is there to find, and nothing where all is well."""

import json
from collections.abc import Sequence

import pytest

from tests.proof.judging import Line, judge

EMBARGO = "2026-03-02T14:05:00+00:00"
ENDS = 1772460300000
Raw = Sequence[tuple[str, int, dict[str, str]]]
"""Guid, version, further fields."""
Events = Sequence[tuple[str, str, int, int]]
"""Guid, event, version, milliseconds."""

TWO: Raw = [("a", 1, {}), ("a", 2, {})]
KILL: Raw = [*TWO, ("a", 3, {"status": "canceled"}), ("a", 4, {})]
HELD: Raw = [("a", 1, {"embargoed": EMBARGO})]
POISON: Raw = [("", 0, {})]


def _raw(pushed: Raw) -> list[Line]:
    return [
        Line(
            ("wire.raw", 0, offset),
            0,
            json.dumps({"guid": guid, "version": version, **more}).encode() if guid else b"\xff",
            {},
        )
        for offset, (guid, version, more) in enumerate(pushed)
    ]


def _events(events: Events, body: Sequence[str] = ()) -> list[Line]:
    return [
        Line(
            ("articles", 0, offset),
            at,
            json.dumps(
                {"provider_guid": guid, "event": event, "version": version, "body": body}
            ).encode(),
            {},
        )
        for offset, (guid, event, version, at) in enumerate(events)
    ]


def _letters(offsets: Sequence[int]) -> list[Line]:
    return [
        Line(
            ("wire.dead-letters", 0, number),
            0,
            b"",
            {
                "wiredesk-topic": "wire.raw",
                "wiredesk-partition": "0",
                "wiredesk-offset": str(offset),
            },
        )
        for number, offset in enumerate(offsets)
    ]


@pytest.mark.parametrize(
    ("pushed", "events", "letters", "faults"),
    [
        pytest.param(TWO, [("a", "published", 1, 0), ("a", "updated", 2, 0)], [], {}, id="well"),
        pytest.param(TWO, [("a", "published", 1, 0)], [], {"lost": 1}, id="never out"),
        pytest.param(TWO, [("a", "published", 1, 0)], [1], {}, id="a dead letter"),
        pytest.param(
            TWO,
            [("a", "updated", 2, 0), ("a", "updated", 1, 0)],
            [],
            {"reordered": 1},
            id="the older one last",
        ),
        pytest.param(
            TWO[:1],
            [("a", "published", 1, 0), ("a", "updated", 1, 0)],
            [],
            {"doubled": 1},
            id="twice",
        ),
        pytest.param(TWO[:1], [], [0, 0], {"doubled": 1}, id="a dead letter twice"),
        pytest.param([], [("a", "published", 1, 0)], [], {"doubled": 1}, id="out of nothing"),
        pytest.param(POISON, [], [], {"lost": 1}, id="unreadable, and nowhere"),
        pytest.param(POISON, [], [0], {}, id="unreadable, set aside"),
        pytest.param(KILL, [("a", "killed", 3, 0)], [], {}, id="overtaken by its kill"),
        pytest.param(
            KILL,
            [("a", "published", 1, 0), ("a", "killed", 3, 0), ("a", "updated", 4, 0)],
            [],
            {"resurrected": 1},
            id="after its kill",
        ),
        pytest.param(
            KILL,
            [("a", "published", 1, 0), ("a", "updated", 2, 0)],
            [],
            {"lost": 1},
            id="the kill is lost",
        ),
        pytest.param(
            KILL,
            [("a", "killed", 3, 0), ("a", "killed", 3, 0)],
            [],
            {"doubled": 1},
            id="killed twice",
        ),
        pytest.param(TWO[:1], [("a", "killed", 1, 0)], [], {"lost": 1, "doubled": 1}, id="unasked"),
        pytest.param(HELD, [("a", "published", 1, ENDS)], [], {}, id="embargo kept"),
        pytest.param(HELD, [("a", "published", 1, ENDS - 1)], [], {"leaked": 1}, id="too early"),
        pytest.param(HELD, [], [], {"lost": 1}, id="never let go"),
    ],
)
def test_what_goes_wrong(
    pushed: Raw, events: Events, letters: Sequence[int], faults: dict[str, int]
) -> None:
    assert judge(_raw(pushed), _events(events), [], _letters(letters)).faults == faults


def test_a_kill_that_still_has_copy_is_a_leak() -> None:
    killed = _events([("a", "killed", 3, 0)], body=["The bridge will open."])
    assert judge(_raw(KILL), killed, [], []).faults == {"leaked": 1}


@pytest.mark.parametrize(("last", "faults"), [(None, {}), ("a", {"resurrected": 1})])
def test_what_is_killed_stands_nowhere(last: str | None, faults: dict[str, int]) -> None:
    values = [b'{"provider_guid": "a"}', last and json.dumps({"provider_guid": last}).encode()]
    latest = [
        Line(("articles.latest", 0, offset), 0, value or None, {"key": "id of a"})
        for offset, value in enumerate(values)
    ]
    assert judge(_raw(KILL), _events([("a", "killed", 3, 0)]), latest, []).faults == faults
