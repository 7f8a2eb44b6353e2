"""The names of months and weekdays, by language, as copy prints them."""

from collections.abc import Mapping
from types import MappingProxyType

from lexicon.folding import fold


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

FRENCH_MONTHS = _numbered(
    "janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre", 1
)
FRENCH_WEEKDAYS = _numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0)
SPANISH_MONTHS = _numbered(
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre"
    " diciembre",
    1,
)
SPANISH_WEEKDAYS = _numbered("lunes martes miércoles jueves viernes sábado domingo", 0)
ITALIAN_MONTHS = _numbered(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    1,
)
ITALIAN_WEEKDAYS = _numbered("lunedì martedì mercoledì giovedì venerdì sabato domenica", 0)
PORTUGUESE_MONTHS = _numbered(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", 1
)
PORTUGUESE_WEEKDAYS = _numbered(
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", 0
)
DUTCH_MONTHS = _numbered(
    "januari februari maart april mei juni juli augustus september oktober november december", 1
)
DUTCH_WEEKDAYS = _numbered("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", 0)

OTHER_MONTH_ABBREVIATIONS = _numbered(
    "janv|ene|genn|gen févr|fév|fev|febbr mrt avr|abr magg|mag giu juil|lug ago"
    " sett|set ott|out nov dic",
    1,
)
"""Of the languages after German, where they differ from the English ones."""


def _in_lower_case(*tables: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(
        {name.casefold(): number for table in tables for name, number in table.items()}
    )


def _folded(*tables: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(
        {fold(name): number for table in tables for name, number in table.items()}
    )


MONTHS = _in_lower_case(
    ENGLISH_MONTHS, ENGLISH_MONTH_ABBREVIATIONS, GERMAN_MONTHS, GERMAN_MONTH_VARIANTS
)
"""All names and abbreviations of months, in lower case."""

FOLDED_MONTHS = _folded(
    ENGLISH_MONTHS, ENGLISH_MONTH_ABBREVIATIONS, GERMAN_MONTHS, GERMAN_MONTH_VARIANTS,
    FRENCH_MONTHS, SPANISH_MONTHS, ITALIAN_MONTHS, PORTUGUESE_MONTHS, DUTCH_MONTHS,
    OTHER_MONTH_ABBREVIATIONS,
)  # fmt: skip
"""Months of English, German, French, Spanish, Italian, Portuguese and Dutch, as `fold` has them."""

FOLDED_WEEKDAYS = _folded(
    ENGLISH_WEEKDAYS, GERMAN_WEEKDAYS, FRENCH_WEEKDAYS, SPANISH_WEEKDAYS, ITALIAN_WEEKDAYS,
    PORTUGUESE_WEEKDAYS, DUTCH_WEEKDAYS,
    _numbered("mon|lun tue|tues wed|weds thu|thur|thurs fri", 0),
)  # fmt: skip
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
