"""Patterns for parts that languages of the frame write alike.

Each language adds those of its own that the rules name, such as `article` and `part`; a pattern
that never matches, `(?!)`, stands where it has no such part.
"""

SHAPES = {
    "year": r"1[0-9]\d\d|20\d\d",
    "decade_year": r"(?:1\d|20)\d0",
    "short_year": r"\d{4}|\d{2}",
    "day": r"[12]\d|3[01]|0?[1-9]|{*day_name_in_month}",
    "dd": r"\d\d",
    "hour": r"[01]?\d|2[0-4]",
    "minute": r"[0-5]\d",
    "count": r"\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}|{*number}",
    # De Morgen
    "no_title": r"(?-i:(?=[a-z]|[A-Z]{2})|(?<![a-zA-Z] ))",
    "on_weekday": r"(?:{any_weekday},? (?:{*day_word} )?)",
}
