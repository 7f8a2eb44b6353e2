"""The day of a page or of a desk, alone below the last sentence."""

from services.ingest.text.head.page import DAY, HOUR
from services.ingest.text.line_families import family

DAYS = (
    family(
        "day below the story",
        "dropped",
        rf"(?=.{{0,24}}\d{{1,2}}\D)(?:{DAY})(?:,? ?{HOUR})?",
        examples=("March 4, 2026", "4. März 2026", "4 de marzo de 2026", "04.03.2026, 17:12 Uhr"),
        unlike=("March 4", "March 4, 2026, was cold", "In 2026", "On March 4, 2026"),
        longest=60,
        above=r"[.!?…][\"'”’»“)\]]*$",
    ),
)
"""Only below a whole sentence: a line that needs a day ends in none."""
