"""Spaces: one between words, none around them; the words stay as they are."""

import re

_SPACES = re.compile(r"[\s\u00a0\u2007\u202f\u3000]+")


def tidy(text: str) -> str:
    """A line or paragraph with each run of spaces and line breaks made one space."""
    return _SPACES.sub(" ", text).strip()
