"""Kills go before all that waits, until they are acknowledged."""

from schemas.article import EventKind
from tests.unit.serve.webhooks.timed_site import ACK, DAY, FAIL, REFUSE, Site, failing
from tests.unit.serve.wire_events import entry


def test_a_kill_does_not_wait_for_what_a_site_asked() -> None:
    site = Site(failing("ferry", until=1))
    site.asked = 600.0
    site.take(entry("ferry", 1))
    site.run(0)
    site.now = 2.0
    site.kill("tram", 3)
    site.run(2)
    assert site.said == ["ferry 1 published", "tram 1 killed"]


def test_a_site_cant_put_off_a_kill_for_long() -> None:
    site = Site(lambda _, now: FAIL if now < 1 else ACK)
    site.asked = DAY
    site.kill("tram")
    site.run(DAY)
    assert site.times("tram 1 killed") == [0, 300]


def test_a_kill_goes_before_all_that_waits_and_replaces_its_article() -> None:
    site = Site(at_once=1)
    site.take(*(entry(f"train {n}", n) for n in range(20)), entry("ferry", 20))
    site.take(entry("ferry", 21, version=2))
    site.kill("ferry", 22)
    site.run(0)
    assert site.said[0] == "ferry 1 killed"
    assert not [each for each in site.said[1:] if each.startswith("ferry")]
    assert len(site.said) == 21


def test_a_kill_goes_out_while_the_site_is_closed() -> None:
    site = Site(lambda each, _: ACK if each.is_kill else REFUSE)
    site.take(entry("train", 1), entry("ferry", 2))
    site.run(1)
    site.kill("ferry", 3)
    site.run(1)
    assert site.said == ["train 1 published", "ferry 1 killed"]


def test_a_kill_waits_for_what_is_in_flight_of_its_article_and_nothing_follows_it() -> None:
    site = Site()
    site.take(entry("ferry", 1), entry("ferry", 2, version=2))
    flying = site.queue.next(0)
    assert flying
    flying.in_flight = True
    site.kill("ferry", 3)
    assert (flying.replaced, len(site.queue)) == (True, 2)
    assert site.queue.next(0) is None
    site.queue.note_failed(flying, 0, unreachable=False)
    site.run(DAY)
    assert site.said == ["ferry 1 killed"]


def test_a_kill_is_tried_until_it_is_acknowledged() -> None:
    site = Site(lambda _, now: FAIL if now < 10 * DAY else ACK)
    site.kill("ferry")
    site.run(20 * DAY)
    assert site.ended == []
    times = site.times("ferry 1 killed")
    assert len(times) == 10 + 7
    assert times[-1] - times[-2] == DAY
    assert len(site.queue) == 0


def test_copy_that_is_taken_back_replaces_what_waits() -> None:
    site = Site(failing("ferry", until=1))
    site.take(entry("ferry", 1), entry("ferry", 2, version=2))
    site.run(0)
    site.now = 1.0
    site.take(entry("ferry", 3, EventKind.WITHHELD), entry("ferry", 4, version=3))
    site.run(1)
    assert site.said == ["ferry 1 published", "ferry 1 withheld", "ferry 3 published"]


def test_kills_alone_go_out_where_the_webhook_has_failed() -> None:
    site = Site()
    site.take(entry("train", 1))
    site.kill("ferry", 2)
    site.run(DAY, only_kills=True)
    assert site.said == ["ferry 1 killed"]
    assert site.queue.next_due(only_kills=True) is None
