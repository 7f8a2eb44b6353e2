"""What serve keeps of sites on topics of its own: what they were sent, and how far they pulled."""

import asyncio
from collections.abc import Sequence

from runtime.clock import Clock
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from runtime.tables.settings import StateSettings
from schemas.topics import DELIVERIES
from services.serve.deliveries.ledger import Ledger
from services.serve.kafka.deliveries import DeliveryWriter, FollowedLedger
from services.serve.kafka.follower import Followed
from services.serve.kafka.queues import FollowedQueues, writing_states
from services.serve.kafka.table import TopicTable
from services.serve.kafka.writing import Writing
from services.serve.metrics import LOST_NOTES
from services.serve.queues.queues import Queues
from services.serve.reader import Older
from services.serve.settings import ServeSettings
from services.serve.site_gauges import SiteGauges
from services.serve.sites import Sites
from services.serve.wire import Wire


class Keeping:
    """The ledger of delivery and the queues, followed and written."""

    def __init__(
        self,
        settings: tuple[Settings, ServeSettings, StateSettings],
        wire: Wire,
        sites: Sites,
        older: Older,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        """Nothing is read before a follower does, nor written before `start`."""
        whole, ours, state = settings
        self._rows = TopicTable(DELIVERIES, whole, state, clock, ours.deliveries)
        self._writing = Writing(whole)
        self.ledger = Ledger(self._rows.get, wire.kill_of, clock, lambda: metrics.add(LOST_NOTES))
        write = writing_states(self._writing)
        self.queues = Queues(wire, sites, self.ledger, older, clock, write)
        gauges = SiteGauges(metrics)
        self._followed_queues = FollowedQueues(self.queues, wire, gauges)
        self.followed: Sequence[Followed] = (
            FollowedLedger(self.ledger, self._rows, wire, sites, gauges),
            self._followed_queues,
        )
        self._writer = DeliveryWriter(self.ledger, self._writing, clock)
        self._noting: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Write what is noted from now on."""
        self._noting = asyncio.create_task(self._writer.run())

    async def close(self) -> None:
        """Have what is left written, if that takes no longer than a moment."""
        await self._followed_queues.close()
        if self._noting:
            await self._writer.close(self._noting)
        await self._writing.close()
        self._rows.close()
