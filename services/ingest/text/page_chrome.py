"""Page chrome: the lines that pages print around the copy."""

import re

from services.ingest.text.page_chrome_lines import CHROME_LINES, CHROME_PATTERNS, END_MARKS
from services.ingest.text.paragraphs import ENDS_SENTENCE
from services.ingest.text.spaces import clean, drop_invisible

MAX_LENGTH = 120
PATTERN = re.compile("|".join(CHROME_PATTERNS), re.IGNORECASE)


def is_chrome(line: str) -> bool:
    """Whether a line is nothing but part of a page: `Share`, `Advertisement`, `3 min read`."""
    if len(line) > MAX_LENGTH:
        return False
    words = clean(line).strip("*|•·> .").casefold()
    return words in CHROME_LINES or PATTERN.fullmatch(words) is not None


def is_end_mark(line: str) -> bool:
    """Whether a line only says that the copy has ended: `ENDS`, `-30-`, `###`."""
    return clean(line).casefold() in END_MARKS


def drop_chrome(text: str) -> str:
    """The text with each line of chrome left blank.

    A line that may continue a sentence stays: it begins in lower case, or follows a line that ends
    none.
    """
    kept: list[str] = []
    for line in drop_invisible(text).split("\n"):
        before = kept[-1].rstrip() if kept else ""
        goes_on = before and not ENDS_SENTENCE.search(before)
        drop = is_chrome(line) and not line.lstrip()[:1].islower() and not goes_on
        kept.append("" if drop else line)
    return "\n".join(kept)
