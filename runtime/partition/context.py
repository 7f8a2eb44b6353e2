"""What all parts of one stage share in this process."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

from runtime.clock import Clock
from runtime.handler import Stage
from runtime.kafka import Names
from runtime.metrics.prometheus import Metrics
from runtime.partition.dead_letter_limit import DeadLetterLimits
from runtime.partition.edge import Edge
from runtime.reading.pool import Readers
from runtime.settings import Settings
from runtime.tables.stores import Stores


@dataclass(frozen=True, slots=True)
class StageContext:
    """One stage in this process: made once, and handed from its worker down to each owner."""

    stage: Stage
    settings: Settings
    metrics: Metrics
    names: Names
    """The stage's names on the cluster."""
    executor: Executor
    """Where its handler runs."""
    readers: Readers | None
    """Where its reader runs, if it has one."""
    edge: Edge
    clock: Clock
    limits: DeadLetterLimits
    """What the dead letters of each partition have come to, kept over rebalances."""
    on_fatal: Callable[[Exception], None]
    """Called with an error that a person has to mend: it ends the stage."""
    stores: Stores | None = None
    """Where large tables are kept on disk; None: all are in memory."""
