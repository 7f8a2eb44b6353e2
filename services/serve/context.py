"""What every request needs."""

import asyncio
from dataclasses import dataclass

from runtime.clock import Clock
from runtime.metrics.prometheus import Metrics
from services.serve.kafka.backlog import Backlog
from services.serve.kafka.follower import Follower
from services.serve.limits import Limits
from services.serve.settings import ServeSettings
from services.serve.sites import Sites
from services.serve.wire import Wire


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of a running serve."""

    settings: ServeSettings
    wire: Wire
    sites: Sites
    follower: Follower
    backlog: Backlog
    limits: Limits
    metrics: Metrics
    clock: Clock
    stopping: asyncio.Event
    """Set when streams have to end; the wire wakes those that wait."""
