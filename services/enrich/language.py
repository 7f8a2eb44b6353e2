"""The language of copy whose item does not state it."""

from lexicon.detected_language import likely_languages

SURE = 0.5
"""The least probability of a detected language; single words often stay below."""


def detect_language(text: str) -> str | None:
    """The ISO 639 code of the text's language; None where it is too short to be sure."""
    for language, probability in likely_languages(text).items():
        return language if probability >= SURE else None
    return None
