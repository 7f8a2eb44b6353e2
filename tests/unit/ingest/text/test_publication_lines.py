"""The lines with a page's time of publication, and what EST is in them."""

from zoneinfo import ZoneInfo

import pytest

from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.publication_line import read_publication_line

LINES = [
    ("Published: March 8, 2026, 5:12 p.m. ET", "2026-03-08T17:12:00-04:00"),
    ("Issued at 9:27 am EST on Thursday 5 July 2018.", "2018-07-05T09:27:00-04:00"),
    ("Stand: 8. März 2026, 17.12 Uhr MEZ", "2026-03-08T17:12:00+01:00"),
    ("Updated 8 March 2026 17:12", "2026-03-08T17:12:00"),
    ("Posted on March 8, 2026", "2026-03-08"),
    ("2026-03-08T17:12:00Z", "2026-03-08T17:12:00+00:00"),
    ("Published March 8", None),
    ("Published 03/04/2026", None),
    ("The fair opens on March 8, 2026", None),
    ("March 8, 2026 or March 9, 2026", None),
]


@pytest.mark.parametrize(("line", "stamp"), LINES)
def test_a_line_says_when_it_was_published(line: str, stamp: str | None) -> None:
    assert read_publication_line(line, TimeStyle()) == stamp


@pytest.mark.parametrize(("month", "offset"), [("July", "+10:00"), ("January", "+11:00")])
def test_est_is_that_of_a_source_in_sydney(month: str, offset: str) -> None:
    style = TimeStyle(ZoneInfo("Australia/Sydney"))
    line = f"Issued at 9:27 am EST on 5 {month} 2018."
    stamp = read_publication_line(line, style)
    assert stamp
    assert stamp.endswith(f"-05T09:27:00{offset}")


def test_the_order_of_numbers_is_the_sources() -> None:
    line = "Published 03/04/2026 17:12"
    assert read_publication_line(line, TimeStyle(day_first=True)) == "2026-04-03T17:12:00"
