"""The records of some articles as their stories. Pure.

An arrival is one item of one raw record: all that is made of it says where that lies.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TypeVar

from schemas.article import EventKind
from schemas.dead_letter import DeadLetter
from schemas.delivery import Delivery
from schemas.held import HeldArticle
from schemas.outcome import ItemOutcome
from schemas.record import MalformedRecordError, WireModel
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    DEAD_LETTERS,
    DELIVERIES,
    ENRICHED,
    ITEMS,
    OUTCOMES,
    SITES,
    UNRESOLVED_KILLS,
)
from schemas.unresolved_kill import UnresolvedKill
from services.serve.deliveries.joining import joined
from wiredesk.trace.kept import TracedSites
from wiredesk.trace.records import Event, Item, Seen, Tagged
from wiredesk.trace.story import Arrival, Happening, OpenKill, Sent, Step, Story

Raw = tuple[str, int, int, int]
STAGES = ("ingest", "enrich", "publish")
PUBLISHED = (EventKind.PUBLISHED, EventKind.UPDATED, EventKind.CORRECTED)
M = TypeVar("M", bound=WireModel)


class Telling:
    """Takes records in any order, and tells the stories of some ids."""

    def __init__(self, ids: Collection[str]) -> None:
        """`ids`: of the articles that are told of."""
        self._ids = ids
        self._items: dict[Raw, Item] = {}
        self._article: dict[Raw, str] = {}
        self._steps: defaultdict[Raw, list[Step]] = defaultdict(list)
        self._events: defaultdict[str, list[tuple[Seen, Event]]] = defaultdict(list)
        self._held: dict[str, HeldArticle] = {}
        self._kills: dict[str, UnresolvedKill] = {}
        self._sent: dict[str, Delivery] = {}
        self._sites = TracedSites()

    def take(self, seen: Seen) -> None:
        """Take note of a record; one that can't be read, or is of others, is passed over."""
        match seen.topic:
            case ITEMS.name:
                self._take_item(seen, read(Item, seen.value), "ingest")
            case ENRICHED.name:
                self._take_item(seen, read(Tagged, seen.value), "enrich")
            case OUTCOMES.name:
                self._take_outcome(seen, read(ItemOutcome, seen.value))
            case ARTICLES.name:
                self._take_event(seen)
            case ARTICLES_HELD.name:
                self._take_held(seen)
            case UNRESOLVED_KILLS.name:
                self._take_kill(seen)
            case DEAD_LETTERS.name:
                self._take_letter(seen)
            case DELIVERIES.name:
                self._take_delivery(seen)
            case SITES.name:
                self._sites.take(seen)

    def stories(self) -> list[Story]:
        """Those of all ids of which there is anything, the one that came last first."""
        told = [self._story(each) for each in self._ids]
        return [each for each in told if each.arrivals or each.events or each.kills]

    def _take_item(self, seen: Seen, item: Item | None, stage: str) -> None:
        if item is None or item.only_ids or not self._is_meant(item):
            return
        self._items.setdefault(item.raw, item)
        self._article.setdefault(item.raw, item.id)
        if isinstance(item, Tagged):
            tags = (len(item.entities), len(item.dates), len(item.correspondents))
            reason = "{} entities, {} dates, {} correspondents".format(*tags)
            step = Step(stage=stage, at=seen.at, outcome="tagged", reason=reason, place=seen.place)
        else:
            step = Step(stage=stage, at=seen.at, outcome=item.order or "item", place=seen.place)
        self._steps[item.raw].append(step)

    def _is_meant(self, item: Item) -> bool:
        return item.id in self._ids or item.former_id in self._ids

    def _take_outcome(self, seen: Seen, said: ItemOutcome | None) -> None:
        if said is None:
            return
        raw = (said.topic, said.partition, said.offset, said.item)
        # Its article may go on under another id than that which its copy gives.
        if said.article in self._ids:
            self._article[raw] = said.article
        step = Step(
            stage="publish",
            at=seen.at,
            outcome=said.outcome,
            reason=said.why or said.stop,
            until=said.until,
            place=seen.place,
        )
        self._steps[raw].append(step)

    def _take_event(self, seen: Seen) -> None:
        event = read(Event, seen.value)
        if event and event.id in self._ids:
            self._events[event.id].append((seen, event))
            # Where its item is not kept any more, this alone says which bytes it was.
            self._items.setdefault(event.raw, event)
            self._article.setdefault(event.raw, event.id)

    def _take_delivery(self, seen: Seen) -> None:
        sent = read(Delivery, seen.value)
        if sent and sent.article_id in self._ids:
            self._sent[sent.key] = joined(self._sent.get(sent.key), sent)

    def _take_held(self, seen: Seen) -> None:
        self._held.pop(seen.key, None)
        if seen.key in self._ids and (row := read(HeldArticle, seen.value)):
            self._held[seen.key] = row

    def _take_kill(self, seen: Seen) -> None:
        self._kills.pop(seen.key, None)
        kill = read(UnresolvedKill, seen.value)
        if kill and any(each.id in self._ids for each in kill.candidates):
            self._kills[seen.key] = kill

    def _take_letter(self, seen: Seen) -> None:
        letter = letter_of(seen)
        item = read(Item, seen.value) if letter and letter.stage != "ingest" else None
        if letter and item and self._is_meant(item):
            self._items.setdefault(item.raw, item)
            self._article.setdefault(item.raw, item.id)
            self._steps[item.raw].append(refused(seen, letter))

    def _story(self, id_: str) -> Story:
        events = sorted(self._events[id_], key=lambda each: (each[0].at, each[0].offset))
        last = events[-1][1] if events else None
        published = last is not None and last.event in PUBLISHED
        arrivals = self._arrivals(id_, published=published)
        some = last or next((self._items[raw] for raw in self._raws(id_)), None)
        return Story(
            id=id_,
            source=some.source if some else "",
            now=standing(last, self._held.get(id_), arrivals),
            headline=last.headline if last else "",
            slugline=last.slugline if last else None,
            provider_guid=some.provider_guid if some else None,
            arrivals=tuple(arrivals),
            events=tuple(_happening(*each) for each in events),
            sent=tuple(
                _sent(each) for _, each in sorted(self._sent.items()) if each.article_id == id_
            ),
            kept_from=self._sites.kept_from(last),
            kills=tuple(
                open_kill(each)
                for each in self._kills.values()
                if any(one.id == id_ for one in each.candidates)
            ),
        )

    def _raws(self, id_: str) -> list[Raw]:
        found = [raw for raw in self._items if id_ in (self._article[raw], self._items[raw].id)]
        return sorted(found, key=lambda raw: (self._items[raw].received_at, raw))

    def _arrivals(self, id_: str, *, published: bool) -> list[Arrival]:
        first: dict[str, str] = {}
        told = []
        for raw in self._raws(id_):
            item = self._items[raw]
            place = "{}/{}@{}".format(*raw)
            before = first.setdefault(item.digest, place) if item.order is None else place
            # A warning may quote the copy.
            is_out = any(each.outcome in PUBLISHED for each in self._steps[raw])
            warnings = item.warnings if published and is_out else ()
            told.append(self._arrival(item, before if before != place else None, warnings))
        return told

    def _arrival(self, item: Item, before: str | None, warnings: tuple[str, ...]) -> Arrival:
        steps = sorted(self._steps[item.raw], key=lambda each: (each.at, STAGES.index(each.stage)))
        topic, partition, offset, place = item.raw
        return Arrival(
            topic=topic,
            partition=partition,
            offset=offset,
            item=place,
            sha256=item.provenance.sha256,
            format=item.provenance.format,
            received_at=item.received_at,
            version=item.version,
            order=item.order,
            same_as=before,
            steps=tuple(steps),
            missing=_missing(steps),
            warnings=warnings,
        )


def standing(last: Event | None, held: HeldArticle | None, arrivals: Sequence[Arrival]) -> str:
    """How an article stands, in words."""
    if held and not (last and last.event is EventKind.KILLED):
        until = held.until.isoformat(timespec="seconds") if held.until else "further notice"
        which = f"version {held.version} is held until {until}: {held.stop.reason}"
        return f"published, and {which}" if last and last.event != EventKind.WITHHELD else which
    return _by_event(last) if last else _by_arrivals(arrivals)


def _by_event(last: Event) -> str:
    if last.event is EventKind.KILLED:
        return "killed" + (f" by {last.ordered_by}" if last.ordered_by else "")
    if last.event is EventKind.WITHHELD:
        return "withheld" + (f": {last.stop.reason}" if last.stop else "")
    return f"published, version {last.version}"


def _by_arrivals(arrivals: Sequence[Arrival]) -> str:
    if not arrivals or not arrivals[-1].steps:
        return "nothing of its copy was seen"
    if arrivals[-1].missing:
        return f"it waits in front of {arrivals[-1].missing}"
    step = arrivals[-1].steps[-1]
    return f"{step.outcome} at {step.stage}" + (f": {step.reason}" if step.reason else "")


def refused(seen: Seen, letter: DeadLetter) -> Step:
    """The step of a stage that could not use a record."""
    return Step(
        stage=letter.stage,
        at=seen.at,
        outcome="dead-letter",
        reason=f"{letter.reason}: {letter.error}",
        place=seen.place,
    )


def letter_of(seen: Seen) -> DeadLetter | None:
    """The headers of a dead letter; None where they say nothing of the kind."""
    try:
        return DeadLetter.from_headers(seen.headers)
    except ValueError:  # pydantic's is one too
        return None


def open_kill(kill: UnresolvedKill) -> OpenKill:
    """A kill as a trace tells it."""
    return OpenKill(id=kill.id, asks=kill.asks, source=kill.source, explanation=kill.explanation)


def read(model: type[M], value: bytes | None) -> M | None:
    """A value; None for a tombstone and for what is none."""
    try:
        return model.from_bytes(value) if value is not None else None
    except MalformedRecordError:
        return None


def _missing(steps: Sequence[Step]) -> str | None:
    """The stage behind the last that has said something, unless that could not use it."""
    if not steps or any(each.outcome == "dead-letter" for each in steps):
        return None
    behind = 1 + max(STAGES.index(each.stage) for each in steps)
    return STAGES[behind] if behind < len(STAGES) else None


def _happening(seen: Seen, event: Event) -> Happening:
    return Happening(
        event=event.event,
        at=seen.at,
        version=event.version,
        stop=event.stop,
        ordered_by=event.ordered_by,
        ordered_at=event.ordered_at,
        place=seen.place,
    )


def _sent(delivery: Delivery) -> Sent:
    return Sent(
        site=delivery.site,
        event=delivery.kind,
        version=delivery.version,
        channel=delivery.channel,
        sent_at=delivery.sent_at,
        acknowledged_at=delivery.acknowledged_at,
        attempts=delivery.attempts,
        last_answer=delivery.last_answer,
    )
