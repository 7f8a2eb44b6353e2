"""Renewing a stage's reader where what it is made from has changed, without a restart."""

import asyncio

import structlog

from runtime.errors import ConfigurationError
from runtime.handler import MakeReader, RenewReader
from runtime.metric_table import CONFIGURATION_REFUSED
from runtime.metrics import Metrics
from runtime.reading.pool import Readers

RENEW_SECONDS = 1.0

log = structlog.get_logger("wiredesk.renewal")


class Renewal:
    """Looks for changes, and hands them to the processes that read.

    A change that can't be used is said, and all stays as it was.
    """

    def __init__(
        self,
        stage: str,
        renew_reader: RenewReader | None,
        readers: Readers | None,
        metrics: Metrics,
    ) -> None:
        """Nothing happens before `look`."""
        self.refused: str | None = None
        self._stage = stage
        self._renew_reader = renew_reader
        self._readers = readers
        self._metrics = metrics
        if renew_reader:
            metrics.set(CONFIGURATION_REFUSED, 0, stage)

    async def look(self) -> None:
        """Take what has changed; returns after a second or so."""
        await asyncio.sleep(RENEW_SECONDS)
        if self._renew_reader is None:
            return
        try:
            self._take(await asyncio.to_thread(self._renew_reader))
        except ConfigurationError as error:
            self.refused = f"{error}; all stays as it was"
            self._metrics.set(CONFIGURATION_REFUSED, 1, self._stage)
            log.error("configuration refused", stage=self._stage, error=str(error))

    def _take(self, make_reader: MakeReader | None) -> None:
        if make_reader is None:
            return
        if self._readers:
            self._readers.renew(make_reader)
        self.refused = None
        self._metrics.set(CONFIGURATION_REFUSED, 0, self._stage)
        log.info("configuration taken", stage=self._stage)
