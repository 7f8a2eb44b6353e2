"""What is tried when: in order for each article, and no storm on a site that is away."""

from itertools import pairwise

from services.serve.webhooks.queue import Lane
from tests.unit.serve.webhooks.timed_site import ACK, DAY, FAIL, REFUSE, Site, failing
from tests.unit.serve.wire_events import entry


def test_events_go_at_once() -> None:
    site = Site()
    site.take(entry("ferry", 1), entry("train", 2))
    site.run(0)
    assert site.said == ["ferry 1 published", "train 1 published"]
    assert (len(site.queue), site.queue.oldest) == (0, None)


def test_a_failing_event_is_tried_ten_times_over_75_hours() -> None:
    site = Site(failing("ferry"))
    site.take(entry("ferry", 1))
    site.run(5 * DAY)
    times = site.times("ferry 1 published")[:10]
    assert [round(b - a) for a, b in pairwise(times)] == [
        5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400,
    ]  # fmt: skip
    assert site.ended[0] == (times[9], "ferry 1 published")


def test_it_holds_up_its_own_article_alone() -> None:
    site = Site(failing("ferry", until=400))
    site.take(entry("ferry", 1), entry("train", 2), entry("ferry", 3, version=2))
    site.take(entry("tram", 4), entry("train", 5, version=2))
    site.run(0)
    assert site.said == [
        "ferry 1 published", "train 1 published", "tram 1 published", "train 2 published",
    ]  # fmt: skip
    site.run(DAY)
    assert site.said[4:] == ["ferry 1 published"] * 3 + ["ferry 2 published"]


def test_an_article_has_one_event_in_flight() -> None:
    site = Site()
    site.take(entry("ferry", 1), entry("ferry", 2, version=2), entry("train", 3))
    first = site.queue.next(0)
    assert first
    first.in_flight = True
    second = site.queue.next(0)
    assert second
    assert second.entry.facts.id == "train"
    second.in_flight = True
    assert site.queue.next(0) is None


def test_so_many_are_in_flight_and_no_more() -> None:
    site = Site(at_once=2)
    site.take(*(entry(f"train {n}", n) for n in range(5)))
    for _ in range(2):
        waiting = site.queue.next(0)
        assert waiting
        waiting.in_flight = True
    assert site.queue.next(0) is None
    assert site.queue.next_due() is None
    site.kill("ferry", 9)
    kill = site.queue.next(0)
    assert kill
    assert kill.is_kill


def test_a_site_that_is_not_there_gets_one_probe_at_a_time() -> None:
    site = Site(lambda _, now: REFUSE if now < 1000 else ACK)
    site.take(*(entry(f"train {n}", n) for n in range(50)))
    site.run(999)
    # One refusal is enough; the probe goes on by its schedule, the rest was not tried.
    assert set(site.said) == {"train 0 1 published"}
    assert site.times("train 0 1 published") == [0, 5, 305]
    site.run(DAY)
    assert len(site.queue) == 0
    assert {moment for moment, _ in site.log[3:]} == {2105}
    assert len(site.log) == 3 + 50


def test_a_site_where_several_articles_fail_gets_one_probe_at_a_time() -> None:
    site = Site(lambda *_: FAIL)
    site.take(*(entry(f"train {n}", n) for n in range(50)))
    site.run(0)
    assert len(site.log) == 2
    site.run(304)
    assert len(site.log) == 4


def test_in_a_closed_site_only_one_is_in_flight() -> None:
    site = Site(lambda *_: REFUSE)
    site.take(*(entry(f"train {n}", n) for n in range(3)))
    site.run(0)
    probe = site.queue.next(5)
    assert probe
    probe.in_flight = True
    assert site.queue.next(5) is None


def test_one_article_that_fails_alone_does_not_close_the_site() -> None:
    site = Site(failing("ferry"))
    site.take(entry("ferry", 1))
    site.run(DAY)
    site.take(*(entry(f"train {n}", n) for n in range(2, 9)))
    before = len(site.log)
    site.run(site.now)
    assert len(site.log) - before == 7


def test_what_a_site_asks_to_wait_is_heeded() -> None:
    site = Site(failing("ferry", until=1))
    site.asked = 600.0
    site.take(entry("ferry", 1))
    site.run(0)
    site.take(entry("train", 2))
    site.run(599)
    assert site.said == ["ferry 1 published"]
    site.run(600)
    assert sorted(site.said[1:]) == ["ferry 1 published", "train 1 published"]


def test_what_waits_is_tried_anew_when_the_site_is_enabled_again() -> None:
    site = Site(failing("ferry", until=100))
    site.take(entry("ferry", 1), entry("ferry", 2, version=2))
    site.run(50)
    site.asked = None
    site.now = 200.0
    site.queue.forget_tries(site.now)
    site.run(200)
    assert site.said[-2:] == ["ferry 1 published", "ferry 2 published"]
    assert site.log[-1][0] == 200


def test_memory_is_bounded_and_kills_come_in_all_the_same() -> None:
    site = Site(max_bytes=20_000)
    taken = 0
    while site.queue.has_room:
        site.take(entry(f"train {taken}", taken))
        taken += 1
    assert 2 <= taken < 5
    site.kill("ferry", 99)
    assert len(site.queue) == taken + 1
    site.run(0)
    assert site.queue.has_room


def test_the_cursor_stays_at_the_first_that_is_not_acknowledged() -> None:
    site = Site(failing("ferry"))
    site.take(entry("train", 1), entry("ferry", 2), entry("tram", 3), entry("bus", 9, partition=1))
    site.kill("boat", 4)
    assert site.queue.lowest(Lane.EVENTS, 0) == 1
    assert site.queue.lowest(Lane.KILLS, 0) == 4
    site.run(1)
    assert [site.queue.lowest(Lane.EVENTS, each) for each in (0, 1)] == [2, None]
    assert site.queue.lowest(Lane.KILLS, 0) is None


def test_a_partition_that_went_elsewhere_is_forgotten() -> None:
    site = Site(failing("ferry", "bus"))
    site.take(entry("ferry", 2), entry("bus", 9, partition=1))
    flying = site.queue.next(0)
    assert flying
    flying.in_flight = True
    site.queue.drop_partition(Lane.EVENTS, 0)
    assert (len(site.queue), site.queue.lowest(Lane.EVENTS, 1)) == (1, 9)
    site.queue.note_failed(flying, 0, unreachable=False)
    site.queue.note_acknowledged(flying)
    assert len(site.queue) == 1
