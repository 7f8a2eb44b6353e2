"""What a person's name looks like in print. A shape, not a lexicon: enrich knows people."""

import re

PARTICLE = (
    r"(?:al|af|av|bin|da|dal|dalla|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|los|ten|ter|van|von"
    r"|y|zu|zum|zur)"
)
INITIALS = r"(?:[^\W\d_]\.)+(?:-[^\W\d_]\.)*"
WORD = (
    rf"(?:{INITIALS}|(?:[dDlLO]['’]|al-|el-)?(?![a-zà-öø-ÿ])[^\W\d_][^\W\d_]*(?:[-'’][^\W\d_]+)*)"
)
SUFFIX = r"(?:,? (?:Jr|Sr)\.?|,? I{2,3})?"
NAME = rf"{WORD}(?: (?:{PARTICLE} ){{0,2}}{WORD}){{1,4}}{SUFFIX}"
"""Two to five words that begin with capitals: `Ann Poe`, `ANN POE`, `J. R. van der Poe`."""

WHOLE_NAME = re.compile(NAME)
NO_NAME_WORDS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "januar",
        "februar",
        "märz",
        "mai",
        "juni",
        "juli",
        "oktober",
        "dezember",
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "what",
        "why",
        "how",
        "when",
        "where",
        "who",
        "which",
        "after",
        "before",
        "as",
        "in",
        "on",
        "at",
        "for",
        "from",
        "with",
        "and",
        "or",
        "but",
        "not",
        "is",
        "are",
        "was",
        "were",
        "new",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "im",
        "am",
        "um",
        "nach",
        "vor",
        "wie",
        "was",
        "warum",
        "wer",
    ]
)
"""Words, in lower case, that no name begins with; they begin headlines and sentences."""


def is_name(text: str) -> bool:
    """Whether the text may be one person's name and is nothing else."""
    if len(text) > 80 or not WHOLE_NAME.fullmatch(text):
        return False
    return text.split(maxsplit=1)[0].casefold() not in NO_NAME_WORDS


def leading_name(text: str) -> str | None:
    """The longest run of words at the start that may be a name."""
    match = WHOLE_NAME.match(text[:80])
    return match[0] if match and is_name(match[0]) else None


def family_name(name: str) -> str:
    """The last word that is no suffix, in lower case."""
    words = [
        word for word in re.split(r",? ", name) if word.rstrip(".") not in {"Jr", "Sr", "II", "III"}
    ]
    return words[-1].casefold() if words else ""
