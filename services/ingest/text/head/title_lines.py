"""Headlines that a desk set in several short lines, in one block above the byline or dateline."""

import re
from collections.abc import Sequence

from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.head.names import byline_in
from services.ingest.text.spaces import clean

MOST_LINES, MIN_WORDS = 4, 3
"""Lines, and words of the first."""
LONGEST, LONGEST_LOUD = 34, 45
"""Characters of a line, and of one in capitals: longer ones may be a headline and its deck."""
SMALL = re.compile(r"(?<!\S)[a-zß-ÿ]{5,}")
"""A word in small letters that a title has none of: `Closes the Quay`."""
ENDS = (".", "!", "?", ":", ";", "/", "=", ")")


def with_whole_title(blocks: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """The blocks of lines of a text; of a headline in several lines, the first is one line."""
    if len(blocks) < 2 or not _is_title([clean(line) for line in blocks[0]]):
        return list(blocks)
    below = clean(blocks[1][0])
    if not (byline_in(below) or split_dateline(below)[0] or dateline_line(below)):
        return list(blocks)
    return [[" ".join(map(clean, blocks[0]))], *blocks[1:]]


def _is_title(lines: Sequence[str]) -> bool:
    if not 2 <= len(lines) <= MOST_LINES or len(lines[0].split()) < MIN_WORDS:
        return False
    loud = all(map(str.isupper, lines))
    most = LONGEST_LOUD if loud else LONGEST
    return all(
        len(line) <= most
        and line[:1].isalnum()
        and not line.endswith(ENDS)
        and not any(map(str.isdigit, line))
        and (loud or (not SMALL.search(line) and not line.isupper()))
        and not byline_in(line)
        and not dateline_line(line)
        for line in lines
    )
