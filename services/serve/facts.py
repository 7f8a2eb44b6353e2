"""What a site's filters and rights look at in an event: a few fields of it."""

from pydantic import Field

from schemas.article import EntityType, EventKind, LocatedDateline
from schemas.item import Subject, Urgency
from schemas.record import WireModel
from schemas.usage_terms import all_terms


class NamedEntity(WireModel):
    """An entity without its mentions."""

    name: str
    type: EntityType
    ids: dict[str, str] = Field(default_factory=dict)


class AssociationFacts(WireModel):
    """What the rights of a picture or the like are judged by."""

    usage_terms: str | None = None


class TermsFacts(WireModel):
    """The terms of use of an `Article`."""

    usage_terms: str | None = None
    associations: tuple[AssociationFacts, ...] = ()

    @property
    def terms(self) -> str:
        """Those of the item and of what comes with it."""
        return all_terms(self.usage_terms, self.associations)


class ArticleFacts(TermsFacts):
    """The fields of an `Article` that say which it is, whose, and who may have it."""

    id: str
    source: str
    version: int
    digest: str


class EventFacts(ArticleFacts):
    """The fields of an `ArticleEvent` that decide who gets it."""

    event: EventKind
    event_id: str
    previous_version: int | None = None
    signal: str | None = None
    urgency: Urgency | None = None
    language: str | None = None
    item_class: str | None = None
    keywords: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    dateline: LocatedDateline | None = None
    entities: tuple[NamedEntity, ...] = ()

    @property
    def has_copy(self) -> bool:
        """Whether the event brings copy: it is neither a kill nor takes the copy back."""
        return self.event not in (EventKind.KILLED, EventKind.WITHHELD)
