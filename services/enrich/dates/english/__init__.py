"""English: its words, its rules and its cues of tense.

Rules: `absolute` ("March 18, 2023"), `quarters` ("the third quarter"), `relative` ("last Tuesday"),
`amounts` ("two weeks ago", "every Monday"), `clock` ("5 p.m. Friday"). `shapes` has the parts that
several rules share, `words` what each word means.
"""

from services.enrich.dates.english.absolute import ABSOLUTE
from services.enrich.dates.english.amounts import AMOUNTS
from services.enrich.dates.english.clock import CLOCK
from services.enrich.dates.english.cues import CUES
from services.enrich.dates.english.quarters import QUARTERS
from services.enrich.dates.english.relative import RELATIVE
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
    # Of two rules whose matches are as long, the earlier one counts.
    rules=(*ABSOLUTE, *QUARTERS, *RELATIVE, *AMOUNTS, *CLOCK),
    day_first=False,
)
"""English as agencies in the United States write it: 3/4/2023 is March 4."""
