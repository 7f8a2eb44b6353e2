"""The rules for text of enrich and publish."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.segments import split_parts
from services.enrich.dates.tagger import GRAMMARS
from services.enrich.entities.products import find_products

RULES: Mapping[str, Callable[[str], object]] = {}
"""By name."""

BOUNDS: Mapping[str, int] = {}
"""By the name of a pattern: the length of the longest text that it is given."""

EXAMPLES: tuple[Callable[[], object], ...] = (
    lambda: [grammar.rules for grammar in GRAMMARS.values()],
    lambda: list(split_parts(Passage.of("byline", 0, "By Ann Poe and John Roe"))),
    lambda: list(find_products("An Airbus A320 landed.", 0)),
)
"""What compiles patterns later than at import."""
