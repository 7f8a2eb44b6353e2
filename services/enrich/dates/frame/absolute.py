"""Rules for dates that state their own day, month, year, decade or century.

"Le 3 mars 2023", "el 3 de marzo", "marzo 2023", "início de março", "2023", "les années 80".
"""

from services.enrich.dates.language import Rule
from services.enrich.dates.resolvers import absolute, holidays, quarters, relative

ABSOLUTE = (
    Rule(
        r"{year}-{dd}-{dd2}(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)?)?",
        absolute.iso,
    ),
    Rule(
        r"{day}(?P<mark>[/.-]){day2}(?P=mark){short_year}", absolute.numeric, not_before=r"[./-]\d"
    ),
    # le samedi 3 mars 2023, 26 septembre dernier; (du) 19 (au 23 juillet)
    Rule(
        r"{*date_article}?{*on_weekday}?(?:{*day_word} )?{day}{*th}?{*of}{month}"
        r"(?:{*of_year}{year}|{*of_that_year})?",
        absolute.month_day,
        not_after=r"(?-i:{*street}) ",
    ),
    Rule(
        r"{*date_article}?{*on_weekday}?(?:{*day_word} )?{day}{*th}?{*of}{month} {shift}",
        absolute.shifted_month_day,
    ),
    Rule(
        r"{*article}?{shift} (?:{*day_word} )?{day}{*th}?{*of}{month}",
        absolute.shifted_month_day,
    ),
    Rule(
        r"{*date_article}?{*on_weekday}?(?:{*day_word} )?{day}{*th}?"
        r"(?=(?:{*day_to_day}{*day}{*th}?){1,6}{*of}{month}(?:{*of_year}{year})?)",
        absolute.month_day,
    ),
    Rule(r"{*article}?(?:{shift} )?{*day_word} {day}", absolute.day_of_month),
    # mars 2023, début mars, septiembre del año pasado, septembre dernier
    Rule(
        r"{*part}?{month}(?:{*of_year}{year}|{*of_that_year})?",
        absolute.month,
        not_after=r"(?-i:{*street}) (?:\d{1,2}|[IVX]{1,5})(?: de)? ",
        not_before=r" \d",
    ),
    Rule(
        r"{*part}?{*article}?(?:{month_name} {shift}|{shift2} {month_name2})",
        relative.shifted_month,
    ),
    Rule(r"{*article}?{shift} {*month_noun}{month_name}", relative.shifted_month),
    # 2023, fin 1997, el 2014, 1990-1995
    Rule(r"(?P<first>{year})[-–/]{year2}", absolute.years),
    Rule(
        r"{*part}?(?:{*year_word} )?{year}",
        absolute.year,
        not_after=r"(?:{*numbered}) ",
        not_before=r"[,.]\d|%| ?{*counted}\b",
    ),
    Rule(r"{year}[-–/]{dd}", absolute.year),
    # les années 80, los años ochenta, degli anni '90, la década de 1990
    Rule(
        r"{*part}?{*article}?{*decade_word}(?:(?P<year>{*decade_year})|['’]?{tens_in_digits}"
        r"|{tens})",
        absolute.decade,
    ),
    Rule(r"{*part}?{*article}?{*century}", absolute.century),
    Rule(r"{holiday}(?:{*of_year}{year})?", holidays.holiday),
    # le premier trimestre de 2022
    Rule(
        r"{*article}?{ordinal} {part_of_year}(?:{*of_year}{year}|{*of_that_year}|{*of_this_year})?",
        quarters.numbered,
    ),
)
