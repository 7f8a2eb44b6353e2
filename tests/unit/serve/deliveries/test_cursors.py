"""What a cursor says of kills: it acknowledges what was sent, and never hides what was not."""

from services.serve.cursor import Position
from services.serve.deliveries.cursors import note_cursor, with_open_kills
from tests.unit.serve.deliveries.test_ledger import Topic, facts

BEFORE, BEHIND = Position((0,), (0,)), Position((0,), (1,))


def killed() -> Topic:
    """A site has copy that has been killed; the kill lies at offset 0."""
    topic = Topic()
    topic.ledgers[0].note_sent("post", facts("ferry"), "stream")
    topic.kill("ferry")
    return topic


def test_a_cursor_behind_a_kill_that_was_sent_acknowledges_it() -> None:
    topic = killed()
    [ledger] = topic.ledgers
    ledger.note_sent("post", topic.kills["ferry"].facts, "stream")
    note_cursor(ledger, "post", BEFORE)
    assert ledger.unacknowledged_kills("post")
    note_cursor(ledger, "times", BEHIND)
    assert ledger.unacknowledged_kills("post")
    note_cursor(ledger, "post", BEHIND)
    assert not ledger.unacknowledged_kills("post")
    assert with_open_kills(ledger, "post", BEHIND) == BEHIND


def test_a_kill_that_was_not_sent_is_sent_whatever_the_cursor_says() -> None:
    """Such as one of "from now on", given after the kill."""
    [ledger] = killed().ledgers
    note_cursor(ledger, "post", BEHIND)
    assert ledger.unacknowledged_kills("post")
    assert with_open_kills(ledger, "post", BEHIND) == BEFORE
    assert with_open_kills(ledger, "times", BEHIND) == BEHIND


def test_a_cursor_from_before_there_were_so_many_partitions_is_no_fault() -> None:
    [ledger] = killed().ledgers
    nowhere = Position((), ())
    note_cursor(ledger, "post", nowhere)
    assert with_open_kills(ledger, "post", nowhere) == nowhere
