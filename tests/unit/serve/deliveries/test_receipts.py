"""Receipts of a kill: who has the copy and has said nothing comes first."""

from services.serve.deliveries.receipts import receipts_of
from tests.unit.serve.deliveries.test_ledger import Topic, facts


def test_who_has_not_acknowledged_comes_first() -> None:
    topic = Topic()
    [ledger] = topic.ledgers
    for site in ("post", "times"):
        ledger.note_sent(site, facts("ferry", version=2), "page")
    kill = topic.kill("ferry")
    ledger.note_sent("gazette", kill, "feed")
    ledger.note_sent("post", kill, "stream")
    ledger.note_acknowledged("post", kill, "receipt")
    sites = ("gazette", "post", "times", "unknown")
    found = receipts_of(kill.event_id, ledger.of_article("ferry", sites))
    assert [(each.site, each.open, each.copy_version, each.channel) for each in found] == [
        ("times", True, 2, None),
        ("gazette", False, None, "feed"),
        ("post", False, 2, "stream"),
    ]
    assert [each.acknowledged_at is not None for each in found] == [False, False, True]
    assert [each.sent_at is not None for each in found] == [False, True, True]
