"""Days as copy writes them, and the year that they leave out: `March 3`, `3. März`."""

import re
from datetime import date, timedelta

from lexicon.calendar_words import MONTHS
from lexicon.word_lists import any_of
from lexicon.written_days import nearest_date

MONTH = rf"(?:{any_of(MONTHS)})\b\.?"
YEAR = r"(?:19|20)\d\d"
DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s?{MONTH}(?:,?\s{YEAR}\b)?"
    rf"|{MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s{YEAR}\b)?"
    rf"|{YEAR}-\d\d-\d\d\b"
    rf"|\d{{1,2}}\.\d{{1,2}}\.(?:{YEAR}\b)?)"
)
"""A pattern: `March 3`, `3 March 2026`, `3. März`, `2026-03-03`, `3.3.2026`."""

IN_LETTERS = re.compile(rf"(?P<month>{any_of(MONTHS)})\b", re.IGNORECASE)
HALF_YEAR = timedelta(days=183)


def read_day(text: str, near: date) -> date | None:
    """The day that a match of `DAY` stands for; without a year, the one nearest to `near`."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if month := IN_LETTERS.search(text):
        year = numbers[1] if len(numbers) > 1 else None
        return nearest_date(year, MONTHS[month["month"].casefold()], numbers[0], near)
    if "-" in text:
        return nearest_date(numbers[0], numbers[1], numbers[2], near)
    return nearest_date(numbers[2] if len(numbers) > 2 else None, numbers[1], numbers[0], near)
