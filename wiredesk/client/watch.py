"""Pushing what is dropped into a folder, for as long as it is watched."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from aiokafka import AIOKafkaProducer

from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from wiredesk.client.feeder import Feeder
from wiredesk.client.push import send
from wiredesk.copy_files import Piece, UnreadableFileError
from wiredesk.drop_folder import DONE, FAILED, DropFolder, Dropped, read_dropped
from wiredesk.sources import raw_topic_of

MAX_FILES = 100
"""Pushed at once, so that little is in memory, and little is pushed again after a fault."""
MAX_NAMED = 1000
"""Files and folders that the log says are passed over, each once."""

PUSHED = Metric("wiredesk_files_pushed", "counter", ("source",), "Files that have been pushed")
REFUSED = Metric(
    "wiredesk_files_failed", "counter", ("source",), "Files that can't be pushed: in `failed`"
)
WAITING = Metric(
    "wiredesk_files_waiting", "gauge", (), "Files in the folder that are not pushed yet"
)
LAST_LOOK = Metric(
    "wiredesk_folder_last_look_timestamp_seconds",
    "gauge",
    (),
    "When the folder was last looked at, and all that was complete in it was pushed",
)
METRICS = (PUSHED, REFUSED, WAITING, LAST_LOOK)

log = structlog.get_logger("wiredesk.watch")


@dataclass(frozen=True, slots=True)
class Watch:
    """What is done with a folder."""

    folder: DropFolder
    interval: float
    """Seconds between two looks."""
    delete: bool = False
    """Whether what has been pushed is deleted, rather than moved."""


class Watcher(Feeder):
    """Pushes a folder's files."""

    def __init__(self, watch: Watch, settings: Settings, metrics: Metrics, *, once: bool) -> None:
        """`once`: as for `Feeder`."""
        super().__init__(settings, once=once)
        self._watch = watch
        self._metrics = metrics
        self._named: set[str] = set()

    async def feed(self, producer: AIOKafkaProducer) -> None:
        """Push what is complete at each look. Raises FolderError, and what `send` raises."""
        while not self.is_stopped():
            found = await asyncio.to_thread(self._look)
            for start in range(0, len(found), MAX_FILES):
                await self._push(producer, found[start : start + MAX_FILES])
                if self.is_stopped():
                    return
            self._metrics.set(LAST_LOOK, time.time())
            if self.once and not self._watch.folder.waiting:
                return
            await self.rest(self._watch.interval)

    def _look(self) -> list[Dropped]:
        folder = self._watch.folder
        found = folder.complete(time.monotonic(), time.time())
        self._metrics.set(WAITING, folder.waiting)
        for name, why in folder.unusable.items():
            if name not in self._named and len(self._named) < MAX_NAMED:
                self._named.add(name)
                log.warning("passed over", name=name, error=why)
        return found

    async def _push(self, producer: AIOKafkaProducer, files: Sequence[Dropped]) -> None:
        read = await asyncio.to_thread(lambda: list(map(self._read, files)))
        pieces = {piece: each for each, piece in zip(files, read, strict=True) if piece}
        for done in await send(producer, self.settings, list(pieces)):
            dropped = pieces[done.piece]
            await asyncio.to_thread(self._put_away, dropped)
            self._metrics.add(PUSHED, dropped.source)
            log.info("pushed", source=dropped.source, **done.as_fields(self.settings))

    def _read(self, dropped: Dropped) -> Piece | None:
        """The file's bytes; None for what can't be read, which is put aside."""
        try:
            return read_dropped(dropped, raw_topic_of(dropped.source).name)
        except UnreadableFileError as error:
            if self._watch.folder.move(dropped, FAILED, str(error)):
                self._metrics.add(REFUSED, dropped.source)
                log.warning("put aside", file=str(dropped.path), error=str(error))
            return None

    def _put_away(self, dropped: Dropped) -> None:
        if self._watch.delete:
            self._watch.folder.remove(dropped)
        elif self._watch.folder.move(dropped, DONE) is None:
            log.warning("changed while it was pushed: pushed again", file=str(dropped.path))
