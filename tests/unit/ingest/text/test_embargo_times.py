"""When an embargo ends, from the words behind its word: never earlier than they say."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.ingest.text.embargo_times import read_end

NEAR = datetime(2026, 11, 29, 9, tzinfo=UTC)
"""A Sunday."""
NEVER = "until further notice"

ENDS = [
    ("ED UNTIL 0600 GMT DEC 20", "2026-12-20T06:00:00"),
    (" until 06:00 GMT on Sunday 20 December 2026", "2026-12-20T06:00:00"),
    ("ED UNTIL 0001HRS GMT SUNDAY 20 DECEMBER", "2026-12-20T00:01:00"),
    ("ed until 00.01 on 20 December", "2026-12-20T00:01:00"),
    ("ed until 00:01hrs BST, Monday 6 July 2026", "2026-07-05T23:01:00"),
    ("ed until 6pm ET on December 20, 2026", "2026-12-20T23:00:00"),
    ("ed until 6:00 p.m. EST, Dec. 20", "2026-12-20T23:00:00"),
    ("ed until 12 noon London time on 20 Dec 2026", "2026-12-20T12:00:00"),
    ("ed until noon Eastern Time, Dec. 20", "2026-12-20T17:00:00"),
    ("ed until 11am PT / 2pm ET Dec 20", "2026-12-20T19:00:00"),
    ("ed until 06:00 GMT / 07:00 CET 20 December 2026", "2026-12-20T06:00:00"),
    (" jusqu'au dimanche 20 décembre 2026 à 18h00 (heure de Paris)", "2026-12-20T17:00:00"),
    (" jusqu'au 20 décembre à 18 h 30, heure de Paris", "2026-12-20T17:30:00"),
    (" hasta el 20 de diciembre de 2026 a las 18:00 (hora peninsular)", "2026-12-20T17:00:00"),
    (" hasta las 18:00 horas del 20 de diciembre, hora de Madrid", "2026-12-20T17:00:00"),
    (" fino alle ore 18 del 20 dicembre 2026 (ora italiana)", "2026-12-20T17:00:00"),
    (" fino al 20 dicembre, ore 18.30, ora di Roma", "2026-12-20T17:30:00"),
    (" até às 18h de 20 de dezembro de 2026 (hora de Brasília)", "2026-12-20T21:00:00"),
    (" até 20/12/2026, 18h00, hora de Lisboa", "2026-12-20T18:00:00"),
    (" tot zondag 20 december 2026, 18.00 uur (CET)", "2026-12-20T17:00:00"),
    (" tot 20 december 18 uur Nederlandse tijd", "2026-12-20T17:00:00"),
    (": 20.12.2026, 18.00 Uhr MEZ", "2026-12-20T17:00:00"),
    (" bis Sonntag, den 20. Dezember 2026, 18 Uhr (MEZ)", "2026-12-20T17:00:00"),
    (": So., 20.12., 18:00 Uhr Berliner Zeit", "2026-12-20T17:00:00"),
    (" bis 20. Dezember, 12 Uhr mittags MEZ", "2026-12-20T11:00:00"),
    (" bis 20. Dezember 24 Uhr MEZ", "2026-12-20T23:00:00"),
    ("ed until 24:00 GMT 20 December 2026", "2026-12-21T00:00:00"),
    ("ed until midnight GMT on 20 December 2026", "2026-12-21T00:00:00"),
    ("ed until 20-12-2026 0600 GMT", "2026-12-20T06:00:00"),
    ("ed until 12/20/2026 6:00 AM EST", "2026-12-20T11:00:00"),
    ("ed until 20/12/26 06:00 GMT", "2026-12-20T06:00:00"),
    ("ed until 2026/12/20 06:00 UTC", "2026-12-20T06:00:00"),
    ("ed until 20 Dec 26 0600Z", "2026-12-20T06:00:00"),
    ("ed until 20th of December 2026 at 6 a.m. GMT", "2026-12-20T06:00:00"),
    ("ed until the 20th December, 6.00am GMT", "2026-12-20T06:00:00"),
    ("ed until Dec. 20-21 0600 GMT", "2026-12-21T06:00:00"),
    ("ed until 06:00 20 December 2026 UTC+2", "2026-12-20T04:00:00"),
    ("ed until 2026-12-20T06:00:00-05:00", "2026-12-20T11:00:00"),
    ("ed until 2026-12-20 06:00 −05:00", "2026-12-20T11:00:00"),
    ("ed until Sun Dec 20 2026 06:00:00 GMT-0500 (Eastern Standard Time)", "2026-12-20T11:00:00"),
    ("ed until Sun, 20 Dec 2026 06:00:00 -0500", "2026-12-20T11:00:00"),
    ("ed until 06:00 America/New_York 20 Dec 2026", "2026-12-20T11:00:00"),
    ("ed until 6 PM JST, Dec 20, 2026", "2026-12-20T09:00:00"),
    ("ed until 10.30 CEST on 20 June 2027", "2027-06-20T08:30:00"),
    ("ed until 9am AEDT Monday 21 December 2026", "2026-12-20T22:00:00"),
    ("ed until 1800 HRS IST ON 20/12/2026", "2026-12-20T18:00:00"),
    ("ed until 03/04/2027 06:00 GMT", "2027-04-03T06:00:00"),
    ("ed: print 6pm, online 8pm GMT, 20 December", "2026-12-20T20:00:00"),
    ("ed until tomorrow 6am GMT", "2026-11-30T06:00:00"),
    ("ed until tonight at 8:00 GMT", "2026-11-29T20:00:00"),
    (" bis heute Abend, 20 Uhr MEZ", "2026-11-29T19:00:00"),
    (" bis morgen, 6 Uhr MEZ", "2026-11-30T05:00:00"),
    (" jusqu'à demain 6 heures, heure de Paris", "2026-11-30T05:00:00"),
    (" fino a domani alle 6 ora italiana", "2026-11-30T05:00:00"),
    (" hasta mañana a las 6 de la tarde, hora de Madrid", "2026-11-30T17:00:00"),
    ("ed until the end of 20 December 2026", "2026-12-21T00:00:00"),
    ("ed through December 20", "2026-12-21T00:00:00"),
    ("ed until 20 December 2026", "2026-12-20T00:00:00"),
    ("ed until 25:99 on 20 December", NEVER),
    ("ed until 6 or 7 pm on 20 December", NEVER),
    ("ed until 0600 / 0800 on 20 December", NEVER),
    ("ed until delivery", NEVER),
    ("ed until around 6 pm GMT on 20 December", NEVER),
    ("ed until approx. 18:00 GMT, 20 December", NEVER),
    ("ed until the minister speaks", NEVER),
    ("ed until early January", NEVER),
    ("ed until December 2026", NEVER),
    ("ed until 2027", NEVER),
    ("ed until tonight", NEVER),
    ("ed until tomorrow morning", NEVER),
    ("ed until Friday evening", NEVER),
    ("ed until Monday 20 December 2026 6am GMT", NEVER),
    ("ed until 31 November", NEVER),
    ("ed until 20 December at 6", NEVER),
    ("ed until 30 February 2027 06:00 GMT", NEVER),
    ("ED PRESS RELEASE. Riga, 29 November 2026. The port", NEVER),
    ("ed until further notice", NEVER),
    ("ed until 20.12", NEVER),
    ("ed until 0600 GMT, DEC 20. CONTACT +44 20 7946 0000", "2026-12-20T06:00:00"),
    ("ed until 0600 GMT DEC 20, with 3 photos", "2026-12-20T06:00:00"),
    ("ed until 0600 NARNT DEC 20", "2026-12-20T18:00:00"),
    ("ed until 0600 DEC 20", "2026-12-20T06:00:00"),
    ("ed until 20h00 le 20 décembre 2026 (UTC+1)", "2026-12-20T19:00:00"),
    (" UNTIL DEC 20 2026 GMT", "2026-12-20T20:26:00"),
    (" lifts at 06:00 GMT on 20 December 2026", "2026-12-20T06:00:00"),
    (" DATE: 20 December 2026 TIME: 06:00 GMT", "2026-12-20T06:00:00"),
    (" DATE: 20 December 2026. TIME: 06:00 GMT.", "2026-12-20T06:00:00"),
    (" ends: Sunday 20 December - 06:00 GMT", "2026-12-20T06:00:00"),
]


@pytest.mark.parametrize(("stated", "until"), ENDS)
def test_the_end_of_an_embargo(stated: str, until: str) -> None:
    found = read_end(stated, NEAR, UTC, strict=True)
    assert found
    assert (found.until.astimezone(UTC).isoformat()[:19] if found.until else NEVER) == until
    assert found.until or (found.warning or "").endswith("held until further notice")


HELD = "held until further notice"
WARNINGS = {
    "06:00 GMT 20 December 2026": None,
    "06:00 GMT / 07:00 CET 20 December 2026": None,
    "06:00 20 December 2026": "no time zone in the note; UTC assumed",
    "06:00 GMT / 08:00 CET 20 Dec": "several times are stated; the latest was taken",
    "03/04/2027 06:00 GMT": "'03/04/2027' may be two days; the later was taken",
    "06:00 IST 20 December": "'IST' may be several zones; the latest was taken",
    "06:00 NARNT 20 December": "'NARNT' is no zone that is known; the latest one assumed",
    "06:00 local time 20 Dec": "'local time' is no zone that is known; the latest one assumed",
    "06:00 EST 20 July 2027": "it may be read in several ways; the latest was taken",
    "midnight GMT 20 December 2026": "'midnight': midnight may be the start or the end of it; "
    "the later was taken",
    "20 December": "only a day in the note; its first minute assumed",
    "25:99 on 20 December": f"'25:99' in its end is not understood; {HELD}",
    "about 6 pm on 20 December": f"'about' in its end is not understood; {HELD}",
    "20 December 06:00-08:00 GMT": f"its zones disagree; {HELD}",
    "Monday 20 December 2026": f"its weekday and its day disagree; {HELD}",
    "18:00 GMT": f"its end names an hour, and no day; {HELD}",
    "tonight": f"its end names a part of the day, and no hour; {HELD}",
    "29 November 2026": f"its end names the day of sending, and no hour; {HELD}",
}


@pytest.mark.parametrize(("stated", "warning"), WARNINGS.items())
def test_what_is_guessed_of_the_end_is_said(stated: str, warning: str | None) -> None:
    found = read_end(f" until {stated}", NEAR, UTC, strict=True)
    assert found
    assert found.warning == (warning and f"embargo: {warning}")


@pytest.mark.parametrize("stated", [" Riga port", " immediately", " with BC-Port", ""])
def test_words_that_are_no_embargo_without_a_time(stated: str) -> None:
    assert read_end(stated, NEAR, UTC, strict=False) is None


def test_the_sources_zone_and_order_decide() -> None:
    sydney = ZoneInfo("Australia/Sydney")
    found = read_end(" until 6pm EST 03/04/2027", NEAR, sydney, strict=True, day_first=False)
    assert found
    assert found.until == datetime(2027, 3, 4, 18, tzinfo=sydney)
    assert found.warning is None


NO_TIMES = [datetime(1970, 1, 1, tzinfo=UTC), datetime(1999, 12, 31, tzinfo=UTC)]
NOT_WHOLE = ["0600 GMT Dec 20", "0600 GMT", "tomorrow 0600 GMT", "Friday 6pm GMT", "20 Dec 26 6pm"]


@pytest.mark.parametrize("near", NO_TIMES)
@pytest.mark.parametrize("stated", NOT_WHOLE)
def test_a_time_of_sending_that_is_none_is_no_reference(near: datetime, stated: str) -> None:
    found = read_end(f" until {stated}", near, UTC, strict=True)
    assert found
    assert found.until is None


@pytest.mark.parametrize("near", NO_TIMES)
def test_a_whole_day_needs_no_reference(near: datetime) -> None:
    found = read_end(" until 0600 GMT 20 December 2026", near, UTC, strict=True)
    assert found
    assert found.until == datetime(2026, 12, 20, 6, tzinfo=UTC)


@pytest.mark.parametrize("weeks", range(3))
def test_a_weekday_that_is_over_is_that_of_the_next_week(weeks: int) -> None:
    near = NEAR + timedelta(weeks=weeks)
    found = read_end(" until 8 a.m. GMT Sunday", near, UTC, strict=True)
    assert found
    assert found.until == near + timedelta(days=6, hours=23)


HOURS = [" until 6am", ": 18 Uhr", " jusqu'à 18h, heure de Paris", " hasta las 9 de la tarde"]


@pytest.mark.parametrize("sent", [NEAR, NEAR + timedelta(hours=8, minutes=59)])
@pytest.mark.parametrize("stated", HOURS)
def test_an_hour_without_a_day_has_no_end(stated: str, sent: datetime) -> None:
    found = read_end(stated, sent, UTC, strict=True)
    assert found
    assert found.until is None


def test_an_hour_is_of_the_day_that_another_end_states() -> None:
    day = datetime(2026, 12, 20, 22, tzinfo=ZoneInfo("America/New_York"))
    found = read_end(" until 6am GMT", NEAR, UTC, strict=True, day_of=day)
    assert found
    assert found.until == datetime(2026, 12, 21, 6, tzinfo=UTC)
