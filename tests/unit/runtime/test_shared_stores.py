"""Tables on disk where several owners share a partition of the topic."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from runtime.partition.stored_tables import is_stored
from tests.unit.runtime.desk import SOURCE
from tests.unit.runtime.stored_place import COUNTS, Place, placed


def a_source(_: str, value: bytes) -> str | None:
    return value.decode().split()[0]


def a_time(value: bytes) -> datetime | None:
    return datetime(2026, 3, int(value.split()[1]), tzinfo=UTC)


OWNED = replace(COUNTS, source_of=a_source)


def owning(folder: Path) -> Place:
    """Half of a table's partition, which its stage goes through by time."""
    place = Place(folder, OWNED)
    place.desk.stage = replace(place.desk.stage, dated={OWNED.name: a_time})
    place.placements = placed(source=12, table=OWNED, of_table=6)
    return place


def of_both_owners(place: Place) -> dict[str, str]:
    """A source of the input partition at hand, and one of that which shares the table's."""
    sources = (f"source-{number}" for number in range(1000))
    found = {place.placements.partition_of(SOURCE, each.encode()): each for each in sources}
    return {"own": found[3], "another's": found[9]}


async def test_where_owners_share_a_table_a_store_has_the_entries_of_one(tmp_path: Path) -> None:
    place = owning(tmp_path)
    sources = of_both_owners(place)
    place.log.write(*((key, f"{source} 2".encode()) for key, source in sources.items()))
    table = await place.acquire()
    assert [key for key, _ in table.items()] == ["own"]
    assert [key for _, key in table.earliest(a_time, 9)] == ["own"]
    again = await place.restart()
    assert again.folder == table.folder
    assert [key for key, _ in again.items()] == ["own"]
    place.close()


async def test_a_store_from_before_the_input_grew_is_built_anew(tmp_path: Path) -> None:
    place = owning(tmp_path)
    grown, place.placements = place.placements, placed(source=6, table=OWNED, of_table=6)
    sources = of_both_owners(owning(tmp_path))
    place.log.write(*((key, f"{source} 2".encode()) for key, source in sources.items()))
    assert len(await place.acquire()) == 2
    place.placements = grown
    assert len(await place.restart()) == 1
    assert place.dropped == {"other-number-of-owners": 1}
    place.close()


def test_a_table_that_is_gone_through_by_time_may_be_on_disk(tmp_path: Path) -> None:
    place = owning(tmp_path)
    assert is_stored(place.context, OWNED)
    assert not is_stored(place.context, replace(OWNED, name="other"))
