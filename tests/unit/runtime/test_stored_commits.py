"""Tables on disk after a commit, what is shown of them, and what a store that fails does."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from runtime.batch import Batch, Production, handle_batch, handle_due
from runtime.errors import StoreDamagedError, StoreError
from runtime.handler import NothingDue, Outcome, Record, Stage, TableWrite
from runtime.handler import Tables as HandlerTables
from runtime.metrics.table import STORE_BYTES, STORE_ENTRIES
from runtime.partition.stored_tables import StoreGauges, apply_committed
from runtime.tables.memory import CommittedTable, Tables, write
from schemas.topics import HELD
from tests.unit.runtime.stored_place import COUNTS, Place, begun


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    yield place
    place.close()


async def test_tables_follow_a_commit_each_in_its_place(place: Place) -> None:
    tables = Tables((COUNTS, HELD))
    stored = await begun(place)
    tables.committed["counts"] = stored
    batch = Batch(tables.stage())
    write(batch.staged, [TableWrite(COUNTS, "a", b"9"), TableWrite(HELD, "h", b"8")])
    made = [
        Production(COUNTS, b"a", b"7", ()),
        Production(HELD, b"h", b"8", ()),
        Production(COUNTS, b"a", b"9", ()),
    ]
    [one, two] = place.log.write(("a", b"7"), ("a", b"9"))
    apply_committed(tables, batch, made, [one.offset, 77, two.offset], place.now)
    assert stored.get("a") == b"9"
    assert tables.committed[HELD.name].get("h") == b"8"
    assert stored.position == two.offset + 1


async def test_how_much_a_store_holds_is_shown_while_it_is_open(place: Place) -> None:
    tables = Tables((COUNTS,))
    tables.committed["counts"] = table = await begun(place)
    gauges = StoreGauges(place.context, 3, tables)
    gauges.show()
    assert place.desk.counted(STORE_ENTRIES) == {"3": 2}
    assert place.desk.counted(STORE_BYTES)["3"] > 100
    table.take_written(place.log.write(("c", b"3")), place.now)
    gauges.show()
    assert place.desk.counted(STORE_ENTRIES) == {"3": 2}
    place.pass_time(20)
    gauges.show()
    assert place.desk.counted(STORE_ENTRIES) == {"3": 3}
    gauges.hide()
    assert place.desk.counted(STORE_ENTRIES) == {}


class Looking(NothingDue):
    def handle(self, record: Record, tables: HandlerTables, now: datetime) -> list[Outcome]:
        tables["counts"].get("a")
        return []

    def due(self, tables: HandlerTables, now: datetime) -> list[Outcome]:
        tables["counts"].get("a")
        return []


class Failing(CommittedTable):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get(self, key: str) -> bytes | None:
        raise self.error


@pytest.mark.parametrize("error", [StoreDamagedError("damaged"), StoreError("full")])
def test_a_store_that_fails_is_no_fault_of_the_record(error: Exception) -> None:
    stage = Stage("looking", COUNTS, Looking(), (COUNTS,))
    tables = Tables(stage.tables)
    tables.committed["counts"] = Failing(error)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    record = Record("copy", 0, 0, now, None, b"x")
    with pytest.raises(type(error)):
        handle_batch(stage, [record], tables, now, seconds=1)
    with pytest.raises(type(error)):
        handle_due(stage, tables, now)
