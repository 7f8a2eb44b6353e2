"""The topic that copy of a source goes to, as the file of sources says by now."""

import asyncio

import structlog

from runtime.errors import ConfigurationError
from runtime.sources import source_file
from schemas.topics import RAW

log = structlog.get_logger("wiredesk.intake")


class RawTopics:
    """By source; the file is looked at again and again, as the stages do."""

    def __init__(self) -> None:
        """Raises ConfigurationError where the file is at fault."""
        self._file = source_file()

    def of(self, source: str) -> str:
        """The topic's name without prefix."""
        topic = self._file.content.of(source).topic if self._file else None
        return topic or RAW.name

    async def refresh(self) -> None:
        """Take what has changed. Where that has a fault, what was before goes on to hold."""
        if self._file:
            try:
                await asyncio.to_thread(self._file.refresh)
            except ConfigurationError as error:
                log.error("configuration refused", error=str(error))
