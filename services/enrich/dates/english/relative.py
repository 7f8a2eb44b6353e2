"""Rules for English dates that depend on the reference day, or on a date named before.

"Today", "last Tuesday", "Monday night", "next month", "last summer", "that year", "now".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import amounts, ranges, references, relative

RELATIVE = (
    # today, yesterday morning, tonight, last night, later that night
    Rule(
        r"{*no_title}(?:{*part} ?)?{day_name}(?:(?:['’]s)? {day_part})?",
        relative.day,
        not_before=r"[\"”]? (?:show|host|anchor)\b",
    ),
    Rule(
        r"(?:{*part} ?)?(?P<shift>this|last) (?P<day_part>morning|afternoon|evening|night)",
        relative.part_of_day,
    ),
    Rule(
        r"(?:{*part} ?)?{focus_shift} (?P<day_part>morning|afternoon|evening|night)",
        relative.part_of_focus_day,
    ),
    Rule(r"(?:{*part} ?)?(?P<day_part>tonight)", relative.part_of_day),
    Rule(r"(?:earlier|later) in the day", relative.later_in_the_day),
    # Tuesday, early Tuesday, Monday night, last Friday, Monday-Friday
    Rule(
        r"{weekday}(?=['’]s)",
        relative.past_weekday,
        not_after=r"(?:ahead of|before|for|until|by) ",
    ),
    Rule(
        r"{weekday}(?: {day_part})?",
        ranges.weekday_after,
        after=r"{*any_weekday}(?: {*day_part})?,? (?:and|or|to|through|until|till) (?:on )?",
    ),
    Rule(
        r"(?:{*part} ?)?{weekday}(?: {day_part})?",
        relative.weekday,
        not_after=r"(?-i:Black|Bloody|Sheffield) ",
        not_before=r" (?-i:{*name_after_weekday})\b",
    ),
    Rule(r"(?P<first>{weekday})[-–](?P<second>{*weekday})", ranges.weekdays),
    Rule(r"(?:{*part} ?)?{shift} {weekday}(?: {day_part})?", relative.shifted_weekday),
    # to this day
    Rule(r"this day", references.present, after=r"to "),
    # last month, this week, early next year; the past decade is a length of time
    Rule(r"(?:the |this )?(?:past|last) (?P<unit>decade|century)", amounts.duration),
    Rule(
        r"(?:the|this) past (?P<unit>week|month)|the last (?P<unit2>week|month)", amounts.duration
    ),
    Rule(
        r"(?:{*part} ?)?{shift} (?:{*fiscal} )?{grain}(?: or so)?",
        relative.shifted_unit,
        not_before=r"[-–]",
    ),
    Rule(r"(?:{*part} ?)?{shift} {month_name}", relative.shifted_month, not_before=r" \d"),
    # the week, the end of the month, year-end, the fiscal year (ended March 31)
    Rule(r"the (?:{*fiscal} )?year(?= (?:ended|ending|that ended|to) {*month})", amounts.one_year),
    Rule(
        r"(?:{*part} ?)?the (?P<grain>week|month|year)",
        relative.current_unit,
        not_before=r"[-–]| (?:of|before|after|earlier)",
    ),
    Rule(r"{*part} ?the (?P<grain>decade|century)", relative.current_unit),
    Rule(r"year(?:['’]s)?[- ]end|the year['’]s end", relative.current_year),
    Rule(r"(?:{*part} ?)?the {*fiscal} year", relative.current_year),
    Rule(r"(?:this|the) coming weekend", relative.coming_weekend),
    Rule(r"(?:{*part} ?)?the weekend", relative.weekend),
    # summer 2023, last fall, the early spring
    Rule(r"(?:{*part} ?)?{shift} {season}", relative.season),
    Rule(r"(?:the )?(?:{*part} ?)?{season}(?: of)? {year}", relative.season),
    Rule(r"(?:the )?(?:{*part} ?)?{season} of (?P<year>{*any_year})", relative.season),
    Rule(r"(?:the )?(?:{*part} ?)?{season} of {shift_of_year} year", relative.season),
    Rule(
        r"(?!the fall\b)the (?:{*part} ?)?{season}",
        relative.season,
        not_before=r" {*no_season}\b",
    ),
    Rule(
        r"the {season}",
        relative.season,
        after=r"(?:in|during|by|for|until|till|through|over|this|next|last) ",
        not_before=r" (?:{*no_season}|in|from)\b",
    ),
    # that year, the same day, the following month
    Rule(r"(?:{*part} ?)?{focus_shift} {grain}", relative.unit_of_focus),
    # will one day, maybe one day we will
    Rule(
        r"one day(?=,? \w+ (?:will|would|could|may|might|can)\b)",
        references.future,
        not_after=r"(?:for|in|within|after|only|just|than) ",
    ),
    Rule(
        r"one day(?= \w)",
        references.future,
        after=r"(?:will|would|could|may|might|can|to|if|hope|hopes|hoped) ",
        not_before=r" (?:an?|after|ago|before|earlier|for|in|later|of|per)\b",
    ),
    # the year before, the night before; not "the day before the vote"
    Rule(
        r"the (?:{grain}|(?P<day_part>morning|afternoon|evening|night)) (?:before|previous)"
        r"(?=[.,;:]|$)",
        relative.before_focus,
    ),
    # the 99th day of the siege, the day before the vote, (March 2,) the day before the vote
    Rule(r"the {*nth} day(?= of\b)|the \d{1,3}(?:st|nd|rd|th) day", relative.later_in_the_day),
    Rule(r"the day(?= (?:before|after)\b)", relative.day_beside_event),
    # (gained for) the day
    Rule(
        r"the day(?=[.,;:]| (?:at|down|up|with|in|on)\b|$)",
        relative.later_in_the_day,
        after=r"(?:for|end|ends|ended|ending|closing|closed|finish|finished|start|started|began"
        r"|start of) ",
    ),
    # now, recently, the near future
    Rule(
        r"(?:right )?now|currently|these days|nowadays"
        r"|at present|at the moment(?! of| when)|at this (?:time|moment|point)",
        references.present,
    ),
    Rule(
        r"(?:more |most )?recently|the (?:recent )?past|long ago|some time ago|a while ago",
        references.past,
    ),
    Rule(r"(?:very|pretty) soon", references.future),
    Rule(r"the (?:near |immediate |distant )?future|the (?:near|short) term", references.future),
)
