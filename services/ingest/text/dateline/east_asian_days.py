"""Days as Chinese and Japanese datelines print them: `3月4日`, `4日`, `三日`."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta

MAX_LENGTH = 30
"""Characters of one."""
_DATE = re.compile(r"(?:(?P<year>\d{4})年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日")
_NUMERAL = re.compile(r"[一二三四五六七八九十廿卅]{1,3}")
_NUMERALS = {numeral: at for at, numeral in enumerate("一二三四五六七八九", 1)}
_TWO_MONTHS_DAYS = 62
"""Any day of a month is among them."""
_FOUR_YEARS_DAYS = 4 * 366
"""Any day of a year is among them."""


def read_day(printed: str, latest: date) -> date | None:
    """The day that characters name, `3月4日` or `4日`: the last one that is not behind `latest`."""
    plain = _NUMERAL.sub(_in_figures, unicodedata.normalize("NFKC", printed[:MAX_LENGTH]))
    found = _DATE.fullmatch(plain)
    if not found:
        return None
    wanted = {name: int(value) for name, value in found.groupdict().items() if value}
    back = _FOUR_YEARS_DAYS if "month" in wanted else _TWO_MONTHS_DAYS
    days = (latest - timedelta(days=ago) for ago in range(min(back, latest.toordinal() - 1)))
    if "year" in wanted:
        return _day_of(wanted)
    return next((day for day in days if _is(day, wanted)), None)


def _day_of(wanted: Mapping[str, int]) -> date | None:
    try:
        return date(wanted["year"], wanted["month"], wanted["day"])
    except (KeyError, ValueError):
        return None


def _is(day: date, wanted: Mapping[str, int]) -> bool:
    return day.day == wanted["day"] and day.month == wanted.get("month", day.month)


def _in_figures(numeral: re.Match[str]) -> str:
    """`二十三` as `23`."""
    tens, ten, ones = numeral[0].replace("廿", "二十").replace("卅", "三十").rpartition("十")
    if not ten:
        return str(_NUMERALS.get(ones, ones))
    return str(10 * _NUMERALS.get(tens, 1) + _NUMERALS.get(ones, 0))
