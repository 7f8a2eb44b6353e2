"""What a webhook was called for before the last event of an article: kept, bounded, never lost."""

from itertools import permutations

from schemas.article import EventKind
from schemas.delivery import Delivery
from services.serve.deliveries.joining import MAX_EARLIER, joined
from tests.unit.serve.deliveries.test_ledger import Topic, facts


def test_the_newest_events_of_an_article_are_kept() -> None:
    topic = Topic()
    [ledger] = topic.ledgers
    for version in range(1, 13):
        for answer in ("503", "204"):
            ledger.note_sent("post", facts("ferry", version=version), "webhook", answer)
        topic.carry()
    ledger.note_acknowledged("post", facts("ferry", version=12), "webhook", "204")
    found = ledger.of_site_and_article("post", "ferry")
    assert found
    assert found.version == 12
    assert [each.version for each in found.earlier] == list(range(3, 12))
    assert {(each.attempts, each.last_answer) for each in found.earlier} == {(2, "204")}


def test_what_went_by_another_channel_is_none_of_the_webhooks() -> None:
    [ledger] = Topic().ledgers
    ledger.note_sent("post", facts("ferry"), "stream")
    ledger.note_sent("post", facts("ferry", version=2), "webhook", "204")
    found = ledger.of_site_and_article("post", "ferry")
    assert found
    assert found.earlier == ()


def test_what_is_kept_is_the_same_in_whatever_order_records_are_joined() -> None:
    [ledger] = Topic().ledgers
    records: list[Delivery] = []
    for version in range(1, 5):
        kind = EventKind.KILLED if version == 2 else EventKind.UPDATED
        ledger.note_sent("post", facts("ferry", kind, version), "webhook", "204")
        found = ledger.of_site_and_article("post", "ferry")
        assert found
        records.append(found)
    ends = set()
    for order in permutations(records):
        whole = None
        for each in (*order, *order):
            whole = joined(whole, each)
        assert whole
        ends.add((whole.event_id, whole.earlier))
    [(event_id, earlier)] = ends
    assert event_id == "ferry-2-killed", "nothing stands above a kill"
    assert [each.version for each in earlier] == [1, 3, 4]
    assert len(earlier) <= MAX_EARLIER
