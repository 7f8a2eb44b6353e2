"""What an editor types into the search, as a query of SQLite's FTS5. Pure."""

import re
from dataclasses import dataclass

MAX_LENGTH = 200
MAX_WORDS = 20
LEAST_BEGINNING = 3
"""Characters that stand for all words that begin with them; so many words begin with fewer."""
PART = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')


class WordsError(ValueError):
    """What was typed can't be searched for; the text says why."""


@dataclass(frozen=True, slots=True)
class Words:
    """Two queries: what has to be there, and what may not; None where there is none."""

    wanted: str | None
    unwanted: str | None


ANYTHING = Words(None, None)


def parse_words(text: str) -> Words:
    """The queries of what was typed: words, the beginnings of words, phrases in quotes, `-word`.

    Raises WordsError.
    """
    if len(text) > MAX_LENGTH:
        raise WordsError(f"it is longer than {MAX_LENGTH} characters: take fewer words")
    parts = [_part(*found.groups()) for found in PART.finditer(text.replace("\0", " "))]
    if len(parts) > MAX_WORDS:
        raise WordsError(f"there are more than {MAX_WORDS} words: take fewer")
    wanted = [query for minus, query in parts if query and not minus]
    unwanted = [query for minus, query in parts if query and minus]
    return Words(" AND ".join(wanted) or None, " OR ".join(unwanted) or None)


def _part(minus: str, phrase: str | None, word: str | None) -> tuple[str, str]:
    """A phrase or a short word as it stands; a longer one as the beginning of words.

    What has no letter or figure asks nothing.
    """
    text = phrase if word is None else word
    if text is None or not any(map(str.isalnum, text)):
        return minus, ""
    quoted = '"' + text.replace('"', '""') + '"'
    return minus, quoted if len(word or "") < LEAST_BEGINNING else quoted + "*"
