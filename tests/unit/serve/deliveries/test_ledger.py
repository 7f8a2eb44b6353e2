"""The ledger of delivery: nothing that a site has said is lost, and nothing waits without bound."""

from collections.abc import Callable
from itertools import permutations

import pytest

from schemas.article import EventKind
from schemas.delivery import Delivery, key_of
from services.serve.deliveries import ledger as ledgers
from services.serve.deliveries.joining import joined
from services.serve.deliveries.ledger import Ledger
from services.serve.entries import Entry
from services.serve.facts import EventFacts
from tests.unit.runtime.fakes import FakeClock
from tests.unit.serve.wire_events import entry


class Topic:
    """`wire.deliveries`, its ledgers, and the kills that there are."""

    def __init__(self, processes: int = 1) -> None:
        self.rows: list[dict[str, bytes]] = [{} for _ in range(processes)]
        self.kills: dict[str, Entry] = {}
        self.lost = 0
        self.ledgers = [self._ledger(rows) for rows in self.rows]

    def _ledger(self, rows: dict[str, bytes]) -> Ledger:
        return Ledger(rows.get, self.kills.get, FakeClock(), self._lose)

    def _lose(self) -> None:
        self.lost += 1

    def kill(self, article: str) -> EventFacts:
        kill = entry(article, len(self.kills), EventKind.KILLED)
        self.kills[article] = kill
        for each in self.ledgers:
            each.take_kills([kill], ["post", "times"])
        return kill.facts

    def carry(self, order: Callable[[int], int] = lambda number: number) -> int:
        """Bring what all have noted to all; how many records there were."""
        written = 0
        for number in sorted(range(len(self.ledgers)), key=order):
            for each in self.ledgers[number].next_to_write(1000):
                written += 1
                for ledger, rows in zip(self.ledgers, self.rows, strict=True):
                    ledger.take(each.key, each.to_bytes())
                    rows[each.key] = each.to_bytes()
        return written


def facts(article: str, kind: EventKind = EventKind.PUBLISHED, version: int = 1) -> EventFacts:
    return entry(article, 0, kind, version=version).facts


def test_what_is_sent_is_noted_once_whoever_sends_it() -> None:
    topic = Topic(2)
    one, other = topic.ledgers
    for _ in range(3):
        one.note_sent("post", facts("ferry"), "stream")
    assert topic.carry() == 1
    other.note_sent("post", facts("ferry"), "page")
    assert topic.carry() == 0
    found = other.of_site_and_article("post", "ferry")
    assert found is not None
    assert (found.channel, found.version, found.copy_version) == ("stream", 1, 1)
    assert other.of_site_and_article("times", "ferry") is None


def test_an_older_version_that_is_sent_again_changes_nothing() -> None:
    topic = Topic()
    [ledger] = topic.ledgers
    ledger.note_sent("post", facts("ferry", version=2), "stream")
    topic.carry()
    ledger.note_sent("post", facts("ferry"), "page")
    assert topic.carry() == 0


def test_a_kill_is_open_for_each_site_with_the_copy_until_it_acknowledges() -> None:
    topic = Topic()
    [ledger] = topic.ledgers
    ledger.note_sent("post", facts("ferry"), "stream")
    kill = topic.kill("ferry")
    ledger.note_sent("times", kill, "stream")
    assert [each.facts.id for each in ledger.unacknowledged_kills("post")] == ["ferry"]
    assert ledger.all_unacknowledged.keys() == {"post"}
    ledger.note_sent("post", kill, "stream")
    assert ledger.unacknowledged_kills("post")
    ledger.note_acknowledged("post", kill, "receipt")
    assert not ledger.unacknowledged_kills("post")
    found = ledger.of_site_and_article("post", "ferry")
    assert found is not None
    assert (found.kind, found.channel, found.copy_version) == ("killed", "stream", 1)
    assert found.acknowledged_at is not None


def test_copy_on_its_way_when_the_kill_comes_counts() -> None:
    topic = Topic(2)
    topic.ledgers[0].note_sent("post", facts("ferry"), "stream")
    topic.kill("ferry")
    assert not topic.ledgers[1].unacknowledged_kills("post")
    topic.carry()
    assert topic.ledgers[1].unacknowledged_kills("post")


def test_a_receipt_is_taken_from_a_site_of_which_nothing_was_noted() -> None:
    topic = Topic()
    topic.ledgers[0].note_acknowledged("post", topic.kill("ferry"), "receipt")
    found = topic.ledgers[0].of_site_and_article("post", "ferry")
    assert found is not None
    assert (found.channel, found.copy_version) == ("receipt", None)
    assert found.acknowledged_at == found.sent_at


@pytest.mark.parametrize("order", [lambda number: number, lambda number: -number])
def test_an_acknowledgement_is_not_lost_when_two_processes_write_at_once(
    order: Callable[[int], int],
) -> None:
    topic = Topic(2)
    one, other = topic.ledgers
    one.note_sent("post", facts("ferry"), "stream")
    topic.carry()
    kill = topic.kill("ferry")
    one.note_acknowledged("post", kill, "receipt")
    other.note_sent("post", kill, "stream")
    assert [topic.carry(order) for _ in range(4)][-1] == 0, "they come to an end"
    for rows, ledger in zip(topic.rows, topic.ledgers, strict=True):
        assert not ledger.unacknowledged_kills("post")
        stands = Delivery.from_bytes(rows[key_of("post", "ferry")])
        assert stands.acknowledged_at


def test_a_webhook_is_tried_several_times() -> None:
    topic = Topic()
    [ledger] = topic.ledgers
    for answer in ("503", "time-out"):
        ledger.note_sent("post", facts("ferry"), "webhook", answer)
        topic.carry()
    ledger.note_acknowledged("post", facts("ferry"), "webhook", "204")
    found = ledger.of_site_and_article("post", "ferry")
    assert found is not None
    assert (found.attempts, found.last_answer) == (2, "204")
    assert found.acknowledged_at


def test_what_there_is_no_room_for_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledgers, "MAX_WAITING", 2)
    topic = Topic()
    [ledger] = topic.ledgers
    for number in range(3):
        ledger.note_sent("post", facts(f"story {number}"), "stream")
    assert topic.lost == 1
    assert topic.carry() == 2
    ledger.note_sent("post", facts("story 3"), "stream")
    assert (topic.lost, topic.carry()) == (1, 1)


def test_what_could_not_be_written_is_written_later() -> None:
    topic = Topic()
    [ledger] = topic.ledgers
    ledger.note_sent("post", facts("ferry"), "stream")
    ledger.write_again(ledger.next_to_write(10))
    assert topic.carry() == 1
    assert topic.carry() == 0


def test_records_join_to_the_same_whatever_their_order() -> None:
    kill, copy = facts("ferry", EventKind.KILLED, 3), facts("ferry", version=2)
    [ledger] = Topic().ledgers
    ledger.note_sent("post", copy, "stream")
    sent = ledger.next_to_write(1)[0]
    ledger.note_sent("post", kill, "stream")
    told = ledger.next_to_write(1)[0]
    ledger.note_acknowledged("post", kill, "receipt")
    acknowledged = ledger.next_to_write(1)[0]
    ends = set()
    for first, second, third in permutations((sent, told, acknowledged)):
        whole = joined(joined(first, second), third)
        assert joined(whole, whole) == whole
        ends.add(whole)
    assert ends == {acknowledged}
