"""Whatever a note says: an embargo never ends before the earliest reading of its words."""

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from services.ingest.text.embargo_times import read_end

NEAR = datetime(2026, 6, 15, 9, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2026, 6, 16), datetime(2026, 12, 10))
DAYS = (
    "{0:%d %B %Y}", "{0:%B} {0.day}, {0.year}", "{0:%d %b %Y}", "{0:%d/%m/%Y}", "{0:%m/%d/%Y}",
    "{0:%d.%m.%Y}", "{0:%d-%m-%Y}", "{0:%Y-%m-%d}", "{0:%Y/%m/%d}", "{0:%A, %d %B}",
    "{0:%b} {0.day}", "{0:%d.%m.}", "{0:%d %b %y}", "{0.day}th {0:%B}", "le {0.day} {0:%B}",
)  # fmt: skip
HOURS = (
    "{0:%H:%M}", "{0:%I:%M} {0:%p}", "{0:%I:%M}{0:%p}", "{0:%H%M} hrs", "{0:%H.%M} Uhr",
    "{0:%H}h{0:%M}", "{0:%H.%M} uur", "ore {0:%H.%M}", "a las {0:%H:%M}", "{0:%H%M}",
)  # fmt: skip
ZONES: dict[str, tzinfo] = {
    "": UTC,
    " GMT": UTC,
    " (UTC+2)": ZoneInfo("Etc/GMT-2"),
    " GMT-0500": ZoneInfo("Etc/GMT+5"),
    " ET": ZoneInfo("America/New_York"),
    " EST": ZoneInfo("America/New_York"),
    " CET": ZoneInfo("Etc/GMT-1"),
    " IST": ZoneInfo("Asia/Kolkata"),
    " (heure de Paris)": ZoneInfo("Europe/Paris"),
    " NARNT": ZoneInfo("Etc/GMT-14"),
    " Narnia time": ZoneInfo("Etc/GMT-14"),
}
"""By what is written, a zone in which the hour comes early."""
NOISE = st.text("0123456789/:.-,+ apmhGMTuntilorDecto", max_size=40)
WORDS = st.sampled_from([" ", " on ", ", ", " / ", " - ", " at "])


@given(
    MOMENTS,
    st.sampled_from(DAYS),
    st.sampled_from(HOURS),
    st.sampled_from([*ZONES]),
    WORDS,
    st.booleans(),
)
def test_an_embargo_never_ends_early(
    moment: datetime, day: str, hour: str, zone: str, link: str, day_first: bool
) -> None:
    parts = [day.format(moment), hour.format(moment) + zone]
    text = " until " + link.join(parts if day_first else parts[::-1])
    found = read_end(text, NEAR, UTC, strict=True)
    assert found, text
    earliest = moment.replace(second=0, microsecond=0, tzinfo=ZONES[zone])
    assert found.until is None or found.until >= earliest, text


@given(MOMENTS, NOISE)
def test_what_stands_before_the_end_never_makes_it_earlier(moment: datetime, noise: str) -> None:
    text = f" until {noise} {moment:%H:%M GMT on %d %B %Y}"
    found = read_end(text, NEAR, UTC, strict=True)
    assert found, text
    earliest = moment.replace(second=0, microsecond=0, tzinfo=UTC)
    assert found.until is None or found.until >= earliest - timedelta(0), text


@given(st.text(max_size=200), st.datetimes(timezones=st.just(UTC)))
def test_any_words_have_an_end_with_a_zone_or_none(text: str, near: datetime) -> None:
    found = read_end(text, near, UTC, strict=True)
    assert found
    assert found.until is None or found.until.tzinfo is not None
