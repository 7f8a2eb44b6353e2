"""Renewing a stage's reader where what it is made from has changed, without a restart."""

import asyncio

import structlog

from runtime.errors import ConfigurationError
from runtime.handler import Stage
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import CONFIGURATION_REFUSED
from runtime.reading.pool import Readers

RENEW_SECONDS = 1.0

log = structlog.get_logger("wiredesk.renewal")


class Renewal:
    """Looks for changes of a stage's configuration, and hands them to the processes that read.

    A change that can't be used is said, and all stays as it was.
    """

    def __init__(self, stage: Stage, readers: Readers | None, metrics: Metrics) -> None:
        """Nothing happens before `look`."""
        self.refused: str | None = None
        self._stage = stage
        self._readers = readers
        self._metrics = metrics
        if stage.refresh:
            self._note(None)

    async def look(self) -> None:
        """Take what has changed; returns after a second or so."""
        await asyncio.sleep(RENEW_SECONDS)
        if self._stage.refresh is None:
            return
        try:
            if not await asyncio.to_thread(self._stage.refresh):
                return
        except ConfigurationError as error:
            self._note(f"{error}; all stays as it was")
            log.error("configuration refused", stage=self._stage.name, error=str(error))
            return
        if self._readers and self._stage.renewed_reader:
            self._readers.renew(self._stage.renewed_reader())
        self._note(None)
        log.info("configuration taken", stage=self._stage.name)

    def _note(self, refused: str | None) -> None:
        self.refused = refused
        self._metrics.set(CONFIGURATION_REFUSED, refused is not None, self._stage.name)
