"""The words that Italian dates are made of, and what each means."""

from lexicon.calendar_words import ITALIAN_MONTHS, ITALIAN_WEEKDAYS
from services.enrich.dates.frame.words import ROMAN_NUMBERS, ZONES
from services.enrich.dates.language import Table

ONES = {
    "uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
    "nove": 9,
}  # fmt: skip

TENS = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70,
    "ottanta": 80, "novanta": 90,
}  # fmt: skip


def _compound(ten: str, one: str) -> str:
    """Ventuno, ventidue, ventitré."""
    stem = ten[:-1] if one in ("uno", "otto") else ten
    return stem + ("tré" if one == "tre" else one)


NUMBERS = ONES | TENS | {
    _compound(ten, one): TENS[ten] + ONES[one] for ten in TENS for one in ONES
} | {
    "un": 1, "una": 1, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14,
    "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19,
    "cento": 100, "duecento": 200, "trecento": 300, "mille": 1000,
} | {f"{ten[:-1]}{mark}": TENS[ten] for ten in TENS for mark in "'’"} | {
    "un'": 1, "un’": 1, "cent'": 100, "cent’": 100,
}  # fmt: skip

SINGULAR_UNITS = {
    "secondo": "TS", "minuto": "TM", "ora": "TH", "giorno": "D", "giornata": "D",
    "settimana": "W", "mese": "M", "trimestre": "Q", "semestre": "H", "anno": "Y",
    "decennio": "DE", "secolo": "CE",
}  # fmt: skip

PLURAL_UNITS = {
    "secondi": "TS", "minuti": "TM", "ore": "TH", "giorni": "D", "giornate": "D", "notti": "D",
    "settimane": "W", "mesi": "M", "trimestri": "Q", "anni": "Y", "decenni": "DE", "secoli": "CE",
}  # fmt: skip

GRAINS = {
    "giorno": "D", "giornata": "D", "settimana": "W", "fine settimana": "WE", "weekend": "WE",
    "week-end": "WE", "mese": "M", "trimestre": "Q", "semestre": "H", "anno": "Y",
    "decennio": "DE", "secolo": "CE",
}  # fmt: skip

SHIFTS = {
    "scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "ultimo": -1, "ultima": -1,
    "precedente": -1, "questo": 0, "questa": 0, "quest'": 0, "quest’": 0, "in corso": 0,
    "corrente": 0, "prossimo": 1, "prossima": 1, "venturo": 1, "che viene": 1,
}  # fmt: skip

FOCUS_SHIFTS = {
    "stesso": 0, "stessa": 0, "quel": 0, "quella": 0, "quell'": 0, "quell’": 0,
    "quello stesso": 0, "successivo": 1, "successiva": 1, "seguente": 1, "dopo": 1, "prima": -1,
    "precedente": -1,
}  # fmt: skip

HOLIDAYS = {
    "Natale": "12-25", "Vigilia di Natale": "12-24", "Santo Stefano": "12-26",
    "San Silvestro": "12-31", "Capodanno": "01-01", "Epifania": "01-06", "Befana": "01-06",
    "San Valentino": "02-14", "martedì grasso": "shrove-tuesday",
    "mercoledì delle Ceneri": "ash-wednesday", "domenica delle Palme": "palm-sunday",
    "giovedì santo": "maundy-thursday", "venerdì santo": "good-friday",
    "sabato santo": "holy-saturday", "Pasqua": "easter", "domenica di Pasqua": "easter",
    "Pasquetta": "easter-monday", "Pentecoste": "pentecost", "Corpus Domini": "corpus-christi",
    "Festa della Liberazione": "04-25", "Primo Maggio": "05-01", "Festa della Repubblica": "06-02",
    "Ferragosto": "08-15", "Ognissanti": "11-01", "Immacolata": "12-08",
    "Black Friday": "black-friday",
}  # fmt: skip

DAY_PARTS = {
    "mattina": "MO", "mattino": "MO", "mattinata": "MO", "mezzogiorno": "MI", "pomeriggio": "AF",
    "sera": "EV", "serata": "EV", "notte": "NI",
}  # fmt: skip

DAYS = {name: number for name, number in NUMBERS.items() if number <= 31} | {"primo": 1}
"""Days of a month, in words."""

TABLES: dict[str, Table] = {
    "day": DAYS,
    "day_name_in_month": DAYS,
    "month": ITALIAN_MONTHS,
    "month_name": ITALIAN_MONTHS,
    "weekday": ITALIAN_WEEKDAYS,
    "any_weekday": ITALIAN_WEEKDAYS,
    "weekdays": ITALIAN_WEEKDAYS,
    "number": NUMBERS,
    "multiplier": {"mila": 1000},
    "dozens": {
        "una decina": 10, "una dozzina": 12, "una quindicina": 15, "una ventina": 20,
        "una trentina": 30, "una quarantina": 40, "una cinquantina": 50, "un centinaio": 100,
        "un paio": 2,
    },
    "unit": SINGULAR_UNITS | PLURAL_UNITS,
    "plural_unit": PLURAL_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": {"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    "shift": SHIFTS,
    "focus_shift": FOCUS_SHIFTS,
    "beside_focus": {"indomani": 1, "vigilia": -1},
    "day_name": {
        "l'altro ieri": -2, "l’altro ieri": -2, "altroieri": -2, "ieri": -1, "oggi": 0,
        "domani": 1, "dopodomani": 2, "giornata di ieri": -1, "giornata di oggi": 0,
    },
    "named_part": {"stasera": "0EV", "stamattina": "0MO", "stamani": "0MO", "stanotte": "0NI"},
    "adverb": {
        "quotidianamente": "D", "settimanalmente": "W", "mensile": "M", "mensili": "M",
        "mensilmente": "M", "trimestrale": "Q", "annuale": "Y", "annuali": "Y", "annualmente": "Y",
    },
    "holiday": HOLIDAYS,
    "direction": {"tra": 1, "fra": 1},
    "back": {"fa": -1, "or sono": -1, "addietro": -1},
    "zone": ZONES | {"ora locale": ""},
    "noon": {"mezzogiorno": 12, "mezzanotte": 24},
    "ordinal": {
        "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "ultimo": -1, "1°": 1, "2°": 2,
        "3°": 3, "4°": 4,
    },
    "part_of_year": {"trimestre": "Q", "semestre": "H"},
    "century_ordinal": ROMAN_NUMBERS,
    "tens": TENS,
    "half_day": {
        "di mattina": 0, "del mattino": 0, "del pomeriggio": 12, "di sera": 12, "di notte": 0,
    },
    "spoken_hour": {"una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
        "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12},
}  # fmt: skip

LINKS = frozenset({ "del", "dell", "della", "delle", "dei", "degli", "e", "alle", "corso",
    "viene", "che", "or", "sono", "fa", "ad", "dello",
})  # fmt: skip
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "in", "al", "di", "il", "lo", "la", "i", "gli", "le", "l", "un", "una", "questo", "questa",
    "quest", "quel",
    "quella", "quell", "più", "meno", "quasi", "circa", "oltre", "tutti", "tutte", "ogni", "ultimo",
    "ultima", "primo", "prima", "secondo", "fine", "metà", "inizio", "primi", "tra", "fra",
    "alcuni", "pochi", "molti", "mezzo", "mezza", "stesso", "dopo", "passato", "sei", "sera",
    "corrente", "ora", "almeno", "scorso", "precedente",
})  # fmt: skip
"""Words that begin one only before another of its words."""
