"""The words that Spanish dates are made of, and what each means."""

from lexicon.calendar_words import SPANISH_MONTHS, SPANISH_WEEKDAYS
from services.enrich.dates.frame.words import ROMAN_NUMBERS, ZONES
from services.enrich.dates.language import Table

NUMBERS = {
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
    "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiún": 21, "veintiuna": 21, "veintidós": 22,
    "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
    "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
    "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900, "mil": 1000,
}  # fmt: skip

SINGULAR_UNITS = {
    "segundo": "TS", "minuto": "TM", "hora": "TH", "día": "D", "jornada": "D", "semana": "W",
    "quincena": "FN", "mes": "M", "trimestre": "Q", "semestre": "H", "año": "Y", "década": "DE",
    "siglo": "CE", "fin de semana": "WE",
}  # fmt: skip

PLURAL_UNITS = {
    "segundos": "TS", "minutos": "TM", "horas": "TH", "días": "D", "jornadas": "D", "noches": "D",
    "semanas": "W", "meses": "M", "trimestres": "Q", "años": "Y", "décadas": "DE", "siglos": "CE",
    "fines de semana": "WE",
}  # fmt: skip

GRAINS = {
    "día": "D", "jornada": "D", "semana": "W", "fin de semana": "WE", "mes": "M",
    "trimestre": "Q", "semestre": "H", "año": "Y", "década": "DE", "siglo": "CE",
}  # fmt: skip

SHIFTS = {
    "pasado": -1, "pasada": -1, "último": -1, "última": -1, "anterior": -1, "este": 0, "esta": 0,
    "este mismo": 0, "esta misma": 0, "en curso": 0, "próximo": 1, "próxima": 1, "que viene": 1,
    "entrante": 1,
}  # fmt: skip

FOCUS_SHIFTS = {
    "mismo": 0, "misma": 0, "ese": 0, "esa": 0, "ese mismo": 0, "esa misma": 0, "aquel": 0,
    "aquella": 0, "siguiente": 1, "anterior": -1, "previo": -1, "después": 1, "antes": -1,
}  # fmt: skip

HOLIDAYS = {
    "Navidad": "12-25", "Nochebuena": "12-24", "Nochevieja": "12-31", "Año Nuevo": "01-01",
    "Día de Reyes": "01-06", "Reyes": "01-06", "San Valentín": "02-14",
    "Miércoles de Ceniza": "ash-wednesday", "Domingo de Ramos": "palm-sunday",
    "Jueves Santo": "maundy-thursday", "Viernes Santo": "good-friday",
    "Sábado Santo": "holy-saturday", "Domingo de Resurrección": "easter",
    "Lunes de Pascua": "easter-monday", "Corpus Christi": "corpus-christi",
    "Primero de Mayo": "05-01", "Día del Trabajo": "05-01", "Todos los Santos": "11-01",
    "Día de Muertos": "11-02", "Día de la Hispanidad": "10-12", "Halloween": "10-31",
    "Viernes Negro": "black-friday", "Black Friday": "black-friday",
}  # fmt: skip

DAY_PARTS = {
    "mañana": "MO", "madrugada": "MO", "mediodía": "MI", "tarde": "AF", "noche": "NI",
}  # fmt: skip

WEEKDAYS_OFTEN = dict(SPANISH_WEEKDAYS) | {"sábados": 5, "domingos": 6}

MINUTES = {
    "cuarto": 15, "media": 30, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25,
}  # fmt: skip

DAYS = {name: number for name, number in NUMBERS.items() if number <= 31} | {
    "primero": 1,
    "treinta y uno": 31,
}
"""Days of a month, in words."""

TABLES: dict[str, Table] = {
    "day": DAYS,
    "day_name_in_month": DAYS,
    "month": SPANISH_MONTHS,
    "month_name": SPANISH_MONTHS,
    "weekday": SPANISH_WEEKDAYS,
    "any_weekday": SPANISH_WEEKDAYS,
    "weekdays": WEEKDAYS_OFTEN,
    "number": NUMBERS,
    "multiplier": {"mil": 1000, "par": 2, "docena": 12},
    "dozens": {
        "una decena": 10, "una docena": 12, "una quincena": 15, "una veintena": 20, "un par": 2,
        "un centenar": 100,
    },
    "unit": SINGULAR_UNITS | PLURAL_UNITS,
    "plural_unit": PLURAL_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "shift": SHIFTS,
    "focus_shift": FOCUS_SHIFTS,
    "beside_focus": {"víspera": -1},
    "day_name": {
        "anteayer": -2, "antes de ayer": -2, "ayer": -1, "hoy": 0, "mañana": 1, "pasado mañana": 2,
        "día de hoy": 0, "día de ayer": -1, "día de mañana": 1,
    },
    "named_part": {"anoche": "-1NI", "anteanoche": "-2NI"},
    "adverb": {
        "diariamente": "D", "semanal": "W", "semanales": "W", "semanalmente": "W", "mensual": "M",
        "mensuales": "M", "mensualmente": "M", "trimestral": "Q", "anual": "Y", "anuales": "Y",
        "anualmente": "Y",
    },
    "holiday": HOLIDAYS,
    "direction": {"hace": -1, "hacía": -1, "dentro de": 1},
    "back": {"atrás": -1},
    "zone": ZONES | {"hora local": "", "GMT": "Z"},
    "noon": {"mediodía": 12, "medianoche": 24},
    "ordinal": {
        "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4,
        "último": -1,
    },
    "part_of_year": {"trimestre": "Q", "semestre": "H"},
    "century_ordinal": ROMAN_NUMBERS,
    "tens": {
        "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "setenta": 70, "ochenta": 80, "noventa": 90,
    },
    "minutes_past": MINUTES,
    "minutes_to": MINUTES,
    "half_day": {
        "de la mañana": 0, "de la madrugada": 0, "de la tarde": 12, "de la noche": 12,
        "por la mañana": 0, "por la tarde": 12, "del mediodía": 12,
    },
    "spoken_hour": {name: number for name, number in NUMBERS.items() if number <= 12},
}  # fmt: skip

LINKS = frozenset({
    "de", "del", "y", "viene", "que", "curso", "e", "o", "lo",
})  # fmt: skip
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "en", "por", "al", "el", "la", "los", "las", "un", "una", "unos", "unas", "este", "esta",
    "estos", "estas", "ese",
    "esa", "aquel", "aquella", "hace", "dentro", "más", "menos", "casi", "cerca", "todos",
    "todas", "cada", "último", "última", "primer", "segundo", "a", "fin", "final", "mismo",
    "pasado", "pasada", "algunos", "varios", "pocos", "medio", "media", "cuarto", "después",
    "antes", "uno", "siguiente", "anterior",
})  # fmt: skip
"""Words that begin one only before another of its words."""
