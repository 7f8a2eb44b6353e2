"""What enrich reads in an item by itself: its tags, and what it says of its correspondents.

It runs in a process that can be ended (`runtime.reading`), so it needs no table and knows nobody of
the directory: an item has the same tags whatever came before it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lexicon.languages import day_first, primary
from runtime.handler import Outcome, Record, rejected
from runtime.sources import source_of
from schemas.article import EnrichedItem, Entity, TimeExpression
from schemas.correspondent import Correspondent
from schemas.item import Status, WireItem
from schemas.record import MalformedRecordError
from schemas.sources import ANY_SOURCE, Sources
from services.enrich.conventions import USUAL, Conventions
from services.enrich.correspondent import profile
from services.enrich.dateline import locate, located_dateline
from services.enrich.dates import LANGUAGES, tag_dates
from services.enrich.entities import tag_entities
from services.enrich.entities.gazetteer import Place
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.entities.tagger import Tagger, tagger_for
from services.enrich.excerpt import excerpt, limit_warnings
from services.enrich.language import detect_language
from services.enrich.reference_time import reference_time

UNSTATED_LANGUAGE = "en"
"""The language that copy is read as where it is too short to detect one."""


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item with its tags, before the directory has been asked."""

    item: EnrichedItem
    """Its correspondents are those of `people`."""
    people: tuple[Correspondent, ...]
    """What the item says of each of its correspondents."""


class EnrichReader:
    """Reads the records of `wire.items`.

    `reference_time` overrides every item's own.
    """

    def __init__(
        self,
        taggers: Sequence[Tagger],
        reference_time: datetime | None = None,
        conventions: Conventions = USUAL,
        sources: Sources = ANY_SOURCE,
    ) -> None:
        self._taggers = taggers
        self._reference_time = reference_time
        self._conventions = conventions
        self._sources = sources

    def __call__(self, record: Record) -> ReadItem | Outcome:
        """The item with its tags, or the dead letter of what is no item."""
        try:
            item = WireItem.from_bytes(record.value)
        except MalformedRecordError as error:
            advice = f"{error}: only ingest may write to this topic; find out who else does"
            return rejected(source_of(record), "not-an-item", advice)
        conventions = self._conventions.of(self._sources.of(item.source))
        return read_item(item, self._taggers, self._reference_time, conventions)


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of an item, and warnings for those that could not be looked for."""

    entities: tuple[Entity, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()
    language: str | None = None
    warnings: tuple[str, ...] = ()


def read_item(
    item: WireItem,
    taggers: Sequence[Tagger],
    argument: datetime | None = None,
    conventions: Conventions = USUAL,
) -> ReadItem:
    """An item with its tags; a canceled one, which is never used, and an order get none.

    `argument` overrides the item's own reference time.
    """
    reference = reference_time(item, argument)
    tags = Tags(language=item.language)
    if item.status is not Status.CANCELED and has_copy(item):
        tags = tag(item, taggers, reference.value, conventions)
    fields = {name: getattr(item, name) for name in WireItem.model_fields}
    fields["dateline"] = located_dateline(item.dateline)
    fields["language"] = tags.language
    fields["warnings"] = (*item.warnings, *tags.warnings)
    enriched = EnrichedItem(
        **fields,
        entities=tags.entities,
        dates=tags.dates,
        reference_time=reference,
        correspondents=tags.correspondents,
    )
    return ReadItem(enriched, tags.correspondents)


def has_copy(item: WireItem) -> bool:
    """Whether it is an item, or an order that brings one."""
    return item.desk_order is None or item.desk_order.brings_copy


def tag(
    item: WireItem,
    taggers: Sequence[Tagger],
    reference: datetime,
    conventions: Conventions = USUAL,
) -> Tags:
    """The tags of an item's copy, by the rules of its language."""
    stated = (
        item.language
        or detect_language(" ".join((item.headline, *item.body)))
        or conventions.language
    )
    language = primary(stated or UNSTATED_LANGUAGE)
    correspondents = profile(item)
    model = tagger_for(language, taggers)
    tagger = model or GazetteerTagger(language)
    body = excerpt(item.body, tagger.size_of)
    dates = tag_dates(
        body,
        reference,
        language=language,
        day_first=day_first(stated or "", conventions.day_first),
    )
    return Tags(
        entities=tag_entities(
            body,
            tagger,
            language=language,
            known_people=[correspondent.name for correspondent in correspondents],
            filed=_filed_from(item),
            conventions=conventions,
        ),
        dates=dates,
        correspondents=correspondents,
        language=stated,
        warnings=(
            *_warnings(language, stated, names=model is not None),
            *limit_warnings(item.body, body, dates),
        ),
    )


def _filed_from(item: WireItem) -> list[Place]:
    located = locate(item.dateline) if item.dateline else ()
    return [one.place for one in located if one.place]


def _warnings(language: str, stated: str | None, *, names: bool) -> tuple[str, ...]:
    warnings = []
    if stated is None:
        warnings.append("no language is stated and the copy is too short to tell: read as English")
    if not names:
        warnings.append(
            f"there is no entity model for language {language}: names are tagged only where they "
            "are widely known or the byline has them"
        )
    if language not in LANGUAGES:
        warnings.append(f"there are no date rules for language {language}: dates are not tagged")
    return tuple(warnings)
