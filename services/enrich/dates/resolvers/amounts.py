"""Values of lengths of time, of how often, and of dates that are a length away from today.

Three days (P3D), every Monday (XXXX-WXX-1), two weeks ago.
"""

from decimal import Decimal

from services.enrich.dates.language import Reading, Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.numbers import HALF, count, number_of
from services.enrich.dates.resolvers.readings import date_reading

UNKNOWN = "X"
"""How TIMEX3 writes a count that is not said: "several days" is PXD."""

VAGUE_LETTERS = {"DE": "E", "CE": "C", "FN": "W"}
"""The letters of those units where their count is not said, as TIMEX2 has them."""

MULTIPLES = {"H": (6, "M"), "DE": (10, "Y"), "CE": (100, "Y"), "FN": (2, "W")}
"""Units that ISO 8601 has no letter for, in ones that it has."""

SMALLER = {"TH": (60, "M"), "TM": (60, "S"), "Y": (12, "M")}
"""What the rest of a broken number is written in: half an hour is PT30M, 2 1/2 years P2Y6M."""

STEPS = {
    "D": (1, Grain.DAY),
    "W": (1, Grain.WEEK),
    "FN": (2, Grain.WEEK),
    "WE": (1, Grain.WEEKEND),
    "M": (1, Grain.MONTH),
    "Q": (1, Grain.QUARTER),
    "Y": (1, Grain.YEAR),
    "DE": (1, Grain.DECADE),
    "CE": (1, Grain.CENTURY),
}
"""Units that a date can be moved by, and the grain of the date that results."""


def duration(found: RuleMatch) -> Readings:
    """Three days, a 10-year, several months, 18 to 24 hours (the first number counts)."""
    return (Reading("DURATION", length(count(found), unit_code(found))),)


def some_or_counted(found: RuleMatch) -> Readings:
    """The last three years, the last years: counted, or not."""
    return duration(found) if found.has("count") else vague_amount(found)


def sum_of_parts(found: RuleMatch) -> Readings:
    """Two years and nine months; two years, three months and a day."""
    value = length(number_of(found, "count"), found.code("unit"))
    for number in "23":
        if found.has(f"count{number}"):
            part = length(number_of(found, f"count{number}"), found.code(f"unit{number}"))
            value += part.removeprefix("PT" if "T" in value else "P")
    return (Reading("DURATION", value),)


def half_of(found: RuleMatch) -> Readings:
    """Half a year, half an hour."""
    return (Reading("DURATION", length(HALF, found.code("unit"))),)


def durations(found: RuleMatch) -> Readings:
    """(Between) two and six days, (de) 8 (à) 24 mois: two lengths, of one unit."""
    first, second = number_of(found, "count"), number_of(found, "count2")
    unit = unit_code(found)
    return (
        Reading("DURATION", length(first, unit), part="first"),
        Reading("DURATION", length(second, unit), part="second"),
    )


def clocked(found: RuleMatch) -> Readings:
    """(In) 2:15:25: the time that a race took."""
    hours, minute, second = (
        int(found.word(name)) for name in ("clocked_hours", "minute", "second")
    )
    return (Reading("DURATION", f"PT{hours}H{minute}M{second}S"),)


def one_year(_: RuleMatch) -> Readings:
    """The year (ended March 31): a length, since it is no calendar year."""
    return (Reading("DURATION", "P1Y"),)


def vague_amount(found: RuleMatch) -> Readings:
    """Recent months, for years: a count that is not said."""
    unit = found.code("plural_unit") or found.code("long")
    return (Reading("DURATION", length(None, unit)),)


def every(found: RuleMatch) -> Readings:
    """Every day, every two weeks, daily, twice a week."""
    return (Reading("SET", length(count(found), unit_code(found))),)


def every_one(found: RuleMatch) -> Readings:
    """Three times a week, every last Saturday of the month: once or more in each."""
    return (Reading("SET", length(Decimal(1), unit_code(found))),)


def every_named(found: RuleMatch) -> Readings:
    """Every Monday, each July, every summer, every morning."""
    if found.has("weekday") or found.has("weekdays"):
        name = "weekday" if found.has("weekday") else "weekdays"
        value = f"XXXX-WXX-{found.number(name) + 1}"
    elif found.has("month_name"):
        value = f"XXXX-{found.number('month_name'):02}"
    elif found.has("season"):
        value = f"XXXX-{found.code('season')}"
    else:
        value = f"XXXX-XX-XXT{found.code('part_of_days') or found.code('day_part')}"
    return (Reading("SET", value),)


def long_ago(found: RuleMatch) -> Readings:
    """Years ago, in years."""
    ahead = found.has("direction") and found.number("direction") > 0
    return (Reading("DATE", "FUTURE_REF" if ahead else "PAST_REF"),)


def ago(found: RuleMatch) -> Readings:
    """Two weeks ago, in a table of directions: a date that far from the reference day."""
    amount = count(found)
    direction = found.number("direction" if found.has("direction") else "back")
    if amount is None:
        return (Reading("DATE", "PAST_REF" if direction < 0 else "FUTURE_REF"),)
    steps, grain = STEPS.get(found.code("unit"), (0, Grain.DAY))
    if not steps or amount % 1:
        return duration(found)
    today = Period.of(found.context.today, grain)
    return date_reading(today.shift(direction * steps * int(amount)))


def unit_code(found: RuleMatch) -> str:
    """The unit of the expression."""
    return (
        found.code("unit")
        or found.code("unit2")
        or found.code("plural_unit")
        or found.code("adverb")
    )


def length(amount: Decimal | None, unit: str) -> str:
    """A length as TIMEX3 writes it: P3D, PT4H, P2Y6M, PXM."""
    time = "T" if unit.startswith("T") else ""
    if amount is None:
        return f"P{time}{UNKNOWN}{VAGUE_LETTERS.get(unit, unit.removeprefix('T'))}"
    multiple, letter = MULTIPLES.get(unit, (1, unit.removeprefix("T")))
    whole, rest = divmod(amount * multiple, 1)
    parts, smaller = SMALLER.get(time + letter, (0, ""))
    if not rest or not parts:
        return f"P{time}{(whole + rest).normalize():f}{letter}"
    first = f"{whole}{letter}" if whole else ""
    return f"P{time}{first}{int(rest * parts)}{smaller}"
