"""Times in fields: in any form that senders use, to the last word or not at all."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest

from services.ingest.fields.embargo import StatedEmbargo, read_embargo_field
from services.ingest.input.timestamps import TimeStyle, read_time

NOON = "2026-11-24T12:30:00"
TIMES = [
    ("Tue, 24 Nov 2026 12:30:00 EST", f"{NOON}-05:00"),
    ("Wed, 08 Jul 2026 18:30:00 EST", "2026-07-08T18:30:00-05:00"),
    ("Wed, 08 Jul 2026 18:30:00 EDT", "2026-07-08T18:30:00-04:00"),
    ("Tue, 24 Nov 2026 12:30:00 UT", f"{NOON}+00:00"),
    ("Tue, 24 Nov 2026 12:30:00 Z", f"{NOON}+00:00"),
    ("Tue, 24 Nov 2026 12:30:00 GMT+0100", f"{NOON}+01:00"),
    ("Tue, 24 Nov 2026 12:30:00 GMT-05:00", f"{NOON}-05:00"),
    ("Tue, 24 Nov 2026 12:30:00 UTC+1", f"{NOON}+01:00"),
    ("Tue, 24 Nov 2026 12:30:00 +02:00", f"{NOON}+02:00"),
    ("Tue, 24 Nov 2026 12:30:00 +0100 (CET)", f"{NOON}+01:00"),
    ("Tue, 24 Nov 2026 12:30:00 +0100 (a clock of ours)", f"{NOON}+01:00"),
    ("Tue, 24 Nov 2026 12:30:00 MSK", f"{NOON}+03:00"),
    ("Tue, 24 Nov 2026 12:30:00 -07", f"{NOON}-07:00"),
    ("24 Nov 2026 12:30:0 Z", f"{NOON}+00:00"),
    ("12:30 24.11.2026 +0100", f"{NOON}+01:00"),
    ("2026-11-24T12:30:00+14:00", f"{NOON}+14:00"),
    ("Tue, 24 Nov 2026 12:30 PM EST", f"{NOON}-05:00"),
    ("Tue, 24 Nov 2026 1:30 PM EST", "2026-11-24T13:30:00-05:00"),
    ("Tue, 24 Nov 2026 24:00:00 GMT", "2026-11-25T00:00:00+00:00"),
    ("Tue, 24 Nov 2026 12:29:60 GMT", f"{NOON}+00:00"),
    ("24 Nov 26 12:30 ET", f"{NOON}-05:00"),
    ("mar., 24 nov. 2026 12:30:00 +0100", f"{NOON}+01:00"),
    ("24 de noviembre de 2026, 12:30 hora de Madrid", f"{NOON}+01:00"),
    ("Dienstag, 24. November 2026, 12.30 Uhr MEZ", f"{NOON}+01:00"),
    ("Tue Nov 24 2026 12:30:00 GMT+0100 (Central European Standard Time)", f"{NOON}+01:00"),
    ("2026-11-24 12:30:00 CET", f"{NOON}+01:00"),
    ("2026-11-24T12:30:00−05:00", f"{NOON}-05:00"),
    ("2026/11/24 12:30 America/New_York", f"{NOON}-05:00"),
    ("Nov. 24, 2026", "2026-11-24T12:00:00+00:00"),
    ("1795523400", f"{NOON}+00:00"),
    ("1795523400000", f"{NOON}+00:00"),
]


@pytest.mark.parametrize(("stated", "read"), TIMES)
def test_a_time_with_its_zone(stated: str, read: str) -> None:
    found = read_time(stated, TimeStyle())
    assert found
    assert found.value.isoformat() == read
    assert "no time zone" not in (found.warning or "")


WARNED = [
    ("Tue Nov 24 12:30:00 2026", "no time zone is given; Asia/Tokyo assumed"),
    ("24.11.2026 12:30", "no time zone is given; Asia/Tokyo assumed"),
    ("11/24/2026 12:30:00 PM", "no time zone is given; Asia/Tokyo assumed"),
    ("24 Nov 2026 12:30 -0000", "'-0000' names no time zone; Asia/Tokyo assumed"),
    ("24 Nov 2026 12:30 local time", "'local time' names no time zone; Asia/Tokyo assumed"),
    ("24 Nov 2026 09:00 IST", "'IST' may be several time zones; Asia/Kolkata assumed"),
]


@pytest.mark.parametrize(("stated", "warning"), WARNED)
def test_what_is_guessed_is_said(stated: str, warning: str) -> None:
    found = read_time(stated, TimeStyle(ZoneInfo("Asia/Tokyo")))
    assert found
    assert found.warning == warning
    assert found.value == datetime(2026, 11, 24, 3, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "stated",
    [
        "", "soon", "noon", "not before noon", "24 Nov", "24 Nov 12:30", "31 Nov 2026 12:30 GMT",
        "03/04/2026 12:30", "24 Nov 2026 25:30", "24 Nov 2026 12:30 or 13:30", "24 Nov 2026 at 6",
        "24 Nov 2026 12:30 QQQ", "24 Nov 2026 12:30 K", "24 Nov 2026 12:30 +1575",
        "24 Nov 2026 12:30 -1900", "2026-11-24T12:30:00-18:00",
        "24 Nov 2026 12:30 in port", "12:30 GMT 24 Nov 2026 3 photos", "24 Nov 2026, 25 Nov 2026",
        "24 Nov 2026 12:30 -0500 CET", "x" * 201, "9999-99-99", "24 Nov 1026 12:30 GMT",
    ],
)  # fmt: skip
def test_what_is_not_understood_to_its_last_word_is_no_time(stated: str) -> None:
    assert read_time(stated, TimeStyle()) is None


@pytest.mark.parametrize(("day_first", "month"), [(True, 4), (False, 3)])
def test_the_order_of_numbers_is_the_sources(day_first: bool, month: int) -> None:
    found = read_time("03/04/2026 12:30 GMT", TimeStyle(day_first=day_first))
    assert found
    assert found.value.month == month


@pytest.mark.parametrize(
    ("zone", "stated", "offset"),
    [
        (ZoneInfo("Australia/Sydney"), "5 July 2026 09:27 EST", "+10:00"),
        (ZoneInfo("Australia/Sydney"), "5 January 2026 09:27 EST", "+11:00"),
        (ZoneInfo("Asia/Shanghai"), "5 July 2026 09:27 CST", "+08:00"),
        (ZoneInfo("Europe/Dublin"), "5 July 2026 09:27 IST", "+01:00"),
        (ZoneInfo("Asia/Jerusalem"), "5 January 2026 09:27 IST", "+02:00"),
        (UTC, "5 July 2026 09:27 CST", "-06:00"),
    ],
)
def test_the_sources_zone_decides_what_letters_mean(zone: tzinfo, stated: str, offset: str) -> None:
    found = read_time(stated, TimeStyle(zone))
    assert found
    assert found.value.isoformat().endswith(offset)
    assert found.warning is None


NO_ZONES = [f"{NOON}+25:00", "24 Nov 2026 12:30 XYZ", "24 Nov 2026 12:30 A"]


def unknown_zone(text: str) -> StatedEmbargo:
    lacks = "names a time zone that is not known; held until further notice"
    warning = f"embargo_until: {text!r} {lacks}"
    return StatedEmbargo(is_indefinite=True, note=f"Embargo: {text}", warning=warning)


EMBARGOES = [
    (None, StatedEmbargo()),
    (False, StatedEmbargo()),
    (True, StatedEmbargo(is_indefinite=True)),
    (f"{NOON}Z", StatedEmbargo(datetime(2026, 11, 24, 12, 30, tzinfo=UTC))),
    ("24 Nov 2026 12:30 IST", StatedEmbargo(note="Embargo: 24 Nov 2026 12:30 IST")),
    ("8 Jul 2026 12:30 EST", StatedEmbargo(note="Embargo: 8 Jul 2026 12:30 EST")),
    ("none", StatedEmbargo(note="Embargo: none")),
    ("0001 GMT Monday", StatedEmbargo(note="Embargo: 0001 GMT Monday")),
    ("12:30 ON 24 Nov", StatedEmbargo(note="Embargo: 12:30 ON 24 Nov")),
    *((text, unknown_zone(text)) for text in NO_ZONES),
    ("not before noon", StatedEmbargo(note="Embargo: not before noon")),
]


@pytest.mark.parametrize(("value", "stated"), EMBARGOES)
def test_the_field_of_an_embargo(value: object, stated: StatedEmbargo) -> None:
    assert read_embargo_field(value, TimeStyle()) == stated


@pytest.mark.parametrize("stated", ["2026-10-25T02:30:00", "2026-10-25 02:30 Europe/Berlin"])
def test_an_hour_that_comes_twice_may_be_later(stated: str) -> None:
    found = read_time(stated, TimeStyle(ZoneInfo("Europe/Berlin")))
    assert found
    assert found.may_be_later
