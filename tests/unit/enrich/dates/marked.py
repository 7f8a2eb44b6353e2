"""Sentences with their time expressions marked up: `met on [Tuesday|DATE 2023-03-07]`."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from services.enrich.dates import tag_dates

MARK = re.compile(r"\[([^|\]]+)\|(DATE|TIME|DURATION|SET) ([^\]]+)\]")

WEDNESDAY = datetime(2023, 3, 8, 10, 0, tzinfo=UTC)
"""The reference of every row that names no other: 8 March 2023, a Wednesday."""


def plain(marked: str) -> str:
    """The sentence without its marks."""
    return MARK.sub(r"\1", marked)


def marked_up(sentences: Sequence[str], reference: datetime, language: str = "en") -> list[str]:
    """The sentences with the marks that the tagger gives them."""
    paragraphs = list(sentences)
    for found in reversed(tag_dates(sentences, reference, language=language)):
        text = paragraphs[found.paragraph]
        mark = f"[{found.text}|{found.type} {found.value}]"
        paragraphs[found.paragraph] = text[: found.start] + mark + text[found.end :]
    return paragraphs
