"""Stages as a service: their workers, one HTTP port, and signals."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import structlog

from runtime.handler import Stage
from runtime.http.pages import serve
from runtime.machine import machine_watched
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from runtime.worker import Worker, notes_of

COLLECT_AFTER = 5000
"""New objects before the collector looks for garbage. Each batch makes as many, and they live until
its commit: with Python's own 700 they are gone through several times, for a tenth of all time."""

log = structlog.get_logger("wiredesk.service")


class Service:
    """Stages running in this process."""

    def __init__(self, workers: Sequence[Worker], address: str, metrics: Metrics) -> None:
        """`address`: where metrics and health are served."""
        self.address = address
        self.metrics = metrics
        self._workers = workers
        self._tasks = [asyncio.create_task(worker.run()) for worker in workers]

    @property
    def ready(self) -> bool:
        """Whether every stage is ready for records."""
        return all(worker.waiting_for is None for worker in self._workers)

    @property
    def notes(self) -> list[str]:
        """What a person should know of, although the stages work."""
        return notes_of(self._workers)

    async def caught_up(self) -> bool:
        """Whether every stage, asked in the order of the flow, has handled all there is.

        Raises the error of a stage that has failed or halted: it never would.
        """
        for task in self._tasks:
            if task.done():
                task.result()
        for worker in self._workers:
            if not await worker.caught_up():
                return False
        return True

    async def wait(self) -> None:
        """Until every stage has ended; one that fails stops the others and its error is raised."""
        await asyncio.wait(self._tasks, return_when=asyncio.FIRST_EXCEPTION)
        self.stop()
        results = await asyncio.gather(*self._tasks, return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    def stop(self) -> None:
        """Have every stage finish the work in hand and end."""
        for worker in self._workers:
            worker.stop()


@asynccontextmanager
async def running(stages: Sequence[Stage], settings: Settings) -> AsyncIterator[Service]:
    """Run stages; on leaving, they are stopped and have drained.

    Raises what `Service.wait` raises, and ConfigurationError for a port that is taken.
    """
    metrics = Metrics(metric for stage in stages for metric in stage.metrics)
    workers = [Worker(stage, settings, metrics) for stage in stages]
    ours = settings.wiredesk
    for line in settings.kafka.unused():
        log.warning("a setting has no effect", about=line)
    async with (
        serve(workers, metrics, ours.http_host, ours.http_port) as address,
        machine_watched(settings.kafka, metrics),
    ):
        service = Service(workers, address, metrics)
        names = [stage.name for stage in stages]
        log.info("started", stages=names, metrics=f"{address}/metrics")
        try:
            yield service
        finally:
            service.stop()
            await service.wait()
            log.info("stopped", stages=names)


async def run_until_stopped(stages: Sequence[Stage], settings: Settings) -> None:
    """Run stages until SIGTERM or SIGINT, then drain and return."""
    gc.set_threshold(COLLECT_AFTER)
    async with running(stages, settings) as service:
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, service.stop)
        await service.wait()
