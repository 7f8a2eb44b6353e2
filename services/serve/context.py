"""What every request needs."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from runtime.clock import Clock
from runtime.metrics.prometheus import Metrics
from schemas.article import Article
from services.serve.board.board import Board
from services.serve.deliveries.ledger import Ledger
from services.serve.event_log import EventLog
from services.serve.http.issuer import Issuer
from services.serve.http.sessions import SignIn
from services.serve.limits import Limits
from services.serve.queues.queues import Queues
from services.serve.reader import Older
from services.serve.settings import ServeSettings
from services.serve.sites import Sites
from services.serve.wire import Wire

Writer = Callable[[Article], bytes]


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of a running serve."""

    settings: ServeSettings
    board: Board
    wire: Wire
    sites: Sites
    follower: EventLog
    backlog: Older
    limits: Limits
    metrics: Metrics
    clock: Clock
    writers: Mapping[str, Writer]
    """How an article is written in other formats, by media type."""
    stopping: asyncio.Event
    """Set when streams have to end; the wire wakes those that wait."""
    ledger: Ledger
    """What sites were sent."""
    queues: Queues
    """What sites pull."""
    issuer: Issuer | None
    """Whose tokens are taken beside keys; None for nobody's."""
    sign_in: SignIn | None
    """How persons sign in to the board at that issuer; None where they can't."""
    canary: "Context | None" = None
    """What requests of the canary's site get in place of this one."""
