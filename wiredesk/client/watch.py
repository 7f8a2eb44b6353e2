"""Pushing what is dropped into a folder, for as long as it is watched.

A file is moved away only once the broker has acknowledged it. Where that is cut short, it is pushed
again: the same bytes are the same item, and the double is dropped and counted.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from aiokafka import AIOKafkaProducer

from runtime import kafka
from runtime.backoff import backoff
from runtime.errors import BrokerUnreachableError
from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from wiredesk.client.push import check_there, pushing
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
    once: bool = False
    """Whether to end once what is there has been pushed."""
    delete: bool = False
    """Whether what has been pushed is deleted, rather than moved."""


class Watcher:
    """Pushes a folder's files until it is told to stop."""

    def __init__(self, watch: Watch, settings: Settings, metrics: Metrics) -> None:
        self._watch = watch
        self._settings = settings
        self._metrics = metrics
        self._stopped = asyncio.Event()
        self._named: set[str] = set()

    def stop(self) -> None:
        """Push and move what has been begun, and end."""
        self._stopped.set()

    async def run(self) -> None:
        """Push what there is, again and again; where no broker answers, later.

        Raises FolderError and ConfigurationError; with `once` BrokerUnreachableError too.
        """
        waits = backoff(1.0, 30.0)
        while not self._stopped.is_set():
            try:
                async with pushing(self._settings, "the broker did not take the copy") as producer:
                    waits = backoff(1.0, 30.0)
                    await self._push_all(producer)
                return
            except BrokerUnreachableError as error:
                if self._watch.once:
                    raise
                seconds = next(waits)
                log.warning("not pushed: tried again", error=str(error), seconds=round(seconds, 1))
                await self._rest(seconds)

    async def _push_all(self, producer: AIOKafkaProducer) -> None:
        while not self._stopped.is_set():
            found = await asyncio.to_thread(self._look)
            for start in range(0, len(found), MAX_FILES):
                await self._push(producer, found[start : start + MAX_FILES])
                if self._stopped.is_set():
                    return
            self._metrics.set(LAST_LOOK, time.time())
            if self._watch.once and not self._watch.folder.waiting:
                return
            await self._rest(self._watch.interval)

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
        pieces = [(dropped, piece) for dropped, piece in zip(files, read, strict=True) if piece]
        prefix = self._settings.wiredesk.topic_prefix
        for topic in sorted({piece.topic for _, piece in pieces}):
            await check_there(producer, prefix + topic)
        sent = [
            await producer.send(
                prefix + piece.topic, piece.value, key=piece.key, headers=piece.headers
            )
            for _, piece in pieces
        ]
        deadline = self._settings.wiredesk.deadline_seconds
        placed = await kafka.within(deadline, asyncio.gather(*sent))
        for (dropped, piece), place in zip(pieces, placed, strict=True):
            await asyncio.to_thread(self._put_away, dropped)
            self._metrics.add(PUSHED, dropped.source)
            log.info(
                "pushed",
                file=piece.name,
                source=dropped.source,
                topic=prefix + piece.topic,
                partition=place.partition,
                offset=place.offset,
            )

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

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopped.wait()
        except TimeoutError:
            pass
