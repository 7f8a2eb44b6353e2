"""Rules for French times of day: "17 h 30", "20 heures", "à midi"."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import clock

CLOCK = (
    Rule(r"{hour} ?h(?: ?{minute})?(?: {zone})?(?: {weekday})?", clock.clock, not_before=r" sur\b"),
    Rule(r"{hour} ?heures?(?: {minute})?(?: {zone})?", clock.clock, after=r"(?:à|vers|dès) "),
    Rule(r"{hour}:{minute}(?: {zone})?", clock.clock, after=r"(?:à|vers|dès|de) "),
    Rule(r"{noon}", clock.clock, after=r"(?:à|vers|dès|avant|après) "),
)
