"""Headlines in text without markup, known by their form alone."""

import re
from collections.abc import Sequence

from schemas.item import NO_HEADLINE
from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import split_dateline

MAX_HEADLINE_LENGTH = 200
"""Characters of a first sentence that stands for a headline."""
SENTENCE = re.compile(
    r".+?[^\W\d_]{2}[.!?][\"”’'»)]*(?=\s+[\"“„«(]?[^\W\d_a-zß-ÿ]|\s*$)", re.DOTALL
)
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


def headline_of(headline: str, body: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The headline, else the first sentence of the body, and a warning for the latter."""
    if headline or not body:
        return headline, ()
    first = body[0][: 2 * MAX_HEADLINE_LENGTH]
    sentence = SENTENCE.match(first)
    taken = sentence[0] if sentence else first
    if len(taken) > MAX_HEADLINE_LENGTH:
        taken = taken[:MAX_HEADLINE_LENGTH].rsplit(" ", 1)[0] + "…"
    return taken, (NO_HEADLINE,)
