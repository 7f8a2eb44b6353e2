"""The names of months and weekdays, by language, as copy prints them."""

from collections.abc import Mapping
from types import MappingProxyType


def _numbered(names: str, start: int) -> Mapping[str, int]:
    """Numbers by name; names of one number have a stroke between them."""
    return MappingProxyType(
        {
            name: number
            for number, spellings in enumerate(names.split(), start)
            for name in spellings.split("|")
        }
    )


ENGLISH_MONTHS = _numbered(
    "January February March April May June July August September October November December", 1
)
ENGLISH_MONTH_ABBREVIATIONS = MappingProxyType(
    {
        "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9,
        "Oct": 10, "Nov": 11, "Dec": 12,
    }
)  # fmt: skip
"""May has none."""

GERMAN_MONTHS = _numbered(
    "Januar|Jänner Februar März April Mai Juni Juli August September Oktober November Dezember", 1
)
GERMAN_MONTH_VARIANTS = MappingProxyType({"Feber": 2, "Maerz": 3, "Mrz": 3, "Okt": 10, "Dez": 12})
"""Austrian, without umlauts, and short where the English abbreviation differs."""

MONTH_LETTERS = _numbered(
    "jan|ene|gen feb|fév|fev mar|mär|mrz|mae|mrt apr|avr|abr may|mai|maj|mei|mag jun|jui|giu"
    " jul|lug aug|aoû|aou|ago sep|set oct|okt|ott nov dec|dez|déc|dic",
    1,
)
"""Months by their first three letters, in lower case, in the languages of Western Europe.

French `juin` and `juillet` share theirs, which stand for June here.
"""

ENGLISH_WEEKDAYS = _numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", 0)
"""Counted from Monday = 0, as Python does; so are all weekdays below."""

ENGLISH_WEEKDAY_ABBREVIATIONS = _numbered("Mon Tue|Tues Wed Thu|Thur|Thurs Fri Sat Sun", 0)
GERMAN_WEEKDAYS = _numbered(
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag", 0
)


def _in_lower_case(*tables: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(
        {name.casefold(): number for table in tables for name, number in table.items()}
    )


MONTHS = _in_lower_case(
    ENGLISH_MONTHS, ENGLISH_MONTH_ABBREVIATIONS, GERMAN_MONTHS, GERMAN_MONTH_VARIANTS
)
"""All names and abbreviations of months, in lower case."""

FOLDED_MONTHS = _numbered(
    "january|jan|janner|januar|janvier|janv|enero|ene|gennaio|genn|gen|janeiro|januari"
    " february|feb|februar|feber|fevrier|fevr|fev|febrero|febbraio|febbr|fevereiro|februari"
    " march|mar|marz|maerz|mrz|mars|marzo|marco|maart|mrt"
    " april|apr|avril|avr|abril|abr|aprile"
    " may|mai|mayo|maggio|magg|mag|maio|mei"
    " june|jun|juni|juin|junio|giugno|giu|junho"
    " july|jul|juli|juillet|juil|julio|luglio|lug|julho"
    " august|aug|aout|agosto|ago|augustus"
    " september|sep|sept|septembre|septiembre|setiembre|settembre|sett|set|setembro"
    " october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out"
    " november|nov|novembre|noviembre|novembro"
    " december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro",
    1,
)
"""Months of English, German, French, Spanish, Italian, Portuguese and Dutch, as `fold` has them."""

FOLDED_WEEKDAYS = _numbered(
    "monday|mon|montag|lundi|lunes|lun|lunedi|segunda-feira|maandag"
    " tuesday|tue|tues|dienstag|mardi|martes|martedi|terca-feira|dinsdag"
    " wednesday|wed|weds|mittwoch|mercredi|miercoles|mercoledi|quarta-feira|woensdag"
    " thursday|thu|thur|thurs|donnerstag|jeudi|jueves|giovedi|quinta-feira|donderdag"
    " friday|fri|freitag|vendredi|viernes|venerdi|sexta-feira|vrijdag"
    " saturday|samstag|sonnabend|samedi|sabado|sabato|zaterdag"
    " sunday|sonntag|dimanche|domingo|domenica|zondag",
    0,
)
"""Weekdays of the same languages that are no other word."""

SHORT_WEEKDAYS = _numbered(
    "mo|ma|seg mar|di|ter mi|wo|mer|mie|qua do|jeu|jue|gio|qui fr|vr|ven|vie|sex"
    " sa|sat|sam|sab|za so|sun|dim|dom|zo",
    0,
)
"""Abbreviations that are weekdays only beside a number."""

FULL_NAMES = frozenset(
    _in_lower_case(ENGLISH_MONTHS, GERMAN_MONTHS, ENGLISH_WEEKDAYS, GERMAN_WEEKDAYS)
)
"""Months and weekdays in full, in lower case."""
