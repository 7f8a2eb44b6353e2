"""What one place of an item says of one person."""

from dataclasses import dataclass

from services.enrich.correspondent.passage import Passage


@dataclass(frozen=True, slots=True)
class Claim:
    """A field of a person's profile, and the words that say so.

    `field` is a field of `Correspondent`; the fields that hold several values are claimed one
    value at a time.
    """

    person: str
    """The name as it is to be printed, as far as this place gives it."""
    field: str
    value: str
    words: Passage
