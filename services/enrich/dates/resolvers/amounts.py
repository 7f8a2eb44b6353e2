"""Lengths of time, how often, and the dates that lie a length away from another."""

from decimal import Decimal

from services.enrich.dates.language import Found, Reading, Readings
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.absolute import named
from services.enrich.dates.resolvers.numbers import count

UNKNOWN = "X"
"""How TIMEX3 writes a count that is not said: "several days" is PXD."""

MULTIPLES = {"DE": (10, "Y"), "CE": (100, "Y"), "FN": (2, "W")}
"""Units that ISO 8601 has no letter for, in ones that it has."""

SMALLER = MULTIPLES | {"TH": (60, "TM"), "TM": (60, "TS"), "Y": (12, "M")}
"""Units that less than one of a larger unit is written in: half an hour is PT30M."""

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


def duration(found: Found) -> Readings:
    """Three days, a 10-year, several months, 18 to 24 hours (the first number counts)."""
    return (Reading("DURATION", length(count(found), unit_code(found))),)


def one_year(_: Found) -> Readings:
    """The year (ended March 31): a length, since it is no calendar year."""
    return (Reading("DURATION", "P1Y"),)


def some(found: Found) -> Readings:
    """Recent months, for years: a count that is not said."""
    return (Reading("DURATION", length(None, found.code("plural_unit"))),)


def every(found: Found) -> Readings:
    """Every day, every two weeks, daily, twice a week."""
    return (Reading("SET", length(count(found), unit_code(found))),)


def every_named(found: Found) -> Readings:
    """Every Monday, each July, every summer, every morning."""
    if found.has("weekday"):
        value = f"XXXX-WXX-{found.number('weekday') + 1}"
    elif found.has("month_name"):
        value = f"XXXX-{found.number('month_name'):02}"
    elif found.has("season"):
        value = f"XXXX-{found.code('season')}"
    else:
        value = f"XXXX-XX-XXT{found.code('day_part')}"
    return (Reading("SET", value),)


def long_ago(_: Found) -> Readings:
    """Years ago."""
    return (Reading("DATE", "PAST_REF"),)


def ago(found: Found) -> Readings:
    """Two weeks ago, in a table of directions: a date that far from the reference day."""
    amount = count(found)
    direction = found.number("direction")
    if amount is None:
        return (Reading("DATE", "PAST_REF" if direction < 0 else "FUTURE_REF"),)
    steps, grain = STEPS.get(found.code("unit"), (0, Grain.DAY))
    if not steps or amount % 1:
        return duration(found)
    today = Period.of(found.scene.today, grain)
    return named(today.shift(direction * steps * int(amount)))


def unit_code(found: Found) -> str:
    """The unit of the expression."""
    return (
        found.code("unit")
        or found.code("unit2")
        or found.code("plural_unit")
        or found.code("adverb")
    )


def length(amount: Decimal | None, unit: str) -> str:
    """A length as TIMEX3 writes it: P3D, PT4H, P2.5Y, PXM."""
    multiple, letter = 1, unit
    if amount is not None:
        multiple, letter = (SMALLER if amount < 1 else MULTIPLES).get(unit, (1, unit))
    time, letter = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    number = UNKNOWN if amount is None else f"{(amount * multiple).normalize():f}"
    return f"P{time}{number}{letter}"
