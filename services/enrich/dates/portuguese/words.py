"""The words that Portuguese dates are made of, in Portugal and in Brazil."""

from lexicon.calendar_words import PORTUGUESE_MONTHS, PORTUGUESE_WEEKDAYS
from services.enrich.dates.frame.words import ROMAN_NUMBERS, ZONES
from services.enrich.dates.language import Table

NUMBERS = {
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6,
    "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13,
    "catorze": 14, "quatorze": 14, "quinze": 15, "dezasseis": 16, "dezesseis": 16,
    "dezassete": 17, "dezessete": 17, "dezoito": 18, "dezanove": 19, "dezenove": 19, "vinte": 20,
    "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
    "noventa": 90, "cem": 100, "cento": 100, "duzentos": 200, "mil": 1000,
}  # fmt: skip

SINGULAR_UNITS = {
    "segundo": "TS", "minuto": "TM", "hora": "TH", "dia": "D", "jornada": "D", "semana": "W",
    "quinzena": "FN", "mês": "M", "trimestre": "Q", "semestre": "H", "ano": "Y", "década": "DE",
    "século": "CE", "fim de semana": "WE",
}  # fmt: skip

PLURAL_UNITS = {
    "segundos": "TS", "minutos": "TM", "horas": "TH", "dias": "D", "noites": "D", "semanas": "W",
    "meses": "M", "trimestres": "Q", "anos": "Y", "décadas": "DE", "séculos": "CE",
    "fins de semana": "WE",
}  # fmt: skip

GRAINS = {
    "dia": "D", "semana": "W", "fim de semana": "WE", "mês": "M", "trimestre": "Q",
    "semestre": "H", "ano": "Y", "década": "DE", "século": "CE",
}  # fmt: skip

SHIFTS = {
    "passado": -1, "passada": -1, "último": -1, "última": -1, "anterior": -1, "este": 0, "esta": 0,
    "neste": 0, "nesta": 0, "deste": 0, "desta": 0, "corrente": 0, "em curso": 0, "próximo": 1,
    "próxima": 1, "que vem": 1, "seguinte": 1,
}  # fmt: skip

FOCUS_SHIFTS = {
    "mesmo": 0, "mesma": 0, "esse": 0, "essa": 0, "nesse": 0, "nessa": 0, "naquele": 0,
    "naquela": 0, "aquele": 0, "aquela": 0, "seguinte": 1, "anterior": -1, "antes": -1,
}  # fmt: skip

HOLIDAYS = {
    "Natal": "12-25", "Véspera de Natal": "12-24", "Ano Novo": "01-01", "Réveillon": "12-31",
    "Dia de Reis": "01-06", "Carnaval": "shrove-tuesday",
    "Quarta-feira de Cinzas": "ash-wednesday", "Domingo de Ramos": "palm-sunday",
    "Quinta-feira Santa": "maundy-thursday", "Sexta-feira Santa": "good-friday",
    "Páscoa": "easter", "Domingo de Páscoa": "easter", "Corpus Christi": "corpus-christi",
    "Dia do Trabalhador": "05-01", "Dia do Trabalho": "05-01", "Dia dos Namorados": "06-12",
    "Tiradentes": "04-21", "Finados": "11-02", "Todos os Santos": "11-01",
    "Black Friday": "black-friday",
}  # fmt: skip

DAY_PARTS = {
    "manhã": "MO", "madrugada": "MO", "tarde": "AF", "noite": "NI",
}  # fmt: skip

DAYS = {"primeiro": 1}
"""Days of a month, in words."""

TABLES: dict[str, Table] = {
    "day": DAYS,
    "day_name_in_month": DAYS,
    "month": PORTUGUESE_MONTHS,
    "month_name": PORTUGUESE_MONTHS,
    "weekday": PORTUGUESE_WEEKDAYS,
    "any_weekday": PORTUGUESE_WEEKDAYS,
    "weekdays": dict(PORTUGUESE_WEEKDAYS) | {
        "segundas-feiras": 0, "terças-feiras": 1, "quartas-feiras": 2, "quintas-feiras": 3,
        "sextas-feiras": 4, "sábados": 5, "domingos": 6,
    },
    "number": NUMBERS,
    "multiplier": {"mil": 1000},
    "dozens": {
        "uma dezena": 10, "uma dúzia": 12, "uma quinzena": 15, "uma vintena": 20, "um par": 2,
        "uma centena": 100,
    },
    "unit": SINGULAR_UNITS | PLURAL_UNITS,
    "plural_unit": PLURAL_UNITS,
    "grain": GRAINS,
    "day_part": DAY_PARTS,
    "season": {"primavera": "SP", "verão": "SU", "outono": "FA", "inverno": "WI"},
    "shift": SHIFTS,
    "focus_shift": FOCUS_SHIFTS,
    "beside_focus": {"véspera": -1},
    "day_name": {
        "anteontem": -2, "ontem": -1, "hoje": 0, "amanhã": 1, "depois de amanhã": 2,
    },
    "named_part": {"hoje à noite": "0NI", "esta noite": "0NI"},
    "adverb": {
        "diariamente": "D", "semanal": "W", "semanais": "W", "semanalmente": "W", "mensal": "M",
        "mensais": "M", "mensalmente": "M", "trimestral": "Q", "anual": "Y", "anuais": "Y",
        "anualmente": "Y",
    },
    "holiday": HOLIDAYS,
    "direction": {"há": -1, "dentro de": 1, "daqui a": 1},
    "back": {"atrás": -1},
    "zone": ZONES | {"horas locais": "", "hora local": "", "horário de Brasília": ""},
    "noon": {"meio-dia": 12, "meia-noite": 24},
    "ordinal": {
        "primeiro": 1, "segundo": 2, "terceiro": 3, "quarto": 4, "último": -1, "1º": 1, "2º": 2,
        "3º": 3, "4º": 4,
    },
    "part_of_year": {"trimestre": "Q", "semestre": "H"},
    "century_ordinal": ROMAN_NUMBERS,
    "tens": {
        "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60,
        "setenta": 70, "oitenta": 80, "noventa": 90,
    },
    "half_day": {
        "da manhã": 0, "da madrugada": 0, "da tarde": 12, "da noite": 12,
    },
    "spoken_hour": {name: number for name, number in NUMBERS.items() if number <= 12},
}  # fmt: skip

LINKS = frozenset({
    "de", "do", "da", "dos", "das", "e", "ao", "à", "que", "vem", "curso", "às",
    "feira",
})  # fmt: skip
"""Words that stand inside an expression and never begin one."""

LEADS = frozenset({
    "em", "por", "o", "a", "os", "as", "um", "uma", "uns", "umas", "este", "esta", "neste",
    "nesta", "deste",
    "desta", "esse", "essa", "nesse", "nessa", "aquele", "naquele", "há", "dentro", "daqui",
    "mais", "menos", "quase", "cerca", "todos", "todas", "cada", "último", "última", "primeiro",
    "segundo", "quarto", "fim", "final", "mesmo", "passado", "passada", "alguns", "vários",
    "poucos", "meio", "meia", "segunda", "terça", "quarta", "quinta", "sexta", "corrente",
    "seguinte", "anterior", "antes", "depois", "santa",
})  # fmt: skip
"""Words that begin one only before another of its words."""
