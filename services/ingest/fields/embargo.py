"""The field that states when an embargo ends, in any format."""

from datetime import datetime
from typing import NamedTuple

from services.ingest.input.timestamps import TimeStyle, names_unknown_zone, read_time
from services.ingest.text.spaces import clean


class StatedEmbargo(NamedTuple):
    """What an embargo field states."""

    until: datetime | None = None
    is_indefinite: bool = False
    """Whether it has no end that can be read."""
    note: str | None = None
    """Its words as a note to editors, where they are no time that is sure."""
    warning: str | None = None


def read_embargo_field(value: object, style: TimeStyle) -> StatedEmbargo:
    """What the value of an embargo field states: a time, words, true, false or nothing.

    Words, and a time that could be a later one, become a note, which may say the end
    (`0001 GMT Monday`) or that there is none. A time in a zone that is not known holds until
    further notice.
    """
    if value is None or isinstance(value, bool):
        return StatedEmbargo(is_indefinite=value is True)
    read = read_time(value, style)
    if read and not read.may_be_later:
        return StatedEmbargo(read.value, warning=read.warning and f"embargo_until: {read.warning}")
    text = clean(str(value))
    note = clean(f"Embargo: {text}")
    if not names_unknown_zone(text, style):
        return StatedEmbargo(note=note)
    lacks = "names a time zone that is not known"
    warning = f"embargo_until: {text[:40]!r} {lacks}; held until further notice"
    return StatedEmbargo(is_indefinite=True, note=note, warning=warning)
