"""Patterns for parts of German expressions that several rules share: `{year}`, `{count}`, …"""

SHAPES = {
    "year": r"1[5-9]\d\d|20\d\d",
    "short_year": r"\d{4}|\d{2}",
    "day": r"[12]\d|3[01]|0?[1-9]",
    "month_number": r"1[0-2]|0?[1-9]",
    "dd": r"\d\d",
    "hour": r"[01]?\d|2[0-4]",
    "minute": r"[0-5]\d",
    "century_ordinal": r"1?\d|2[01]",
    "count": r"\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}|{*number}",
    "vague": r"einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen|ein paar",
    "about": r"etwa|rund|fast|knapp|mehr als|über",
    "on_weekday": r"(?:{*weekday}(?:, dem|, den|,)? )",
    "part": r"Anfang|Mitte|Ende",
    "plain_day": r"vorgestern|gestern|heute|übermorgen|(?-i:morgen)",
    "counted": r"(?:Euro|Dollar|Menschen|Meter|Kilometer|Prozent|Mitarbeiter|Soldaten|Stimmen)",
    "person": (
        r"(?:Sohn|Tochter|Mann|Frau|Junge|Mädchen|Kind|Schüler(?:in)?|Student(?:in)?|Bruder|Schwester"
        r"|Vater|Mutter|Fahrer(?:in)?|Täter(?:in)?|Verdächtiger?|Deutscher?|Rentner(?:in)?)"
    ),
    "quarter_before": (r"Vorjahresquartal|Vorjahresquartals|Vorjahreszeitraum|Vorjahreszeitraums"),
    "each": r"jede|jeden|jeder|jedes|jedem",
    "the": r"der|die|das|dem|den|des",
}
