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
    """The paragraph of `body`, from 0."""
    start: int
    """The first character, from 0, in Unicode code points."""
    end: int
    """The character after the last."""
    text: str
    """The words as printed."""


class Entity(WireModel):
    """Someone or something that the body names, all its mentions under one name."""

    name: str
    """The fullest name that the item uses."""
    type: EntityType
    """The kind of entity."""
    mentions: tuple[Mention, ...]
    """Every place of the body that names it, in order."""
    ids: dict[str, str] = Field(default_factory=dict)
    """Identifiers by scheme: `geonames`, `iso3166`, `latitude`, `longitude`, …"""


class TimeExpression(WireModel):
    """A date, time, duration or set in the body, as TIMEX3 (ISO-TimeML) writes it."""

    text: str
    """The words as printed."""
    paragraph: int
    """The paragraph of `body`, from 0."""
    start: int
    """The first character, from 0, in Unicode code points."""
    end: int
    """The character after the last."""
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    """The TIMEX3 type."""
    value: str
    """The TIMEX3 value: `2023-03-18`, `2023-W10`, `P3D`, `PRESENT_REF`, …"""


class ReferenceTime(WireModel):
    """The moment from which "Tuesday" and "last month" are counted."""

    value: datetime
    """The moment, with the zone of the place it was read for."""
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
    """The places named, each with its identifiers, in order."""


class EnrichedItem(WireItem):
    """An item with its tags (topic `wire.enriched`)."""

    dateline: LocatedDateline | None = None
    """Where and when it was filed, its places identified."""

    entities: tuple[Entity, ...] = ()
    """The people, organisations, places and so on that the body names."""
    dates: tuple[TimeExpression, ...] = ()
    """The dates, times, durations and sets in the body, in order."""
    reference_time: ReferenceTime
    """The moment from which relative dates are counted."""
    correspondents: tuple[Correspondent, ...] = ()
    """Who wrote, reported or edited the copy, as known at that moment."""


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

    A withheld or killed article keeps its id and loses its copy: headline, body and all that was
    taken from them are empty.
    """

    event: EventKind
    """What has happened."""
    event_id: str
    """Made of id, version, digest, event and the number of holds before: the key to drop doubles
    by."""
    previous_version: int | None = None
    """The version announced before this event; null for none."""
    ordered_by: str | None = None
    """Who ordered it: of a kill the source whose notice it was, else a person or a desk; null where
    nobody had to."""
    ordered_at: datetime | None = None
    """When it was ordered, as far as the notice says."""
