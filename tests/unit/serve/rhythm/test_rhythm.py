"""A source's habit by hour of the week, and what is said against it."""

import random
from collections.abc import Iterable, Iterator

import pytest

from schemas.rhythm import Rhythms
from services.serve.rhythm import book as books
from services.serve.rhythm.arrivals import DEAD, Arrived
from services.serve.rhythm.book import RhythmBook
from services.serve.rhythm.drift import LEARNED, YES
from services.serve.rhythm.hours import HOUR, WEEK
from services.serve.rhythm.rhythm import Said

MINUTE = 60_000
DAY = 24 * HOUR
MONDAY = 4 * DAY + 2000 * WEEK * HOUR
"""Monday, 00:00, of some week: 1970 began on a Thursday."""
USUAL = {
    "format": "nitf",
    "size": "5",
    "no-headline": None,
    "no-dateline": None,
    "no-byline": None,
    "warnings": None,
    DEAD: None,
}


def item(time: int, source: str = "north", **traits: str | None) -> Arrived:
    named = {name.replace("_", "-"): value for name, value in traits.items()}
    return Arrived(source, time, USUAL | named)


def in_office_hours(weeks: float, every: int, since: int = MONDAY) -> Iterator[int]:
    """From 8 to 18 each working day."""
    for time in range(since, since + round(weeks * WEEK * HOUR), every):
        day, hour = (time - MONDAY) // DAY % 7, time % DAY // HOUR
        if day < 5 and 8 <= hour < 18:
            yield time


def learned(arrivals: Iterable[Arrived], known: RhythmBook | None = None) -> RhythmBook:
    book = known or RhythmBook()
    for came in arrivals:
        book.take("wire.outcomes/0", book.read.get("wire.outcomes/0", 0), came)
    return book


def said(book: RhythmBook, now: int) -> Said:
    [found] = book.say(now)
    return found


def at(day: int, hour: float, week: int = 2) -> int:
    return MONDAY + week * WEEK * HOUR + day * DAY + round(hour * HOUR)


NOW_AND_THEN = [item(at(0, hour)) for hour in range(3)]


@pytest.fixture(scope="module")
def office() -> Rhythms:
    """Two weeks of an item each ten minutes."""
    return learned(map(item, in_office_hours(2, 10 * MINUTE))).rhythms


def test_nothing_is_said_in_the_first_week() -> None:
    book = learned(map(item, in_office_hours(0.9, MINUTE)))
    found = said(book, at(6, 0, 40))
    assert (found.learning, found.expected, found.silent_after, found.drift) == (
        *(True, None, None),
        {},
    )


def test_the_next_item_is_expected_when_its_hour_has_come(office: Rhythms) -> None:
    book = learned([item(at(0, 9))], RhythmBook(office))
    assert said(book, at(0, 9)).expected == at(0, 9) + 10 * MINUTE
    book = learned([item(at(4, 17.9))], book)
    found = said(book, at(4, 18))
    assert found.expected
    assert at(0, 8, 3) <= found.expected <= at(0, 8.2, 3), "on Monday morning"


def test_it_is_silent_against_its_own_hours(office: Rhythms) -> None:
    morning = range(at(0, 8), at(0, 9) + 1, 10 * MINUTE)
    book = learned(map(item, morning), RhythmBook(office))
    found = said(book, at(0, 9))
    assert found.silent_after == at(0, 9) + 30 * MINUTE, "three items are missing"
    assert not found.is_silent(at(0, 9) + 30 * MINUTE)
    assert found.is_silent(at(0, 9) + 31 * MINUTE)
    book = learned(map(item, in_office_hours(1, 10 * MINUTE, at(0, 0))), RhythmBook(office))
    over_the_weekend = said(book, 0)
    assert not over_the_weekend.is_silent(at(0, 8, 3))
    assert over_the_weekend.is_silent(at(0, 9, 3))


def test_one_that_sends_in_bursts_may_pause_for_longer() -> None:
    bursts = [start + each * MINUTE for start in in_office_hours(2, 2 * HOUR) for each in range(6)]
    found = said(learned([item(each) for each in bursts]), 0)
    assert found.silent_after
    assert found.silent_after - found.last > 3 * HOUR


def test_a_longer_gap_becomes_habit_and_fades() -> None:
    often = list(map(item, in_office_hours(2, 10 * MINUTE)))
    week = in_office_hours(1, 10 * MINUTE, at(0, 0))
    gap = [item(each) for each in week if not at(1, 9) < each < at(1, 10)]
    book = learned([*often, *gap])
    found = said(book, 0)
    assert found.silent_after
    wide = found.silent_after - found.last
    book = learned(map(item, in_office_hours(5, 10 * MINUTE, at(0, 0, 3))), book)
    later = said(book, 0)
    assert later.silent_after
    assert later.silent_after - later.last < wide


def test_an_outage_of_days_does_not_make_silence_usual(office: Rhythms) -> None:
    book = learned([item(at(0, 9)), item(at(4, 9)), item(at(4, 9.1))], RhythmBook(office))
    found = said(book, 0)
    assert found.silent_after
    assert found.silent_after - found.last < 9 * HOUR


def test_however_often_it_sends_minutes_are_no_silence() -> None:
    often = [item(MONDAY + each) for each in range(0, 8 * DAY, 5 * MINUTE)]
    found = said(learned(often), 0)
    assert found.silent_after == found.last + 15 * MINUTE


def test_much_at_once_is_a_flood(office: Rhythms) -> None:
    book = learned([item(at(0, 9) + each * 1000) for each in range(100)], RhythmBook(office))
    assert said(book, at(0, 9.5)).flood == 5.0, "a hundred, and twenty would be none"
    assert said(book, at(0, 10)).flood == 0, "that hour is over"


def test_what_is_much_follows_from_the_hour() -> None:
    often = [item(each) for each in in_office_hours(1.5, 60_000)]
    day = [item(at(0, 9) + each * 60_000) for each in range(60)]
    night = [item(at(0, 22) + each * 10_000) for each in range(360)]
    book = learned([*often, *day])
    assert said(book, at(0, 9.9)).flood == 1.0
    assert said(learned(night, book), at(0, 22.9)).flood == 18.0


@pytest.mark.parametrize(
    ("kind", "changed"),
    [
        ("format", {"format": "json"}),
        ("size", {"size": "2"}),
        ("no-headline", {"no_headline": YES}),
        ("no-dateline", {"no_dateline": YES}),
        ("no-byline", {"no_byline": YES}),
        ("warnings", {"warnings": YES}),
        (DEAD, {"dead_letters": YES}),
    ],
)
def test_a_change_of_habit_is_a_drift_of_its_kind(
    office: Rhythms, kind: str, changed: dict[str, str]
) -> None:
    book = RhythmBook(office)
    assert said(book, 0).drift[kind] == 0
    book = learned([item(at(0, 9) + each * MINUTE, **changed) for each in range(25)], book)
    drift = said(book, 0).drift
    assert drift[kind] > 1
    assert {name for name, value in drift.items() if value >= 1} == {kind}


def test_fewer_warnings_are_no_drift() -> None:
    book = learned([item(each, warnings=YES) for each in in_office_hours(2, 10 * MINUTE)])
    book = learned([item(at(0, 9) + each * MINUTE) for each in range(50)], book)
    assert said(book, 0).drift["warnings"] == 0


def test_one_whose_copy_is_another_at_night_does_not_drift_each_night() -> None:
    def of(time: int) -> Arrived:
        return item(time, no_byline=YES) if time % DAY >= 20 * HOUR else item(time)

    times = range(MONDAY, MONDAY + 3 * WEEK * HOUR, 12 * MINUTE)
    book, most = RhythmBook(), 0.0
    for each in times:
        learned([of(each)], book)
        if each > MONDAY + 2 * WEEK * HOUR:
            most = max(most, said(book, each).drift["no-byline"])
    assert 0 < most < 1


def test_few_items_are_no_habit(office: Rhythms) -> None:
    few = learned(map(item, range(MONDAY, MONDAY + 9 * DAY, 9 * DAY // (LEARNED - 10))))
    assert said(few, 0).drift == {}


def test_a_dead_letter_alone_is_an_arrival(office: Rhythms) -> None:
    book = learned([Arrived("north", at(0, 9), {DEAD: YES})], RhythmBook(office))
    assert said(book, 0).last == at(0, 9)


def test_what_comes_late_is_no_part_of_the_hour(office: Rhythms) -> None:
    book = learned([item(at(0, 9)), item(at(0, 7))], RhythmBook(office))
    [rhythm] = book.rhythms.sources
    assert (rhythm.count, rhythm.last) == (1, at(0, 9))


def test_what_is_learned_follows_from_the_records_alone() -> None:
    """Whoever goes on from what was kept, or reads records again, has the same to the byte."""
    chance = random.Random(16)
    times = sorted(chance.sample(range(MONDAY, MONDAY + 5 * WEEK * HOUR), 1500))
    records = [
        item(each, chance.choice(["north", "south"]), format=chance.choice(["nitf", "json"]))
        for each in times
    ]
    whole = learned(records).rhythms
    first = learned(records[:700]).rhythms
    again = RhythmBook(Rhythms.from_bytes(first.to_bytes()))
    for offset, came in enumerate(records[500:], 500):
        again.take("wire.outcomes/0", offset, came)
    assert again.rhythms.to_bytes() == whole.to_bytes()


def test_a_pause_of_years_is_learned_at_once(office: Rhythms) -> None:
    book = learned([item(at(0, 9, 5000))], RhythmBook(office))
    [rhythm] = book.rhythms.sources
    assert max(rhythm.hours) < 1


def test_the_number_of_sources_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "MAX_SOURCES", 2)
    book = learned([item(1, "a"), item(2, "b"), item(3, "a"), item(4, "c")])
    assert [each.source for each in book.say(5)] == ["a", "c"]
