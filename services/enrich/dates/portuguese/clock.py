"""Rules for Portuguese times of day: "17h30", "10 horas", "uma da tarde", "meio-dia"."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import clock

CLOCK = (
    Rule(r"{hour}h(?:{minute})?(?: {half_day}| \(?{zone}\)?)?", clock.clock),
    Rule(
        r"{hour}(?:[:.]{minute})?(?: horas)?(?: {half_day}| {zone})?",
        clock.clock,
        after=r"(?:às|as|pelas|das|até às) ",
        not_before=r"[.:]\d| [a-z]+s\b",
    ),
    Rule(r"{spoken_hour} {half_day}", clock.clock, after=r"(?:às|à|pelas) "),
    Rule(r"{hour}[:.]{minute} {zone}", clock.clock),
    Rule(r"{noon}", clock.clock, after=r"(?:ao|à|até) "),
)
