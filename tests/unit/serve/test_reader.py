"""What a reader gets: kills first, nothing of a killed article, no gap, in bounded memory."""

import asyncio
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from schemas.article import EventKind
from schemas.site import Site
from services.serve.cursor import Position
from services.serve.entries import Entry
from services.serve.filters import parse_filter
from services.serve.lanes import MAX_ENTRIES, Read
from services.serve.reader import Asked, Reader, SiteRefusedError
from services.serve.sites import Sites
from services.serve.wire import Ring, Wire
from tests.unit.serve.wire_events import entry, site

START = Position((0, 0), (0, 0))


class Log:
    """Two partitions of events, all that there were, and the articles that stand."""

    def __init__(self, max_bytes: int = 1 << 20) -> None:
        self.written: dict[int, list[Entry]] = {0: [], 1: []}
        self.latest: dict[str, bytes] = {}
        self.asked_for: list[Mapping[int, int]] = []
        self.wire = Wire(max_bytes, self.latest.get)
        self.wire.rings = {0: Ring(0), 1: Ring(0)}
        self.wire.kills = {0: Ring(0), 1: Ring(0)}
        self._kills = 0

    def write(
        self,
        article: str,
        kind: EventKind = EventKind.PUBLISHED,
        partition: int = 0,
        source: str = "baltic",
    ) -> Entry:
        """As publish does, in one transaction."""
        there = self.written[partition]
        offset = 2 * len(there)  # markers of transactions lie between
        made = entry(article, offset, kind, partition=partition, source=source)
        there.append(made)
        if made.facts.has_copy:
            self.latest[article] = b"{}"
        else:
            self.latest.pop(article, None)
        if made.is_kill:
            kill = entry(article, self._kills, kind, partition=partition, source=source)
            self._kills += 1
            self.wire.take_kills(partition, [kill], self._kills)
        self.wire.take_events(partition, [made], offset + 2)
        return made

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        """Events that have left memory, a few at a time."""
        self.asked_for.append(offsets)
        found = {}
        for partition, offset in offsets.items():
            there = [each for each in self.written[partition] if each.offset >= offset]
            end = there[3].offset if len(there) > 3 else 2 * len(self.written[partition])
            found[partition] = Read(there[:3], end)
        return found

    def reader(self, position: Position = START, who: Site | None = None, **wanted: str) -> Reader:
        sites = Sites()
        sites.take("post", (who or site()).to_bytes())
        asked = Asked("post", parse_filter(wanted.items()))
        return Reader(self.wire, sites, self, asked, position)


async def all_of(reader: Reader) -> list[str]:
    """All that a reader gets, as `article kind`."""
    found: list[str] = []
    while True:
        before = reader.position
        steps = await reader.next()
        found += [f"{each.entry.facts.id} {each.entry.facts.event}" for each in steps]
        if reader.position == before:
            return found


async def test_events_come_in_the_order_of_their_partition() -> None:
    log = Log()
    for number in range(5):
        log.write("ferry", partition=0)
        log.write(f"train {number}", partition=1)
    found = await all_of(log.reader())
    assert found.count("ferry published") == 5
    assert [each for each in found if "train" in each] == [f"train {n} published" for n in range(5)]


async def test_a_kill_comes_before_all_that_waits() -> None:
    log = Log()
    for number in range(20):
        log.write(f"train {number}")
    log.write("ferry", partition=1)
    log.write("ferry", EventKind.KILLED, partition=1)
    found = await all_of(log.reader())
    assert found[0] == "ferry killed"
    assert found.count("ferry killed") == 1
    assert "ferry published" not in found
    assert len(found) == 21


async def test_a_kill_reaches_a_site_that_did_not_want_the_article() -> None:
    log = Log()
    log.write("ferry")
    reader = log.reader(source="dpa")
    assert await all_of(reader) == []
    log.write("ferry", EventKind.KILLED)
    assert await all_of(reader) == ["ferry killed"]


async def test_a_kill_comes_once_to_a_reader_that_goes_on() -> None:
    log = Log()
    log.write("ferry")
    log.write("ferry", EventKind.KILLED)
    reader = log.reader()
    await all_of(reader)
    log.write("train")
    again = log.reader(reader.position)
    assert await all_of(again) == ["train published"]


async def test_a_kill_of_before_there_was_a_topic_of_kills_comes_in_its_place() -> None:
    log = Log()
    log.write("ferry")
    old = entry("ferry", 2, EventKind.KILLED)
    log.written[0].append(old)
    del log.latest["ferry"]
    log.wire.take_events(0, [old], 4)
    assert await all_of(log.reader()) == ["ferry killed"]


async def test_copy_that_is_withheld_now_is_not_replayed() -> None:
    log = Log()
    log.write("ferry")
    log.write("ferry", EventKind.WITHHELD)
    log.write("train")
    assert await all_of(log.reader()) == ["ferry withheld", "train published"]
    log.write("ferry", EventKind.UPDATED)
    assert (await all_of(log.reader()))[-1] == "ferry updated"


async def test_what_has_left_memory_is_read_from_the_log_without_a_gap() -> None:
    log = Log(max_bytes=30_000)
    for number in range(50):
        log.write(f"train {number}", partition=number % 2)
    assert sorted(await all_of(log.reader())) == sorted(f"train {n} published" for n in range(50))
    assert log.asked_for
    log.asked_for.clear()
    recent = Position((46, 46), (0, 0))
    assert len(await all_of(log.reader(recent))) == 4
    assert not log.asked_for


async def test_a_killed_article_is_not_replayed_from_the_log_either() -> None:
    log = Log(max_bytes=30_000)
    log.write("ferry")
    log.write("ferry", EventKind.WITHHELD, partition=1)  # of another partition: never in truth
    log.write("harbour")
    log.write("harbour", EventKind.KILLED)
    for number in range(50):
        log.write(f"train {number}", partition=number % 2)
    found = await all_of(log.reader())
    assert found[0] == "harbour killed"
    assert "ferry published" not in found
    assert "harbour published" not in found


async def test_an_article_stands_although_latest_is_read_later() -> None:
    log = Log(max_bytes=30_000)
    log.write("ferry")
    del log.latest["ferry"]
    assert log.wire.stands("ferry")
    for number in range(50):
        log.write(f"train {number}")
    assert log.wire.stands("ferry"), "it has left memory before `articles.latest` said so"
    log.latest["ferry"] = b"{}"
    log.write("train")
    del log.latest["ferry"]
    assert not log.wire.stands("ferry"), "then `articles.latest` alone says so"


async def test_memory_holds_the_newest_events_alone() -> None:
    log = Log(max_bytes=100_000)
    for number in range(500):
        log.write(f"train {number}", partition=number % 2)
    held = [each for ring in log.wire.rings.values() for each in ring.since(ring.start, 1000)]
    assert 1 < len(held) < 30
    assert max(each.offset for each in held) == 498


async def test_a_site_that_is_disabled_gets_nothing_more() -> None:
    log = Log()
    log.write("ferry")
    with pytest.raises(SiteRefusedError):
        await log.reader(who=site(disabled=True)).next()


async def test_a_site_gets_what_it_may_see_alone() -> None:
    log = Log()
    log.write("ferry", source="baltic")
    log.write("train", source="dpa")
    log.write("ferry", EventKind.KILLED, source="baltic")
    assert await all_of(log.reader(who=site("dpa"))) == ["train published"]
    told = await all_of(log.reader(who=site("dpa", former=("baltic",))))
    assert told == ["ferry killed", "train published"]


async def test_partitions_that_are_added_are_read_from_their_start() -> None:
    log = Log()
    log.write("ferry", partition=1)
    assert await all_of(log.reader(Position((0,), (0,)))) == ["ferry published"]


async def test_a_step_is_not_larger_than_its_limit() -> None:
    log = Log(max_bytes=1 << 30)
    entries: Sequence[Entry] = [entry("train", n) for n in range(MAX_ENTRIES + 20)]
    log.latest["train"] = b"{}"
    log.wire.take_events(0, entries, MAX_ENTRIES + 20)
    reader = log.reader()
    assert [len(await reader.next()) for _ in range(3)] == [MAX_ENTRIES, 20, 0]


async def test_a_kill_that_comes_meanwhile_overtakes_what_was_taken() -> None:
    log = Log()
    log.write("ferry")
    log.write("train")
    reader = log.reader()
    ferry, train = await reader.next()
    assert reader.stands(ferry)
    assert not reader.is_overtaken(ferry)
    log.write("ferry", EventKind.KILLED)
    assert not reader.stands(ferry)
    assert reader.is_overtaken(ferry)
    assert reader.stands(train)


async def test_who_waits_is_woken_by_what_comes() -> None:
    log = Log()
    waiting = asyncio.create_task(log.wire.changed.wait())
    await asyncio.sleep(0)
    log.write("ferry")
    await asyncio.wait_for(waiting, 5)


async def test_a_reader_knows_whether_there_is_more() -> None:
    log = Log()
    assert not log.reader().has_more
    log.write("ferry")
    assert log.reader().has_more
    log.write("ferry", EventKind.KILLED)
    assert log.reader(Position((4, 0), (0, 0))).has_more
    assert not log.reader(Position((4, 0), (1, 0))).has_more


KINDS = (EventKind.PUBLISHED, EventKind.UPDATED, EventKind.WITHHELD, EventKind.KILLED)
WRITES = some.lists(
    some.tuples(some.sampled_from("abcdefgh"), some.sampled_from(KINDS), some.booleans()),
    max_size=60,
)


@given(WRITES, some.sampled_from([8_000, 40_000, 1 << 20]))
async def test_whatever_happens_no_copy_follows_its_kill(
    writes: list[tuple[str, EventKind, bool]], max_bytes: int
) -> None:
    """A reader that reads now and then, and one that comes in the end."""
    log = Log(max_bytes)
    killed: set[str] = set()
    reader, got = log.reader(), list[str]()
    for article, kind, reads in writes:
        if article in killed:
            continue  # publish announces nothing more
        log.write(article, kind, partition=ord(article) % 2)
        if kind is EventKind.KILLED:
            killed.add(article)
        if reads:
            got += await all_of(reader)
    got += await all_of(reader)
    late = await all_of(log.reader())
    for article in killed:
        assert got.count(f"{article} killed") == late.count(f"{article} killed") == 1
        after = got[got.index(f"{article} killed") + 1 :]
        assert not [each for each in after if each.startswith(f"{article} ")]
        assert [each for each in late if each.startswith(f"{article} ")] == [f"{article} killed"]
    standing = {article for article in "abcdefgh" if article in log.latest}
    assert {each[0] for each in late if each[2:] in ("published", "updated")} == standing
