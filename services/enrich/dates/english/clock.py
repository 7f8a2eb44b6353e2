"""Rules for English times of day: "10:35 a.m. Friday", "5 p.m. EST", "noon"."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import clock

CLOCK = (
    # 10:35 a.m. Friday, 5 p.m. EST, Nov. 6, 7 o'clock tonight
    Rule(
        r"{hour}(?::{minute}(?::\d\d)?)? ?{half_day}"
        r"{*its_zone}?{*on_day}",
        clock.clock,
    ),
    Rule(r"{hour}:{minute}(?::\d\d)?{*its_zone}{*on_day}", clock.clock),
    Rule(r"(?P<hour>[01]\d|2[0-4]){minute} (?P<zone>GMT|UTC){*on_day}", clock.clock),
    Rule(r"(?:{hour}|{spoken_hour}) o['’]clock(?: {half_day})?{*on_day}", clock.clock),
    Rule(
        r"{hour}:{minute}",
        clock.clock,
        after=r"(?:at|around|about|until|till|by|since|before|after) ",
        not_before=r"[:.,]\d| (?:lead|win|loss|victory|ratio|draw)",
    ),
    Rule(r"{noon}{*on_day}", clock.clock, not_after="high "),
)
