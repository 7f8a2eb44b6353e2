"""Hours, days and zones as senders write them, piece by piece."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from lexicon.calendar_words import FOLDED_MONTHS, FOLDED_WEEKDAYS
from lexicon.clock_times import Clock, match_clock
from lexicon.folding import fold
from lexicon.written_days import dates_of, match_day, match_weekday
from lexicon.written_times import Figure, Word, pieces
from lexicon.written_zones import Zone
from lexicon.zone_cities import CITIES
from lexicon.zone_names import AMBIGUOUS, NAMES, meanings

NEAR = date(2026, 11, 29)
WINTER = datetime(2026, 12, 20, tzinfo=UTC)
HOURS = {
    "6 PM": "18:00", "6:00 p.m.": "18:00", "6pm": "18:00", "06:00 PM": "18:00", "630pm": "18:30",
    "12 p.m.": "12:00", "12:15 a.m.": "00:15", "18:00 p.m.": "18:00", "0:30 am": "00:30",
    "0600": "06:00", "00.01hrs": "00:01", "0001 hours": "00:01", "1800 HRS": "18:00",
    "18h00": "18:00", "18 h": "18:00", "18 h 30": "18:30", "18 heures 30": "18:30",
    "18.00 Uhr": "18:00", "18 Uhr": "18:00", "18 Uhr 15": "18:15", "18.30 uur": "18:30",
    "18 uur": "18:00", "ore 18": "18:00", "alle 18": "18:00", "alle ore 18.30": "18:30",
    "um 18": "18:00", "18 horas": "18:00", "18:00 h": "18:00", "6 Uhr abends": "18:00",
    "6 Uhr morgens": "06:00", "6 de la tarde": "18:00", "6 du matin": "06:00",
    "8 in the evening": "20:00", "8 in the morning": "08:00", "3 at night": "03:00",
    "noon": "12:00", "12 noon": "12:00", "midi": "12:00", "mezzogiorno": "12:00",
    "Mittag": "12:00", "meio-dia": "12:00", "mediodía": "12:00",
    "12:30:45": "12:30:45", "12:30:60": "12:31", "24:00": "24:00", "24 Uhr": "24:00",
    "midnight": "24:00", "Mitternacht": "24:00", "minuit": "24:00", "6 o'clock": "18:00",
    "25:10": None, "12:61": None, "13 am": None, "0:30 pm": None, "24:01": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "hour"), HOURS.items())
def test_an_hour(text: str, hour: str | None) -> None:
    found = match_clock(fold(text), 0)
    assert found
    assert found.end == len(text)
    parts = [int(part) for part in (hour or "0").split(":")]
    wanted = timedelta(**dict(zip(("hours", "minutes", "seconds"), parts, strict=False)))
    assert found.hour == (wanted if hour else None)


@pytest.mark.parametrize("text", ["about", "18 people", "Uhr", "20. Dezember", "6", "a 20 minutos"])
def test_no_hour(text: str) -> None:
    assert match_clock(fold(text), 0) is None


@pytest.mark.parametrize("text", ["midnight", "6 o'clock"])
def test_an_hour_with_two_readings_says_so(text: str) -> None:
    found = match_clock(text, 0)
    assert found
    assert found.doubt


def test_minutes_are_no_day() -> None:
    found = match_clock("18 uhr 20. dezember", 0)
    assert found
    assert found.end == len("18 uhr")


DAYS = {
    "20/12/2026": "2026-12-20", "12/20/2026": "2026-12-20", "20-12-2026": "2026-12-20",
    "20.12.2026": "2026-12-20", "20. 12. 2026": "2026-12-20", "2026/12/20": "2026-12-20",
    "2026-12-20": "2026-12-20", "20261220": "2026-12-20", "20/12/26": "2026-12-20",
    "20.12.": "2026-12-20", "20/12": "2026-12-20", "12/20": "2026-12-20",
    "20 Dec 26": "2026-12-20", "20 Dec 98": "1998-12-20", "Dec. 20": "2026-12-20",
    "Dec 20, 2026": "2026-12-20", "December 20th": "2026-12-20",
    "the 20th of December, 2026"[4:]: "2026-12-20", "20-Dec-2026": "2026-12-20",
    "20. Dezember 2026": "2026-12-20", "1er décembre": "2026-12-01", "20 déc. 2026": "2026-12-20",
    "1º de diciembre de 2026": "2026-12-01", "20 dicembre 2026": "2026-12-20",
    "20 de dezembro de 2026": "2026-12-20", "20 december 2026": "2026-12-20",
    "24 Sept 2026": "2026-09-24", "24 nov. 2026": "2026-11-24", "20Dec2026": "2026-12-20",
    "Dec. 20-21": "2026-12-21", "20-21 December 2026": "2026-12-21", "20/21 Dec": "2026-12-21",
    "20 and 21 December": "2026-12-21", "5 January": "2027-01-05", "03.04.2026": "2026-04-03",
    "31 November": None, "32/13/2026": None, "2026-02-30": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day(text: str, day: str | None) -> None:
    found = match_day(fold(text), 0, day_first=None)
    assert found
    assert found.end == len(text)
    assert dates_of(found, NEAR) == ((date.fromisoformat(day),) if day else ())


@pytest.mark.parametrize(
    ("day_first", "days"), [(None, ("04-03", "03-04")), (True, ("04-03",)), (False, ("03-04",))]
)
def test_the_source_says_in_which_order_numbers_stand(
    day_first: bool | None, days: tuple[str, ...]
) -> None:
    found = match_day("03/04/2026", 0, day_first=day_first)
    assert found
    assert dates_of(found, NEAR) == tuple(date.fromisoformat(f"2026-{day}") for day in days)


@pytest.mark.parametrize("day_first", [True, False, None])
def test_numbers_that_fit_in_one_order_only_are_read_in_it(day_first: bool | None) -> None:
    for text in ("20/12/2026", "12/20/2026"):
        found = match_day(text, 0, day_first=day_first)
        assert found
        assert dates_of(found, NEAR) == (date(2026, 12, 20),)


@pytest.mark.parametrize("text", ["20 people", "Dec", "may", "6/7 pm", "May 6 pm", "2026"])
def test_no_day(text: str) -> None:
    assert match_day(fold(text), 0, day_first=None) is None


@pytest.mark.parametrize(("name", "number"), FOLDED_MONTHS.items())
def test_every_month(name: str, number: int) -> None:
    found = match_day(f"3 {name} 2026", 0, day_first=None)
    assert found
    assert dates_of(found, NEAR) == (date(2026, number, 3),)


@pytest.mark.parametrize(("name", "number"), FOLDED_WEEKDAYS.items())
def test_every_weekday(name: str, number: int) -> None:
    found = match_weekday(name, 0)
    assert found
    assert found.number == number


ZONES = {
    "GMT": 0, "UTC+2": 2, "(UTC+2)": 2, "GMT-0500": -5, "GMT+1": 1, "-05:00": -5, "−05:00": -5,
    "+0530": 5.5, "UTC −3": -3, "CET": 1, "MEZ": 1, "JST": 9, "MSK": 3, "HKT": 8, "EST": -5,
    "America/New_York": -5, "(EASTERN)": -5, "Eastern Time": -5, "et": None, "IST": 5.5,
    "heure de Paris": 1, "ora italiana": 1, "hora peninsular": 1, "Berliner Zeit": 1,
    "Tokyo time": 9, "(London)": 0, "hora de Brasília": -3, "Z": 0, "Eastern Standard Time": -5,
}  # fmt: skip


@pytest.mark.parametrize(("text", "hours"), ZONES.items())
def test_a_zone_behind_an_hour(text: str, hours: float | None) -> None:
    found = [each for each in pieces(f"06:00 {text}", UTC) if isinstance(each, Zone)]
    offsets = [zone.meanings[0].literal.utcoffset(WINTER.replace(tzinfo=None)) for zone in found]
    assert offsets == ([timedelta(hours=hours)] if hours is not None else [])


@pytest.mark.parametrize("name", [*NAMES, *sorted(AMBIGUOUS), *CITIES])
def test_every_zone_that_has_a_name_exists(name: str) -> None:
    assert meanings(name, UTC)


def test_the_sources_zone_decides_what_letters_mean() -> None:
    sydney, dublin = ZoneInfo("Australia/Sydney"), ZoneInfo("Europe/Dublin")
    assert meanings("est", sydney)[0].literal is sydney
    assert [each.wall for each in meanings("ist", dublin)] == [dublin]
    assert meanings("cst", ZoneInfo("Asia/Shanghai"))[0].literal == timezone(timedelta(hours=8))
    assert len(meanings("ist", UTC)) == 3


def test_letters_in_a_sentence_are_no_zone() -> None:
    found = pieces("18h et 20h, ce qui est tout", UTC)
    assert not any(isinstance(each, Zone) for each in found)
    assert len([each for each in found if isinstance(each, Clock)]) == 2


def test_every_figure_is_in_some_piece() -> None:
    found = pieces("A0201 moves at 6 with 12 pictures", UTC)
    assert len([each for each in found if isinstance(each, Figure)]) == 3
    assert len([each for each in found if isinstance(each, Word)]) == 4


@pytest.mark.parametrize("text", ["Márz ½ é́ ﬁ ß İ", "20 décembre"])
def test_folding_keeps_every_character_at_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
