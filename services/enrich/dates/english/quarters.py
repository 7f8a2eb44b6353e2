"""Rules for the quarters and halves of English business copy.

"The third quarter of 1989", "the first half", "the year-ago quarter", "a year earlier".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import quarters

QUARTERS = (
    # the third quarter of 1989, last year's first quarter, the first half, third-quarter
    Rule(
        r"(?:{*part} ?)?(?:the )?(?:{year}(?:['’]s)? |(?P<shift>last|this|next) year['’]s )?"
        r"(?:fiscal[- ]|latest )?{ordinal} (?:fiscal )?{part_of_year}(?:{*of_year})?",
        quarters.numbered,
        not_after=r"\d[- ]|{*game}\b[^.]*",
        not_before=r"[^.]{0,60}\b{*game}\b",
    ),
    Rule(
        r"(?:{year}(?:['’]s)? |fiscal[- ])?{ordinal}-{part_of_year}",
        quarters.numbered,
        not_after=r"\d[- ]",
    ),
    Rule(r"(?P<part_of_year>Q)(?P<ordinal>[1-4])(?: (?:of )?{year})?", quarters.numbered),
    Rule(r"(?:the )?first (?:two quarters|six months) of {year}", quarters.first_half),
    # the quarter, the latest period, the quarter (ended September 30)
    Rule(
        r"the (?:(?:latest|most recent|recent) )?quarter"
        r"(?= (?:ended|ending|that ended) {month} {day}(?:, {year})?)",
        quarters.ended,
    ),
    Rule(
        r"the (?:quarter|(?:latest|most recent|recent) (?:quarter|period)|latest three months)",
        quarters.latest,
    ),
    # the year-ago quarter, the same period last year, the 1988 period, a year earlier
    Rule(
        r"(?:the )?{*compared}(?: {ordinal})?[- ](?:quarter|period)(?:{*a_year_before})?",
        quarters.years_before,
    ),
    Rule(r"(?:the )?year[- ](?:ago|earlier) {ordinal}[- ]quarter", quarters.numbered_year_before),
    Rule(r"the {year} (?:quarter|period)", quarters.years_before),
    Rule(r"(?P<shift>last|next) year['’]s (?:quarter|period)", quarters.years_before),
    Rule(r"the quarter a year (?:ago|earlier)", quarters.years_before),
    Rule(r"a year (?:ago|earlier|before)|year-(?:ago|earlier)", quarters.year_before),
)
