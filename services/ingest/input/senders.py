"""Who sent a record, and what that source may ask for. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from runtime.handler import Record
from runtime.sources import HEADER, source_of, why_unusable
from schemas.canary import is_canary
from schemas.item import Status, Stop, WireItem
from schemas.sources import ANY_SOURCE, OWN_TOPIC, UNKNOWN_SOURCE, UNSTATED, Right, Source, Sources
from services.ingest.errors import UnreadableCopyError
from services.ingest.identity import digest
from services.ingest.input.timestamps import TimeStyle

UNKNOWN = "unknown-source"
NO_RIGHTS = Source(may=())
"""The canary's: it is taken whatever the file of sources says, and may ask for nothing."""


@dataclass(frozen=True, slots=True)
class Sender:
    """A source, and what holds for it."""

    name: str
    source: Source = UNSTATED
    quarantined: bool = False
    """Whether its copy is withheld, since nobody knows it."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """Sources by the names that its copy calls them, in lower case."""

    @property
    def zone(self) -> tzinfo:
        """The zone of its times that have none."""
        return ZoneInfo(self.source.zone) if self.source.zone else UTC

    @property
    def style(self) -> TimeStyle:
        """How it writes times."""
        return TimeStyle(self.zone, self.source.day_first)

    def source_named(self, name: str) -> str:
        """The source that its copy means by an agency's name; itself where it gives none.

        `dpa` in copy of `dpa-english` is its own.
        """
        folded = name.casefold()
        if not name or folded in self.name.casefold().replace("_", "-").split("-"):
            return self.name
        own = folded in map(str.casefold, self.source.tags)
        return self.name if own else self.tags.get(folded, name)

    def why_unconfirmed(self, other: str, asks: str = "kill") -> str | None:
        """Why a kill or hold of another's copy waits for a desk; None where it does not."""
        if other == self.name or "kill-others" in self.source.may:
            return None
        return f"{self.name} may not {asks} copy of {other} (kill-others, WIREDESK_SOURCES)"


class Senders:
    """The senders that a desk knows."""

    def __init__(self, sources: Sources = ANY_SOURCE) -> None:
        self._sources = sources
        self._topics = sources.topics
        self._by_tag = _by_tag(sources)

    def of(self, record: Record) -> Sender:
        """Who sent a record.

        Whoever may write to a source's own topic is that source, and nobody else is. Raises
        UnreadableCopyError: `unusable-source`, `unknown-source`.
        """
        stated = record.header(HEADER)
        bound = self.bound_to(record.topic)
        if bound:
            if stated not in (None, "", bound):
                raise _unusable(
                    f"it came on {record.topic}, the topic of {bound}, as {source_of(record)}: "
                    f"push it as {bound}, or to the topic of its source"
                )
            return Sender(bound, self._sources.of(bound), tags=self._by_tag)
        if record.topic.startswith(OWN_TOPIC):
            raise _unusable(
                f"no source has the topic {record.topic} (WIREDESK_SOURCES): give it back to its "
                "source and redrive, or push to the topic of the source"
            )
        if unusable := why_unusable(stated or ""):
            raise _unusable(unusable)
        return self._named(stated or UNKNOWN_SOURCE, record.topic)

    def bound_to(self, topic: str) -> str | None:
        """The source that alone may write to a topic; None of one that is for all."""
        return self._topics.get(topic)

    def _named(self, name: str, topic: str) -> Sender:
        if is_canary(name):
            return Sender(name, NO_RIGHTS)
        source = self._sources.of(name)
        if source.topic:
            raise _unusable(
                f"{name} has a topic of its own, {source.topic}, and this came on {topic}: push "
                "it there; if it did not come from that source, find out who writes in its name"
            )
        if name in self._sources.sources:
            return Sender(name, source, tags=self._by_tag)
        match self._sources.unknown:
            case "refuse":
                raise UnreadableCopyError(
                    "unknown-source",
                    f"{name} is not among the sources of WIREDESK_SOURCES: add it there and "
                    "redrive, or have it sent under the name of one that is",
                )
            case "rename":
                return Sender(UNKNOWN_SOURCE, self._sources.of(UNKNOWN_SOURCE), tags=self._by_tag)
            case unknown:
                return Sender(name, source, unknown == "quarantine", self._by_tag)


def permitted(item: WireItem, sender: Sender) -> WireItem:
    """The item as far as its sender may have it: withheld where nobody knows the source.

    Raises UnreadableCopyError, `not-allowed`, for what the source may not ask for.
    """
    # Whoever may kill others' copy may send the notice that asks for it.
    may = {*sender.source.may, *(("kill",) if "kill-others" in sender.source.may else ())}
    refused = [right for right in _needed(item) if right not in may]
    if refused:
        raise UnreadableCopyError(
            "not-allowed",
            f"{sender.name} may not {refused[0]} (may, WIREDESK_SOURCES): give it that right and "
            "redrive, or act on it yourself",
        )
    return _quarantined(item) if sender.quarantined else item


def _quarantined(item: WireItem) -> WireItem:
    """The item, withheld; a kill stays one."""
    if item.status is not Status.USABLE:
        return item
    stop = Stop(reason=UNKNOWN, words=item.source)
    withheld = item.model_copy(update={"status": Status.WITHHELD, "stop": stop})
    return withheld.model_copy(update={"digest": digest(withheld)})


def _needed(item: WireItem) -> tuple[Right, ...]:
    needed: list[Right] = []
    # What others ask of a source's copy waits for a desk; what the canary asks is refused.
    every = is_canary(item.source)
    if item.status is Status.CANCELED or any(
        every or each.source == item.source for each in item.kills
    ):
        needed.append("kill")
    if item.status is Status.WITHHELD or any(
        every or each.source == item.source for each in item.holds
    ):
        needed.append("hold")
    if item.embargo_until or item.embargo_indefinite:
        needed.append("embargo")
    return tuple(needed)


def _by_tag(sources: Sources) -> Mapping[str, str]:
    """The source of each tag that only one of them has."""
    found: dict[str, set[str]] = {}
    for name, source in sources.sources.items():
        for tag in (name, *source.tags):
            found.setdefault(tag.casefold(), set()).add(name)
    return {tag: names.pop() for tag, names in found.items() if len(names) == 1}


def _unusable(error: str) -> UnreadableCopyError:
    return UnreadableCopyError("unusable-source", error)
