"""A hostile value costs its own item at the most, and its neighbours come out."""

import pytest

from tests.fuzz.neighbours import MULTIPLE, hostile_records, read_beside

PLACES = {"json": 30, "ninjs": 30}
"""How many, and 5 of formats that take longer; `python -m tests.fuzz.neighbours` tries all."""


@pytest.mark.parametrize("name", MULTIPLE)
def test_good_items_come_out_beside_hostile_ones(name: str) -> None:
    records = list(hostile_records(name))
    assert records
    for record in records[:: max(1, len(records) // PLACES.get(name, 5))]:
        assert read_beside(record, name).total() > 2
