"""Alerts: a line of copy, and below it who wrote it."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.story import read_story


@pytest.mark.parametrize(
    ("alert", "initials"),
    [("Port of Riga shut by ice", "ab/cd/ef"), ("إغلاق ميناء ريغا بسبب الجليد", "او/كام/ص ك")],
)
def test_an_alert_above_initials_stays_the_body(alert: str, initials: str) -> None:
    found = read_story(Copy(body=(alert, initials)))
    assert (found.body, found.sign_off) == ((alert,), initials)
