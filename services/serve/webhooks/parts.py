"""What the pushers of all sites share."""

from collections.abc import Callable
from dataclasses import dataclass

from aiokafka.errors import KafkaError

from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from services.serve.deliveries.ledger import Ledger
from services.serve.event_log import Starts
from services.serve.reader import Older
from services.serve.sites import Sites
from services.serve.webhooks.post import Poster
from services.serve.webhooks.settings import WebhookSettings
from services.serve.wire import Wire

AWAY = (KafkaError, TimeoutError, BrokerUnreachableError, ConfigurationError)
"""What is raised while the broker does not answer, or refuses."""


class Pool:
    """Requests at once beside the one that each site always has: a slow site takes no other's."""

    def __init__(self, size: int) -> None:
        """`size`: how many there may be."""
        self._left = size

    def take(self) -> bool:
        """Whether there is room for one more, which has it then."""
        if not self._left:
            return False
        self._left -= 1
        return True

    def give(self) -> None:
        """One has ended."""
        self._left += 1


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a running serve that webhooks need."""

    settings: Settings
    ours: WebhookSettings
    wire: Wire
    sites: Sites
    starts: Callable[[], Starts]
    """Raises BrokerUnreachableError while the broker is away."""
    ready: Callable[[], bool]
    """Whether kills are known: all has been read, and the broker answers."""
    backlog: Older
    ledger: Ledger
    poster: Poster
    pool: Pool
    metrics: Metrics
    clock: Clock
