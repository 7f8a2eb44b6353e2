"""English: its words, its forms of date and its cues of tense."""

from services.enrich.dates.english.absolute import CALENDAR
from services.enrich.dates.english.amounts import AMOUNTS
from services.enrich.dates.english.clock import CLOCK
from services.enrich.dates.english.cues import CUES
from services.enrich.dates.english.quarters import QUARTERS
from services.enrich.dates.english.relative import RECKONED
from services.enrich.dates.english.shapes import SHAPES
from services.enrich.dates.english.words import LEADS, LINKS, PROPER, TABLES
from services.enrich.dates.language import Language

ENGLISH = Language(
    tables=TABLES,
    shapes=SHAPES,
    proper=PROPER,
    links=LINKS,
    leads=LEADS,
    cues=CUES,
    rules=(*CALENDAR, *QUARTERS, *RECKONED, *AMOUNTS, *CLOCK),
    day_first=False,
)
"""English as agencies in the United States write it: 3/4/2023 is March 4."""
