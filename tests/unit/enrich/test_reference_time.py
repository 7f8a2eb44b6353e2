from datetime import UTC, datetime

import pytest

from schemas.article import ReferenceTime
from schemas.item import Dateline
from services.enrich.reference_time import reference_time
from tests.unit.enrich.copy import RECEIVED, item


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def dateline(text: str, *places: str, date: str | None = None) -> Dateline:
    return Dateline(text=text, places=places, date=date)


TIMES = [
    # No dateline: sent, else received, in the zone it was given in
    (None, None, RECEIVED, "received_at"),
    (None, "2024-05-13T23:30:00-04:00", "2024-05-13T23:30:00-04:00", "sent_at"),
    # A dateline in a place where it is the same day changes nothing
    (dateline("OSLO (NW)", "OSLO"), "2024-05-13T12:00:00+00:00",
     "2024-05-13T12:00:00+00:00", "sent_at"),
    # ... nor does one in a place that nobody knows
    (dateline("UPPER POEVILLE", "UPPER POEVILLE"), "2024-05-13T23:59:00+00:00",
     "2024-05-13T23:59:00+00:00", "sent_at"),
    # The local day is another one than in the zone of sending
    (dateline("LOS ANGELES (NW)", "LOS ANGELES"), "2024-05-14T03:00:00+00:00",
     "2024-05-13T20:00:00-07:00", "dateline"),
    (dateline("TOKYO", "TOKYO"), "2024-05-13T18:00:00+00:00",
     "2024-05-14T03:00:00+09:00", "dateline"),
    (dateline("LVIV, Ukraine", "LVIV", "Ukraine"), "2024-05-13T21:30:00+00:00",
     "2024-05-14T00:30:00+03:00", "dateline"),
    (dateline("PARIS, Texas", "PARIS", "Texas"), "2024-05-14T01:00:00+00:00",
     "2024-05-13T20:00:00-05:00", "dateline"),
    (dateline("HONOLULU", "HONOLULU"), None, "2024-05-13T23:30:00-10:00", "dateline"),
    # The dateline names the day
    (dateline("OSLO, May 13", "OSLO", date="2024-05-13"), "2024-05-13T20:00:00+00:00",
     "2024-05-13T22:00:00+02:00", "dateline"),
    (dateline("OSLO, May 13", "OSLO", date="2024-05-13"), "2024-05-14T05:00:00+00:00",
     "2024-05-13T12:00:00+02:00", "dateline"),
    (dateline("POEVILLE, May 13", "POEVILLE", date="2024-05-13"), "2024-05-14T05:00:00-04:00",
     "2024-05-13T12:00:00-04:00", "dateline"),
    (dateline("POEVILLE, May 13", "POEVILLE", date="2024-05-13"), "2024-05-13T05:00:00-04:00",
     "2024-05-13T05:00:00-04:00", "dateline"),
    (dateline("POEVILLE, May 35", "POEVILLE", date="2024-05-35"), "2024-05-13T05:00:00-04:00",
     "2024-05-13T05:00:00-04:00", "sent_at"),
    # A moment that has no local time
    (dateline("DENVER", "DENVER"), "0001-01-01T00:00:00+00:00",
     "0001-01-01T00:00:00+00:00", "sent_at"),
]  # fmt: skip


@pytest.mark.parametrize(("filed", "sent", "value", "source"), TIMES)
def test_the_reference_time_is(
    filed: Dateline | None, sent: str | None, value: str | datetime, source: str
) -> None:
    copy = item(dateline=filed, sent_at=at(sent) if sent else None)
    found = reference_time(copy)
    expected = at(value) if isinstance(value, str) else value
    assert (found.value.isoformat(), found.from_) == (expected.isoformat(), source)


def test_an_argument_overrides_all_of_it() -> None:
    copy = item(dateline=dateline("OSLO, May 13", "OSLO", date="2024-05-13"), sent_at=RECEIVED)
    asked = datetime(2020, 1, 2, tzinfo=UTC)
    assert reference_time(copy, asked) == ReferenceTime(value=asked, from_="argument")
