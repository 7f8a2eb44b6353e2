"""The topic registry: each topic's name, key, value, partitions and clean-up, in one place."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Literal

from schemas.agency import Agency
from schemas.article import Article, ArticleEvent, EnrichedItem
from schemas.correspondent import Correspondent, NamedPeople
from schemas.dead_letter import DeadLetter
from schemas.delivery import Delivery
from schemas.held import HeldArticle
from schemas.intake_key import IntakeKey
from schemas.item import WireItem
from schemas.ledger import HeldItem, LedgerEntry, Name
from schemas.outcome import ItemOutcome
from schemas.owners import source_meant, source_of_entry, source_of_held
from schemas.placement import Placement
from schemas.queue import QueueState
from schemas.record import WireModel
from schemas.rhythm import Rhythms
from schemas.site import Site
from schemas.unresolved_kill import UnresolvedKill

MIB = 1024 * 1024
MAX_COPY_BYTES = 8 * MIB
"""The most bytes in a record of copy: `wiredesk push` sends no more, ingest reads no more.

It keeps the time and memory that a record takes bounded. The topic takes a little more, for the
key, the headers and what a producer adds.
"""
ONLY_IDS = "wire-only-ids"
"""The header of raw copy that has been read before: it only says which ids its items have now."""
PARTITIONS = 6
"""Topics whose keys are item ids share this number: an item's partition is the same on each."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic; its name on the cluster is the desk's prefix + `name`."""

    name: str
    key: str
    """What the record's key is, for people."""
    value: type[WireModel] | None
    """The schema of the value as JSON; None for bytes as received."""
    about: str
    partitions: int = PARTITIONS
    cleanup: Literal["delete", "compact", "compact,delete"] = "delete"
    retention: timedelta | None = field(default_factory=lambda: timedelta(days=7))
    """None: for ever, or until compacted."""
    public: bool = False
    """Agencies write to it or sites read it: docs/compatibility.md says how it may change."""
    max_message_bytes: int = 16 * MIB
    may_be_passed_over: bool = False
    """Of a table: whether a record that can't be read counts as absent, rather than halting the
    stage. Only where nothing is published for want of it, and where it is written again."""
    headers: type[WireModel] | None = None
    """The schema of the headers where they carry more than CloudEvents attributes."""
    placed: bool = True
    """Only stages write to it, each record to the partition that `wire.placement` says."""
    source_of: Callable[[str, bytes], str | None] | None = None
    """Of a table: whose copy an entry is of. It may be None where an entry that its owner does not
    look up does nothing: docs/decisions/0015."""

    @property
    def config(self) -> dict[str, str]:
        """The topic's settings by Kafka's names."""
        retention = -1 if self.retention is None else int(self.retention.total_seconds() * 1000)
        return {
            "cleanup.policy": self.cleanup,
            "retention.ms": str(retention),
            "max.message.bytes": str(self.max_message_bytes),
            # As the stages wrote it, whatever the brokers' own default.
            "compression.type": "producer",
        }


RAW = Topic(
    "wire.raw",
    "any",
    None,
    "copy as received",
    public=True,
    placed=False,
    max_message_bytes=MAX_COPY_BYTES + MIB,
)


def own_topic(name: str) -> Topic:
    """The topic of raw copy that one source alone writes to, by its name without prefix."""
    return replace(RAW, name=name, about="copy as received, of one source")


def _one_partition(
    name: str, key: str, value: type[WireModel], about: str, retention: timedelta | None = None
) -> Topic:
    """A small table that no stage keeps, for ever or for so long."""
    cleanup: Literal["compact", "compact,delete"] = "compact,delete" if retention else "compact"
    return Topic(name, key, value, about, 1, cleanup, retention, placed=False)


ITEMS = Topic("wire.items", "item id", WireItem, "items of copy, normalised")
URGENT = Topic(
    "wire.urgent",
    "item id",
    WireItem,
    "flashes, ahead of the copy before them: they are on wire.items too",
)
ENRICHED = Topic("wire.enriched", "item id", EnrichedItem, "items with their tags")
ARTICLES = Topic(
    "articles",
    "article id",
    ArticleEvent,
    "article events: subscribe here",
    public=True,
    retention=timedelta(days=365),
)
LATEST = Topic(
    "articles.latest",
    "article id",
    Article,
    "each article as it stands; tombstone when killed or withheld",
    public=True,
    cleanup="compact",
    retention=None,
)
ARTICLES_KILLED = Topic(
    "articles.killed",
    "article id",
    ArticleEvent,
    "each killed article's event, beside that on `articles`: whoever joins later can't miss it",
    public=True,
    cleanup="compact",
    retention=None,
)
ARTICLES_HELD = Topic(
    "articles.held",
    "article id",
    HeldArticle,
    "what is under embargo or withheld, and why, for desks; tombstone when it no longer is",
    public=True,
    cleanup="compact",
    retention=None,
)
CORRESPONDENTS = Topic(
    "correspondents",
    "correspondent id",
    Correspondent,
    "profiles of correspondents",
    public=True,
    cleanup="compact",
    retention=None,
    may_be_passed_over=True,
)
CORRESPONDENT_NAMES = Topic(
    "wire.correspondent-names",
    "source and name",
    NamedPeople,
    "enrich's index of correspondents: not for subscribers",
    cleanup="compact",
    retention=None,
    may_be_passed_over=True,
)
LEDGER = Topic(
    "wire.ledger",
    "item id",
    LedgerEntry,
    "publish's memory: not for subscribers",
    cleanup="compact",
    retention=None,
    source_of=source_of_entry,
)
HELD = Topic(
    "wire.held",
    "item id",
    HeldItem,
    "items under embargo, and the copy of withheld ones: not for subscribers",
    cleanup="compact",
    retention=None,
    source_of=source_of_held,
)
BY_NAME = Topic(
    "wire.by-name",
    "name",
    Name,
    "what items are called besides their id, and which names are killed: not for subscribers",
    cleanup="compact,delete",
    retention=timedelta(days=30),
)
COPY = Topic(
    "wire.copy",
    "item id",
    EnrichedItem,
    "the last copy of items that may be needed once more: not for subscribers",
    cleanup="compact,delete",
    retention=timedelta(days=30),
    may_be_passed_over=True,
)
UNRESOLVED_KILLS = Topic(
    "kills.unresolved",
    "id of the kill",
    UnresolvedKill,
    "kills by reference that a desk has to look at; tombstone once that is settled",
    public=True,
    cleanup="compact",
    retention=None,
    source_of=source_meant,
)
OUTCOMES = Topic(
    "wire.outcomes",
    "place of the raw record",
    ItemOutcome,
    "what became of each item, without its copy: not for subscribers",
    partitions=1,
    retention=timedelta(days=30),
)
CANARY_EVENTS = Topic(
    "wire.canary",
    "article id",
    ArticleEvent,
    "events of the canary, which are on no other topic: not for subscribers",
    partitions=1,
    retention=timedelta(days=1),
)
SITES = _one_partition(
    "wire.sites",
    "name of the site",
    Site,
    "the subscribers of `wiredesk serve`, and hashes of their keys: not for subscribers",
)
DELIVERIES = _one_partition(
    "wire.deliveries",
    "site, blank, article id",
    Delivery,
    "what each site of `wiredesk serve` was sent last of each article: not for subscribers",
    timedelta(days=365),
)
QUEUES = _one_partition(
    "wire.queues",
    "name of the site",
    QueueState,
    "how far sites have pulled their queues of `wiredesk serve`: not for subscribers",
)
AGENCIES = _one_partition(
    "wire.agencies",
    "name of the agency",
    Agency,
    "who may send copy over HTTP, and hashes of their keys: not for subscribers",
)
INTAKE_KEYS = _one_partition(
    "wire.intake-keys",
    "hash of the agency, the source and the key",
    IntakeKey,
    "what has been sent over HTTP with an Idempotency-Key: not for subscribers",
    timedelta(days=2),
)
RHYTHMS = _one_partition(
    "wire.rhythms",
    "all",
    Rhythms,
    "how each source sends, as serve has learned it: not for subscribers",
)
PLACEMENT = _one_partition(
    "wire.placement",
    "topic",
    Placement,
    "by how many partitions the copy on each topic is placed: not for subscribers",
)
DEAD_LETTERS = Topic(
    "wire.dead-letters",
    "source",
    None,
    "what could not be used, with its reason",
    public=True,
    retention=timedelta(days=90),
    # Far above MAX_COPY_BYTES: a compressed record of `wire.raw` may hold more than that.
    max_message_bytes=65 * MIB,
    headers=DeadLetter,
)

TOPICS = (
    *(RAW, ITEMS, URGENT, ENRICHED),
    *(ARTICLES, LATEST, ARTICLES_KILLED, ARTICLES_HELD),
    *(CORRESPONDENTS, CORRESPONDENT_NAMES),
    *(LEDGER, HELD, BY_NAME, COPY, UNRESOLVED_KILLS),
    *(OUTCOMES, CANARY_EVENTS),
    *(SITES, DELIVERIES, QUEUES, AGENCIES, INTAKE_KEYS, RHYTHMS),
    *(PLACEMENT, DEAD_LETTERS),
)
