"""German, as dpa writes it: its words, its rules and its cues of tense."""

from services.enrich.dates.german.cues import CUES
from services.enrich.dates.german.rules import RULES
from services.enrich.dates.german.shapes import SHAPES
from services.enrich.dates.german.words import LEADS, LINKS, PROPER, STEMS, TABLES
from services.enrich.dates.language import Language

GERMAN = Language(
    tables=TABLES,
    shapes=SHAPES,
    proper=PROPER,
    links=LINKS,
    leads=LEADS,
    cues=CUES,
    rules=RULES,
    day_first=True,
    stems=STEMS,
)
