"""The words that German dates are made of, and what each means."""

from lexicon.calendar_words import GERMAN_MONTHS, GERMAN_WEEKDAYS
from services.enrich.dates.language import NAMED_ZONES, Table

ENDINGS = ("e", "en", "er", "es", "em")


def inflected(stems: dict[str, int]) -> dict[str, int]:
    """Adjectives in all their endings."""
    return {stem + ending: sense for stem, sense in stems.items() for ending in ENDINGS}


ONES = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9,
}  # fmt: skip

TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip

NUMBERS = ONES | TENS | {
    "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "beiden": 2, "zehn": 10, "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "hundert": 100,
} | {
    f"{one}und{ten}": ONES[one] + TENS[ten] for one in ONES for ten in TENS
}  # fmt: skip

HALVES = {
    "anderthalb": 1, "eineinhalb": 1, "zweieinhalb": 2, "dreieinhalb": 3, "viereinhalb": 4,
    "fünfeinhalb": 5, "sechseinhalb": 6,
}  # fmt: skip

DECADES = {f"{ten}er": number for ten, number in TENS.items()}

ORDINALS = inflected({"erst": 1, "zweit": 2, "dritt": 3, "viert": 4}) | {
    "1.": 1, "2.": 2, "3.": 3, "4.": 4,
}  # fmt: skip

UNITS = {
    "Sekunde": "TS", "Sekunden": "TS", "Minute": "TM", "Minuten": "TM", "Stunde": "TH",
    "Stunden": "TH", "Tag": "D", "Tage": "D", "Tagen": "D", "Nächte": "D", "Nächten": "D",
    "Woche": "W", "Wochen": "W", "Monat": "M", "Monate": "M", "Monaten": "M", "Quartale": "Q",
    "Quartalen": "Q", "Jahr": "Y", "Jahre": "Y", "Jahren": "Y", "Jahrzehnt": "DE",
    "Jahrzehnte": "DE", "Jahrzehnten": "DE", "Jahrhunderte": "CE", "Jahrhunderten": "CE",
}  # fmt: skip

ADJECTIVE_UNITS = {
    stem + ending: unit
    for stem, unit in {
        "minütig": "TM", "stündig": "TH", "tägig": "D", "wöchig": "W", "monatig": "M",
        "jährig": "Y",
    }.items()
    for ending in ENDINGS
}  # fmt: skip

GRAINS = {
    "Tag": "D", "Tages": "D", "Woche": "W", "Wochenende": "WE", "Wochenendes": "WE",
    "Monat": "M", "Monats": "M", "Quartal": "Q", "Quartals": "Q", "Jahr": "Y", "Jahres": "Y",
    "Jahrzehnt": "DE", "Jahrzehnts": "DE", "Jahrhundert": "CE", "Jahrhunderts": "CE",
}  # fmt: skip

DAY_PARTS = {
    "Morgen": "MO", "früh": "MO", "Vormittag": "MO", "Mittag": "MI", "Nachmittag": "AF",
    "Abend": "EV", "Nacht": "NI",
}  # fmt: skip

SEASONS = {
    "Frühjahr": "SP", "Frühling": "SP", "Sommer": "SU", "Herbst": "FA", "Winter": "WI",
    "Frühjahrs": "SP", "Sommers": "SU", "Herbstes": "FA", "Winters": "WI",
}  # fmt: skip

SHIFTS = inflected({
    "letzt": -1, "vergangen": -1, "vorig": -1, "vorvergangen": -2, "vorletzt": -2, "dies": 0,
    "laufend": 0, "heurig": 0, "kommend": 1, "nächst": 1, "übernächst": 2,
})  # fmt: skip

DAY_ADJECTIVES = inflected({"gestrig": -1, "heutig": 0, "morgig": 1})

FOCUS_SHIFTS = inflected({"folgend": 1, "darauffolgend": 1}) | {
    "jenem": 0, "jenes": 0, "demselben": 0, "derselben": 0, "selben": 0, "gleichen": 0,
}  # fmt: skip

DAY_NAMES = {"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2}

FREQUENCIES = {
    "stündlich": "TH", "täglich": "D", "wöchentlich": "W", "monatlich": "M", "jährlich": "Y",
}  # fmt: skip

ADVERBS = {stem + ending: unit for stem, unit in FREQUENCIES.items() for ending in ("", *ENDINGS)}

PARTS_OF_DAYS = {
    "morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV",
    "nachts": "NI",
}  # fmt: skip

LONG = {
    stem + ending: unit
    for stem, unit in {
        "minutenlang": "TM", "stundenlang": "TH", "tagelang": "D", "wochenlang": "W",
        "monatelang": "M", "jahrelang": "Y", "jahrzehntelang": "DE", "jahrhundertelang": "CE",
    }.items()
    for ending in ("", *ENDINGS)
}  # fmt: skip

BEFORE_TODAY = {
    "Vortag": "D", "Vortags": "D", "Vorwoche": "W", "Vormonat": "M", "Vormonats": "M",
    "Vorjahr": "Y", "Vorjahres": "Y", "Vorjahrs": "Y",
}  # fmt: skip

HOLIDAYS = {
    "Heiligabend": "12-24", "Heiligabends": "12-24", "Weihnachten": "12-25", "Silvester": "12-31",
    "Neujahr": "01-01", "Dreikönig": "01-06",
    "Rosenmontag": "carnival-monday", "Faschingsdienstag": "shrove-tuesday",
    "Aschermittwoch": "ash-wednesday", "Palmsonntag": "palm-sunday",
    "Gründonnerstag": "maundy-thursday", "Karsamstag": "holy-saturday",
    "Fronleichnam": "corpus-christi", "Mariä Himmelfahrt": "08-15", "Reformationstag": "10-31",
    "Allerheiligen": "11-01", "Heiliger Abend": "12-24", "Heiligen Abend": "12-24",
    "Erster Mai": "05-01", "Muttertag": "mothers-day",
    "Karfreitag": "good-friday", "Ostern": "easter", "Ostersonntag": "easter",
    "Ostermontag": "easter-monday", "Christi Himmelfahrt": "ascension", "Pfingsten": "pentecost",
    "Pfingstsonntag": "pentecost", "Pfingstmontag": "whit-monday", "Tag der Arbeit": "05-01",
    "Tag der Deutschen Einheit": "10-03",
}  # fmt: skip

ZONES = NAMED_ZONES | {"Ortszeit": ""}

TABLES: dict[str, Table] = {
    "month": GERMAN_MONTHS,
    "weekday": GERMAN_WEEKDAYS,
    "number": NUMBERS,
    "half_number": HALVES,
    "tens": DECADES,
    "decade_name": {
        f"{name.title()}jahre{end}": n for name, n in DECADES.items() for end in ("", "n")
    },
    "multiplier": {"hundert": 100, "dutzend": 12},
    "part_of_days": PARTS_OF_DAYS,
    "weekdays": {f"{name.lower()}s": number for name, number in GERMAN_WEEKDAYS.items()},
    "any_weekday": GERMAN_WEEKDAYS,
    "day_adjective": DAY_ADJECTIVES,
    "long": LONG,
    "before_today": BEFORE_TODAY,
    "plural_unit": {
        name: unit
        for name, unit in UNITS.items()
        if name.endswith(("n", "e")) and name not in ("Stunde", "Minute", "Sekunde", "Woche")
    },
    "ordinal": ORDINALS,
    "unit": UNITS | ADJECTIVE_UNITS,
    "noun_unit": UNITS,
    "adjective_unit": ADJECTIVE_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": SEASONS,
    "shift": SHIFTS,
    "focus_shift": FOCUS_SHIFTS,
    "day_name": DAY_NAMES | {"morgen": 1},
    "adverb": ADVERBS,
    "holiday": HOLIDAYS,
    "direction": {"vor": -1, "in": 1},
    "zone": ZONES,
    "noon": {"Mitternacht": 24},
    "part_of_year": {"Quartal": "Q", "Quartals": "Q", "Halbjahr": "H", "Halbjahrs": "H"},
}

PROPER = frozenset({
    "month", "weekday", "any_weekday", "holiday", "noun_unit", "plural_unit", "grain", "season",
    "noon", "before_today", "decade_name",
})  # fmt: skip
"""Tables of nouns, which German writes with a capital."""

STEMS = (
    *(name.lower() for name in GERMAN_WEEKDAYS),
    *(name for name, number in NUMBERS.items() if number > 1),
)
"""Dienstagabend begins with a weekday, zweijährig with a number."""

LINKS = frozenset({"zum", "im", "auf", "noch", "bis"})
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "der", "die", "das", "dem", "den", "ein", "eine", "einen", "einem", "einer", "eines", "vor",
    "in", "am", "alle", "und", "seit", "rund", "mehr", "als", "fast", "etwa", "knapp", "einige",
    "einigen", "mehrere", "mehreren", "viele", "vielen", "wenige", "wenigen", "gut", "genau",
    "mindestens", "höchstens", "nur", "des", "pro", "je",
})  # fmt: skip
"""Words that begin an expression only before another of its words."""
