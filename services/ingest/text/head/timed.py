"""Datelines behind the time of a page: `20h09 Riga, 4 mars 2016 (BNA)`."""

import re

from services.ingest.text.dateline import split_dateline
from services.ingest.text.dateline.places import is_city
from services.ingest.text.head.page import DAY

MAX_LENGTH = 200
"""Characters of a dateline without a sign."""
TIME_ABOVE = re.compile(
    rf"(?P<time>(?:(?:Publié|Mis à jour|Modifié) le {DAY} à )?(?:[01]\d|2[0-3])h[0-5]\d) "
    r"(?=[^\W\d_a-z])"
)
LOUD_PLACE = re.compile(
    r"(?P<dateline>(?P<place>[A-ZÀ-Þ]{3,20}(?:[ -][A-ZÀ-Þ]{2,20}){0,2})(?: \([A-ZÀ-Þ]{3,20}\))?) "
    r"(?=[A-ZÀ-Þ]['’]?[\w’']{0,20} \w)"
)
"""`RIGA Le port a été fermé`, below a time."""


def time_and_dateline(line: str) -> tuple[str, ...]:
    """The time, and the dateline with what follows it; nothing for other lines."""
    found = TIME_ABOVE.match(line)
    if not found:
        return ()
    copy = line[found.end() :]
    loud = LOUD_PLACE.match(copy)
    if loud and is_city(loud["place"]):
        return found["time"], f"{loud['dateline']} - {copy[loud.end() :]}"
    if split_dateline(copy)[0]:
        return found["time"], copy
    # Below the time it needs no sign; with one it is told from a headline.
    alone, rest = split_dateline(f"{copy} -") if len(copy) <= MAX_LENGTH else (None, copy)
    return (found["time"], f"{copy} -") if alone and alone.agency and not rest else ()
