"""Rules for English dates that state their own day, month, year, decade or century.

"March 18, 2023", "18 March", "3/18/2023", "early March", "fiscal 1989", "the 1990s", "Christmas".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import absolute, holidays, ranges

ABSOLUTE = (
    Rule(
        r"{year}-{dd}-{dd2}(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)?)?",
        absolute.iso,
    ),
    Rule(r"{day}/{day2}/{short_year}", absolute.numeric),
    # from Dec. 28 (to Jan. 3, 2021), (between Dec. 28 and) Jan. 3
    Rule(
        r"{month} {day}{*th}?(?={*to}{month2} {day2}{*th}?,? {year})",
        ranges.month_day_before,
        after=r"(?:from|between) ",
    ),
    Rule(
        r"{day}{*th}? {month}(?={*to}{day2}{*th}? {month2},? {year})",
        ranges.month_day_before,
        after=r"(?:from|between) ",
    ),
    Rule(r"{month} {day}{*th}?", ranges.month_day_after, after=r"{*from_one}{*to}"),
    Rule(r"{day}{*th}? {month}", ranges.month_day_after, after=r"{*from_one}{*to}"),
    # March 18, Saturday morning, March 18, March 18 last year, March 18 and 19, March 18-20, 2023
    Rule(
        r"{month} {day}(?:,? {year})?",
        absolute.past_month_day,
        after=r"(?:ended|since) ",
    ),
    Rule(r"last {month} {day}", absolute.past_month_day),
    Rule(
        r"{*on_weekday}?(?P<first>{month} {day}{*th}?){*through}{day2}{*th}?(?:,? {year})?",
        absolute.month_day,
    ),
    Rule(
        r"{*on_part_of_weekday}?(?:{*part} ?)?{month} {day}{*th}?{*its_year}?",
        absolute.month_day,
        not_before=r",\d|\.\d|[- ]years?\b|%| percent| million| billion",
    ),
    # 18 March, the 18th of March 2023, 18-20 March
    Rule(
        r"(?P<first>{day}{*th}?){*through}(?P<rest>{day2}{*th}? (?:of )?{month}(?:,? {year})?)",
        absolute.month_day,
    ),
    Rule(
        r"{*on_part_of_weekday}?(?:the )?{day}{*th}?(?: day)?(?: of)? {month}{*its_year}?",
        absolute.month_day,
    ),
    # the morning of March 3
    Rule(r"(?:the )?{day_part} of {month} {day}{*th}?{*its_year}?", absolute.month_day),
    # March 2023, early March, late in May of last year
    Rule(r"(?:{*part} ?)?{month},?(?: of)? {year}", absolute.month),
    Rule(r"{*part} ?{month_name}", absolute.month, not_before=r" \d"),
    Rule(r"{month_name},? (?:of )?(?:{shift}|{focus_shift}) year", absolute.month),
    Rule(
        r"{month_name}(?={*to}{month},? {year})",
        ranges.month_before,
        after=r"(?:from|between) ",
    ),
    Rule(r"{month_name}", ranges.month_after, after=r"{*from_one}{*to}", not_before=r" \d"),
    Rule(r"{month_name}", absolute.month, after=r"{*before_month} ", not_before=r" \d"),
    Rule(r"{month_name}(?=,? (?:and |or )?{*month_name}\b)", absolute.month),
    Rule(
        r"(?!(?:May|March)\b){month_name}", absolute.month, not_before=r" \d|(?-i: [A-Z][a-z]+\b)"
    ),
    # 1989, late 1989, fiscal 1989, the year 1989, 1989-1992, 2012-13, '89, nineteen eighty-nine
    Rule(r"(?P<first>{year})[-–]{year2}", absolute.years),
    Rule(r"{year}[-–/]{dd}", absolute.year),
    Rule(
        r"(?:{*part} ?)?(?:(?:the )?{*fiscal}(?: year)? |the year )?{year}",
        absolute.year,
        not_after=r"{*numbered}",
        not_before=r"[,.]\d|%|[- ]{*counted}\b| to [\d,]+ {*counted}\b",
    ),
    Rule(r"{year}(?=[- ](?:levels?|prices?|rates?|values?)\b)", absolute.year, after=r"at "),
    Rule(r"the year (?P<year>{*any_year})", absolute.year),
    Rule(r"the year (?P<count>two thousand)", absolute.counted_year),
    Rule(r"['‘’]{dd}", absolute.short_year, after=r"(?:in|of|since|and|to|for|class of) "),
    Rule(r"(?:the year )?{spoken_century} (?P<count>{*two_digits})", absolute.spoken_year),
    # the 1990s, the early '90s, the late nineties, the 80s
    Rule(r"(?:the )?(?:{*part} ?)?(?:the )?{year}['’]?s", absolute.decade),
    Rule(r"(?:the )?(?:{*part} ?)?(?:the )?['‘’]{dd}s", absolute.decade),
    Rule(
        r"(?P<dd>[2-9]0)s",
        absolute.decade,
        after=r"(?:of|since|during|from) the |['‘’]?\d{2,4}['’]?s (?:and|or|to) |late |mid-",
    ),
    Rule(
        r"(?:the )?(?:{*part} ?)?(?:the )?{tens_plural}",
        absolute.decade,
        not_after=r"(?:his|her|their|my|our|your)(?: early| late)? ",
    ),
    Rule(
        r"(?:the )?(?:{*part} ?)?(?:the )?{century_ordinal}[- ]century",
        absolute.century,
        not_before=r" B\.?C|,? (?:before|BC)",
    ),
    Rule(
        r"(?P<first>(?:the )?(?:{*part} ?)?{century_ordinal}) (?:and|to)"
        r" (?P<second>(?:the )?(?:{*part} ?)?{century_ordinal2}[- ]centur(?:y|ies))",
        absolute.centuries,
    ),
    # Christmas, Thanksgiving 2022, last Easter
    Rule(r"{holiday}(?:,? {year})?", holidays.holiday),
    Rule(r"(?P<shift>last|this|next) {holiday}", holidays.holiday),
)
