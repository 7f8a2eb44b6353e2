"""Rules for Spanish times of day: "las 17:30", "las diez de la mañana", "mediodía"."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import absolute, clock

CLOCK = (
    Rule(
        r"(?:(?:{day_name}|el {weekday}) a )?(?:las |la ){hour}(?:[:.]{minute})?(?: horas| h)?"
        r"(?: {half_day}| {zone})?(?: (?:del {weekday2}|de {day_name2}"
        r"|del {day}{*of}{month}(?:{*of_year}{year})?))?",
        clock.clock,
        after=r"(?:a|hacia|sobre|desde|hasta|son|y|de) ",
    ),
    Rule(
        r"(?:(?:{day_name}|el {weekday}) a )?(?:las |la ){hour}(?:[:.]{minute})"
        r"(?: horas| h)?(?: {half_day}| {zone})?(?: (?:del {weekday2}|de {day_name2}"
        r"|del {day}{*of}{month}(?:{*of_year}{year})?))?",
        clock.clock,
    ),
    # las diez de la mañana, las siete y media, las dos menos cinco de la tarde
    Rule(r"(?:las |la ){spoken_hour} {half_day}", clock.clock),
    Rule(
        r"(?:las |la )(?:{spoken_hour}|{hour}) (?:y {minutes_past}"
        r"|menos {minutes_to})(?: {half_day})?",
        clock.spoken,
    ),
    Rule(r"(?:las |la ){spoken_hour}(?: en punto)?", clock.clock, after="(?:a|desde|hasta|sobre) "),
    Rule(r"{hour}[:.]{minute} ?(?:horas|hs?\b|{zone})", clock.clock),
    Rule(r"{hour}:{minute}", clock.clock, after=r"(?:de|y|de \d{1,2}:\d\d a) "),
    # los 70, mediados de los 90
    Rule(r"{*part}{tens_in_digits}(?= y \d\d\b|[.,;)])", absolute.decade),
    Rule(r"los {tens_in_digits}(?= y \d\d\b|[.,;)])", absolute.decade, after="(?:de|en|desde) "),
    Rule(r"(?:la )?{noon}", clock.clock, after=r"(?:a|al|hasta) "),
)
