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
    # 18.03.2023, 18.3., 18. März 2023, 18. März vorigen Jahres, 18. (bis 20. März)
    Rule(r"{day}\. ?{day2}\. ?{short_year}", absolute.numeric, not_before=r"\.\d"),
    Rule(r"{day}\.(?P<month>{*month_number})\.", absolute.month_day),
    Rule(r"{*on_weekday}?{day}\. {month}(?: {year}|{*of_year})?", absolute.month_day),
    Rule(r"{day}\.(?={*more_days} {month}(?: {year})?)", absolute.month_day),
    # März 2023, Ende März, August vorigen Jahres, Anfang 2022, im Jahr 2020, 2020, 1990-1995
    Rule(r"(?:{*part} )?{month}(?: {year}|{*of_year})?", absolute.month, not_before=r" \d"),
    Rule(r"(?P<first>{year})[-–]{year2}", absolute.years),
    Rule(
        r"(?!(?:1[5-9]|20)00 (?-i:[A-ZÄÖÜ]))(?:{*part} )?(?:(?:des )?Jahr(?:e?s|e)? )?{year}",
        absolute.year,
        not_after=r"(?:mindestens|höchstens|rund|davon|mehr als|fast|knapp|insgesamt|{*numbered}) ",
        not_before=r"[,.]\d|%| {*counted}| bis \d{4} {*counted}",
    ),
    Rule(r"Jahr(?:e?s|e)? (?P<year>{*any_year})", absolute.year),
    Rule(r"{year}/{dd}", absolute.year),
    # den 1990er Jahren, 90er-Jahre, Mitte der siebziger Jahre, den Neunzigerjahren
    Rule(
        r"(?:{*part} )?{*article}?(?:{year}|{dd})er(?:[- ]?Jahren?|n)",
        absolute.decade,
    ),
    Rule(r"(?:{*part} )?{*article}?{tens} Jahren?", absolute.decade),
    Rule(r"(?:{*part} )?{*article}?{decade_name}", absolute.decade),
    # dem 20. Jahrhundert, Beginn des 19. Jahrhunderts, Ostern
    Rule(r"(?:{*part} )?{*article}?{century_ordinal}\. (?:Jahrhunderts?|Jh\.)", absolute.century),
    Rule(r"{holiday}(?: {year})?", holidays.holiday),
)

QUARTERS = (
    Rule(
        r"{*article}?{ordinal} {part_of_year}(?: (?:des Jahres )?{year}|{*of_year})?",
        quarters.numbered,
    ),
    Rule(r"{*article}?{*quarter_before}", quarters.years_before),
    Rule(
        r"{*article}?(?:gleichen|selben) (?:Zeitraum|Quartal) (?:des Vorjahres|im Vorjahr)",
        quarters.years_before,
    ),
)

RELATIVE = (
    # heute, gestern Abend, morgen (but not "am Morgen"), bis heute, der heutige Dienstag
    Rule(r"heute", references.present, after=r"(?:bis|von) "),
    Rule(r"heute(?= noch\b)", references.present),
    Rule(r"(?P<day_name>{*plain_day})(?: {day_part})?", relative.day),
    Rule(r"{day_adjective} {*weekday}", relative.adjacent_day),
    # Dienstag, Dienstagabend, der vergangene Dienstag, der Nacht zum Dienstag
    Rule(r"{weekday}(?: ?{day_part}s?)?", relative.weekday),
    Rule(r"{*article}?{shift} {weekday}(?: ?{day_part}s?)?", relative.shifted_weekday),
    Rule(r"{shift} Woche {weekday}|{weekday2} {shift2} Woche", relative.weekday_of_week),
    Rule(r"{*article}?Nacht (?:zum|auf|zu) {weekday}", relative.night_before_weekday),
    # (am) Morgen, (in) der Nacht, (am) nächsten Morgen
    Rule(
        r"(?:(?:frühen|späten) )?(?P<day_part>{*part_of_day})",
        relative.part_of_focus_day,
        after=r"(?:am|gegen) ",
    ),
    Rule(r"der (?P<day_part>Nacht)", relative.part_of_focus_day, after="in "),
    Rule(
        r"(?:nächsten|folgenden|darauffolgenden) (?:{day_part}|Tag(?:es?)?)",
        relative.part_of_next_day,
    ),
    Rule(r"tags darauf|Tag darauf", relative.part_of_next_day),
    # vergangenen Monat, der kommenden Woche, Ende dieses Jahres, dem Vorjahr, heuer
    Rule(r"(?:diesem|jenem|demselben) Tage?", relative.day_of_focus),
    Rule(r"{*article}?(?:kommende[nms]?) Wochenendes?", relative.coming_weekend),
    Rule(r"{*article}?{shift} (?:Geschäfts|Kalender)?{grain}", relative.shifted_unit),
    Rule(r"{*part} {*article}?{shift} {grain}", relative.shifted_unit),
    Rule(r"{*article}?{before_today}", relative.unit_before),
    Rule(r"heuer", relative.current_year),
    Rule(r"{shift} {month}", relative.shifted_month),
    Rule(r"{*article}?{shift} {season}", relative.season),
    Rule(r"{season} {year}", relative.season),
    Rule(r"{season}", relative.season, after=r"(?:im|zum) "),
    Rule(r"{focus_shift} {grain}", relative.unit_of_focus),
    Rule(r"{*part} (?:des|der) {grain}", relative.current_unit),
    Rule(r"Wochenende", relative.weekend, after=r"(?:am|das|zum|vom|übers) "),
    # jetzt, damals, die Zukunft
    Rule(
        r"derzeit|zurzeit|zur Zeit|jetzt|gegenwärtig|momentan|heutzutage|dieser Tage",
        references.present,
        not_before=r" (?:der|des)\b",
    ),
    Rule(r"heutige[nmrs]?", references.present, not_before=r" {*weekday}"),
    Rule(r"kürzlich|jüngst|neulich|unlängst|vor kurzem|damals", references.past),
    Rule(r"(?:der )?Vergangenheit", references.past, after="in "),
    Rule(r"früher", references.past, not_before=r" (?:als|oder|am|im)\b"),
    Rule(r"(?:der )?Zukunft", references.future, after="in "),
    Rule(
        r"demnächst|bald",
        references.future,
        not_after="(?:so|als|wie) ",
        not_before=r" (?:darauf|nach|schon)\b",
    ),
)

AMOUNTS = (
    # vor drei Wochen, in zwei Tagen
    Rule(
        r"{direction} (?:{*about} )?(?:{count}|{half_number}|{vague}) (?P<unit>{*noun_unit})",
        amounts.ago,
    ),
    # den vergangenen drei Jahren, den letzten Jahren; zwei Jahre und neun Monate; fast drei Tage
    Rule(
        r"{*article}?{*recent} (?:(?:{count}|{vague}) )?{plural_unit}",
        amounts.some_or_counted,
    ),
    Rule(
        r"{count} (?P<unit>{*noun_unit}) und {count2} (?P<unit2>{*noun_unit})", amounts.sum_of_parts
    ),
    Rule(
        r"(?:{*about} )?(?:{count}|{half_number}|{vague}) (?P<unit>{*noun_unit})(?: lang)?",
        amounts.duration,
        not_after=r"(?:Alter von|Altersgrenze von|mit|ab|unter|war) ",
        not_before=r" alte?[nmrs]?\b",
    ),
    Rule(
        r"(?:{*about} )?(?:{count}|{half_number}|{vague}) (?P<unit>{*noun_unit})",
        amounts.duration,
        after=r"(?:mit|ab|unter|war) ",
        not_before=r" alte?[nmrs]?\b|[.,;]| (?-i:[a-z])",
    ),
    Rule(r"(?:das ganze|den ganzen|die ganze) (?P<unit>{*noun_unit})", amounts.duration),
    Rule(r"(?:{*about} )?(?P<half>ein halbes|halbes) (?P<unit>Jahr)", amounts.half_of),
    Rule(r"(?:{*about} )?(?P<half>eine halbe|halbe|halben) (?P<unit>Stunde)", amounts.half_of),
    # dreitägig, zweijährig (of what is no person), tagelang, seit Jahren
    Rule(r"(?:{*about} )?{count}-?(?P<unit>{*short_adjective})", amounts.duration),
    Rule(
        r"(?:{*about} )?{count}-?(?P<unit>{*adjective_unit})(?= (?:\w+ )?{*thing})",
        amounts.duration,
    ),
    Rule(r"{long}", amounts.vague_amount),
    Rule(
        r"{plural_unit}",
        amounts.vague_amount,
        after=r"(?:seit|nach|vor|über|für|schon|binnen|innerhalb von) ",
    ),
    # jeden Tag, jedes Jahr, alle zwei Wochen, alle paar Jahre, täglich, dreimal pro Woche, montags
    Rule(r"{*each} (?P<unit>{*noun_unit})", amounts.every),
    Rule(r"{*each} (?:{weekday}|{season})(?:{*part_of_day})?", amounts.every_named),
    Rule(r"{*each} \w+ {*weekday} (?:im|des) (?P<unit>Monats?|Jahr|Jahres)", amounts.every_one),
    Rule(r"alle (?:{count}|(?P<vague>paar)) (?P<unit>{*noun_unit})", amounts.every),
    Rule(r"{adverb}", amounts.every),
    Rule(r"(?:{*times} )?pro (?P<unit>{*noun_unit})", amounts.every_one),
    Rule(r"{*times} (?:im|in der|am) (?P<unit>{*noun_unit})", amounts.every_one),
    Rule(r"{weekdays}", amounts.every_named),
    Rule(r"{part_of_days}", amounts.every_named),
)

CLOCK = (
    # 10.30 Uhr, 20 Uhr (MEZ), Mitternacht, von 14.30 (bis 18 Uhr), um 9.30
    Rule(r"{hour}(?:[.:]{minute})? Uhr(?: \(?{zone}\)?)?(?: am {weekday})?", clock.clock),
    Rule(
        r"(?P<first>{hour}(?:[.:]{minute})?)(?: ?[-–/] ?| bis | und )"
        r"(?P<second>{hour2}(?:[.:]{minute2})? Uhr)",
        clock.clock_range,
    ),
    Rule(
        r"{hour}[.:]{minute}",
        clock.clock,
        after="(?:um|gegen) ",
        not_before=r"[.:]\d| (?:Prozent|Euro)",
    ),
    Rule(r"{noon}", clock.clock),
)

RULES = (*ABSOLUTE, *QUARTERS, *RELATIVE, *AMOUNTS, *CLOCK)
