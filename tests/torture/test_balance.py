"""The balance finds what it is there to find."""

import json
from collections.abc import Sequence

import pytest

from tests.torture.balance import balance

Row = tuple[str, int, int]
"""Item id, version, offset."""
ALL: list[Row] = [("a", 1, 0), ("b", 1, 1), ("a", 2, 2)]


def _values(rows: Sequence[Row]) -> list[bytes]:
    return [
        json.dumps(
            {"id": item, "version": version, "provenance": {"partition": 0, "offset": offset}}
        ).encode()
        for item, version, offset in rows
    ]


@pytest.mark.parametrize(
    ("items", "articles", "dead", "faults"),
    [
        pytest.param(ALL, ALL, [], {}, id="all well"),
        pytest.param(ALL, ALL[:2], [], {"lost": 1}, id="never published"),
        pytest.param(ALL[1:], ALL[1:], [], {"lost": 2}, id="lost on the way in, so twice"),
        pytest.param(ALL[1:], ALL[1:], [0], {}, id="a dead letter"),
        pytest.param([*ALL, ALL[1]], ALL, [], {"doubled": 1}, id="doubled where no reader sees"),
        pytest.param(ALL, [ALL[2], ALL[1], ALL[0]], [], {"out_of_order": 1}, id="old after new"),
    ],
)
def test_reckoning(
    items: list[Row], articles: list[Row], dead: list[int], faults: dict[str, int]
) -> None:
    outputs = {
        "wire.items": _values(items),
        "wire.enriched": _values(ALL if dead == [] else ALL[1:]),
        "articles": _values(articles),
    }

    found = balance([(0, offset) for _, _, offset in ALL], outputs, [(0, o) for o in dead])

    assert found.faults == faults


def test_a_flash_that_a_later_one_has_overtaken_is_not_lost() -> None:
    def flash(version: int) -> bytes:
        made_of = {"partition": 0, "offset": version}
        fields = {"id": "a", "version": version, "urgency": 1, "provenance": made_of}
        return json.dumps(fields).encode()

    both = [flash(1), flash(2)]
    outputs = {"wire.items": both, "wire.enriched": both, "articles": both[1:]}
    assert balance([(0, 1), (0, 2)], outputs, []).faults == {}
    outputs["articles"] = both[:1]
    assert balance([(0, 1), (0, 2)], outputs, []).faults == {"lost": 1}
