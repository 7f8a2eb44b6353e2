"""`WireItem`: one item of copy as Wiredesk understands it (topic `wire.items`)."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from schemas.addresses import safe_reference
from schemas.desk_order import DeskOrder
from schemas.record import WireModel

Urgency = Annotated[int, Field(ge=1, le=9)]
"""1 is the most urgent, 9 the least (IPTC's scale)."""


class Status(StrEnum):
    """Whether the item may be used (NewsML-G2 `pubStatus`)."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class Dateline(WireModel):
    """Where and when copy was filed, as its first line says."""

    text: str
    """The dateline as printed, without the dash that ends it: `KYIV, Ukraine (AP)`."""
    places: tuple[str, ...] = ()
    """The places named, as printed, in order."""
    date: str | None = None
    """The local day as an ISO 8601 date where the dateline gives one."""
    agency: str | None = None
    """The agency's tag in brackets: `AP`."""


class Subject(WireModel):
    """A subject from a controlled vocabulary."""

    scheme: str
    """Such as `medtop` (Media Topics) or `subj` (the older IPTC subject codes)."""
    code: str
    """The code within the scheme."""
    name: str | None = None
    """The subject in words, as the agency gives it."""


class Association(WireModel):
    """A picture, audio, video or related item that comes with the copy, as a link."""

    rel: str
    """What it is to the item: `picture`, `video`, `related`, … as the format says."""
    href: str
    """Where it is: a URL, or the agency's own name for it."""
    type: str | None = None
    """The media type, such as `image/jpeg`, or the agency's word for what it is."""
    title: str | None = None
    """A title or caption, as plain text."""
    caption: str | None = None
    """The caption of a picture that has a title besides."""
    alt: str | None = None
    """What a picture shows, for those who can't see it."""
    credit: str | None = None
    """Who made it, as printed: `Petra Lens`."""
    usage_terms: str | None = None
    """Terms of use, in the agency's words."""


def safe_associations(associations: tuple[Association, ...]) -> tuple[Association, ...]:
    """Those whose address may be passed on, with the address as `safe_reference` writes it."""
    safe = ((each, safe_reference(each.href)) for each in associations)
    return tuple(
        each if href == each.href else each.model_copy(update={"href": href})
        for each, href in safe
        if href
    )


class KillReference(WireModel):
    """An item named from outside, such as by "please kill dpa 157".

    One of `sequence`, `slug`, `headline` and `guid` names it.
    """

    source: str
    """The source of the item to be killed."""
    sequence: str = ""
    """That source's running number of the item; empty where it is named otherwise."""
    service: str | None = None
    """The service that the number belongs to, where one is named."""
    slug: str | None = None
    """The story's slug as the notice writes it: `BC-NV--Mine Collapse`."""
    headline: str | None = None
    """The headline as the notice writes it."""
    guid: str | None = None
    """The agency's own identifier of the item, or its address on the web."""


class Stop(WireModel):
    """Why an item must not be used, or not yet."""

    reason: str
    """A few fixed words joined by hyphens, fit for a metric's label: `embargo`, `pre-release`."""
    words: str | None = None
    """The sender's own words for it: of a note or a field, never of the copy."""


class Provenance(WireModel):
    """Which bytes an item was made of."""

    format: str
    """The name of the format it was read as: `plain-text`, `json`, …"""
    topic: str
    """The topic's name without the desk's prefix."""
    partition: int
    """The partition of that topic."""
    offset: int
    """The raw record's offset in that partition."""
    sha256: str
    """Of the raw record's value, in hexadecimal."""
    item: int = 0
    """The item's place among the items of its record, from 0."""


NO_HEADLINE = "headline: there is none; the first line was taken"
"""The warning of an item whose copy has no headline."""
ANY_VERSION = 0
"""The version of a hold that states none: it holds whatever version there is."""


class ItemBase(WireModel):
    """The fields that `WireItem` shares with ingest's `Copy`: what the sender states.

    A field that is added here is passed on from every format that reads it.
    """

    signal: str | None = None
    """What the agency asks to be done: `correction`, `update`, `kill`, `hold`, …"""
    urgency: Urgency | None = None
    """1 is the most urgent, 9 the least (IPTC's scale)."""
    urgency_original: str | None = None
    """The urgency or priority in the agency's own scale."""
    language: str | None = None
    """BCP 47: `en`, `de-AT`."""
    item_class: str | None = None
    """What it is by IPTC's words, where the format says: `text`, `picture`, `graphic`, `video`,
    `audio`, `composite`. Of a picture the body is the caption, and the byline its maker's."""
    headline: str = ""
    """The headline as plain text; the first sentence of copy that has none."""
    slugline: str | None = None
    """The agency's working name of the story: `tallinn-harbour`."""
    byline: str | None = None
    """Who wrote it, as printed: `By Jane Roe`."""
    body: tuple[str, ...] = ()
    """Paragraphs of plain text."""
    body_html: str | None = None
    """The body as sanitised HTML."""
    abstract: str | None = None
    """A summary, as plain text."""
    keywords: tuple[str, ...] = ()
    """The agency's keywords."""
    subjects: tuple[Subject, ...] = ()
    """What it is about, by codes of controlled vocabularies."""
    genre: str | None = None
    """The kind of copy in the agency's words: `Feature`, `Analysis`."""
    located: str | None = None
    """Where the copy was filed or takes place, as the agency's metadata says."""
    sent_at: datetime | None = None
    """When the agency sent this version."""
    created_at: datetime | None = None
    """When the copy was first created."""
    embargo_until: datetime | None = None
    """Not to be published before this moment."""
    embargo_indefinite: bool = False
    """Under embargo until further notice (NewsML-G2: `embargoed` present and empty)."""
    expires_at: datetime | None = None
    """Not to be used after this moment. No event marks it: readers act on it."""
    ednote: str | None = None
    """The agency's note to editors, not for publication."""
    usage_terms: str | None = None
    """Terms of use, in the agency's words."""
    copyright_holder: str | None = None
    """Who holds the copyright."""
    copyright_notice: str | None = None
    """The copyright notice as it is to be shown."""
    provider: str | None = None
    """Who provides the copy, in the agency's metadata."""
    associations: tuple[Association, ...] = ()
    """Pictures, audio, video and related items, as links."""
    biography: tuple[str, ...] = ()
    """The paragraphs after the body that describe the correspondent."""
    sign_off: str | None = None
    """The credit that ends the copy: `(Reporting by A in Kyiv; editing by B)`."""
    service: str | None = None
    """The agency's service that the copy came in: `bdt`, `a`."""
    sequence: str | None = None
    """The agency's own running number, which a kill by reference names."""
    take: int | None = None
    """Which part of a story that is sent in parts, from 1."""
    updates: tuple[str, ...] = ()
    """Provider guids of the items that this one adds to or replaces."""
    management_only: bool = False
    """Only what is known about the item has changed; its copy stands as it came before."""
    warnings: tuple[str, ...] = ()
    """What was guessed or could not be used, in words for an editor."""


FIELDS_IN_ORDER = tuple(
    "id source provider_guid version status signal urgency urgency_original language headline "
    "slugline byline dateline body body_html abstract keywords subjects genre located sent_at "
    "created_at received_at embargo_until embargo_indefinite expires_at ednote usage_terms "
    "copyright_holder copyright_notice provider associations word_count biography sign_off service "
    "sequence take updates kills holds orders_kill_of orders_hold_of unconfirmed desk_order "
    "embargo_lifted stop management_only former_id only_ids provenance digest warnings "
    "item_class".split()
)
"""The order in which an item is written, whatever the order of its declarations. Digests are made
of these bytes: another order would make a correction of every resend. A field that is not listed
comes last."""


class WireItem(ItemBase):
    """One item of copy: what we mean by what an agency sent."""

    id: str
    """Deterministic: the same copy received twice has the same id."""
    source: str
    """Who sent the copy: the raw record's `wire-source` header."""
    provider_guid: str | None = None
    """The agency's own identifier of the item, the same for all its versions."""
    version: int = 1
    """0 is a hold that states none: it holds whatever version there is."""
    status: Status = Status.USABLE
    """Whether the item may be used."""
    dateline: Dateline | None = None
    """Where and when it was filed."""
    associations: Annotated[tuple[Association, ...], AfterValidator(safe_associations)] = ()
    """Pictures, audio, video and related items, as links."""
    received_at: datetime
    """When the raw record was pushed (its Kafka timestamp)."""
    word_count: int = 0
    """Words of the body, split on spaces."""
    kills: tuple[KillReference, ...] = ()
    """Other items that this one asks to be killed."""
    holds: tuple[KillReference, ...] = ()
    """Other items that this one asks to be held."""
    orders_kill_of: KillReference | None = None
    """Set where the record is no item but one kill that an item asks for, sent to the partition
    of the source that it names."""
    orders_hold_of: KillReference | None = None
    """The same of one hold."""
    unconfirmed: str | None = None
    """Of such an order, why a desk has to confirm it first; None where its sender may order it."""
    desk_order: DeskOrder | None = None
    """Set where the record is no item but a desk's order about the one with its id and source."""
    embargo_lifted: bool = False
    """The note to editors says that an embargo has ended, or that there is none."""
    stop: Stop | None = None
    """Why the item must not be used, or not yet; None for one that may be."""
    former_id: str | None = None
    """The id that the item had in Wiredesk 0.1, where it was another. Publish goes on under it
    where there is an article of that id."""
    only_ids: bool = False
    """Set where the record is no item, and only says which ids one has (`wiredesk tables link`)."""
    provenance: Provenance
    """Which bytes the item was made of."""
    digest: str
    """SHA-256 of what the item says, in hexadecimal: equal for a resend."""

    @property
    def ordered(self) -> KillReference | None:
        """What is to be killed or held, where the record is no item but an order of that."""
        return self.orders_kill_of or self.orders_hold_of

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The schema that pydantic makes, once the fields are in the order of `FIELDS_IN_ORDER`."""
        # pydantic puts the fields of a base first. It takes the order from here both for what is
        # validated and for what `model_construct` makes.
        order = dict.fromkeys((*FIELDS_IN_ORDER, *cls.__pydantic_fields__))
        cls.__pydantic_fields__ = {
            name: cls.__pydantic_fields__[name] for name in order if name in cls.__pydantic_fields__
        }
        return handler(source)
