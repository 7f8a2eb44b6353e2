"""What dates of French, Spanish, Italian, Portuguese and Dutch have in common: their rules.

The rules are the frame, such as article, shift and unit for "la semaine dernière"; each language
fills in its words: its tables and shapes, rules of its own (times of day above all), and its cues
of tense. Articles that stand alone belong to an expression ("la semaine dernière"), those that are
part of a preposition do not ("nel 2014"), as the marked corpora of these languages have it.
"""

from collections.abc import Sequence

from services.enrich.dates.frame.absolute import ABSOLUTE
from services.enrich.dates.frame.amounts import AMOUNTS
from services.enrich.dates.frame.relative import RELATIVE
from services.enrich.dates.frame.shapes import SHAPES
from services.enrich.dates.frame.words import DECADES_IN_DIGITS
from services.enrich.dates.language import Language, Rule, Table
from services.enrich.dates.tense import Cues


def framed(
    tables: dict[str, Table],
    shapes: dict[str, str],
    own: Sequence[Rule],
    cues: Cues,
    links: frozenset[str],
    leads: frozenset[str],
    stems: tuple[str, ...] = (),
) -> Language:
    """A language, from what is its own."""
    return Language(
        tables={"tens_in_digits": DECADES_IN_DIGITS} | tables,
        shapes=SHAPES | shapes,
        proper=frozenset({"holiday"}),
        links=links,
        leads=leads,
        cues=cues,
        rules=(*ABSOLUTE, *RELATIVE, *own, *AMOUNTS),
        day_first=True,
        stems=stems,
    )
