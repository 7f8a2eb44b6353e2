"""Dutch, as ANP and Belga write it: its words, its shapes and its cues of tense."""

from services.enrich.dates.dutch.cues import CUES
from services.enrich.dates.dutch.own import OWN
from services.enrich.dates.dutch.shapes import SHAPES
from services.enrich.dates.dutch.words import LEADS, LINKS, STEMS, TABLES
from services.enrich.dates.frame import framed

DUTCH = framed(TABLES, SHAPES, OWN, CUES, LINKS, LEADS, STEMS)
