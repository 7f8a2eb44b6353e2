"""What `wiredesk serve` takes: memory of idle streams, seconds until an event has reached all."""

import asyncio
import resource
import statistics
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from runtime.clock import SystemClock
from runtime.settings import Settings, WiredeskSettings, load_settings
from runtime.topics.admin import create_topics
from tests.integration.command_desk import Desk
from tests.integration.serve_desk import Client, EventDesk
from wiredesk.client.sites import add_site
from wiredesk.commands.stages import cluster

STREAMS = 2000
EVENTS = 20
EVERY_SECONDS = 1.0
REPLAYED = 5000
STORY_CHARACTERS = 3000


def run(streams: int) -> None:
    """Print what so many streams take, and how fast old events are read."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 2 * streams + 500)), hard))
    with cluster(load_settings()) as settings:
        asyncio.run(_measured(settings, streams))


async def _measured(settings: Settings, streams: int) -> None:
    desk = Desk(settings.kafka.bootstrap_servers or "")
    prefix = desk.environment["WIREDESK_TOPIC_PREFIX"]
    ours = settings.model_copy(update={"wiredesk": WiredeskSettings(topic_prefix=prefix)})
    await create_topics(ours)
    key = await add_site(ours, "bench", None, SystemClock().now())
    async with _serve(desk, streams) as (pid, address), EventDesk.opened(ours) as wire:
        before = _megabytes(pid)
        clients = [await _Stream.opened(address, key) for _ in range(streams)]
        print(
            f"Serve: {streams} idle streams in one process: {_megabytes(pid):.0f} MB, "
            f"{before:.0f} MB before them"
        )
        late = [await _seconds(wire, clients, number) for number in range(EVENTS)]
        every = sorted(seconds for of_event in late for seconds in of_event)
        print(
            f"  one event to all of them: median {statistics.median(every):.2f} s, "
            f"99th percentile {every[int(len(every) * 0.99)]:.2f} s, longest {every[-1]:.2f} s"
        )
        for client in clients:
            client.close()
        names = [f"old {number}" for number in range(REPLAYED)]
        for start in range(0, REPLAYED, 500):
            await wire.publish(*names[start : start + 500], padding=STORY_CHARACTERS)
        begun = time.monotonic()
        await _replay(address, key)
        rate = REPLAYED / (time.monotonic() - begun)
        print(f"  {REPLAYED} events of {STORY_CHARACTERS} characters in pages: {rate:.0f}/s")


@asynccontextmanager
async def _serve(desk: Desk, streams: int) -> AsyncIterator[tuple[int, str]]:
    desk.environment |= {
        "WIREDESK_SERVE_PORT": "0",
        "WIREDESK_SERVE_MAX_STREAMS_A_SITE": str(streams),
        "WIREDESK_SERVE_MAX_STREAMS": str(streams),
        "WIREDESK_SERVE_REQUESTS_A_SECOND": "100000",
        "WIREDESK_SERVE_STREAM_SECONDS": "100000",
    }
    process = desk.start("serve")
    try:
        address = await asyncio.to_thread(desk.address_of, process)
        yield process.pid, address
    finally:
        begun = time.monotonic()
        process.terminate()
        await asyncio.to_thread(process.communicate)
        print(f"  stopped in {time.monotonic() - begun:.1f} s")


class _Stream:
    """A stream whose events are timed, with little else done for them."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def opened(cls, address: str, key: str) -> "_Stream":
        host, port = address.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(
            b"GET /v1/events HTTP/1.1\r\nHost: bench\r\nAccept: text/event-stream\r\n"
            b"Authorization: Bearer " + key.encode() + b"\r\n\r\n"
        )
        await reader.readuntil(b"event: cursor")
        return cls(reader, writer)

    async def seen(self, article: str) -> float:
        """When the article's event has come."""
        await self._reader.readuntil(f'"subject": "{article}"'.encode())
        return time.monotonic()

    def close(self) -> None:
        self._writer.close()


async def _seconds(wire: EventDesk, clients: list[_Stream], number: int) -> list[float]:
    """From the writing of an event until each client has it."""
    await asyncio.sleep(EVERY_SECONDS)
    article = f"new {number}"
    waiting = [asyncio.create_task(client.seen(article)) for client in clients]
    begun = time.monotonic()
    await wire.publish(article, padding=STORY_CHARACTERS)
    return [at - begun for at in await asyncio.gather(*waiting)]


async def _replay(address: str, key: str) -> None:
    async with Client.opened(address, key) as client:
        found = await client.all("earliest&limit=1000")
    missing = REPLAYED + EVENTS - len(found)
    if missing:
        raise RuntimeError(f"{missing} events are missing")


def _megabytes(pid: int) -> float:
    """The memory that a process has by itself and by what it shares."""
    status: Mapping[str, str] = dict(
        line.split(":", 1)
        for line in Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
        if ":" in line
    )
    return int(status["VmRSS"].split()[0]) / 1024
