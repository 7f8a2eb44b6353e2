"""Lines that are no copy wherever they stand: of a page, and marks above notes for editors."""

import re
from collections.abc import Iterator, Sequence

from lexicon.word_lists import any_of, words
from services.ingest.text.foot.buttons import BUTTONS
from services.ingest.text.foot.marks import OPTIONAL
from services.ingest.text.foot.page_lines import PAGE_LINES
from services.ingest.text.foot.pictures import PICTURES
from services.ingest.text.foot.sharing import SHARING
from services.ingest.text.line_families import family_of
from services.ingest.text.page_chrome import is_chrome
from services.ingest.text.page_chrome_lines import END_MARKS, OTHER_STORIES_LINES

PART_OF_A_PAGE = "part of a page"
LINES = OTHER_STORIES_LINES | END_MARKS
ANYWHERE = frozenset(
    {
        "read more",
        "advertisement for itself",
        "newsletter or podcast",
        "filed under",
        "time of publication",
        "sharing",
        "comments",
        "caption",
        "link to a picture",
    }
)
"""The families whose lines are no copy within a story either."""
FAMILIES = (
    OPTIONAL,
    *(each for each in (*PAGE_LINES, *SHARING, *PICTURES) if each.name in ANYWHERE),
)
SHORT = 60
"""Characters: a line as short is looked at whatever it begins with."""
MAX_LENGTH = 400
AROUND = "*|•·> .:"

FIRST_WORDS = words(
    """
    a also article catch check click continue czytaj filed follow get have hinweis hinweise
    image images invalid jetzt join klick klicken lea lee leer lees leggi leia les lesen like
    lire listen logo logos lue läs læs mehr melden more multimedia más newsletter nota note
    notes older photo photos posted published read register related scroll see seguir share sign
    stay story subscribe tap thank thanks this video videos weiterlesen you à
    """
)
"""What the longer lines of all these families begin with, in lower case."""
OPENING = re.compile(rf"[\W_]{{0,6}}(?:{any_of(FIRST_WORDS)})\b|\[\d")
PICTURED = re.compile(r"(?:photo|foto|bild|image|picture|getty|via|vía|reuters|afp|ap|epa)\b|[/©]")
"""What a caption has in its last words, in lower case."""
LAST_WORDS = 90


def candidates(body: Sequence[str]) -> Iterator[int]:
    """The places of lines that may be one of these: most lines of a story are told quickly."""
    for at, line in enumerate(body):
        if len(line) <= SHORT or (
            len(line) <= MAX_LENGTH
            and (
                OPENING.match(line[:40].casefold())
                or PICTURED.search(line[-LAST_WORDS:].casefold())
            )
        ):
            yield at


def rule_within(line: str) -> str | None:
    """The rule by which a line that stands within a story is part of a page; None if none."""
    if line.strip(AROUND).casefold() in LINES or is_chrome(line):
        return PART_OF_A_PAGE
    found = family_of(line, FAMILIES) or (family_of(line, BUTTONS) if " " in line else None)
    return found.name if found else None
