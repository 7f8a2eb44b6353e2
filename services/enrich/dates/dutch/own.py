"""Rules that are Dutch alone: "17.30 uur", "anderhalf jaar", "vijfdaags", "de tachtiger jaren"."""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import absolute, amounts, clock, relative

OWN = (
    # (vandaag om) 17.30 uur UTC, (om) 10 uur
    Rule(
        r"(?:{day_name} om )?{hour}[.:] ?{minute}(?: uur)?(?: {zone})?",
        clock.clock,
        after=r"(?:om|rond|vanaf|tot|tegen|en|van|omstreeks) |(?:, |\()",
        not_before=r"[.:]\d| (?:procent|euro|miljoen|miljard)",
    ),
    Rule(r"{day_name} om {hour}[.:] ?{minute}(?: uur)?(?: {zone})?", clock.clock),
    Rule(r"{hour}[.:]{minute} uur(?: {zone})?", clock.clock),
    Rule(r"{hour} uur(?: {zone})?", clock.clock, after=r"(?:om|rond|vanaf|tegen|omstreeks) "),
    Rule(r"{noon}", clock.clock),
    # de nacht van maandag op dinsdag
    Rule(r"de nacht van {weekday} op {*weekday}", relative.night_of_weekday),
    # volgende week vrijdag
    Rule(r"{shift} week {weekday}", relative.weekday_of_week),
    # de tachtiger jaren
    Rule(r"{*article}?{tens_of_years} jaren", absolute.decade),
    # anderhalf jaar, vijfdaagse, jarenlang, tweejarige (of what is no person)
    Rule(r"(?:{*about} )?{half_number} {unit}(?P<ago> geleden)?", amounts.duration),
    Rule(r"{long}", amounts.vague_amount),
    Rule(r"{count}-?(?P<unit>urige?|daagse?|weekse|maandse)", amounts.duration),
    Rule(r"{count}-?(?P<unit>jarige?)(?= (?:\w+ )?{*thing}\b)", amounts.duration),
)
