"""Values of dates that depend on the reference day, or on a date that the text has just named.

Today, last Tuesday, Monday night, next month, last summer; that year, the following month.
"""

from services.enrich.dates.language import Reading, Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.readings import date_reading, day_or_part, either, steps
from services.enrich.dates.tense import Tense

SEASON_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
"""The month around which a season lies, in the northern hemisphere."""

WEEKDAYS = ("weekday", "weekday2", "any_weekday")
"""The groups that name a weekday."""

UNKNOWN_DAY = "XXXX-XX-XX"
"""How TIMEX3 writes a day that is not known."""

APPOSITION = (", ", " (", " - ", " – ", " — ")
"""What stands between a day and what is said of it: "on March 2, the day before the vote"."""


def day(found: RuleMatch) -> Readings:
    """Today, yesterday evening, tomorrow."""
    return day_or_part(found, _today(found).shift(found.number("day_name")))


def part_of_day(found: RuleMatch) -> Readings:
    """Last night, this morning, tonight: of the reference day or the one before it."""
    return day_or_part(found, _today(found).shift(steps(found)))


def weekday(found: RuleMatch) -> Readings:
    """Monday, Monday night: the next one in a sentence that looks ahead, else the last."""
    return day_or_part(found, day_of_weekday(found))


def day_of_weekday(found: RuleMatch) -> Period:
    """Today on that weekday; else the next in a sentence that looks ahead, the last in others."""
    name = next(name for name in WEEKDAYS if found.has(name))
    days = (found.number(name) - found.context.today.weekday()) % 7
    if days and found.tense is not Tense.FUTURE:
        days -= 7
    return _today(found).shift(days)


def past_weekday(found: RuleMatch) -> Readings:
    """Monday('s vote): the last one, since copy writes "the vote on Monday" of what is ahead."""
    return date_reading(
        _today(found).shift(-((found.context.today.weekday() - found.number("weekday")) % 7))
    )


def shifted_weekday(found: RuleMatch) -> Readings:
    """Last Monday, next Friday, this Tuesday: never today, unless "this".

    Of the table `shift` only the sign counts.
    """
    ahead = (found.number(either(found, "weekday")) - found.context.today.weekday()) % 7
    shift = steps(found)
    if shift > 0:
        days = ahead or 7
    elif shift < 0:
        days = ahead - 7
    else:
        return weekday(found)
    return day_or_part(found, _today(found).shift(days))


def part_of_focus_day(found: RuleMatch) -> Readings:
    """That evening, the same night, the next morning: counted from the day last named."""
    day = found.context.focus.at(Grain.DAY) or _today(found)
    return day_or_part(found, day.shift(steps(found, "focus_shift")))


def named_part(found: RuleMatch) -> Readings:
    """Anoche, stasera, gisteravond: its table says the day and the part of it, such as "-1NI"."""
    code = found.code("named_part")
    day = _today(found).shift(int(code[:-2]))
    return (Reading("TIME", f"{day.value}T{code[-2:]}", day),)


def beside_focus(found: RuleMatch) -> Readings:
    """Le lendemain, la veille: the day after or before the one last named."""
    day = found.context.focus.at(Grain.DAY) or _today(found)
    return date_reading(day.shift(found.number("beside_focus")))


def adjacent_day(found: RuleMatch) -> Readings:
    """Der heutige Dienstag: yesterday, today or tomorrow, by the adjective."""
    return date_reading(_today(found).shift(found.number("day_adjective")))


def night_before_weekday(found: RuleMatch) -> Readings:
    """The night to Tuesday: it begins on the day before."""
    day = day_of_weekday(found).shift(-1)
    return (Reading("TIME", f"{day.value}TNI", day),)


def weekday_of_week(found: RuleMatch) -> Readings:
    """Volgende week vrijdag, Freitag nächster Woche."""
    week = Period.of(found.context.today, Grain.WEEK).shift(steps(found))
    monday = Period.of(week.first_day, Grain.DAY)
    return date_reading(monday.shift(found.number(either(found, "weekday"))))


def night_of_weekday(found: RuleMatch) -> Readings:
    """The night from Monday to Tuesday: of the day on which it begins."""
    day = day_of_weekday(found)
    return (Reading("TIME", f"{day.value}TNI", day),)


def part_of_next_day(found: RuleMatch) -> Readings:
    """The next day, the following morning: after the day last named in the paragraph."""
    return day_or_part(found, (found.context.focus.day or _today(found)).shift(1))


def day_of_focus(found: RuleMatch) -> Readings:
    """On this day: the one last named."""
    return date_reading(found.context.focus.at(Grain.DAY) or _today(found))


def unit_before(found: RuleMatch) -> Readings:
    """Das Vorjahr, la veille: the day, week, month or year before the one that is spoken of."""
    grain = Grain(found.code("before_today"))
    return date_reading(Period.of(found.context.today, grain).shift(-1))


def day_beside_event(found: RuleMatch) -> Readings:
    """The day before the vote: unknown, unless it says more of a day that was just named."""
    is_said = found.context.text[: found.match.start()].endswith(APPOSITION)
    if is_said and found.context.focus.day:
        return date_reading(found.context.focus.day)
    return (Reading("DATE", UNKNOWN_DAY),)


def later_in_the_day(found: RuleMatch) -> Readings:
    """Later in the day, the third day: on the day last named in the paragraph."""
    return date_reading(found.context.focus.day or _today(found))


def current_unit(found: RuleMatch) -> Readings:
    """The week, the end of the month: the stretch that holds the reference day."""
    return date_reading(Period.of(found.context.today, Grain(found.code("grain"))))


def current_year(found: RuleMatch) -> Readings:
    """Year-end, the fiscal year."""
    return date_reading(Period.of(found.context.today, Grain.YEAR))


def shifted_unit(found: RuleMatch) -> Readings:
    """Last month, this week, next year: the stretch that many steps from today's."""
    grain = Grain(found.code(either(found, "grain")))
    return date_reading(Period.of(found.context.today, grain).shift(steps(found)))


def unit_of_focus(found: RuleMatch) -> Readings:
    """That year, the same day, the following month: counted from the date last named."""
    return date_reading(_in_focus(found).shift(steps(found, "focus_shift")))


def before_focus(found: RuleMatch) -> Readings:
    """The year before, the night before: the one that precedes the date last named."""
    return day_or_part(found, _in_focus(found).shift(-1))


def shifted_month(found: RuleMatch) -> Readings:
    """Last June, this March, next May."""
    today, month, shift = (
        found.context.today,
        found.number(either(found, "month_name")),
        steps(found),
    )
    year = today.year
    if shift < 0:
        year -= month >= today.month
    elif shift > 0:
        year += month <= today.month
    return date_reading(Period.nth(Grain.MONTH, year, month))


def season(found: RuleMatch) -> Readings:
    """Summer 2023, last fall, this spring, the summer."""
    today, code = found.context.today, found.code(either(found, "season"))
    has_shift = found.has("shift") or found.has("shift2")
    year, middle = today.year, SEASON_MIDDLE[code]
    if found.has("year"):
        year = found.number("year")
    elif found.has("shift_of_year"):
        year += found.number("shift_of_year")
    elif steps(found) < 0:
        year -= middle >= today.month - 1
    elif steps(found) > 0:
        year += middle <= today.month
    elif not has_shift and middle > today.month + 1 and found.tense is not Tense.FUTURE:
        year -= 1
    return (Reading("DATE", f"{year:04}-{code}", Period.year(year)),)


def coming_weekend(found: RuleMatch) -> Readings:
    """The coming weekend: the next one that has not begun."""
    has_begun = found.context.today.weekday() > 4
    return date_reading(Period.of(found.context.today, Grain.WEEKEND).shift(int(has_begun)))


def weekend(found: RuleMatch) -> Readings:
    """The weekend: the one now or last past, or the next one in a sentence that looks ahead."""
    period = Period.of(found.context.today, Grain.WEEKEND)
    past = found.context.today.weekday() < 5 and found.tense is not Tense.FUTURE
    return date_reading(period.shift(-1 if past else 0))


def _in_focus(found: RuleMatch) -> Period:
    """The stretch of the expression's grain that holds the date last named, else the reference."""
    grain = Grain(found.code("grain") or Grain.DAY)
    return found.context.focus.at(grain) or Period.of(found.context.today, grain)


def _today(found: RuleMatch) -> Period:
    return Period.of(found.context.today, Grain.DAY)
