"""Spanish, as EFE writes it: its words, its shapes and its cues of tense."""

from services.enrich.dates.frame import framed
from services.enrich.dates.spanish.clock import CLOCK
from services.enrich.dates.spanish.cues import CUES
from services.enrich.dates.spanish.shapes import SHAPES
from services.enrich.dates.spanish.words import LEADS, LINKS, TABLES

SPANISH = framed(TABLES, SHAPES, CLOCK, CUES, LINKS, LEADS)
