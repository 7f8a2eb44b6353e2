"""Telling the headline from the first paragraph."""

import re

LONGEST = 160
"""Characters that a headline may have."""

_SENTENCE = re.compile(r"[a-zà-ÿ]{2,}[.!]$")


def is_headline(paragraph: str, following: int) -> bool:
    """Can a first paragraph be the headline, with so many paragraphs after it?

    It is short and does not end as a sentence does.
    """
    return bool(following) and len(paragraph) <= LONGEST and not _SENTENCE.search(paragraph)
