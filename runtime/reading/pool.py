"""All reader processes of one stage in this process."""

import queue
import threading
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import structlog

from runtime.errors import ConfigurationError, RebuildError
from runtime.handler import MakeReader, Reading, Record, Refusal
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import READERS_ENDED
from runtime.reading.process import ReaderEndedError, ReaderProcess
from runtime.reading.reader import Limits

log = structlog.get_logger("wiredesk.reading")


class Readers:
    """Reads records in as many processes as there are, for every partition of the stage."""

    def __init__(
        self,
        stage: str,
        make_reader: MakeReader,
        processes: int,
        limits: Limits,
        metrics: Metrics,
    ) -> None:
        """Nothing happens before `start`."""
        self._stage = stage
        self._make_reader = make_reader
        self._limits = limits
        self._metrics = metrics
        self._count = processes
        self._threads = ThreadPoolExecutor(processes, f"{stage}-reader")
        self._lock = threading.Lock()
        self._closed = False
        self._all: set[ReaderProcess] = set()
        self._free: queue.SimpleQueue[ReaderProcess] = queue.SimpleQueue()

    def start(self) -> None:
        """Start the processes, and wait until they are ready.

        Raises ConfigurationError where they can't read: without them nothing may pass.
        """
        started = [self._started() for _ in range(self._count)]
        for process in started:
            try:
                process.wait_until_ready()
            except RebuildError as error:
                raise ConfigurationError(str(error)) from error
            self._free.put(process)

    def read(self, records: Sequence[Record], seconds: float) -> list[Record]:
        """The first records with what the reader says of each: as many as `seconds` are for.

        One at the least. What is said of a record already stands.

        Raises RebuildError or ConfigurationError where a process can't be started again.
        """
        begun = time.monotonic()
        waiting: deque[Future[Record]] = deque()
        done: list[Record] = []
        for record in records:
            if record.reading and not waiting:
                done.append(record)
                continue
            # Few at a time, so that other partitions come in between.
            waiting.append(_done(record) if record.reading else self._submit(record))
            while len(waiting) > self._count or (waiting and waiting[0].done()):
                done.append(waiting.popleft().result())
            if time.monotonic() - begun >= seconds:
                break
        return done + [each.result() for each in waiting]

    def renew(self, make_reader: MakeReader) -> None:
        """Have every process make its reader anew before the next record that it reads."""
        self._make_reader = make_reader

    def close(self) -> None:
        """End all processes at once; what they read is not needed any more."""
        with self._lock:
            self._closed = True
            processes = list(self._all)
        for process in processes:
            process.end()
        self._threads.shutdown(cancel_futures=True)
        for process in self._all:
            process.close()

    def _submit(self, record: Record) -> Future[Record]:
        return self._threads.submit(self._read, record)

    def _read(self, record: Record) -> Record:
        process, begun = self._free.get(), time.monotonic()
        try:
            for last in (False, True):
                try:
                    process.renew(self._make_reader)
                    process.wait_until_ready()
                    return replace(record, reading=process.read(record))
                except ReaderEndedError as ended:
                    process = self._replaced(process)
                    self._note(record, ended)
                    if ended.certain or last:
                        seconds = time.monotonic() - begun
                        return replace(record, reading=Reading(self._refusal(ended), seconds))
                    # row 37: what was read before, or an outsider, may have had a part in it.
                except (ConfigurationError, RebuildError):  # it could not be started
                    process = self._replaced(process)
                    raise
        finally:
            self._free.put(process)
        raise AssertionError("the second try is the last")

    def _replaced(self, process: ReaderProcess) -> ReaderProcess:
        self._all.discard(process)
        process.close()
        return self._started()

    def _started(self) -> ReaderProcess:
        with self._lock:
            if self._closed:
                raise RebuildError("the stage is stopping")
            process = ReaderProcess(self._stage, self._make_reader, self._limits)
            self._all.add(process)
        return process

    def _note(self, record: Record, ended: ReaderEndedError) -> None:
        self._metrics.add(READERS_ENDED, self._stage, ended.reason)
        log.error(
            "reader process ended",
            stage=self._stage,
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            reason=ended.reason,
            error=str(ended),
        )

    def _refusal(self, ended: ReaderEndedError) -> Refusal:
        advice = f"{self._stage} {ended}: report this with the record, and redrive once mended"
        return Refusal(ended.reason, advice)


def _done(record: Record) -> Future[Record]:
    future: Future[Record] = Future()
    future.set_result(record)
    return future
