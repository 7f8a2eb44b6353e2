"""Days as datelines print them."""

import re
from datetime import date

import pytest

from lexicon.calendar_words import FOLDED_MONTHS, MONTHS
from services.ingest.text.dateline.days import DAY, day_before

LATEST = date(2026, 3, 8)


@pytest.mark.parametrize(("name", "number"), {**MONTHS, **FOLDED_MONTHS}.items())
def test_a_day_of_every_month(name: str, number: int) -> None:
    for text in (f"3 {name} 2026", f"3 de {name} de 2026", f"3. {name.upper()} 2026"):
        assert re.fullmatch(DAY, text)
        assert day_before(text, LATEST) == date(2026, number, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28 December", date(2025, 12, 28)),
        ("March 8", date(2026, 3, 8)),
        ("March 9", date(2025, 3, 9)),
        ("May 1", date(2025, 5, 1)),
        ("31 February", None),
        ("1er août 2025", date(2025, 8, 1)),
        ("Sept. 3rd, 2025", date(2025, 9, 3)),
        ("2025-09-03", date(2025, 9, 3)),
        ("03/09/2025", date(2025, 9, 3)),
        ("09/23/2025", date(2025, 9, 23)),
        ("3.9.2025", date(2025, 9, 3)),
        ("03/02", date(2026, 2, 3)),
        ("02/03/26", date(2026, 2, 3)),
        ("March 3/2025", date(2025, 3, 3)),
        ("2025. március 3.", date(2025, 3, 3)),
        ("3. března", date(2026, 3, 3)),
        ("3 października 2025", date(2025, 10, 3)),
        ("3. listopada 2025", date(2025, 10, 3)),
        ("3 listopada 2025", date(2025, 11, 3)),
        ("3. ožujka", date(2026, 3, 3)),
        ("3. októbra 2025", date(2025, 10, 3)),
        ("kovo 3 d.", date(2026, 3, 3)),
        ("3 Aralık 2025", date(2025, 12, 3)),
        ("3 березня", date(2026, 3, 3)),
        ("3 декабря 2025", date(2025, 12, 3)),
        ("3 أبريل 2025", date(2025, 4, 3)),
    ],
)
def test_the_day_that_is_meant(text: str, day: date | None) -> None:
    assert re.fullmatch(DAY, text)
    assert day_before(text, LATEST) == day


@pytest.mark.parametrize("text", ["March 3:30", "3 Marches", "March 3.5", "Marchand 3", "3/4/5"])
def test_what_is_no_day(text: str) -> None:
    match = re.match(DAY, text)
    assert match is None
