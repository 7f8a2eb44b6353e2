"""`Format`: how a format is recognised and read."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.input.media_types import MEDIA_TYPES
from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.bare_address import AddressRule

CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:+-]{1,100})""", re.IGNORECASE)

Items = Sequence[Copy | UnreadableCopyError]
"""A record's items in order; an error stands in the place of one that can't be read."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about a record besides its bytes."""

    content_type: str | None = None
    """As declared: `text/plain; charset=iso-8859-1`."""
    zone: tzinfo = field(default=UTC)
    """The zone of the source's times that have none."""
    day_first: bool | None = None
    """Whether the source's 03/04/2026 is April 3; None if that is not known."""
    addresses: AddressRule = AddressRule.BARE
    """How much of a web address identifies an item of the source."""

    @property
    def style(self) -> TimeStyle:
        """How the source writes times."""
        return TimeStyle(self.zone, self.day_first)

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case."""
        return (self.content_type or "").partition(";")[0].strip().casefold()

    @property
    def charset(self) -> str | None:
        """The charset that the content type declares."""
        match = CHARSET.search(self.content_type or "")
        return match[1] if match else None


@dataclass(frozen=True, slots=True)
class Format:
    """One format of copy: a module of this package and a line of its registry."""

    name: str
    """Its key in `services.ingest.input.media_types`, which has its content types and endings."""
    sniff: Callable[[bytes], bool]
    """Whether a record's bytes look like this format; it gets the first 65,536 of them."""
    parse: Callable[[bytes, Context], Items]
    """Read a record's bytes. Raises UnreadableCopyError where no single item is to blame."""

    @property
    def content_types(self) -> tuple[str, ...]:
        """The content types that records of this format may be declared with."""
        return MEDIA_TYPES[self.name].content_types
