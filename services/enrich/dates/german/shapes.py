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
    "about": (
        r"(?:etwa|ungefähr|circa|rund|fast|beinahe|knapp|gut|genau|mindestens|höchstens|nur"
        r"|mehr als"
        r"|weniger als|bis zu)(?: genau)?"
    ),
    "on_weekday": r"(?:{any_weekday}(?:, dem|, den|,)? )",
    # articles that stand alone belong to the expression, "im" and "am" do not
    "article": r"(?:(?:der|die|das|dem|den|des) )",
    "part": (r"(?:Anfang|Beginn|Mitte|Ende)|(?:(?:der|die) )?(?:ersten?|zweiten?) Hälfte"),
    "of_year": r" (?:des )?{shift} Jahres",
    "recent": (
        r"letzten|vergangenen|vorigen|jüngsten|kommenden|nächsten|ersten|folgenden|vorangegangenen"
    ),
    "plain_day": r"vorgestern|gestern|heute|übermorgen|(?-i:morgen)",
    # 3., 4. und 5. (Oktober)
    "more_days": (
        r"(?:(?:, | und | oder | bis | bis zum | sowie am | und am |\.? ?[-–/] ?)\d\d?\.){1,8}"
    ),
    "thing": (
        r"(?:\w{0,12}(?:haft|strafe|verträge?|vertrags?|frist|zeit|krieg|krieges|pause|plan"
        r"|programm"
        r"|ausbildung|studium|bestehen|bestehens|jubiläum|tradition|geschichte|garantie|sperre"
        r"|dienst|tätigkeit|mitgliedschaft|verhandlungen|laufzeit|amtszeit|wartezeit|problem))\b"
    ),
    "counted": (
        r"(?:Euro|Dollar|Menschen|Meter|Kilometer|Prozent|Grad|Mitarbeiter|Soldaten|Stimmen)"
    ),
    "quarter_before": (r"Vorjahresquartal|Vorjahresquartals|Vorjahreszeitraum|Vorjahreszeitraums"),
    "part_of_day": r"(?-i:Morgen|Vormittag|Mittag|Nachmittag|Abend)",
    "short_adjective": r"(?:minütig|stündig|tägig|wöchig|monatig)(?:e[nmrs]?)?",
    "times": (
        r"(?:einmal|zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|zehnmal|mehrmals"
        r"|\d{1,3}[- ]mal)"
    ),
    "numbered": (
        r"(?:SV|TSV|FC|VfB|VfL|FSV|TuS|SpVgg|TSG|TV|SC|ASV|MTV|Flug|Zimmer|Raum|Nr\.|Nummer"
        r"|Linie|Seite|Resolution|Russell|Boeing|Airbus)"
    ),
    "any_year": r"[1-9]\d\d",
    "each": r"jede|jeden|jeder|jedes|jedem",
    "the": r"der|die|das|dem|den|des",
}
