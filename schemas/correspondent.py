"""`Correspondent`: who wrote the copy, each field with the words that say so."""

from datetime import datetime
from typing import Literal

from schemas.record import WireModel

Role = Literal["writer", "reporting", "editing", "photo"]
Origin = Literal["biography", "byline", "sign_off"]


class Evidence(WireModel):
    """The words that a field was read from."""

    field: str
    """`name`, `title`, `organisation`, `base`, `beats`, `focus`, …"""
    origin: Origin
    paragraph: int
    """Counted within the origin: 0 for a byline."""
    start: int
    end: int
    text: str


class Correspondent(WireModel):
    """A correspondent's profile as one item states it (topic `correspondents`)."""

    id: str
    """Deterministic, from name and organisation."""
    name: str
    given_name: str | None = None
    family_name: str | None = None
    role: Role = "writer"
    title: str | None = None
    organisation: str | None = None
    base: str | None = None
    """Where the correspondent works from: `Brussels`."""
    beats: tuple[str, ...] = ()
    focus: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    biography: str | None = None
    evidence: tuple[Evidence, ...] = ()
    seen_in: str | None = None
    """The id of the item that says so."""
    seen_at: datetime | None = None
