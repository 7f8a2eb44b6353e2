"""French, as AFP writes it: its words, its shapes and its cues of tense."""

from services.enrich.dates.frame import framed
from services.enrich.dates.french.clock import CLOCK
from services.enrich.dates.french.cues import CUES
from services.enrich.dates.french.shapes import SHAPES
from services.enrich.dates.french.words import LEADS, LINKS, TABLES

FRENCH = framed(TABLES, SHAPES, CLOCK, CUES, LINKS, LEADS)
