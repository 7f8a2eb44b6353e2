"""The words that French dates are made of, and what each means."""

from lexicon.calendar_words import FRENCH_MONTHS, FRENCH_WEEKDAYS
from services.enrich.dates.frame.words import ROMAN_NUMBERS, ZONES
from services.enrich.dates.language import Table

ONES = {
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
}  # fmt: skip

TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}

NUMBERS = ONES | TENS | {
    f"{ten}-{one}": TENS[ten] + ONES[one] for ten in TENS for one in list(ONES)[1:9]
} | {f"{ten} et un": TENS[ten] + 1 for ten in TENS} | {
    f"soixante-{one}": 60 + ONES[one] for one in list(ONES)[9:]
} | {f"quatre-vingt-{one}": 80 + number for one, number in ONES.items()} | {
    "une": 1, "soixante et onze": 71, "quatre-vingts": 80, "quatre-vingt": 80, "cent": 100,
    "mille": 1000,
}  # fmt: skip

SINGULAR_UNITS = {
    "seconde": "TS", "minute": "TM", "heure": "TH", "jour": "D", "journée": "D", "semaine": "W",
    "mois": "M", "trimestre": "Q", "semestre": "H", "an": "Y", "année": "Y",
    "décennie": "DE", "siècle": "CE",
}  # fmt: skip

PLURAL_UNITS = {
    "secondes": "TS", "minutes": "TM", "heures": "TH", "jours": "D", "journées": "D", "nuits": "D",
    "semaines": "W", "mois": "M", "trimestres": "Q", "ans": "Y", "années": "Y", "décennies": "DE",
    "siècles": "CE", "week-ends": "WE",
}  # fmt: skip

GRAINS = {
    "jour": "D", "journée": "D", "semaine": "W", "week-end": "WE", "mois": "M", "trimestre": "Q",
    "an": "Y", "année": "Y", "décennie": "DE", "siècle": "CE",
}  # fmt: skip

SHIFTS = {
    "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1, "passé": -1, "passée": -1,
    "précédent": -1, "ce": 0, "cet": 0, "cette": 0, "ce même": 0, "en cours": 0, "prochain": 1,
    "prochaine": 1, "prochains": 1, "prochaines": 1,
}  # fmt: skip

FOCUS_SHIFTS = {
    "même": 0, "cette même": 0, "suivant": 1, "suivante": 1, "d'après": 1, "d’après": 1,
    "précédent": -1, "précédente": -1, "d'avant": -1, "d’avant": -1,
}  # fmt: skip

ORDINALS = {
    "premier": 1, "première": 1, "1er": 1, "1re": 1, "deuxième": 2, "second": 2, "seconde": 2,
    "2e": 2, "troisième": 3, "3e": 3, "quatrième": 4, "4e": 4,
}  # fmt: skip

HOLIDAYS = {
    "Noël": "12-25", "Nouvel An": "01-01", "jour de l'An": "01-01", "jour de l’An": "01-01",
    "Saint-Sylvestre": "12-31", "Épiphanie": "01-06", "Saint-Valentin": "02-14",
    "Mardi gras": "shrove-tuesday", "mercredi des Cendres": "ash-wednesday",
    "Rameaux": "palm-sunday", "Vendredi saint": "good-friday", "Pâques": "easter",
    "dimanche de Pâques": "easter", "lundi de Pâques": "easter-monday",
    "Ascension": "ascension", "Pentecôte": "pentecost", "lundi de Pentecôte": "whit-monday",
    "Fête du Travail": "05-01", "fête nationale": "07-14", "Assomption": "08-15",
    "Toussaint": "11-01", "Armistice": "11-11",
}  # fmt: skip

FREQUENCIES = {
    "quotidiennement": "D", "mensuel": "M", "mensuelle": "M", "mensuels": "M", "mensuelles": "M",
    "mensuellement": "M", "trimestriel": "Q", "trimestrielle": "Q", "annuel": "Y", "annuelle": "Y",
    "annuels": "Y", "annuelles": "Y", "annuellement": "Y",
}  # fmt: skip
"""Without those that are newspapers as well."""

DAY_PARTS = {
    "matin": "MO", "matinée": "MO", "midi": "MI", "après-midi": "AF", "soir": "EV", "soirée": "EV",
    "nuit": "NI",
}  # fmt: skip

DAYS = {"premier": 1}
"""Days of a month, in words."""

TABLES: dict[str, Table] = {
    "day": DAYS,
    "day_name_in_month": DAYS,
    "month": FRENCH_MONTHS,
    "month_name": FRENCH_MONTHS,
    "weekday": FRENCH_WEEKDAYS,
    "any_weekday": FRENCH_WEEKDAYS,
    "weekdays": {f"{name}s": number for name, number in FRENCH_WEEKDAYS.items()},
    "number": NUMBERS,
    "multiplier": {"cent": 100, "mille": 1000},
    "dozens": {
        "une dizaine": 10, "une douzaine": 12, "une quinzaine": 15, "une vingtaine": 20,
        "une trentaine": 30, "une quarantaine": 40, "une cinquantaine": 50, "une centaine": 100,
    },
    "unit": SINGULAR_UNITS | PLURAL_UNITS,
    "plural_unit": PLURAL_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "shift": SHIFTS,
    "focus_shift": FOCUS_SHIFTS,
    "beside_focus": {
        "lendemain": 1, "surlendemain": 2, "veille": -1, "avant-veille": -2,
    },
    "day_name": {
        "avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1,
        "après-demain": 2,
    },
    "named_part": {"hier au soir": "-1EV"},
    "adverb": FREQUENCIES,
    "holiday": HOLIDAYS,
    "direction": {"il y a": -1, "voici": -1, "voilà": -1, "dans": 1, "d'ici": 1, "d’ici": 1},
    "back": {"plus tôt": -1},
    "zone": ZONES | {"locales": "", "heure locale": ""},
    "noon": {"midi": 12, "minuit": 24},
    "ordinal": ORDINALS,
    "part_of_year": {"trimestre": "Q", "semestre": "H"},
    "century_ordinal": {f"{name}e": number for name, number in ROMAN_NUMBERS.items()}
        | {f"{number}e": number for number in range(2, 22)},
    "tens": {
        "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90,
    },
}  # fmt: skip

LINKS = frozenset({
    "de", "du", "des", "d", "et", "au", "aux", "er", "e", "y", "a", "même", "cours",
    "sur",
})  # fmt: skip
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "en", "à", "le", "la", "les", "l", "un", "une", "ce", "cet", "cette", "ces", "il", "dans",
    "plus", "moins",
    "environ", "près", "presque", "quelques", "plusieurs", "par", "tous", "toutes", "chaque",
    "dernier", "premier", "première", "second", "seconde", "fin", "pour", "voici", "voilà", "passé",
})  # fmt: skip
"""Words that begin one only before another of its words."""
