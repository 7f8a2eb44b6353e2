"""Days as senders write them: `20/12/2026`, `20 de diciembre`, `Dec. 20-21`, `tomorrow`."""

import re
from datetime import MAXYEAR, date
from types import MappingProxyType
from typing import NamedTuple

from lexicon.calendar_words import FOLDED_MONTHS, FOLDED_WEEKDAYS, SHORT_WEEKDAYS
from lexicon.word_lists import any_of

_NO_HOUR = (
    r"(?!\d|:\d|\.\d|\s?(?:uhr|uur|hrs?|hours?|heures?|horas?|hs|h\d\d|h)\b"
    r"|\s?[ap]\.?\s?m\b|\s?o'?\s?clock|\s(?:noon|midnight|midday|mittags?|mitternacht)\b)"
)
"""What stands before it is no hour: "Dec 20, 10 pm"."""
_MONTH = rf"(?P<month>{any_of(FOLDED_MONTHS)})(?![a-z])\.?"
_LEADING = any_of(set(FOLDED_MONTHS) - {"ag", "out", "set"})
"""The months that may stand before the day; the others are English words."""
_ORDINAL = r"(?:(?:st|nd|rd|th|er|ste|de|e|o|a)(?![a-z])|[.°])?"
_TO = r"(?:\s?[/&+-]\s?|\s(?:and|or|to|und|oder|bis|et|ou|au|y|o|a|al|e|ed|en|of|tot)\s)"
_DAY = rf"(?P<day>\d\d?){_ORDINAL}"
_DAY_BEHIND = r"(?P<day>\d\d?)(?:(?:st|nd|rd|th)(?![a-z]))?"
_LAST = rf"(?:{_TO}(?P<last>\d\d?){_ORDINAL}{_NO_HOUR})?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_SHORT_YEAR = rf"(?P<short>\d\d){_NO_HOUR}"
_OF = r"(?:(?:of|de|del|di|d')\s?)?"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?P<mark>[-/.])(?P<m>\d\d?)(?P=mark)(?P<d>\d\d?)(?:t(?=\d\d)|(?!\d))",
        r"(?P<year>(?:19|20)\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?:t(?=\d\d)|(?!\w))",
        r"(?P<a>\d\d?)(?P<mark>[-/.]\s?)(?P<b>\d\d?)(?P=mark)"
        rf"(?:{_YEAR}|{_SHORT_YEAR})",
        rf"{_DAY}{_LAST}[\s-]{{0,2}}{_OF}{_MONTH}"
        rf"(?:[\s,./-]{{0,2}}{_OF}'?(?:{_YEAR}|{_SHORT_YEAR}))?",
        rf"(?P<month>{_LEADING})(?![a-z])\.?[\s-]{{0,2}}{_DAY_BEHIND}{_NO_HOUR}{_LAST}"
        rf"(?!\s?(?:{any_of(FOLDED_MONTHS)})\b)(?:(?:,\s?|\s|-){_YEAR})?",
        rf"(?P<a>\d\d?)(?P<mark>[/.])(?P<b>\d\d?)(?:(?<=/\d)|(?<=/\d\d)|\.(?!\d))(?!/){_NO_HOUR}",
    )
)

_RELATIVE = MappingProxyType(
    {
        "today": 0, "tonight": 0, "this evening": 0, "this morning": 0, "this afternoon": 0,
        "tomorrow": 1, "day after tomorrow": 2,
        "heute": 0, "morgen": 1, "ubermorgen": 2,
        "aujourd'hui": 0, "ce soir": 0, "ce matin": 0, "demain": 1, "apres-demain": 2,
        "hoy": 0, "esta noche": 0, "esta tarde": 0, "manana": 1, "pasado manana": 2,
        "oggi": 0, "stasera": 0, "stamattina": 0, "stanotte": 0, "domani": 1, "dopodomani": 2,
        "hoje": 0, "amanha": 1, "depois de amanha": 2,
        "vandaag": 0, "vanavond": 0, "vanmiddag": 0, "overmorgen": 2,
    }
)  # fmt: skip
_IN_WORDS = re.compile(rf"(?P<relative>{any_of(_RELATIVE)})(?![\w-])")
_WEEKDAY = re.compile(
    r"(?P<next>(?:next|nachsten?r?|proximo|proxima|prossimo|prossima|volgende)\s)?"
    rf"(?:(?P<name>{any_of(FOLDED_WEEKDAYS)})|(?P<short>{any_of(SHORT_WEEKDAYS)})\.?)(?![\w-])"
    r"(?P<after>\s(?:next|prochaine?|proximo|proxima|prossimo|prossima|que\sviene)\b)?"
)
A_DAY_BEHIND = re.compile(rf"\.?,?\s{{0,2}}(?:\d|(?:{any_of(FOLDED_MONTHS)})\b)")


PIVOT = 70


class Day(NamedTuple):
    """A day as it is written."""

    start: int
    end: int
    readings: tuple[tuple[int | None, int, int], ...]
    """Year (None if left out), month and day of each way to read it; none for no day."""
    has_short_year: bool = False
    may_be_hour: bool = False
    """Whether the year may be an hour: `DEC 20 2000 GMT`."""


class Weekday(NamedTuple):
    """The name of a weekday."""

    start: int
    end: int
    number: int
    """Monday = 0."""
    is_next: bool
    is_short: bool
    """An abbreviation that is a word, too: so, mar, sat."""


class Relative(NamedTuple):
    """Today or tomorrow."""

    start: int
    end: int
    ahead: int
    """Days."""
    names_part: bool
    """Whether it says only a part of the day: tonight."""


def match_day(folded: str, start: int, *, day_first: bool | None) -> Day | None:
    """The day that begins there in a folded text.

    Without a known order of the numbers, 03/04/2026 has two readings; 20/12/2026 has one. Points
    stand only between numbers of which the first is the day.
    """
    for form in _FORMS:
        if match := form.match(folded, start):
            return _day(match, day_first)
    return None


def match_weekday(folded: str, start: int) -> Weekday | None:
    """The weekday that begins there in a folded text."""
    match = _WEEKDAY.match(folded, start)
    if not match:
        return None
    name, short = match["name"], match["short"]
    number = FOLDED_WEEKDAYS[name] if name else SHORT_WEEKDAYS[short]
    is_next = bool(match["next"] or match["after"])
    return Weekday(match.start(), match.end(), number, is_next, short is not None)


def match_relative(folded: str, start: int) -> Relative | None:
    """The "today" or "tomorrow" that begins there in a folded text."""
    match = _IN_WORDS.match(folded, start)
    if not match:
        return None
    words = match["relative"]
    names_part = words not in {"today", "heute", "aujourd'hui", "hoy", "oggi", "hoje", "vandaag"}
    ahead = _RELATIVE[words]
    return Relative(match.start(), match.end(), ahead, names_part and not ahead)


def dates_of(day: Day, near: date) -> tuple[date, ...]:
    """The dates that a day may be; without a year, the ones nearest to `near`."""
    found = (nearest_date(year, month, number, near) for year, month, number in day.readings)
    return tuple(dict.fromkeys(each for each in found if each))


def _day(match: re.Match[str], day_first: bool | None) -> Day:
    groups = match.groupdict()
    short = groups.get("short")
    year = int(groups["year"]) if groups.get("year") else _century(short) if short else None
    if month := groups.get("month"):
        number = max(int(groups["day"] or 0), int(groups["last"] or 0))
        readings: tuple[tuple[int | None, int, int], ...] = ((year, FOLDED_MONTHS[month], number),)
    elif groups.get("m"):
        readings = ((year, int(match["m"]), int(match["d"])),)
    else:
        readings = _numeric(match, year, day_first)
    valid = tuple(each for each in readings if _exists(*each))
    like_hour = year is not None and 1900 <= year < 2400 and year % 100 < 60
    in_words = groups.get("month") is not None and short is None
    return Day(match.start(), match.end(), valid, short is not None, like_hour and in_words)


def _numeric(
    match: re.Match[str], year: int | None, day_first: bool | None
) -> tuple[tuple[int | None, int, int], ...]:
    first, second = int(match["a"]), int(match["b"])
    by_day, by_month = (year, second, first), (year, first, second)
    if match["mark"].startswith(".") or (day_first and _exists(*by_day)):
        return (by_day,)
    if day_first is False and _exists(*by_month):
        return (by_month,)
    readings = [by_day, by_month]
    # 26-12-20 may be the short form of ISO's order, too.
    if (short := match.groupdict().get("short")) and match["mark"].startswith("-"):
        readings.append((_century(match["a"]), second, int(short)))
    return tuple(dict.fromkeys(readings))


def _century(digits: str) -> int:
    """The year of two digits: 1970 to 2069."""
    return int(digits) + (1900 if int(digits) >= PIVOT else 2000)


def _exists(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def nearest_date(year: int | None, month: int, day: int, near: date) -> date | None:
    """The date; without a year, the one nearest to `near`. None where there is no such date."""
    years = [year] if year else range(max(1, near.year - 1), min(MAXYEAR, near.year + 1) + 1)
    days = [date(each, month, day) for each in years if _exists(each, month, day)]
    return min(days, key=lambda found: abs(found - near), default=None)
