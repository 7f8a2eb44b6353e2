"""Signals in the words of copy: kills, holds, corrections."""

from collections.abc import Sequence

from services.ingest.text.embargo_lines import is_embargo_note
from services.ingest.text.kill_references import kills_by_reference
from services.ingest.text.signal_words import (
    CORRECTION,
    HOLD,
    HOLD_NOTE,
    KILL,
    KILL_NOTE,
    NOTICE,
    NOTICE_WORDS,
    ONLY_A_PART,
    REFILE,
    REPEAT,
    UPDATE,
)
from services.ingest.text.takes import is_take_mark

__all__ = ["GRAVE", "is_notice", "kills_by_reference", "signal_in"]

IN_ORDER = (
    ("kill", KILL),
    ("hold", HOLD),
    ("correction", CORRECTION),
    ("refile", REFILE),
    ("repeat", REPEAT),
    ("update", UPDATE),
)
"""The gravest first: the first that is found counts."""

IN_NOTES = (("hold", HOLD_NOTE), ("kill", KILL_NOTE))
"""Hold first: "not to be used for now" matches the kill's words too."""

GRAVE = frozenset({"kill", "hold"})
"""Signals in the text that override the field's."""

READ, OPENING = 2000, 80
"""Characters that are searched: of a headline or note, and of a paragraph of the body."""
MAX_NOTICE_LENGTH = 500


def signal_in(headline: str, ednote: str, body: Sequence[str]) -> str | None:
    """The gravest signal in the words of an item.

    Sentences may be about kills and corrections. So in the body only the beginning of a paragraph
    counts, and for anything but a kill or hold only the beginning of the first.
    """
    stated = [name for name, _ in IN_ORDER if _has_signal(name, headline, ednote, body)]
    asked = _asked_for(ednote)
    if asked and "kill" not in stated[:1]:
        return asked
    return stated[0] if stated else None


def _has_signal(signal: str, headline: str, ednote: str, body: Sequence[str]) -> bool:
    pattern = dict(IN_ORDER)[signal]
    if any(pattern.search(text[:READ]) for text in (headline, ednote)):
        return True
    # A kill may stand anywhere in a notice; a correction is announced at the top.
    openings = body if signal in GRAVE else body[:1]
    matches = (pattern.search(text[:OPENING]) for text in openings)
    return any(match.start() <= 3 for match in matches if match)


def _asked_for(ednote: str) -> str | None:
    """The kill or hold that a sentence of a note asks for, if it is for the whole copy."""
    for signal, pattern in IN_NOTES:
        match = pattern.search(ednote[:READ])
        if match and not ONLY_A_PART.search(ednote[match.start() : match.end() + 40]):
            return signal
    return None


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph at the top addresses editors and is no copy: `Eds: …`, `CORRECTED`."""
    if len(paragraph) > MAX_NOTICE_LENGTH:
        return False
    if NOTICE.match(paragraph) or NOTICE_WORDS.fullmatch(paragraph):
        return True
    return is_take_mark(paragraph) or is_embargo_note(paragraph)
