"""A day that stands alone before copy: `4 March 2010 – The port`, `March 4 - Ann Poe scored`.

Chronologies print each of their lines so: the paragraph below must not begin with a day as well.
"""

import re

from services.ingest.text.dateline.days import DAY, MONTH
from services.ingest.text.dateline.reading import PrintedDateline

MIN_COPY = 60
"""Characters of the paragraph behind the day."""
_DATED = re.compile(
    rf"(?P<day>\d{{1,2}} (?i:{MONTH}) (?:19|20)\d\d|(?i:{MONTH})\.? \d{{1,2}}(?:, (?:19|20)\d\d)?)"
    r" ?[-–—] (?=[^\W\d_])"
)
_BEGINS = re.compile(rf"\W{{0,4}}(?:{DAY}|(?:19|20)\d\d\b)")
_ENDS = (".", ".”", '."')


def dated_opening(paragraph: str, following: str) -> tuple[PrintedDateline | None, str]:
    """The day and the copy behind it; a paragraph that is no such opening comes back whole.

    `following`: the paragraph below it.
    """
    found = _DATED.match(paragraph)
    if not found or not following or _BEGINS.match(following):
        return None, paragraph
    rest = paragraph[found.end() :]
    if len(rest) < MIN_COPY or not rest.endswith(_ENDS):
        return None, paragraph
    return PrintedDateline(found["day"], (), None, found["day"]), rest
