"""The words that English dates are made of, and what each means."""

from lexicon.calendar_words import (
    ENGLISH_MONTH_ABBREVIATIONS,
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAY_ABBREVIATIONS,
    ENGLISH_WEEKDAYS,
)
from services.enrich.dates.language import NAMED_ZONES, Table

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
}  # fmt: skip

TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "latter": -1, "final": -1,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip

CENTURIES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "1st": 1, "2nd": 2, "3rd": 3,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21, "21st": 21,
} | {f"{number}th": number for number in range(4, 21)}  # fmt: skip

SINGULAR_UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE",
    "fortnight": "FN", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip

PLURAL_UNITS = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "nights": "D", "weeks": "W",
    "weekends": "WE", "fortnights": "FN", "months": "M", "quarters": "Q", "years": "Y",
    "decades": "DE", "centuries": "CE",
}  # fmt: skip

GRAINS = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "DE", "century": "CE",
}  # fmt: skip

DAY_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI",
    "noon": "12:00", "midnight": "24:00",
    "tonight": "NI",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}

SHIFTS = {
    "last": -1, "past": -1, "this past": -1, "the past": -1, "previous": -1,
    "the last": -1, "this": 0, "the current": 0, "current": 0,
    "next": 1, "this coming": 1, "the coming": 1, "coming": 1,
}  # fmt: skip

FOCUS_SHIFTS = {
    "that": 0, "that same": 0, "the same": 0, "the previous": -1, "the preceding": -1,
    "the following": 1, "the next": 1,
}  # fmt: skip

ADVERBS_OF_FREQUENCY = {
    "hourly": "TH", "daily": "D", "weekly": "W", "monthly": "M", "annually": "Y", "yearly": "Y",
}  # fmt: skip

SPOKEN_CENTURIES = {"eighteen": 18, "nineteen": 19}

TENS_PLURAL = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

HOLIDAYS = {
    "New Year's Day": "01-01", "Epiphany": "01-06", "Australia Day": "01-26",
    "Groundhog Day": "02-02", "Valentine's Day": "02-14", "St. Valentine's Day": "02-14",
    "International Women's Day": "03-08", "St. Patrick's Day": "03-17", "St Patrick's Day": "03-17",
    "April Fools' Day": "04-01", "April Fool's Day": "04-01", "Earth Day": "04-22",
    "Anzac Day": "04-25", "May Day": "05-01", "Cinco de Mayo": "05-05", "Juneteenth": "06-19",
    "Canada Day": "07-01", "Independence Day": "07-04", "Fourth of July": "07-04",
    "July Fourth": "07-04", "Bastille Day": "07-14", "Halloween": "10-31",
    "All Saints' Day": "11-01", "All Souls' Day": "11-02", "Guy Fawkes Night": "11-05",
    "Bonfire Night": "11-05", "Veterans Day": "11-11", "Armistice Day": "11-11",
    "Remembrance Day": "11-11", "World AIDS Day": "12-01", "Christmas": "12-25",
    "Christmas Day": "12-25", "Christmas Eve": "12-24", "Boxing Day": "12-26",
    "New Year's Eve": "12-31",
    "Martin Luther King Day": "mlk-day", "Martin Luther King Jr. Day": "mlk-day",
    "Martin Luther King, Jr. Day": "mlk-day", "MLK Day": "mlk-day",
    "Presidents Day": "presidents-day", "Presidents' Day": "presidents-day",
    "Super Tuesday": "super-tuesday", "Mother's Day": "mothers-day", "Father's Day": "fathers-day",
    "Memorial Day": "memorial-day", "Labor Day": "labor-day", "Labour Day": "labor-day",
    "Columbus Day": "columbus-day", "Indigenous Peoples' Day": "columbus-day",
    "Indigenous Peoples Day": "columbus-day", "Election Day": "election-day",
    "Thanksgiving": "thanksgiving", "Thanksgiving Day": "thanksgiving",
    "Thanksgiving Eve": "thanksgiving-eve", "Black Friday": "black-friday",
    "Small Business Saturday": "small-business-saturday", "Cyber Monday": "cyber-monday",
    "Giving Tuesday": "giving-tuesday", "GivingTuesday": "giving-tuesday",
    "Mardi Gras": "shrove-tuesday", "Shrove Tuesday": "shrove-tuesday",
    "Fat Tuesday": "shrove-tuesday", "Ash Wednesday": "ash-wednesday",
    "Palm Sunday": "palm-sunday", "Maundy Thursday": "maundy-thursday",
    "Holy Thursday": "maundy-thursday", "Good Friday": "good-friday",
    "Holy Saturday": "holy-saturday", "Easter": "easter", "Easter Sunday": "easter",
    "Easter Monday": "easter-monday", "Ascension Day": "ascension", "Pentecost": "pentecost",
    "Whit Sunday": "pentecost", "Whit Monday": "whit-monday",
}  # fmt: skip
HOLIDAYS |= {name.replace("'", "’"): day for name, day in HOLIDAYS.items()}

DIRECTIONS = {"ago": -1, "from now": 1, "hence": 1}

DAY_NAMES = {
    "the day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1,
    "the day after tomorrow": 2,
}  # fmt: skip

HALF_DAYS = {
    "a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12,
    "in the morning": 0, "in the afternoon": 12, "in the evening": 12, "at night": 12,
}  # fmt: skip

ZONES = NAMED_ZONES | {
    "IST": "", "local time": "", "Eastern time": "", "Pacific time": "", "Central time": "",
    "Mountain time": "", "Pacific": "",
}  # fmt: skip

MONTHS = dict(ENGLISH_MONTHS)
MONTH_ABBREVIATIONS = dict(ENGLISH_MONTH_ABBREVIATIONS)
DOTTED_MONTHS = {f"{name}.": number for name, number in MONTH_ABBREVIATIONS.items()}

WEEKDAYS = dict(ENGLISH_WEEKDAYS)
WEEKDAY_ABBREVIATIONS = dict(ENGLISH_WEEKDAY_ABBREVIATIONS)
DOTTED_WEEKDAYS = {f"{name}.": number for name, number in WEEKDAY_ABBREVIATIONS.items()}

TABLES: dict[str, Table] = {
    "month_name": MONTHS | DOTTED_MONTHS,
    "month": MONTHS | MONTH_ABBREVIATIONS | DOTTED_MONTHS,
    "weekday": WEEKDAYS,
    "weekdays": {f"{name}s": number for name, number in WEEKDAYS.items()},
    "any_weekday": WEEKDAYS | WEEKDAY_ABBREVIATIONS | DOTTED_WEEKDAYS,
    "number": ONES | TEENS | TENS,
    "multiplier": {"hundred": 100, "thousand": 1000, "couple": 2, "dozen": 12},
    "fraction": {"half": 2, "quarter": 4},
    "other": {"other": 2},
    "ordinal": ORDINALS,
    "century_ordinal": CENTURIES,
    "unit": SINGULAR_UNITS | PLURAL_UNITS,
    "plural_unit": PLURAL_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": SEASONS,
    "shift": SHIFTS,
    "shift_of_year": {"last": -1, "this": 0, "next": 1},
    "focus_shift": FOCUS_SHIFTS,
    "adverb": ADVERBS_OF_FREQUENCY,
    "spoken_century": SPOKEN_CENTURIES,
    "tens_plural": TENS_PLURAL,
    "holiday": HOLIDAYS,
    "direction": DIRECTIONS,
    "day_name": DAY_NAMES,
    "half_day": HALF_DAYS,
    "zone": ZONES,
    "spoken_hour": ONES | {"ten": 10, "eleven": 11, "twelve": 12},
    "noon": {"noon": 12, "midday": 12, "midnight": 24},
    "part_of_year": {"quarter": "Q", "Q": "Q", "half": "H", "H": "H"},
}

PROPER = frozenset({"month", "month_name", "weekday", "weekdays", "any_weekday", "holiday"})
"""Tables of names: "may" and "march" in lower case are verbs."""

LINKS = frozenset({
    "to", "of", "in", "and", "s", "on", "from", "or", "t", "than", "so", "before", "after",
    "while", "through", "other", "since", "by",
})  # fmt: skip
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "the", "a", "an", "at", "as", "up", "no", "more", "less", "fewer", "most", "some",
    "this", "that", "about", "around", "each", "every", "once", "another", "close", "turn",
    "very", "roughly", "almost", "nearly", "many", "few", "long", "first", "second",
    "final", "hundreds", "thousands", "dozens", "corresponding", "comparable", "similar",
    "same", "shortly",
})  # fmt: skip
"""Words that begin an expression only before another of its words."""
