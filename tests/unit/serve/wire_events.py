"""Article events for the tests of serve, said in a few words."""

from datetime import UTC, datetime

from schemas.article import (
    ArticleEvent,
    Entity,
    EntityType,
    EventKind,
    LocatedDateline,
    ReferenceTime,
)
from schemas.item import Provenance, Status, Subject
from schemas.site import Site
from services.serve.entries import Entry, make_entry

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MILLISECONDS = 1_772_452_800_000


def event(
    article_id: str = "ferry",
    kind: EventKind = EventKind.PUBLISHED,
    *,
    version: int = 1,
    source: str = "baltic",
    place: str = "FI",
) -> ArticleEvent:
    """An event of one article."""
    gone = kind in (EventKind.KILLED, EventKind.WITHHELD)
    return ArticleEvent(
        id=article_id,
        source=source,
        version=version,
        status=Status.CANCELED if gone else Status.USABLE,
        urgency=2,
        language="en-GB",
        item_class="text",
        signal="flash",
        headline="" if gone else "Ferries stay in port",
        body=() if gone else ("No ferries run.",),
        keywords=("Shipping",),
        subjects=(Subject(scheme="medtop", code="04000000", name="Economy"),),
        dateline=LocatedDateline(text="VAASA"),
        received_at=NOON,
        provenance=Provenance(format="json", topic="wire.raw", partition=0, offset=7, sha256="ab"),
        digest="d1",
        entities=(
            Entity(
                name="Vaasa",
                type=EntityType.PLACE,
                mentions=(),
                ids={"iso3166": place, "geonames": "632978"},
            ),
            Entity(name="Aino Lehto", type=EntityType.PERSON, mentions=()),
            Entity(
                name="Wasaline", type=EntityType.ORGANIZATION, mentions=(), ids={"wikidata": "Q1"}
            ),
        ),
        reference_time=ReferenceTime(value=NOON, from_="received_at"),
        event=kind,
        event_id=f"{article_id}-{version}-{kind}",
    )


def entry(
    article_id: str,
    offset: int,
    kind: EventKind = EventKind.PUBLISHED,
    *,
    partition: int = 0,
    version: int = 1,
    source: str = "baltic",
) -> Entry:
    """An event where it lies; later offsets were written later."""
    value = event(article_id, kind, version=version, source=source).to_bytes()
    return make_entry(partition, offset, MILLISECONDS + offset, value)


def site(*sources: str, former: tuple[str, ...] = (), disabled: bool = False) -> Site:
    """A site that may see some sources, or all where none is named."""
    return Site(
        name="post",
        keys=(),
        sources=sources or None,
        former_sources=former,
        disabled=disabled,
        created_at=NOON,
        changed_at=NOON,
    )
