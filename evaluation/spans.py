"""Stretches of text as they are compared."""

import re

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s*['’]s?$")
_AROUND = 45
"""Characters that are shown on each side of a mistake."""


def without_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def name_only(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without a leading article and a trailing possessive."""
    if article := _ARTICLE.match(text[start:end]):
        start += article.end()
    possessive = _POSSESSIVE.search(text[start:end])
    if possessive and possessive.start():
        end = start + possessive.start()
    return without_spaces(text, start, end)


def overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    """Whether two stretches have something in common."""
    return start < other_end and other_start < end


def shared(start: int, end: int, other_start: int, other_end: int) -> int:
    """How many characters two stretches that overlap share."""
    return min(end, other_end) - max(start, other_start)


def in_context(text: str, start: int, end: int) -> str:
    """The stretch in brackets among the words around it, on one line."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())
