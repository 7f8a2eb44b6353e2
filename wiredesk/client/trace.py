"""Reading the topics for a trace: once to find the articles, once for their stories."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

from runtime.settings import Settings
from runtime.tables.memory import to_key
from runtime.topics.placement import Placements
from runtime.topics.placement_topic import read_placements
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    DEAD_LETTERS,
    DELIVERIES,
    ENRICHED,
    ITEMS,
    LEDGER,
    OUTCOMES,
    SITES,
    UNRESOLVED_KILLS,
    Topic,
)
from wiredesk.client.read import Chosen, reading
from wiredesk.trace.records import Seen
from wiredesk.trace.search import Search
from wiredesk.trace.story import Answer
from wiredesk.trace.telling import Telling
from wiredesk.trace.wanted import Wanted

LOGS = (ITEMS, ARTICLES, DEAD_LETTERS)
"""What is looked through for the articles, from a moment on."""
TELLING_LOGS = (ITEMS, ENRICHED, OUTCOMES, ARTICLES, DEAD_LETTERS, DELIVERIES)
"""What tells of them, from the same moment on."""
BY_SOURCE = frozenset({ITEMS.name, ENRICHED.name, DEAD_LETTERS.name})
"""Topics whose records are placed by their source; the other logs are by the article's id."""


def places(now: int, partitions: int, tables: int) -> set[int]:
    """The partition that a key has now, and those that it had before its topic has grown.

    A topic grows by multiples of the partitions of the tables behind it (ADR 15).
    """
    before = (each for each in range(tables, partitions, tables) if partitions % each == 0)
    return {now, *(now % each for each in before)}


class Trace:
    """Looks for one thing, from one moment on, and counts what it has looked through."""

    def __init__(self, settings: Settings, since: datetime, stories: int) -> None:
        """`stories`: how many are told at most."""
        self._settings = settings
        self._since = since
        self._stories = stories
        self._records = 0
        self._placements: Placements

    async def answer(self, what: str, source: str | None = None) -> Answer:
        """All there is to say of it; `source`: the only one that is looked for.

        Raises what `reading` and `read_placements` raise.
        """
        self._placements, self._records = await read_placements(self._settings), 0
        wanted = Wanted(what)
        search = await self._search(wanted, source, source or wanted.source)
        if wanted.source and not source and not search.articles:
            # It may be written otherwise than the source calls itself.
            search = await self._search(wanted, None, None)
        told = dict(list(search.articles.items())[: self._stories])
        telling = Telling(list(told))
        if told:
            chosen = self._of(sorted(set(told.values())), list(told))
            tables = (ARTICLES_HELD, UNRESOLVED_KILLS, SITES)
            async for seen in self._records_of(TELLING_LOGS, tables, chosen):
                telling.take(seen)
        return Answer(
            what=what,
            since=self._since,
            records=self._records,
            stories=tuple(telling.stories()),
            more=len(search.articles) - len(told),
            refusals=tuple(search.refusals[: self._stories]),
            kills=tuple(search.kills),
        )

    async def _search(self, wanted: Wanted, source: str | None, whose: str | None) -> Search:
        """What fits, among the copy of `whose` partitions; None for all."""
        search = Search(wanted, source)
        chosen = self._of([whose] if whose else [], [])
        async for seen in self._records_of(LOGS, (UNRESOLVED_KILLS,), chosen):
            search.take(seen)
        return search

    def _of(self, sources: Sequence[str], ids: Sequence[str]) -> Chosen:
        """Which partitions may have records of sources and ids; all where none is given."""
        keys = dict.fromkeys(BY_SOURCE, sources) | {ARTICLES.name: ids}

        def chosen(topic: str, partition: int) -> bool:
            found = keys.get(topic)
            return not found or any(partition in self._places(topic, each) for each in found)

        return chosen

    def _places(self, topic: str, key: str) -> set[int]:
        """Where a key's records may be."""
        where = next(each for each in TELLING_LOGS if each.name == topic)
        now = self._placements.partition_of(where, key.encode())
        tables = self._placements.partitions(LEDGER)
        return places(now, self._placements.partitions(where), tables)

    async def _records_of(
        self, logs: Sequence[Topic], tables: Sequence[Topic], chosen: Chosen
    ) -> AsyncIterator[Seen]:
        """Those of some logs from the moment on, and all of some tables."""
        topics = (*logs, *tables)
        async with reading(self._settings, topics, from_start=True, chosen=chosen) as reader:
            await reader.skip_to(self._since, logs)
            async for found in reader.until_now():
                for topic, record in found:
                    self._records += 1
                    yield Seen(
                        topic,
                        record.partition,
                        record.offset,
                        datetime.fromtimestamp(record.timestamp / 1000, UTC),
                        to_key(record.key),
                        record.value,
                        tuple((name, value or b"") for name, value in record.headers),
                    )
