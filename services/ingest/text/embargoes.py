"""The embargo of an item: the stricter of its field's and its notes'."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from services.ingest.copy import Copy
from services.ingest.text.embargo_lines import is_embargo_note
from services.ingest.text.embargo_notes import Stated, strictest
from services.ingest.text.embargo_times import Embargo


@dataclass(frozen=True, slots=True)
class Held:
    """An item's embargo."""

    until: datetime | None
    """With a zone."""
    indefinite: bool
    """Whether it is until further notice."""
    stated: Stated | None
    """What the notes state."""
    warnings: tuple[str, ...]


def embargo_of(
    copy: Copy,
    notices: Sequence[str],
    near: datetime,
    zone: tzinfo,
    day_first: bool | None,
) -> Held:
    """The embargo that the fields and notes of some copy state.

    `near` is when it was sent; `zone` and `day_first` are its source's zone and order of numeric
    days, for what states none.
    """
    notes = [note for note in (copy.ednote, *notices, *_elsewhere(copy)) if note]
    stated = strictest(notes, near, _zone(zone, near), day_first, copy.embargo_until)
    until, indefinite, warnings = _stricter(copy, stated.embargo if stated else None)
    return Held(until, indefinite, stated, warnings)


def _elsewhere(copy: Copy) -> Sequence[str]:
    """Notes in fields for something else."""
    fields = (copy.slugline, copy.usage_terms, copy.sign_off, copy.genre)
    return [text for text in fields if text and is_embargo_note(text)]


def _zone(zone: tzinfo, near: datetime) -> tzinfo:
    """The zone of times in notes: the source's where it is known, else that of sending."""
    return near.tzinfo or UTC if zone is UTC else zone


def _stricter(copy: Copy, note: Embargo | None) -> tuple[datetime | None, bool, tuple[str, ...]]:
    """The stricter of the field's embargo and the note's, and warnings."""
    if note is None:
        return copy.embargo_until, copy.embargo_indefinite, ()
    flagged = [note.warning] if note.warning else []
    stated = copy.embargo_until
    if stated and stated != note.until:
        flagged.append("embargo: note and field disagree; the stricter holds")
    # A field whose end can't be read stands in the note once more, where it may seem to be one.
    if copy.embargo_indefinite and stated is None:
        return None, True, tuple(flagged)
    # The stricter is the later: too late costs minutes, too early can't be taken back.
    until = max((each for each in (stated, note.until) if each), default=None)
    return until, copy.embargo_indefinite or note.until is None, tuple(flagged)
