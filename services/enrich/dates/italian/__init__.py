"""Italian, as ANSA writes it: its words, its shapes and its cues of tense."""

from services.enrich.dates.frame import framed
from services.enrich.dates.italian.clock import CLOCK
from services.enrich.dates.italian.cues import CUES
from services.enrich.dates.italian.shapes import SHAPES
from services.enrich.dates.italian.words import LEADS, LINKS, TABLES

ITALIAN = framed(TABLES, SHAPES, CLOCK, CUES, LINKS, LEADS)
