"""Lines that are no copy wherever they stand: of a page, and marks above notes for editors."""

import re
from collections.abc import Iterator, Sequence

from lexicon.word_lists import any_of, words
from services.ingest.text.foot.page_lines import ANYWHERE, PAGE_LINES
from services.ingest.text.page_chrome_lines import END_MARKS, OTHER_STORIES_LINES

LINES = OTHER_STORIES_LINES | END_MARKS
FAMILIES = tuple(each for each in PAGE_LINES if each.name in ANYWHERE)
MAX_LENGTH = 200
AROUND = "*|•·> .:"

FIRST_WORDS = words(
    """
    also click continue get have hinweis hinweise invalid jetzt lea lee leer lees leggi leia lesen
    lire mehr more newsletter nota note notes older read register related scroll see seguir sign
    subscribe tap this weiterlesen à
    """
)
"""What the lines of all these families begin with, in lower case."""
OPENING = re.compile(
    rf"[\W_]{{0,6}}(?:(?:{any_of(FIRST_WORDS)})\b|"
    rf"{any_of(line.lstrip('(-') for line in sorted(LINES))}|(?<=#)|(?<=# ))"
)
"""Quickly tells most lines of a story from all of these."""


def candidates(body: Sequence[str]) -> Iterator[int]:
    """The places of lines that may be one of these."""
    for at, line in enumerate(body):
        if len(line) <= MAX_LENGTH and OPENING.match(line[:40].casefold()):
            yield at


def is_of_a_page(line: str) -> bool:
    """Whether it is part of a page that stands within a story."""
    return line.strip(AROUND).casefold() in LINES or any(each.fits(line) for each in FAMILIES)
