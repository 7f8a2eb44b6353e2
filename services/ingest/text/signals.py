"""Signals in the words of copy: kills and holds, and below them corrections and updates."""

from collections.abc import Sequence
from functools import lru_cache

from services.ingest.text.embargo_lines import is_embargo_note
from services.ingest.text.kill_references import kills_by_reference
from services.ingest.text.kills.stops import is_stop_note, read_stop
from services.ingest.text.signal_words import (
    CORRECTION,
    FORMER_NOTICE,
    NOTICE,
    NOTICE_WORDS,
    REFILE,
    REPEAT,
    UPDATE,
)
from services.ingest.text.takes import is_take_mark

__all__ = ["GRAVE", "is_notice", "kills_by_reference", "signal_in"]

IN_ORDER = (
    ("correction", CORRECTION),
    ("refile", REFILE),
    ("repeat", REPEAT),
    ("update", UPDATE),
)
"""The gravest first: the first that is found counts."""

GRAVE = frozenset({"kill", "hold"})
"""Signals in the text that override the field's."""

READ, OPENING = 2000, 80
"""Characters that are searched: of a headline or note, and of a paragraph of the body."""
MAX_NOTICE_LENGTH = 500


def signal_in(headline: str, ednote: str, body: Sequence[str]) -> str | None:
    """The gravest signal in the words of an item."""
    stop = read_stop(headline, (ednote,), body)
    return stop.signal if stop else mild_signal_in(headline, ednote, body)


def mild_signal_in(headline: str, ednote: str, body: Sequence[str]) -> str | None:
    """The gravest signal that is no stop. In the body, only the beginning of the first paragraph
    counts, since sentences may be about corrections.
    """
    return next((name for name, _ in IN_ORDER if _has_signal(name, headline, ednote, body)), None)


def _has_signal(signal: str, headline: str, ednote: str, body: Sequence[str]) -> bool:
    pattern = dict(IN_ORDER)[signal]
    if any(pattern.search(text[:READ]) for text in (headline, ednote)):
        return True
    matches = (pattern.search(text[:OPENING]) for text in body[:1])
    return any(match.start() <= 3 for match in matches if match)


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph at the top addresses editors and is no copy: `Eds: …`, `CORRECTED`."""
    return len(paragraph) <= MAX_NOTICE_LENGTH and _is_notice(paragraph)


# The lines of a head are read as they are now, and as 0.1 read them.
@lru_cache(maxsize=256)
def _is_notice(paragraph: str) -> bool:
    if _addresses_editors(paragraph) or any(kills_by_reference([paragraph])):
        return True
    return is_stop_note(paragraph) or is_embargo_note(paragraph)


def was_notice(paragraph: str) -> bool:
    """The same as Wiredesk 0.1 understood it, before kills, holds and embargoes were notices."""
    if len(paragraph) > MAX_NOTICE_LENGTH:
        return False
    return _addresses_editors(paragraph) or FORMER_NOTICE.match(paragraph) is not None


def _addresses_editors(paragraph: str) -> bool:
    if NOTICE.match(paragraph) or NOTICE_WORDS.fullmatch(paragraph):
        return True
    return is_take_mark(paragraph)
