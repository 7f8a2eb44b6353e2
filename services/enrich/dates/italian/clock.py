"""Rules for Italian times of day: "ore 10", "17.30", "lunedì alle 12:00 UTC", "mezzogiorno"."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import absolute, clock

CLOCK = (
    Rule(
        r"(?:{day_name}|{weekday}),? (?:alle|all['’]|dalle) (?:ore )?{hour}(?:[.:]{minute})?"
        r"(?: {half_day}| {zone})?",
        clock.clock,
    ),
    Rule(
        r"(?:ore )?{hour}(?:[.:]{minute})?(?: {half_day}| {zone})?"
        r"(?: di (?:{weekday}|{day_name}))?",
        clock.clock,
        after=r"(?:alle|dalle|verso le|per le|le) (?:ore )?",
        not_before=r"[.:]\d| \w+i\b",
    ),
    Rule(r"ore {hour}(?:[.:]{minute})?(?: {zone})?", clock.clock),
    Rule(r"{spoken_hour} {half_day}", clock.clock, after=r"(?:alle|all['’]|le) "),
    Rule(r"{hour}[.:]{minute} {zone}", clock.clock),
    # degli anni '70 e '80
    Rule(
        r"['’]{tens_in_digits}",
        absolute.decade,
        after=r"anni ['’]?\d0 e (?:degli anni )?",
    ),
    Rule(r"{noon}", clock.clock, after=r"(?:a|verso|fino a) "),
)
