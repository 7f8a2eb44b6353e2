"""The publish stage as the runtime runs it."""

from functools import partial

from runtime.config_file import ConfigFile
from runtime.handler import Stage, TableGauge
from runtime.settings import read_section
from runtime.sources import source_file
from schemas.cloudevents import is_urgent
from schemas.sources import ANY_SOURCE, Sources
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    ARTICLES_KILLED,
    BY_NAME,
    CANARY_EVENTS,
    COPY,
    ENRICHED,
    HELD,
    LATEST,
    LEDGER,
    OUTCOMES,
    UNRESOLVED_KILLS,
)
from schemas.unresolved_kill import UnresolvedKill
from services.publish.desk_orders import DESK_HOLD
from services.publish.desk_orders import WAITING as ORDERS_WAITING
from services.publish.forgetting import last_event
from services.publish.handler import STAGE, PublishHandler
from services.publish.kill_orders import UNRESOLVED
from services.publish.kills_by_id import KILL_WAITING
from services.publish.ledger import HELD as ITEM_HELD
from services.publish.metrics import KILLS_OPEN, METRICS
from services.publish.outcomes import TellingHandler
from services.publish.settings import PublishSettings

WAITING = frozenset(
    {ITEM_HELD, DESK_HOLD, KILL_WAITING, *ORDERS_WAITING.values(), *UNRESOLVED.values()}
)
"""The outcomes of items and orders that wait: for a time, an item or a desk."""


def build() -> Stage:
    """The stage with the environment's settings. Raises ConfigurationError for a wrong one."""
    file = source_file()
    return Stage(
        STAGE,
        ENRICHED,
        TellingHandler(PublishHandler(read_section(PublishSettings), partial(_sources, file))),
        tables=(LEDGER, HELD, BY_NAME, COPY, UNRESOLVED_KILLS),
        outputs=(ARTICLES, LATEST, ARTICLES_KILLED, ARTICLES_HELD, OUTCOMES, CANARY_EVENTS),
        waiting=WAITING,
        is_urgent=is_urgent,
        metrics=METRICS,
        refresh=file.refresh if file else None,
        dated={LEDGER.name: last_event},
        gauges=(TableGauge(KILLS_OPEN, UNRESOLVED_KILLS, _orderer),),
    )


def _sources(file: ConfigFile[Sources] | None) -> Sources:
    return file.content if file else ANY_SOURCE


def _orderer(value: bytes) -> str:
    return UnresolvedKill.from_bytes(value).source
