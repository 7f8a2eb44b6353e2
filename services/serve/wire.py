"""The newest events in memory, and which articles stand. No Kafka, no HTTP.

`Follower` fills it from the topics; each reader reads from it by its own position, at its own pace,
so that a slow one holds up nobody and takes no memory.
"""

import asyncio
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from services.serve.cursor import Position
from services.serve.entries import Entry
from services.serve.facts import TermsFacts

MAX_SETTLED = 100
"""Looked up at a time."""
Lookup = Callable[[str], bytes | None]
"""The article of an id as it stands on `articles.latest`; None where none does."""


class Ring:
    """The newest events of one partition, without a gap."""

    def __init__(self, start: int) -> None:
        """Empty; `start`: the offset of what comes first."""
        self.start = start
        self.end = start
        """The offset from which the topic is to be read on."""
        self._entries: list[Entry] = []
        self._first = 0
        """How many of these have been dropped; they are removed many at once."""

    def take(self, entries: Sequence[Entry], end: int) -> None:
        """What came next, and up to where the topic has been read."""
        self._entries.extend(entries)
        self.end = end

    def oldest(self) -> Entry | None:
        """The first that is here."""
        return self._entries[self._first] if self._first < len(self._entries) else None

    def drop_oldest(self) -> Entry:
        """Forget the first."""
        entry = self._entries[self._first]
        self._first += 1
        if self._first > len(self._entries) // 2:
            del self._entries[: self._first]
            self._first = 0
        self.start = entry.offset + 1
        return entry

    def since(self, offset: int, most: int) -> list[Entry]:
        """The first `most` entries from an offset on, which is not before `start`."""
        entries = self._entries
        first = bisect_left(entries, offset, self._first, key=lambda entry: entry.offset)
        return entries[first : first + most]


class Wire:
    """What serve knows of the wire."""

    def __init__(self, max_bytes: int, latest: Lookup) -> None:
        """`max_bytes`: of the newest events. `latest` looks an article up."""
        self.rings: dict[int, Ring] = {}
        """By partition of `articles`."""
        self.kills: dict[int, Ring] = {}
        """By partition of `articles.killed`; of these all are kept."""
        self.changed = asyncio.Event()
        """Is set, and replaced by another, when anything has come."""
        self.newest = 0
        """When the newest event was written, in milliseconds since 1970; 0 before the first."""
        self._max_bytes = max_bytes
        self._bytes = 0
        self._latest = latest
        self._killed: dict[str, Entry] = {}
        self._kills_by_id: dict[str, Entry] = {}
        self._newest_kills: Sequence[Entry] | None = None
        """All of them in order; None where that has to be found out."""
        self._stands: dict[str, tuple[int, bool, str]] = {}
        """Of the articles whose events are in a ring, the last one's offset, whether it has copy,
        and its terms of use: `articles.latest` may be read a moment later than they."""
        self._unsettled = dict[str, bool]()
        """Of those whose events have left the rings before `articles.latest` said the same."""

    def take_events(self, partition: int, entries: Sequence[Entry], end: int) -> None:
        """Take over what has been read of `articles`."""
        self.rings[partition].take(entries, end)
        for entry in entries:
            self._bytes += entry.size
            self.newest = max(self.newest, entry.time)
            self._unsettled.pop(entry.facts.id, None)
            facts = entry.facts
            self._stands[facts.id] = (entry.offset, facts.has_copy, facts.terms)
        while self._bytes > self._max_bytes:
            self._drop_oldest()
        self._settle()
        if entries:
            self.wake()

    def take_kills(self, partition: int, entries: Sequence[Entry], end: int) -> None:
        """Take over what has been read of `articles.killed`."""
        self.kills[partition].take(entries, end)
        self._killed |= {entry.facts.id: entry for entry in entries}
        self._kills_by_id |= {entry.facts.event_id: entry for entry in entries}
        if entries:
            self._newest_kills = None
            self.wake()

    def wake(self) -> None:
        """Have all look who wait for `changed`."""
        self.changed.set()
        self.changed = asyncio.Event()

    @property
    def end(self) -> Position:
        """Behind all that has been read."""
        lanes = (self.rings, self.kills)
        return Position(*(tuple(lane[number].end for number in sorted(lane)) for lane in lanes))

    @property
    def kill_count(self) -> int:
        """How many articles have been killed."""
        return len(self._killed)

    def kill_of(self, article_id: str) -> Entry | None:
        """The event of an article's kill; None where it has not been killed."""
        return self._killed.get(article_id)

    def newest_kills(self) -> Sequence[Entry]:
        """The events of all kills, the last one first."""
        if self._newest_kills is None:
            kills = self._killed.values()
            self._newest_kills = sorted(kills, key=lambda entry: entry.time, reverse=True)
        return self._newest_kills

    def kill(self, event_id: str) -> Entry | None:
        """The kill of this id; None where there is none."""
        return self._kills_by_id.get(event_id)

    def standing(self, article_id: str) -> bytes | None:
        """An article as it stands; None where it does not, or where that is not sure."""
        return self._latest(article_id) if self.stands(article_id) else None

    def stands(self, article_id: str) -> bool:
        """Whether an article's copy may be sent now."""
        if article_id in self._killed:
            return False
        if known := self._stands.get(article_id):
            return known[1]
        if article_id in self._unsettled:
            return self._unsettled[article_id]
        return self._latest(article_id) is not None

    def terms_of(self, article_id: str) -> str:
        """The terms of use of an article as it stands; empty for none."""
        if known := self._stands.get(article_id):
            return known[2]
        value = self._latest(article_id)
        return "" if value is None else TermsFacts.from_bytes(value).terms

    def may_be_sent(self, entry: Entry) -> bool:
        """Whether an event of `articles` may be sent now.

        No copy of what has since been killed or withheld; kills come from `articles.killed`, but
        for those from before there was that topic.
        """
        if entry.facts.id in self._killed:
            return False
        return not entry.facts.has_copy or self.stands(entry.facts.id)

    def _drop_oldest(self) -> None:
        """Forget the oldest event of all partitions."""
        oldest = min(self._oldest(), key=lambda entry: entry.time)
        self.rings[oldest.partition].drop_oldest()
        self._bytes -= oldest.size
        article_id = oldest.facts.id
        if self._stands.get(article_id, (None,))[0] == oldest.offset:
            self._unsettled[article_id] = self._stands.pop(article_id)[1]

    def _oldest(self) -> Iterator[Entry]:
        return (entry for ring in self.rings.values() if (entry := ring.oldest()))

    def _settle(self) -> None:
        """Forget of what has left the rings all on which `articles.latest` says the same by now."""
        for article_id, has_copy in list(islice(self._unsettled.items(), MAX_SETTLED)):
            if (self._latest(article_id) is not None) == has_copy:
                del self._unsettled[article_id]
