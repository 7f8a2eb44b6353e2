"""What the ledger forgets, by the time of what comes, and what it never does."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from runtime.handler import TimeOf
from runtime.metrics.measures import Count
from runtime.tables.memory import CommittedTable, StagedTable
from schemas.article import EnrichedItem
from schemas.item import ANY_VERSION, Status
from schemas.ledger import LedgerEntry, Pushed
from services.publish.forgetting import MAX_FORGOTTEN, last_event
from services.publish.handler import PublishHandler
from services.publish.metrics import FORGOTTEN
from services.publish.settings import PublishSettings
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.ordered import order
from tests.unit.publish.tables import PublishTables

DAYS = 100
LATER = NOON + timedelta(days=DAYS)
NEVER = NOON + timedelta(days=10 * DAYS)


def publish() -> PublishTables:
    return PublishTables(PublishHandler(PublishSettings(remember_days=DAYS)))


def another(received_at: datetime, item_id: str = "other") -> EnrichedItem:
    return item(item_id=item_id, received_at=received_at).model_copy(update={"slugline": item_id})


def known(desk: PublishTables) -> list[str]:
    return [key for key, _ in desk.tables["wire.ledger"].items()]


def test_an_item_is_known_for_so_many_days_after_its_last_event() -> None:
    desk = publish()
    desk.handle(item())
    assert desk.handle(item(received_at=NOON + timedelta(days=1))).name == "duplicate"
    desk.handle(another(LATER - timedelta(seconds=1)), LATER)
    assert known(desk) == ["ferry", "other"]
    forgetting = desk.handle(another(LATER, "third"), LATER)
    assert known(desk) == ["other", "third"]
    assert Count(FORGOTTEN) in forgetting.measures
    assert desk.handle(item(received_at=LATER), LATER).name == "published"


def test_an_item_whose_event_it_brings_is_not_forgotten() -> None:
    desk = publish()
    desk.handle(item())
    assert desk.handle(item(2, received_at=NEVER), NEVER).name == "updated"
    assert known(desk) == ["ferry"]


def test_the_clock_counts_where_something_was_received_ahead_of_it() -> None:
    desk = publish()
    desk.handle(item())
    desk.handle(another(NEVER), NOON)
    assert "ferry" in known(desk)


def test_the_clock_alone_has_nothing_forgotten() -> None:
    """A replay of old copy, years later, gives the same."""
    desk = publish()
    desk.handle(item())
    desk.handle(another(NOON), NEVER)
    assert "ferry" in known(desk)


def test_a_record_has_few_forgotten_the_oldest_first() -> None:
    desk = publish()
    for number in range(10):
        desk.handle(another(NOON + timedelta(minutes=-number), f"item-{number}"))
    desk.handle(another(NEVER, "new"), NEVER)
    left = [f"item-{number}" for number in range(10 - MAX_FORGOTTEN)]
    assert known(desk) == sorted([*left, "new"])


def killed(desk: PublishTables) -> None:
    desk.handle(item())
    desk.handle(kill())


def withheld(desk: PublishTables) -> None:
    desk.handle(item())
    desk.handle(hold(ANY_VERSION))


def under_embargo(desk: PublishTables) -> None:
    desk.handle(item(embargo_indefinite=True))


def an_update_under_embargo(desk: PublishTables) -> None:
    desk.handle(item())
    desk.handle(item(2, embargo_until=NEVER + timedelta(days=1)))


def ordered_by_a_desk(desk: PublishTables) -> None:
    desk.handle(item())
    desk.handle(order("hold", 1))
    desk.handle(order("release", 2))


def ordered_before_it_came(desk: PublishTables) -> None:
    desk.handle(order("hold", 0))


@pytest.mark.parametrize(
    "happens",
    [
        killed,
        withheld,
        under_embargo,
        an_update_under_embargo,
        ordered_by_a_desk,
        ordered_before_it_came,
    ],
)
def test_what_is_never_forgotten(happens: Callable[[PublishTables], None]) -> None:
    desk = publish()
    happens(desk)
    desk.handle(another(NEVER, "new"), NEVER)
    assert known(desk) == ["ferry", "new"]


ENTRY = LedgerEntry(id="ferry", version=1, status=Status.USABLE, published=True)


@pytest.mark.parametrize(
    "stated", [{}, {"source": "baltic"}, {"pushed": {"received_at": NOON.isoformat()}}]
)
def test_an_entry_that_does_not_say_whose_or_how_old_it_is_is_not_forgotten(
    stated: dict[str, Any],
) -> None:
    """Those of release 0.1 do not."""
    desk = publish()
    old = {**ENTRY.model_dump(mode="json"), **stated}
    desk.tables["wire.ledger"].write("ferry", json.dumps(old).encode())
    desk.handle(another(NEVER, "new"), NEVER)
    assert known(desk) == ["ferry", "new"]


def test_an_embargo_that_has_ended_is_remembered_as_long() -> None:
    """A version without it, while it runs, has to be known."""
    desk = publish()
    ends = NOON + timedelta(days=30)
    desk.handle(item(embargo_until=ends))
    desk.due(ends)
    desk.handle(another(LATER), NEVER)
    assert "ferry" in known(desk)
    desk.handle(another(ends + timedelta(days=DAYS), "new"), NEVER)
    assert "ferry" not in known(desk)


class OrderedOtherwise(StagedTable):
    """As on disk, in the order of a release that would forget everything."""

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        return [(NOON, key) for key, _ in self.items()]


def test_the_entry_itself_decides_whatever_the_order_is() -> None:
    desk = publish()
    killed(desk)
    before = desk.tables["wire.ledger"]
    desk.tables["wire.ledger"] = OrderedOtherwise(CommittedTable(dict(before.items())))
    desk.handle(another(NEVER, "new"), NEVER)
    assert known(desk) == ["ferry", "new"]


PUSHED = Pushed(topic="wire.raw", partition=0, offset=1, item=0, received_at=NOON)
DATED = ENTRY.model_copy(update={"source": "baltic", "pushed": PUSHED}).to_bytes()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"garbage", b""),
        (b'"version":1', b'"version":null'),
        (b'"id":"ferry"', b'"id":"\xff"'),
        (b'"id":"ferry",', b""),
        (b'"holds":0', b'"holds":"0"'),
    ],
)
def test_what_is_no_entry_has_no_age(old: bytes, new: bytes) -> None:
    """What has one is not checked again when a table is read back."""
    value = DATED.replace(old, new) if new or old in DATED else old
    assert value != DATED
    assert last_event(value) is None


def test_an_entry_has_the_same_age_in_whatever_order_its_fields_are() -> None:
    fields = json.loads(DATED)
    turned = json.dumps(dict(reversed(fields.items()))).encode()
    assert last_event(DATED) == last_event(turned) == NOON


def test_copy_of_the_first_century_has_nothing_forgotten() -> None:
    desk = publish()
    desk.handle(item())
    desk.handle(another(datetime.min.replace(tzinfo=NOON.tzinfo)))
    assert "ferry" in known(desk)
