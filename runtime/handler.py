"""What a stage is to the runtime: a pure function from records to outcomes, and its topics.

A handler knows no Kafka, no clock and no I/O. It says what is to be emitted, what its tables
are to hold from now on, and what can't be used; the runtime does all of that in one
transaction, or none of it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from runtime.metrics.measures import Measure, Metric
from runtime.visible import cut
from schemas.topics import Topic

T = TypeVar("T")
Headers = tuple[tuple[str, bytes], ...]
MAX_ERROR = 1000
"""Characters of what is said of a dead letter, which may quote the record."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a record could not be read."""

    reason: str
    """A few fixed words joined by hyphens, fit for a metric's label: `too-slow`."""
    error: str
    """One line: what is wrong and what to do about it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a stage's reader made of a record, and how long it took."""

    content: object
    """Whatever the stage's handler expects, or a `Refusal`."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Record:
    """A record as consumed; `topic` is its name without the prefix."""

    topic: str
    partition: int
    offset: int
    timestamp: datetime
    """When it was pushed, in UTC, to the millisecond."""
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    no_time: int | None = None
    """Its timestamp where that can be no time; `timestamp` only stands for one then."""
    reading: Reading | None = None
    """What the stage's reader made of it; None for a stage that has none."""

    def header(self, name: str) -> str | None:
        """The last header of that name as text (undecodable bytes replaced), or None."""
        for key, value in reversed(self.headers):
            if key == name:
                return value.decode("utf-8", "replace")
        return None


@dataclass(frozen=True, slots=True)
class Emit:
    """A record to produce. The runtime adds the trace headers."""

    topic: Topic
    key: str
    value: bytes | None
    """None is a tombstone."""
    headers: Headers = ()
    partition_by: str | None = None
    """What its partition follows from where that is not the key."""


@dataclass(frozen=True, slots=True)
class TableWrite:
    """A change to one of the stage's tables; a value of None deletes the key."""

    table: Topic
    key: str
    value: bytes | None
    headers: Headers = ()
    """For a table that others read too; the runtime adds the trace headers."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a record, or one of its items, goes to the dead letters."""

    reason: str
    """A few fixed words joined by hyphens, fit for a metric's label: `not-an-item`."""
    error: str
    """One line: what is wrong and what to do about it, in at most `MAX_ERROR` characters."""
    item: int | None = None
    """Which of the record's items, from 0; None for the record as a whole."""


@dataclass(frozen=True, slots=True)
class Said:
    """A warning for the log, once the transaction has committed."""

    event: str
    """A few fixed words."""
    fields: tuple[tuple[str, str], ...] = ()
    """What the line says besides, by name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item. Each item of each record has exactly one."""

    name: str
    """A few fixed words joined by hyphens, fit for a metric's label: `dead-letter`."""
    source: str
    """Who sent the record."""
    emits: tuple[Emit, ...] = ()
    """What is handed on."""
    writes: tuple[TableWrite, ...] = ()
    rejection: Rejection | None = None
    explanation: str | None = None
    """Why it has this outcome, in words for people, where the name leaves that open."""
    measures: tuple[Measure, ...] = ()
    """What is to be counted for it, on metrics that the stage names."""
    said: tuple[Said, ...] = ()
    """What a person should find in the log."""
    notes: tuple[Emit, ...] = ()
    """What only tells of the outcome: nothing is handed on by it."""


def rejected(source: str, reason: str, error: str, item: int | None = None) -> Outcome:
    """The outcome of what can't be used: a dead letter."""
    return Outcome("dead-letter", source, rejection=Rejection(reason, cut(error, MAX_ERROR), item))


TimeOf = Callable[[bytes], datetime | None]
"""The time that a value of a table states, if it states one."""


class Table(Protocol):
    """A read-only view of one table's share for the partition at hand."""

    def get(self, key: str) -> bytes | None:
        """The value under a key, or None."""

    def items(self) -> Sequence[tuple[str, bytes]]:
        """Every key with its value, in the order of the keys."""

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        """The first `most` keys whose values have a time, each after it, the earliest first.

        `up_to`: the last time that counts; None: any does. The order is kept as the table changes.
        """


Tables = Mapping[str, Table]
"""A stage's tables by the names of their topics."""


class Handler(Protocol):
    """The pure core of a stage."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """What becomes of one record, an outcome an item.

        It sees its tables as they are after the records before this one. It must not depend
        on `now` for what it emits, only for whether something is due: a replay has to give
        the same. An exception is a defect: the record goes to the dead letters, `stage-defect`.
        """

    def next_due(self, tables: Tables) -> datetime | None:
        """When `due` is to be called, if ever; asked after each change of a table."""

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """What is to happen because it is `now`, without any record."""


class NothingDue:
    """The base of handlers to which only records matter, never the time alone."""

    def next_due(self, tables: Tables) -> datetime | None:
        """Nothing is ever due."""
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """Nothing is ever due."""
        return ()


class AsRead(NothingDue):
    """The handler of a stage whose reader says all that becomes of a record."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """The outcomes that the reader gave."""
        return read_as(list, record)


def read_as(kind: type[T], record: Record) -> T:
    """What the stage's reader made of a record. Raises TypeError where that is no `kind`."""
    content = record.reading and record.reading.content
    if not isinstance(content, kind):
        raise TypeError(f"the reader gave {type(content).__name__}, not {kind.__name__}")
    return content


Reader = Callable[[Record], object]
"""What reads the prose of a record, without any table, into what the handler needs.

It may take long or for ever, so it runs in a process of its own, which is ended at a limit:
`runtime.reading`. What it returns has to be picklable. An exception is a defect of the stage.
"""
MakeReader = Callable[[], Reader]
"""Makes a reader, in the process that it is to run in: a function of a module, or a `partial`
of one. Raises ConfigurationError."""
Refresh = Callable[[], bool]
"""Takes what has changed of a stage's configuration; whether anything has.

It is called about every second, in a thread. Raises ConfigurationError, once, where a change can't
be used: all stays as it was."""


def none_beside() -> tuple[Topic, ...]:
    """For stages that read their source alone."""
    return ()


PASSED_BY = Reading(None, 0.0)
"""What stands for the reading of a record that is none of the stage's concern."""


def concerns_all(record: Record) -> bool:
    """For stages that handle every record."""
    return True


@dataclass(frozen=True, slots=True)
class TableGauge:
    """A gauge of how many entries a table has, by a label that each entry states."""

    metric: Metric
    """With two labels: that of the entries, and the partition of the stage's input."""
    table: Topic
    label_of: Callable[[bytes], str]
    """The label of a table's value."""


def never_urgent(headers: Headers) -> bool:
    """For stages whose records may all wait for more."""
    return False


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: where it reads, what it remembers, what it does, what it counts."""

    name: str
    source: Topic
    """The topic that it reads."""
    handler: Handler
    tables: tuple[Topic, ...] = ()
    """Compacted topics with as many partitions as the source, whose keys share its keys."""
    outputs: tuple[Topic, ...] = ()
    """The topics that its handler emits to."""
    waiting: frozenset[str] = frozenset()
    """The outcomes of items that are kept until their time comes, or something else does."""
    is_urgent: Callable[[Headers], bool] = never_urgent
    """Whether a record with these headers is committed without waiting for more."""
    metrics: tuple[Metric, ...] = ()
    """The metrics that its outcomes are counted on, besides the runtime's own."""
    dated: Mapping[str, TimeOf] = field(default_factory=dict)
    """The times by which its handler asks for the earliest entries of large tables, by the names of
    their topics: on disk they are kept in that order. What such a function gives a time is a record
    of the topic's schema, which is not checked again."""
    gauges: tuple[TableGauge, ...] = ()
    """What its tables have, to be shown for as long as a process has the partition."""
    make_reader: MakeReader | None = None
    """What makes its reader; None for a stage that reads no prose."""
    refresh: Refresh | None = None
    """What takes changes of its configuration; None where that does not change while it runs."""
    renewed_reader: Callable[[], MakeReader] | None = None
    """What makes its reader once its configuration has changed; None where it stays as it is."""
    beside: Callable[[], tuple[Topic, ...]] = none_beside
    """The topics that it reads beside its source, and like it: their names are that of the source,
    a dot, and more. It joins its group anew where they have changed. Only for a stage without
    tables, which lie beside the partitions of one topic."""
    concerns: Callable[[Record], bool] = concerns_all
    """Whether a record is read and handled; any other is passed by, without an outcome. It is asked
    for every record, so it has to be quick."""
    goes_ahead: bool = False
    """It only goes ahead of another stage, which handles every record in order. So it makes no dead
    letters, and one reader process has to do."""
