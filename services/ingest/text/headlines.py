"""Headlines in text without markup, known by their form alone."""

import re

from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import split_dateline

STATEMENT_END = re.compile(r"[^\W\d_]{3}[.][\"”’'»]?$")
"""A full stop after a whole word: headlines have none, abbreviations are shorter."""


def is_statement(text: str) -> bool:
    """Whether a text ends as a sentence does that states something."""
    return STATEMENT_END.search(text) is not None


def may_be_headline(text: str, max_length: int) -> bool:
    """Whether a text is short, and neither a sentence, a byline nor the begin of copy."""
    return (
        0 < len(text) <= max_length
        and not is_statement(text)
        and not is_byline(text)
        and split_dateline(text)[0] is None
    )
