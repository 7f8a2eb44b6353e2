"""Lines that name who wrote the copy: `By A and B`, `By A, AP Business Writer`, `Von X, dpa`."""

import re

MOST_WORDS = 16
"""A longer line is a sentence."""

_NAME = r"[A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐ][\w'’.\-]*"
_BYLINE = re.compile(
    rf"(?P<by>by|von|par|por)\s+(?P<names>(?:{_NAME})(?:\s+.*)?)", re.IGNORECASE | re.DOTALL
)
_PARTICLES = frozenset(
    [
        "and",
        "und",
        "et",
        "y",
        "e",
        "de",
        "del",
        "della",
        "di",
        "da",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "bin",
        "al",
        "el",
        "ter",
    ]
)
_SENTENCE_END = re.compile(r"[a-zà-ÿ]{3,}[.!?]$")


def byline_of(line: str) -> str | None:
    """The byline as printed, without the spaces around it; None where the line is none.

    `Abby Jones` is none, nor is a sentence that begins with "By".
    """
    found = _BYLINE.fullmatch(line.strip())
    if not found or len(line.split()) > MOST_WORDS or _SENTENCE_END.search(line.strip()):
        return None
    names = re.split(r",|\s+(?:in|at|for)\s+", found["names"], maxsplit=1)[0]
    words = re.findall(r"[^\W\d_][\w'’.\-]*", names)
    capital = [word for word in words if word[0].isupper()]
    small = [word for word in words if not word[0].isupper() and word.lower() not in _PARTICLES]
    return line.strip() if capital and not small else None
