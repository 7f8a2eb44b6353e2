"""Wrapped lines joined to one, by the same rule for every kind of text."""

import re
from collections.abc import Iterable

from services.ingest.text.spaces import clean

HYPHENATED = re.compile(r"(?:[^\W_][\"“”«»’']?|(?<![^\W_])[^\W\d_]\.)[-‐‑]$")
"""A line that ends within a word: `well-`, `U.S.-`, `„Bild“-`. A hyphen after a space, a full stop
or a comma is a dash."""
CONTINUED = re.compile(r"[^\W_]")
SUSPENDED = re.compile(
    r"(?:und|oder|bis|sowie|wie|noch|als|statt|beziehungsweise|bzw\.|and|or|nor|to(?=$|\s+\S*-)"
    r"|et|ou|y|en|og|och|eller)(?=\s|$)",
    re.IGNORECASE,
)
"""What follows a hyphen that stands for the missing part of a word: "Haus- und Gartenbau", "drei-
bis vierjährig", "short- to medium-term" (and not "how-to guide"). A hyphen right after it makes it
a part of one word: "face-to-face", "black-and-white"."""


def join_lines(lines: Iterable[str]) -> str:
    """Wrapped lines as one, each cleaned; empty ones are left out.

    Where a line ends in a hyphen within a word, the word goes on without a space and keeps its
    hyphen: wires wrap at the hyphens that words have ("well-known", "Baden-Württemberg"), and
    which words have none no rule can know. A suspended hyphen keeps its space ("Haus- und").
    """
    parts: list[str] = []
    for line in filter(None, map(clean, lines)):
        if parts and not _is_one_word(parts[-1], line):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def _is_one_word(line: str, following: str) -> bool:
    """Whether the last word of a line goes on in the next."""
    return (
        HYPHENATED.search(line[-4:]) is not None
        and CONTINUED.match(following) is not None
        and SUSPENDED.match(following) is None
    )
