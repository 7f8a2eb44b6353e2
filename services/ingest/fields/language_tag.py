"""Language tags: `en`, `de-AT` (BCP 47)."""

import re

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)


def is_language_tag(text: str) -> bool:
    """Whether a text has the form of a language tag; which languages exist is not checked."""
    return LANGUAGE.fullmatch(text) is not None
