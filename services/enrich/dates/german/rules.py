"""Rules for German time expressions.

`ABSOLUTE` ("18. März 2023"), `QUARTERS` ("drittes Quartal"), `RELATIVE` ("letzten Dienstag"),
`AMOUNTS` ("vor drei Wochen"), `CLOCK` ("20 Uhr").
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import (
    absolute,
    amounts,
    clock,
    holidays,
    quarters,
    references,
    relative,
)

ABSOLUTE = (
    Rule(
        r"{year}-{dd}-{dd2}(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)?)?",
        absolute.iso,
    ),
    # 18.03.2023, 18.3., 18. März 2023, 18. bis 20. März
    Rule(r"{day}\. ?{day2}\. ?{short_year}", absolute.numeric),
    Rule(r"{day}\.(?P<month>{*month_number})\.", absolute.month_day),
    Rule(r"{*on_weekday}?{day}\. {month}(?: {year})?", absolute.month_day),
    Rule(
        r"(?P<first>{day}\.)(?: bis | und |[-–]| bis zum )(?P<rest>{day2}\. {month}(?: {year})?)",
        absolute.month_day,
    ),
    # März 2023, Ende März, Anfang 2022, im Jahr 2020, 2020
    Rule(r"(?:{*part} )?{month}(?: {year})?", absolute.month, not_before=r" \d"),
    Rule(
        r"(?:{*part} )?(?:Jahr(?:e?s|e)? )?{year}",
        absolute.year,
        not_before=r"[,.]\d|%| {*counted}",
    ),
    Rule(r"{year}/{dd}", absolute.year),
    # 1990er Jahre, 90er-Jahre, 20. Jahrhundert, Ostern
    Rule(r"(?:{year}|{dd})er(?:[- ]Jahren?)?", absolute.decade),
    Rule(r"{century_ordinal}\. Jahrhunderts?", absolute.century),
    Rule(r"{holiday}(?: {year})?", holidays.holiday),
)

QUARTERS = (
    Rule(r"{ordinal} {part_of_year}(?: (?:des Jahres )?{year})?", quarters.numbered),
    Rule(r"(?:{*the} )?{*quarter_before}", quarters.years_before),
)

RELATIVE = (
    # heute, gestern Abend, morgen (but not "am Morgen"), Dienstag, Dienstagabend
    Rule(r"(?P<day_name>{*plain_day})(?: {day_part})?", relative.day),
    Rule(r"{weekday}(?: ?{day_part}s?)?", relative.weekday),
    Rule(r"{shift} {weekday}(?: ?{day_part}s?)?", relative.shifted_weekday),
    Rule(r"{shift} (?:Geschäfts)?{grain}", relative.shifted_unit),
    Rule(r"{*part} {shift} {grain}", relative.shifted_unit),
    Rule(r"{shift} {month}", relative.shifted_month),
    Rule(r"{shift} {season}", relative.season),
    Rule(r"{season} {year}", relative.season),
    Rule(r"{focus_shift} {grain}", relative.unit_of_focus),
    Rule(r"{*part} des {grain}", relative.current_unit),
    Rule(r"Wochenende", relative.weekend, after=r"(?:am|das|zum|vom|übers) "),
    Rule(r"derzeit|zurzeit|jetzt|gegenwärtig|momentan", references.present),
    Rule(r"kürzlich|jüngst|neulich|unlängst", references.past),
)

AMOUNTS = (
    # vor drei Wochen, in zwei Tagen; drei Tage, zehnjährig, mehrere Monate; ages are not times
    Rule(r"{direction} (?:{*about} )?(?:{count}|{vague}) (?P<unit>{*noun_unit})", amounts.ago),
    Rule(
        r"(?:{*about} )?(?:{count}|{vague}) (?P<unit>{*noun_unit})",
        amounts.duration,
        not_before=r" alt\b",
    ),
    Rule(r"{count}-?(?P<unit>{*adjective_unit})", amounts.duration, not_before=r" {*person}"),
    # jeden Tag, jedes Jahr, alle zwei Wochen, täglich
    Rule(r"{*each} (?P<unit>{*noun_unit})", amounts.every),
    Rule(r"{*each} (?:{weekday}|{season})", amounts.every_named),
    Rule(r"alle {count} (?P<unit>{*noun_unit})", amounts.every),
    Rule(r"{adverb}", amounts.every),
)

CLOCK = (
    # 10.30 Uhr, 20 Uhr (MEZ), Mitternacht
    Rule(r"{hour}(?:[.:]{minute})? Uhr(?: \(?{zone}\)?)?(?: am {weekday})?", clock.clock),
    Rule(r"{noon}", clock.clock),
)

RULES = (*ABSOLUTE, *QUARTERS, *RELATIVE, *AMOUNTS, *CLOCK)
