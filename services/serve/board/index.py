"""The articles of the last days: to list, to search, and each with its versions. No Kafka, no HTTP.

A database of SQLite in memory. It is a cache of `articles` and nothing is lost with it. The copy of
a killed or withheld article leaves it, earlier versions included, when the event comes; who reads
asks `Wire.stands` besides, since that event may be on its way.
"""

import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import ceil
from time import monotonic
from typing import Any

from services.serve.board.rows import row_of, texts_of
from services.serve.board.words import ANYTHING, Words
from services.serve.entries import Entry
from services.serve.filters import FIELDS, Filter

MAX_VERSIONS = 100
"""Events of an article that are kept: the newest."""
MAX_BYTES = 8 << 20
"""Of the versions of one article that are given at once; one may be larger."""
DROPPED = 0.1
"""The part of the articles that leaves where there is no room: what is searched is then tidied."""
MAX_SECONDS = 2.0
"""For a search: words that most articles have, many of them."""
STEPS = 20_000
"""Of SQLite between two looks at the clock."""
END_OF_TIME = 1 << 62
TABLES = """
PRAGMA secure_delete = ON;
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE, source TEXT, terms TEXT, time INTEGER, row BLOB
);
CREATE INDEX articles_by_time ON articles (time);
CREATE TABLE events (number INTEGER, place INTEGER, time INTEGER, whole BLOB);
CREATE INDEX events_by_article ON events (number, time, place);
CREATE TABLE terms (
    number INTEGER, field TEXT, value TEXT, PRIMARY KEY (number, field, value)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE copy USING fts5 (
    headline, slug, body, names, content='', tokenize='unicode61 remove_diacritics 2'
);
"""
SEARCH = """
WITH asked AS MATERIALIZED (
    SELECT filter.key AS field, one.value AS value
    FROM json_each(:any_of) AS filter, json_each(filter.value) AS one
), unwanted AS MATERIALIZED (
    SELECT filter.key AS field, one.value AS value
    FROM json_each(:none_of) AS filter, json_each(filter.value) AS one
)
SELECT id, time, row FROM articles
WHERE time < :before
AND (:limited = 0 OR may_have(source, terms))
AND (:wanted = '' OR number IN (SELECT rowid FROM copy WHERE copy MATCH :wanted))
AND (:unwanted = '' OR number NOT IN (SELECT rowid FROM copy WHERE copy MATCH :unwanted))
AND (:filters = 0 OR :filters = (
    SELECT count(DISTINCT field) FROM terms JOIN asked USING (field, value)
    WHERE terms.number = articles.number
))
AND NOT EXISTS (
    SELECT 1 FROM terms JOIN unwanted USING (field, value) WHERE terms.number = articles.number
)
ORDER BY time DESC LIMIT :limit
"""


class TooSlowError(Exception):
    """Too much fits, so that the search would take too long."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    words: Words = ANYTHING
    wanted: Filter = field(default_factory=Filter)
    may_have: Callable[[str, str], bool] | None = None
    """Which copy, by its source and its terms of use; None: all."""
    before: int = END_OF_TIME
    """Written before this moment, in milliseconds since 1970."""
    limit: int = 100


@dataclass(frozen=True, slots=True)
class Found:
    """An article of the list."""

    id: str
    time: int
    row: bytes
    """As `row_of` makes it."""


class Index:
    """The newest articles, up to an age and a size. Several threads may use it."""

    def __init__(self, max_bytes: int, max_age: int) -> None:
        """`max_bytes` of memory; `max_age` in milliseconds."""
        self._max_bytes = max_bytes
        self._max_age = max_age
        self._lock = threading.Lock()
        self._closed = False
        self.since = 0
        """Articles whose last event was written before have left, in milliseconds since 1970."""
        self._database = sqlite3.connect(
            ":memory:", check_same_thread=False, isolation_level=None, cached_statements=50
        )
        self._database.executescript(TABLES)
        (self._page_size,) = self._one("PRAGMA page_size")

    def close(self) -> None:
        """Give the memory back; nothing is found any more."""
        with self._lock:
            self._closed = True
            self._database.close()

    @property
    def size(self) -> int:
        """Bytes of what it has."""
        with self._lock:
            return self._size()

    def take(self, entries: Iterable[Entry]) -> None:
        """Take over events in their order; a kill or hold removes all copy of its article."""
        with self._changing():
            newest = 0
            for entry in entries:
                newest = max(newest, entry.time)
                if entry.facts.has_copy:
                    self._add(entry)
                else:
                    self._forget(entry.facts.id)
            self._drop_before(newest - self._max_age)
        with self._changing():  # what has been committed is all in its pages
            while self._size() > self._max_bytes and self._drop_oldest():
                pass

    def search(self, query: Query) -> list[Found]:
        """The articles that fit, the newest first. Raises TooSlowError."""
        wanted = query.wanted.wanted
        given = {
            "before": query.before,
            "limited": query.may_have is not None,
            "wanted": query.words.wanted or "",
            "unwanted": query.words.unwanted or "",
            "any_of": _terms({name: each.any_of for name, each in wanted.items()}),
            "filters": sum(1 for each in wanted.values() if each.any_of),
            "none_of": _terms({name: each.none_of for name, each in wanted.items()}),
            "limit": query.limit,
        }
        with self._lock:
            if self._closed:
                return []
            self._database.create_function("may_have", 2, query.may_have or (lambda *_: True))
            with self._in_time():
                return [Found(*row) for row in self._database.execute(SEARCH, given)]

    def versions(self, article_id: str) -> Sequence[bytes]:
        """The events of an article that have copy, as CloudEvents in JSON, the oldest first.

        Of very long ones those are left out that came first.
        """
        asked = (
            "SELECT whole FROM events JOIN articles USING (number) WHERE id = ? "
            "ORDER BY events.time DESC, place DESC"
        )
        with self._lock:
            found = () if self._closed else self._database.execute(asked, (article_id,))
            rows = list(found)
        versions, size = list[bytes](), 0
        for (whole,) in rows:
            if size > MAX_BYTES:
                break
            versions.append(zlib.decompress(whole))
            size += len(versions[-1])
        return versions[::-1]

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """Raises TooSlowError where what is asked within takes too long."""
        ends_at = monotonic() + MAX_SECONDS
        self._database.set_progress_handler(lambda: monotonic() > ends_at, STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            raise TooSlowError from error
        finally:
            self._database.set_progress_handler(None, 0)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """All changes within are made, or none."""
        with self._lock, self._database:
            self._database.execute("BEGIN")
            yield

    def _add(self, entry: Entry) -> None:
        event: Mapping[str, Any] = json.loads(entry.json[entry.data_at :])
        facts = entry.facts
        number = self._number_of(facts.id)
        if number is not None:
            self._forget_words(number)
        cursor = self._database.execute(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "source = excluded.source, terms = excluded.terms, time = excluded.time, "
            "row = excluded.row",
            (number, facts.id, facts.source, facts.terms, entry.time, row_of(entry.time, event)),
        )
        number = cursor.lastrowid if number is None else number
        self._database.execute(
            "INSERT INTO events VALUES (?, ?, ?, ?)",
            (number, entry.offset, entry.time, zlib.compress(entry.json + b"}", 1)),
        )
        self._database.execute(
            "DELETE FROM events WHERE rowid IN (SELECT rowid FROM events WHERE number = ? "
            "ORDER BY time DESC, place DESC LIMIT -1 OFFSET ?)",
            (number, MAX_VERSIONS),
        )
        self._database.execute("INSERT INTO copy (rowid, headline, slug, body, names) "
                               "VALUES (?, ?, ?, ?, ?)", (number, *texts_of(event)))  # fmt: skip
        values = {(name, value) for name, of in FIELDS.items() for value in of(facts)}
        self._database.executemany(
            "INSERT INTO terms VALUES (?, ?, ?)", [(number, *each) for each in values]
        )

    def _forget(self, article_id: str) -> None:
        number = self._number_of(article_id)
        if number is not None:
            self._remove(number)

    def _remove(self, number: int) -> None:
        self._forget_words(number)
        self._database.execute("DELETE FROM events WHERE number = ?", (number,))
        self._database.execute("DELETE FROM articles WHERE number = ?", (number,))

    def _forget_words(self, number: int) -> None:
        """What can be searched for, which is that of the last event."""
        (whole,) = self._one(
            "SELECT whole FROM events WHERE number = ? ORDER BY time DESC, place DESC", number
        )
        texts = texts_of(json.loads(zlib.decompress(whole))["data"])
        # An index without its texts has to be given them to forget them.
        self._database.execute(
            "INSERT INTO copy (copy, rowid, headline, slug, body, names) "
            "VALUES ('delete', ?, ?, ?, ?, ?)",
            (number, *texts),
        )
        self._database.execute("DELETE FROM terms WHERE number = ?", (number,))

    def _number_of(self, article_id: str) -> int | None:
        found = self._database.execute(
            "SELECT number FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        return found[0] if found else None

    def _drop_before(self, time: int) -> None:
        if self._drop("SELECT number FROM articles WHERE time < ?", time):
            self.since = max(self.since, time)

    def _drop_oldest(self) -> bool:
        """Whether there was anything to drop."""
        (count,) = self._one("SELECT count(*) FROM articles")
        dropped = self._drop(
            "SELECT number FROM articles ORDER BY time LIMIT ?", ceil(count * DROPPED)
        )
        (first,) = self._one("SELECT min(time) FROM articles")
        if dropped and first:
            self.since = first
        self._database.execute("INSERT INTO copy (copy) VALUES ('optimize')")
        return dropped

    def _drop(self, which: str, given: int) -> bool:
        numbers = self._database.execute(which, (given,)).fetchall()
        for (number,) in numbers:
            self._remove(number)
        return bool(numbers)

    def _size(self) -> int:
        (pages,) = self._one("PRAGMA page_count")
        (free,) = self._one("PRAGMA freelist_count")
        return int((pages - free) * self._page_size)

    def _one(self, statement: str, *given: object) -> tuple[Any, ...]:
        row: tuple[Any, ...] = self._database.execute(statement, given).fetchone()
        return row


def _terms(values: Mapping[str, Collection[str]]) -> str:
    """Filters that ask something, with their values, as JSON."""
    return json.dumps({name: sorted(each) for name, each in values.items() if each})
