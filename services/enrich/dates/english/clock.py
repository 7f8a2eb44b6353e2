"""English times of day."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import clock

CLOCK = (
    # 10:35 a.m. Friday, 5 p.m. EST, Nov. 6, 7 o'clock tonight
    Rule(
        r"{hour}(?::{minute}(?::\d\d)?)? ?{half_day}"
        r"(?:,? \(?{zone}\)?)?{*on_day}",
        clock.clock,
    ),
    Rule(r"{hour}:{minute}(?::\d\d)? \(?{zone}\)?{*on_day}", clock.clock),
    Rule(r"{hour} o['’]clock{*on_day}", clock.clock),
    Rule(r"{noon}{*on_day}", clock.clock, not_after="high "),
)
