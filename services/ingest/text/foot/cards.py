"""What pages print with each title in a list of other stories: its age, or day and reading time."""

from services.ingest.text.foot.words import CLOCK, MONTH
from services.ingest.text.line_families import family

UNIT = (
    r"(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|h|days?|d|weeks?|months?|years?|minuten?|stunden?"
    r"|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|heures?|jours?|semaines?|mois|ans?|minutos?"
    r"|horas?|días?|semanas?|mes(?:es)?|años?|minut[io]|or[ae]|giorn[oi]|settiman[ae]|dias?|uur"
    r"|dag(?:en)?|weken)"
)
AGE = (
    rf"(?:\d{{1,3}} ?{UNIT}(?:,? (?:and )?\d{{1,2}} ?{UNIT})? ago"
    rf"|vor \d{{1,3}} {UNIT}|il y a \d{{1,3}} {UNIT}|hace \d{{1,3}} {UNIT}"
    r"|(?:heute|gestern|today|yesterday|hoy|ayer|oggi|ieri|aujourd.hui|hoje|ontem|vandaag"
    rf"|gisteren),?"
    rf" (?:at |um |a las |alle |à |às |om )?{CLOCK}(?: uhr| ?[ap]\.?m\.?)?"
    rf"|\d{{1,3}} {UNIT} fa|há \d{{1,3}} {UNIT}|\d{{1,3}} {UNIT} geleden)"
)
DAY = (
    rf"(?:\d{{1,2}}\. ?\d{{1,2}}\. ?\d{{4}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{2,4}}"
    rf"|{MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? (?:de )?{MONTH} (?:de )?\d{{4}})"
)
MOMENT = rf"{DAY} ?\| ?{CLOCK}(?: ?[ap]\.?m\.?| uhr| et| gmt)?"
READING = r"\d{1,2} ?min(?:ut(?:es?|en|os|i))?\.?"
TIMED = rf"{READING} (?:read|lesezeit|lesen|de lecture|de lectura|di lettura|de leitura|leestijd)"

CARD = family(
    "other stories",
    "dropped",
    rf"(?:.{{2,140}}[\s|·•–,-])?(?:{AGE}|{DAY}[ |·•–,-]{{1,3}}{READING}|{TIMED}|{MOMENT})",
    examples=(
        "3 hours ago",
        "Anna Weber, Riga 10.07.2026 3 min",
        "Port closed by ice November 8, 2026 | 7:44 pm",
        "hace 2 horas",
        "Ann Poe 5 min read",
    ),
    unlike=(
        "The port was closed 3 hours ago.",
        "Ann Poe (Oslo) 3 min",
        "He came on March 3, 2026",
    ),
    longest=180,
)
"""Two of these below a story are a list of other stories."""
