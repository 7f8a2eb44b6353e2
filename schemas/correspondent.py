"""`Correspondent`: who writes the copy, each field with the words that say so."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator

from schemas.addresses import is_safe_contact
from schemas.record import WireModel

Role = Literal["writer", "reporting", "editing", "photo"]
Origin = Literal["biography", "byline", "sign_off"]


def safe_contacts(contacts: tuple[str, ...]) -> tuple[str, ...]:
    """The contacts without the links that may not be passed on."""
    return tuple(filter(is_safe_contact, contacts))


class Evidence(WireModel):
    """The words that a field, or one value of it, was read from."""

    field: str
    """`name`, `title`, `organisation`, `base`, `beats`, `awards`, …"""
    value: str | None = None
    """What was read from the words, where it is not the words as they stand."""
    origin: Origin
    """The part of the copy that has the words."""
    paragraph: int
    """Counted within the origin: 0 for a byline."""
    start: int
    """The first character, from 0, in Unicode code points."""
    end: int
    """The character after the last."""
    text: str
    """The words as printed."""
    said_in: str
    """The id of the item that says so."""
    said_at: datetime
    """When that item was sent, or received where nothing says when it was sent."""
    again_in: str | None = None
    """The last item that said the same again, if any did."""
    again_at: datetime | None = None
    """When that item was sent, or received."""

    @property
    def said(self) -> str:
        """What the words say."""
        return self.text if self.value is None else self.value


class Correspondent(WireModel):
    """A correspondent's profile (topic `correspondents`), as known at a moment.

    On an article it is the profile as that article's item left it, with `role` as in that item.
    """

    id: str
    """Deterministic, from source, name and, where that is not the source's own, organisation."""
    source: str = ""
    """Whose directory the profile is in: the source that sent the copy."""
    name: str
    """The fullest form of the name that was printed."""
    given_name: str | None = None
    """The given name, as far as the name can be split."""
    family_name: str | None = None
    """The family name, as far as the name can be split."""
    suffix: str | None = None
    """What follows the family name: `Jr.`"""
    aliases: tuple[str, ...] = ()
    """The other forms: `J. Doe`."""
    initials: tuple[str, ...] = ()
    """Those that copy is signed with: `jd`."""
    role: Role = "writer"
    """In the last item, or in the article that carries the profile."""
    roles: tuple[Role, ...] = ()
    """All there ever were."""
    title: str | None = None
    """`Business Writer`"""
    organisation: str | None = None
    """Whom the correspondent works for."""
    base: str | None = None
    """Where the correspondent works from, as printed: `Brussels`, `Lima, Peru`."""
    base_city: str | None = None
    """The city of the base, where the base names one."""
    base_country: str | None = None
    """ISO 3166-1 alpha-2, where the base says it or can mean no other."""
    beats: tuple[str, ...] = ()
    """What the correspondent covers, as a title or biography says: `energy`."""
    focus: tuple[str, ...] = ()
    """What the biography says that the correspondent's work is about."""
    languages: tuple[str, ...] = ()
    """The languages that the correspondent speaks, as a biography says."""
    contact: Annotated[tuple[str, ...], AfterValidator(safe_contacts)] = ()
    """E-mail addresses, telephone numbers, handles and links."""
    awards: tuple[str, ...] = ()
    """`Polk Award (2019)`"""
    former_posts: tuple[str, ...] = ()
    """`Moscow bureau chief at Reuters`; `at Reuters` where no title is given."""
    biography: str | None = None
    """The last biography that was printed, as plain text."""
    evidence: tuple[Evidence, ...] = ()
    """For every field, one entry a value."""
    earlier: tuple[Evidence, ...] = ()
    """What was said before or less strongly and no longer counts, for each field the latest."""
    first_seen: datetime | None = None
    """When the first item was received that names the correspondent."""
    last_seen: datetime | None = None
    """When the last item was received that names the correspondent."""
    items: int = 0
    """How many items named the correspondent. A version of one of the last ten is not counted
    again."""
    recent_items: tuple[str, ...] = ()
    """The ids of the latest of them, the latest first."""


class NamedPeople(WireModel):
    """Those of a source's correspondents who go by one family name, or by one set of initials.

    On topic `wire.correspondent-names`; the key is the source and the name.
    """

    ids: tuple[str, ...]
    """The ids of those correspondents."""
