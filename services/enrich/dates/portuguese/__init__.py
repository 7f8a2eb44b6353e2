"""Portuguese, as Lusa and Brazilian agencies write it: words, shapes and cues of tense."""

from services.enrich.dates.frame import framed
from services.enrich.dates.portuguese.clock import CLOCK
from services.enrich.dates.portuguese.cues import CUES
from services.enrich.dates.portuguese.shapes import SHAPES
from services.enrich.dates.portuguese.words import LEADS, LINKS, TABLES

PORTUGUESE = framed(TABLES, SHAPES, CLOCK, CUES, LINKS, LEADS)
