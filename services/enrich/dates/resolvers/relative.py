"""Dates that are reckoned from the reference day, or from a date that the text has just named."""

from services.enrich.dates.language import Found, Reading, Readings
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.absolute import at_part, named
from services.enrich.dates.tense import Tense

SEASON_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
"""The month around which a season lies, in the northern hemisphere."""


def day(found: Found) -> Readings:
    """Today, yesterday evening, tomorrow."""
    return at_part(found, _today(found).shift(found.number("day_name")))


def this_part(found: Found) -> Readings:
    """Of the reference day or the one beside it: this morning, last night, tonight."""
    return at_part(found, _today(found).shift(found.number("shift") if found.has("shift") else 0))


def weekday(found: Found) -> Readings:
    """Monday, Monday night: the last one in a sentence that looks back, else the next."""
    return at_part(found, weekday_named(found))


def weekday_named(found: Found) -> Period:
    """The day of that weekday which the sentence can mean."""
    name = "weekday" if found.has("weekday") else "any_weekday"
    days = (found.number(name) - found.scene.today.weekday()) % 7
    if days and found.tense is not Tense.FUTURE:
        days -= 7
    return _today(found).shift(days)


def past_weekday(found: Found) -> Readings:
    """Monday('s vote): what has happened has a day; what is ahead is "the vote on Monday"."""
    return named(
        _today(found).shift(-((found.scene.today.weekday() - found.number("weekday")) % 7))
    )


def shifted_weekday(found: Found) -> Readings:
    """Last Monday, next Friday, this Tuesday: never today, unless "this"."""
    ahead = (found.number("weekday") - found.scene.today.weekday()) % 7
    shift = found.number("shift")
    if shift > 0:
        days = ahead or 7
    elif shift < 0:
        days = ahead - 7
    else:
        return weekday(found)
    return at_part(found, _today(found).shift(days))


def that_part(found: Found) -> Readings:
    """That evening, the same night, the next morning: reckoned from the day last named."""
    day = found.scene.focus.at(Grain.DAY) or _today(found)
    return at_part(found, day.shift(found.number("focus_shift")))


def later_in_the_day(found: Found) -> Readings:
    """Later in the day: on the day last named in the paragraph."""
    return named(found.scene.focus.day or _today(found))


def this_unit(found: Found) -> Readings:
    """The week, the end of the month: the stretch that holds the reference day."""
    return named(Period.of(found.scene.today, Grain(found.code("grain"))))


def this_year(found: Found) -> Readings:
    """Year-end, the fiscal year."""
    return named(Period.of(found.scene.today, Grain.YEAR))


def unit(found: Found) -> Readings:
    """Last month, this week, next year: the stretch that many steps from today's."""
    grain = Grain(found.code("grain"))
    return named(Period.of(found.scene.today, grain).shift(found.number("shift")))


def unit_of_focus(found: Found) -> Readings:
    """That year, the same day, the following month: reckoned from the date last named."""
    return named(_in_focus(found).shift(found.number("focus_shift")))


def before_focus(found: Found) -> Readings:
    """The year before, the night before: the one that precedes the date last named."""
    return at_part(found, _in_focus(found).shift(-1))


def shifted_month(found: Found) -> Readings:
    """Last June, this March, next May."""
    today, month, shift = found.scene.today, found.number("month_name"), found.number("shift")
    year = today.year
    if shift < 0:
        year -= month >= today.month
    elif shift > 0:
        year += month <= today.month
    return named(Period.nth(Grain.MONTH, year, month))


def season(found: Found) -> Readings:
    """Summer 2023, last fall, this spring, the summer."""
    today, code = found.scene.today, found.code("season")
    year, middle = today.year, SEASON_MIDDLE[code]
    if found.has("year"):
        year = found.number("year")
    elif found.has("shift_of_year"):
        year += found.number("shift_of_year")
    elif found.has("shift") and found.number("shift") < 0:
        year -= middle >= today.month - 1
    elif found.has("shift") and found.number("shift") > 0:
        year += middle <= today.month
    elif not found.has("shift") and middle > today.month + 1 and found.tense is not Tense.FUTURE:
        year -= 1
    return (Reading("DATE", f"{year:04}-{code}", Period.year(year)),)


def weekend(found: Found) -> Readings:
    """The weekend: the one now or last past, or the next one in a sentence that looks ahead."""
    period = Period.of(found.scene.today, Grain.WEEKEND)
    past = found.scene.today.weekday() < 5 and found.tense is not Tense.FUTURE
    return named(period.shift(-1 if past else 0))


def _in_focus(found: Found) -> Period:
    """The stretch of the expression's grain that holds the date last named, else the reference."""
    grain = Grain(found.code("grain") or Grain.DAY)
    return found.scene.focus.at(grain) or Period.of(found.scene.today, grain)


def _today(found: Found) -> Period:
    return Period.of(found.scene.today, Grain.DAY)
