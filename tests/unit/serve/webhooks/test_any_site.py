"""Whatever comes, and whatever a site answers: order by article, kills last of theirs, no loss."""

from itertools import cycle

from hypothesis import given
from hypothesis import strategies as some

from schemas.article import EventKind
from services.serve.entries import Entry
from services.serve.webhooks.queue import Lane
from tests.unit.serve.webhooks.timed_site import ACK, DAY, FAIL, REFUSE, Site
from tests.unit.serve.wire_events import entry

HAPPENS = some.tuples(
    some.sampled_from(["ferry", "train", "tram"]),
    some.sampled_from([EventKind.UPDATED] * 3 + [EventKind.WITHHELD, EventKind.KILLED]),
    some.sampled_from([0.0, 3.0, 400.0, 9000.0]),
)


@given(
    some.lists(HAPPENS, max_size=25),
    some.lists(some.sampled_from([ACK, FAIL, REFUSE]), min_size=1, max_size=9),
)
def test_any_wire_and_any_answers(
    happens: list[tuple[str, EventKind, float]], answers: list[str]
) -> None:
    replies, taken = cycle(answers), list[Entry]()

    def answer(each: Entry, now: float) -> str:
        reply = ACK if now > 30 * DAY else next(replies)
        if reply == ACK:
            taken.append(each)
        return reply

    site = Site(answer)
    last: dict[str, Entry] = {}
    for number, (article, kind, passes) in enumerate(happens):
        if article in last and last[article].is_kill:
            continue  # nothing of it comes any more
        last[article] = each = entry(article, number, kind, version=number)
        site.take(each, lane=Lane.KILLS if each.is_kill else Lane.EVENTS)
        site.run(site.now + passes)
    site.run(60 * DAY)
    assert len(site.queue) == 0
    for article, event in last.items():
        versions = [each.facts.version for each in taken if each.facts.id == article]
        assert versions == sorted(set(versions)), "in order, each once"
        assert versions[-1] == event.facts.version, "the last one has come"
    assert site.queue.has_room
    assert site.queue._bytes == 0
