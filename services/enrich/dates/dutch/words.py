"""The words that Dutch dates are made of, and what each means."""

from lexicon.calendar_words import DUTCH_MONTHS, DUTCH_WEEKDAYS
from services.enrich.dates.frame.words import ROMAN_NUMBERS, ZONES
from services.enrich.dates.language import Table

ONES = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9,
}  # fmt: skip

TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
    "tachtig": 80, "negentig": 90,
}  # fmt: skip

NUMBERS = ONES | TENS | {
    "één": 1, "eén": 1, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
    "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
    "honderd": 100, "duizend": 1000,
} | {
    f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": ONES[one] + TENS[ten]
    for one in ONES for ten in TENS
}  # fmt: skip

ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1, "1e": 1, "2e": 2, "3e": 3,
    "4e": 4,
}  # fmt: skip

CENTURIES = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
    "achtste": 8, "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13,
    "veertiende": 14, "vijftiende": 15, "zestiende": 16, "zeventiende": 17, "achttiende": 18,
    "negentiende": 19, "twintigste": 20, "eenentwintigste": 21,
} | {f"{number}{end}": number for number in range(1, 22) for end in ("e", "de", "ste")}  # fmt: skip

SINGULAR_UNITS = {
    "seconde": "TS", "minuut": "TM", "uur": "TH", "dag": "D", "etmaal": "D", "week": "W",
    "weekend": "WE", "maand": "M", "kwartaal": "Q", "jaar": "Y", "decennium": "DE", "eeuw": "CE",
}  # fmt: skip

PLURAL_UNITS = {
    "seconden": "TS", "minuten": "TM", "uren": "TH", "dagen": "D", "nachten": "D", "weken": "W",
    "weekends": "WE", "maanden": "M", "kwartalen": "Q", "jaren": "Y", "decennia": "DE",
    "eeuwen": "CE", "handelsdagen": "D", "werkdagen": "D",
}  # fmt: skip

GRAINS = {
    "dag": "D", "week": "W", "weekend": "WE", "weekeinde": "WE", "maand": "M", "kwartaal": "Q",
    "jaar": "Y", "decennium": "DE", "eeuw": "CE",
}  # fmt: skip

SHIFTS = {
    "vorig": -1, "vorige": -1, "afgelopen": -1, "laatste": -1, "jongstleden": -1, "deze": 0,
    "dit": 0, "lopende": 0, "huidige": 0, "komend": 1, "komende": 1, "volgend": 1, "volgende": 1,
    "aanstaande": 1,
}  # fmt: skip

FOCUS_SHIFTS = {
    "diezelfde": 0, "dezelfde": 0, "hetzelfde": 0, "datzelfde": 0, "die": 0, "dat": 0,
    "daarop": 1, "erop": 1, "erna": 1, "daarna": 1, "daarvoor": -1, "ervoor": -1,
}  # fmt: skip

DAY_PARTS = {
    "ochtend": "MO", "morgen": "MO", "voormiddag": "MO", "middag": "AF", "namiddag": "AF",
    "avond": "EV", "nacht": "NI",
}  # fmt: skip

NAMED_PARTS = {
    f"{day}{part}": f"{steps}{code}"
    for day, steps in (("gister", -1), ("gisteren", -1), ("van", 0), ("morgen", 1))
    for part, code in DAY_PARTS.items()
} | {"vannacht": "0NI"}

HOLIDAYS = {
    "Kerstmis": "12-25", "Kerst": "12-25", "kerst": "12-25", "eerste kerstdag": "12-25",
    "Eerste Kerstdag": "12-25", "tweede kerstdag": "12-26", "Tweede Kerstdag": "12-26",
    "kerstavond": "12-24", "Kerstavond": "12-24", "oudejaarsavond": "12-31",
    "Oudejaarsavond": "12-31", "oudjaar": "12-31", "nieuwjaarsdag": "01-01",
    "Nieuwjaarsdag": "01-01", "Nieuwjaar": "01-01", "Driekoningen": "01-06",
    "Valentijnsdag": "02-14", "Aswoensdag": "ash-wednesday", "Palmzondag": "palm-sunday",
    "Witte Donderdag": "maundy-thursday", "Goede Vrijdag": "good-friday", "Pasen": "easter",
    "Eerste Paasdag": "easter", "eerste paasdag": "easter", "Tweede Paasdag": "easter-monday",
    "paasmaandag": "easter-monday", "Koningsdag": "04-27", "Dodenherdenking": "05-04",
    "Bevrijdingsdag": "05-05", "Dag van de Arbeid": "05-01", "Hemelvaartsdag": "ascension",
    "Hemelvaart": "ascension", "Pinksteren": "pentecost", "tweede pinksterdag": "whit-monday",
    "Sinterklaasavond": "12-05", "Allerheiligen": "11-01", "Wapenstilstand": "11-11",
    "Moederdag": "mothers-day", "Black Friday": "black-friday",
}  # fmt: skip

ADJECTIVE_UNITS = {
    "urig": "TH", "urige": "TH", "daags": "D", "daagse": "D", "weekse": "W", "maandse": "M",
    "jarig": "Y", "jarige": "Y",
}  # fmt: skip

DAYS = {"eerste": 1}
"""Days of a month, in words."""

TABLES: dict[str, Table] = {
    "day": DAYS,
    "day_name_in_month": DAYS,
    "month": DUTCH_MONTHS,
    "month_name": DUTCH_MONTHS,
    "weekday": DUTCH_WEEKDAYS,
    "any_weekday": DUTCH_WEEKDAYS,
    "weekdays": {f"{name}en": number for name, number in DUTCH_WEEKDAYS.items()}
        | {f"{name}s": number for name, number in DUTCH_WEEKDAYS.items()},
    "number": NUMBERS,
    "multiplier": {"honderd": 100, "duizend": 1000},
    "half_number": {"anderhalf": 1, "anderhalve": 1, "tweeënhalf": 2, "drieënhalf": 3},
    "dozens": {"een tiental": 10, "een dozijn": 12, "een twintigtal": 20, "een dertigtal": 30},
    "unit": SINGULAR_UNITS | PLURAL_UNITS | ADJECTIVE_UNITS,
    "plural_unit": PLURAL_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": {"voorjaar": "SP", "lente": "SP", "zomer": "SU", "najaar": "FA", "herfst": "FA",
        "winter": "WI"},
    "shift": SHIFTS,
    "focus_shift": FOCUS_SHIFTS,
    "beside_focus": {"vooravond": -1},
    "day_name": {
        "eergisteren": -2, "gisteren": -1, "vandaag": 0, "heden": 0, "morgen": 1,
        "overmorgen": 2,
    },
    "named_part": NAMED_PARTS,
    "long": {
        "minutenlang": "TM", "urenlang": "TH", "dagenlang": "D", "wekenlang": "W",
        "maandenlang": "M", "jarenlang": "Y", "decennialang": "DE", "eeuwenlang": "CE",
    },
    "adverb": {
        "dagelijks": "D", "dagelijkse": "D", "wekelijks": "W", "wekelijkse": "W",
        "maandelijks": "M", "maandelijkse": "M", "jaarlijks": "Y", "jaarlijkse": "Y",
    },
    "holiday": HOLIDAYS,
    "direction": {"over": 1},
    "back": {"geleden": -1, "terug": -1},
    "zone": ZONES | {"Nederlandse tijd": "", "Belgische tijd": "", "plaatselijke tijd": "",
        "lokale tijd": ""},
    "noon": {"middernacht": 24},
    "ordinal": ORDINALS,
    "century_ordinal": CENTURIES | ROMAN_NUMBERS,
    "part_of_year": {"kwartaal": "Q", "trimester": "Q", "jaarhelft": "H", "halfjaar": "H"},
    "tens": TENS,
    "tens_of_years": {f"{ten}er": number for ten, number in TENS.items()},
}  # fmt: skip

STEMS = (
    *DUTCH_WEEKDAYS,
    *(name for name, number in NUMBERS.items() if number > 1),
)
"""Maandagavond begins with a weekday, vijfdaags with a number."""

LINKS = frozenset({
    "van", "der", "en", "om", "tot", "uur", "e", "ste", "met", "lang",
})  # fmt: skip
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "op", "de", "het", "een", "één", "dit", "deze", "die", "dat", "over", "meer", "minder", "ruim",
    "bijna", "ongeveer", "circa", "zo", "zeker", "enkele", "veel", "weinig", "elke", "elk",
    "iedere", "ieder", "alle", "per", "begin", "eind", "einde", "midden", "half", "laatste",
    "eerste", "tweede", "derde", "vierde", "komende", "minstens", "nog", "slechts", "terug", "in",
})  # fmt: skip
"""Words that begin one only before another of its words."""
