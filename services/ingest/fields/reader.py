"""Named values, as JSON and header lines have them, read with the types that they should have.

A value of the wrong type is left out with a warning. The fields in `IDENTITY` are the exception: a
wrong value there makes the item unreadable, since a guess could publish the wrong thing.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.aliases import FIELD_NAMES
from services.ingest.fields.embargo import StatedEmbargo, read_embargo_field
from services.ingest.input.timestamps import TimeStyle, read_time
from services.ingest.text.spaces import clean

T = TypeVar("T")
MAX_LISTED = 1_000
"""Keywords, subjects and the like of one item; more is an error of the sender's system."""
MAX_NUMBER = 10**15
LIST_MARKS = re.compile(r"(?<!\s)\s*+[,;|]\s*")
IDENTITY = frozenset({"guid", "version", "status", "signal"})
"""Fields that are never guessed."""


class Fields:
    """Named values, found under any of the names that senders use. Collects the warnings."""

    def __init__(self, raw: Mapping[str, object], style: TimeStyle) -> None:
        self._raw = by_folded_name(raw)
        self._style = style
        self.warnings: list[str] = []

    def set_default(self, field: str, value: object) -> None:
        """Set a field that has no value yet."""
        if self.value(field) is None:
            self._raw[FIELD_NAMES[field][0]] = value

    def value(self, field: str) -> object:
        """The first value under one of the field's names; None for null and ""."""
        values = (self._raw.get(name) for name in FIELD_NAMES[field])
        # 0 and false are values: an embargo of false says that there is none.
        return next((value for value in values if value not in (None, "")), None)

    def text(self, field: str) -> str | None:
        """A field that is one line of text; numbers are written out."""
        value = self.value(field)
        if value is None:
            return None
        if isinstance(value, str) or is_number(value):
            return clean(str(value)) or None
        self.refuse(field, value, "one line of text")
        return None

    def texts(self, field: str) -> tuple[str, ...]:
        """A field that is a list of short texts, or one text with commas."""
        value = self.value(field)
        parts = LIST_MARKS.split(value, MAX_LISTED) if isinstance(value, str) else listed(value)
        if len(parts) > MAX_LISTED:
            self.warnings.append(f"{field}: only the first {MAX_LISTED:,} are kept")
        texts = [self._short(field, part) for part in parts[:MAX_LISTED]]
        return tuple(dict.fromkeys(text for text in texts if text))

    def joined(self, field: str, glue: str) -> str | None:
        """A field that is one text or a list of them."""
        value = self.value(field)
        texts = [self._short(field, part) for part in listed(value)]
        return glue.join(text for text in texts if text) or None

    def number(self, field: str) -> int | None:
        """A field that is a whole number, 0 or above."""
        value = self.value(field)
        if value is None:
            return None
        number = _whole(value)
        if number is None or not 0 <= number < MAX_NUMBER:
            self.refuse(field, value, "a whole number")
            return None
        return number

    def moment(self, field: str) -> datetime | None:
        """A field that is a time."""
        value = self.value(field)
        if value is None:
            return None
        read = read_time(value, self._style)
        if read is None:
            self.refuse(field, value, "a time such as 2026-03-01T12:00:00+01:00")
            return None
        if read.warning:
            self.warnings.append(f"{field}: {read.warning}")
        return read.value

    def embargo(self) -> StatedEmbargo:
        """What the field of the embargo states."""
        return read_embargo_field(self.value("embargo_until"), self._style)

    def _short(self, field: str, part: object) -> str | None:
        if isinstance(part, Mapping):
            named = (
                part.get(key) for key in ("name", "text", "value", "title", "ednote", "literal")
            )
            part = next((value for value in named if value), None)
        if part is None or isinstance(part, str) or is_number(part):
            return clean(str(part)) if part is not None else None
        self.refuse(field, part, "text")
        return None

    def refuse(self, field: str, value: object, wanted: str) -> None:
        """Add the warning for a value of the wrong type.

        Raises UnreadableCopyError, `bad-field`, for a field of `IDENTITY`.
        """
        kinds = {"list": "a list", "dict": "an object"}
        kind = kinds.get(type(value).__name__) or repr(str(value)[:40])
        if field in IDENTITY:
            raise UnreadableCopyError(
                "bad-field",
                f"its {field} is {kind}, but has to be {wanted}: mend it and push it again",
            )
        self.warnings.append(f"{field}: {kind} is not {wanted}; left out")


def folded_name(name: str) -> str:
    """A name as the tables spell it: `pubStatus` and `pub_status` are `pubstatus`."""
    return re.sub(r"[\s_'’-]", "", name).casefold()


def by_folded_name(values: Mapping[str, T]) -> dict[str, T]:
    """The values of an object by the names that the tables know."""
    return {folded_name(str(name)): value for name, value in values.items()}


def listed(value: object) -> Sequence[object]:
    """A value as a list: a single value is a list of one, null an empty one."""
    if value is None:
        return ()
    return value if isinstance(value, list | tuple) else (value,)


def is_number(value: object) -> bool:
    """Whether a value is a number; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _whole(value: object) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,15}(?:\.0*)?\s*", value):
        return int(float(value)) if "." in value else int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
