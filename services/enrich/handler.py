"""The pure core of enrich: an item in, the item with its tags out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lexicon.languages import day_first, primary
from runtime.batch import source_of
from runtime.handler import Emit, NothingDue, Outcome, Record, Tables, TableWrite, rejected
from runtime.measures import Count
from schemas.article import EnrichedItem, Entity, TimeExpression
from schemas.cloudevents import cloudevent
from schemas.correspondent import Correspondent
from schemas.item import Status, WireItem
from schemas.record import MalformedRecordError
from schemas.topics import CORRESPONDENTS, ENRICHED
from services.enrich.conventions import USUAL, Conventions
from services.enrich.correspondent import profile
from services.enrich.dateline import locate, located_dateline
from services.enrich.dates import LANGUAGES, tag_dates
from services.enrich.directory import DirectoryChanges, enter
from services.enrich.entities import tag_entities
from services.enrich.entities.gazetteer import Place
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.entities.tagger import ANY_LANGUAGE, Tagger
from services.enrich.excerpt import excerpt, excerpt_warning
from services.enrich.language import detect_language
from services.enrich.metrics import ENTITIES
from services.enrich.reference_time import reference_time

STAGE = "enrich"
KILL_ORDER = "kill-order"
"""The outcome of a record that is no item but a kill by reference: it is passed on."""
UNSTATED_LANGUAGE = "en"
"""The language that copy is read as where it is too short to detect one."""


class EnrichHandler(NothingDue):
    """Tags each item of `wire.items`, and keeps the profiles of its correspondents.

    `reference_time` overrides every item's own.
    """

    def __init__(
        self,
        tagger: Tagger,
        reference_time: datetime | None = None,
        conventions: Conventions = USUAL,
    ) -> None:
        self._tagger = tagger
        self._reference_time = reference_time
        self._conventions = conventions

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """One outcome: `enriched`, `kill-order`, or a dead letter for what is no item."""
        try:
            item = WireItem.from_bytes(record.value)
        except MalformedRecordError as error:
            advice = f"{error}: only ingest may write to this topic; find out who else does"
            return [rejected(source_of(record), "not-an-item", advice)]
        directory = DirectoryChanges(tables, item.source)
        enriched = enrich(item, self._tagger, self._reference_time, self._conventions, directory)
        return [_outcome(enriched, directory.writes if _may_be_shared(item) else ())]


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of an item, and warnings for those that could not be looked for."""

    entities: tuple[Entity, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()
    language: str | None = None
    warnings: tuple[str, ...] = ()


def enrich(
    item: WireItem,
    tagger: Tagger,
    argument: datetime | None = None,
    conventions: Conventions = USUAL,
    directory: DirectoryChanges | None = None,
) -> EnrichedItem:
    """An item with its tags; a canceled one, which is never used, gets none.

    `argument` overrides the item's own reference time. Its correspondents are looked up in the
    `directory`, where what it says of them is added.
    """
    reference = reference_time(item, argument)
    tags = Tags(language=item.language)
    if item.status is not Status.CANCELED:
        tags = tag(item, tagger, reference.value, conventions, directory)
    fields = {name: getattr(item, name) for name in WireItem.model_fields}
    fields["dateline"] = located_dateline(item.dateline)
    fields["language"] = tags.language
    fields["warnings"] = (*item.warnings, *tags.warnings)
    return EnrichedItem(
        **fields,
        entities=tags.entities,
        dates=tags.dates,
        reference_time=reference,
        correspondents=tags.correspondents,
    )


def tag(
    item: WireItem,
    tagger: Tagger,
    reference: datetime,
    conventions: Conventions = USUAL,
    directory: DirectoryChanges | None = None,
) -> Tags:
    """The tags of an item's copy, by the rules of its language."""
    stated = item.language or detect_language(" ".join((item.headline, *item.body)))
    language = primary(stated or UNSTATED_LANGUAGE)
    correspondents = enter(directory or DirectoryChanges.empty(item.source), item, profile(item))
    reads = tagger.language in (language, ANY_LANGUAGE)
    reader = tagger if reads else GazetteerTagger(language)
    body = excerpt(item.body, reader.size_of)
    return Tags(
        entities=tag_entities(
            body,
            reader,
            known_people=[correspondent.name for correspondent in correspondents],
            filed=_filed_from(item),
            conventions=conventions,
        ),
        dates=tag_dates(
            body,
            reference,
            language=language,
            day_first=day_first(stated or "", conventions.day_first),
        ),
        correspondents=correspondents,
        language=stated,
        warnings=(
            *_warnings(language, stated, names=reads),
            *excerpt_warning(item.body, body),
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


def _may_be_shared(item: WireItem) -> bool:
    """Whether what the item says may go into the directory, which others read, at once.

    Not what a held or embargoed item says. The embargo is compared with the moment of receipt
    rather than with now, so that a replay gives the same.
    """
    under_embargo = item.embargo_until is not None and item.embargo_until > item.received_at
    return item.status is Status.USABLE and not (under_embargo or item.embargo_indefinite)


def _outcome(item: EnrichedItem, changes: Sequence[TableWrite]) -> Outcome:
    event_id = f"{item.id}/{item.version}/{item.digest[:16]}"
    headers = cloudevent(
        "item.enriched",
        EnrichedItem,
        event_id=event_id,
        stage=STAGE,
        subject=item.id,
        time=item.received_at,
        urgency=item.urgency,
    )
    order = item.orders_kill_of
    whose = order.source if order else item.source
    return Outcome(
        KILL_ORDER if order else "enriched",
        item.source,
        emits=(Emit(ENRICHED, item.id, item.to_bytes(), headers, partition_by=whose),),
        writes=tuple(_with_headers(change, item, event_id) for change in changes),
        measures=tuple(
            Count(ENTITIES, (kind,), number)
            for kind, number in Counter(str(entity.type) for entity in item.entities).items()
        ),
    )


def _with_headers(change: TableWrite, item: EnrichedItem, event_id: str) -> TableWrite:
    """A change of the directory; profiles, which others read too, are events of their own."""
    if change.table is not CORRESPONDENTS:
        return change
    headers = cloudevent(
        "correspondent.seen",
        Correspondent,
        event_id=f"{change.key}/{event_id}",
        stage=STAGE,
        subject=change.key,
        time=item.received_at,
    )
    return replace(change, headers=headers)
