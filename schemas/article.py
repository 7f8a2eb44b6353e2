"""`EnrichedItem`, `Article` and `ArticleEvent`: an item with its tags, then as desks read it.

Each is the one before it with fields added, so that one set of names serves `inspect`,
`tail --json` and every topic from `wire.items` on.
"""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import ConfigDict, Field

from schemas.correspondent import Correspondent
from schemas.item import Dateline, WireItem
from schemas.record import WireModel


class EntityType(StrEnum):
    """The kinds of entity."""

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    PLACE = "PLACE"
    FACILITY = "FACILITY"
    NORP = "NORP"
    EVENT = "EVENT"
    PRODUCT = "PRODUCT"
    MONEY = "MONEY"
    PERCENT = "PERCENT"


class Mention(WireModel):
    """Where the body names an entity: `body[paragraph][start:end] == text`."""

    paragraph: int
    start: int
    end: int
    text: str


class Entity(WireModel):
    """Someone or something that the body names, all its mentions under one name."""

    name: str
    """The fullest name that the item uses."""
    type: EntityType
    mentions: tuple[Mention, ...]
    ids: dict[str, str] = Field(default_factory=dict)
    """Identifiers by scheme: `geonames`, `iso3166`, `latitude`, `longitude`, …"""


class TimeExpression(WireModel):
    """A date, time, duration or set in the body, as TIMEX3 (ISO-TimeML) writes it."""

    text: str
    paragraph: int
    start: int
    end: int
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    """The TIMEX3 value: `2023-03-18`, `2023-W10`, `P3D`, `PRESENT_REF`, …"""


class ReferenceTime(WireModel):
    """The moment from which "Tuesday" and "last month" are reckoned."""

    value: datetime
    from_: Literal["dateline", "sent_at", "received_at", "argument"] = Field(alias="from")
    """Where it was taken from; `argument` is `wiredesk inspect --reference-time`."""

    model_config = ConfigDict(
        validate_by_name=True, validate_by_alias=True, serialize_by_alias=True
    )


class DatelinePlace(WireModel):
    """A place that a dateline names, with its country or state if that is printed."""

    name: str
    """As printed: `KYIV, Ukraine`."""
    ids: dict[str, str] = Field(default_factory=dict)
    """Identifiers as those of an entity; none where it is not known for sure."""


class LocatedDateline(Dateline):
    """A dateline with its places identified."""

    located: tuple[DatelinePlace, ...] = ()


class EnrichedItem(WireItem):
    """An item with its tags (topic `wire.enriched`)."""

    dateline: LocatedDateline | None = None

    entities: tuple[Entity, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    reference_time: ReferenceTime
    correspondents: tuple[Correspondent, ...] = ()


class Article(EnrichedItem):
    """An article as desks read it (topic `articles.latest`)."""


class EventKind(StrEnum):
    """What has happened to an article."""

    PUBLISHED = "published"
    UPDATED = "updated"
    CORRECTED = "corrected"
    WITHHELD = "withheld"
    KILLED = "killed"


class ArticleEvent(Article):
    """Something that happened to an article, and the article from then on (topic `articles`).

    A withheld or killed article is named but no longer told: headline, body and all that was
    drawn from them are empty.
    """

    event: EventKind
    event_id: str
    """Deterministic, from id, version, digest and event: the key to drop doubles by."""
    previous_version: int | None = None
