"""A local broker that can be killed, frozen and brought back on the same address and data."""

import asyncio
import os
import signal
import subprocess
from contextlib import ExitStack
from pathlib import Path

from local_broker import local_broker


class BrokerUnderFire:
    """Apache Kafka on a JVM that this process starts."""

    def __init__(self, data: Path) -> None:
        """`data`: the folder that it finds its topics in again."""
        self._data = data
        self._running = ExitStack()
        self.bootstrap = ""

    async def start(self) -> None:
        """Start it, the second time and later where it was before."""
        port = int(self.bootstrap.rsplit(":", 1)[1]) if self.bootstrap else None
        started = local_broker("jvm", port=port, data=self._data)
        broker = await asyncio.to_thread(self._running.enter_context, started)
        self.bootstrap = broker.bootstrap

    async def stop(self) -> None:
        """Stop it in good order, or clear away what is left of it."""
        await asyncio.to_thread(self._running.close)

    async def kill_for(self, seconds: float) -> None:
        """`kill -9`, and start it again after a while."""
        os.kill(_java(), signal.SIGKILL)
        await self.stop()
        await asyncio.sleep(seconds)
        await self.start()

    async def freeze_for(self, seconds: float) -> None:
        """Freeze the process for a while."""
        java = _java()
        os.kill(java, signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            os.kill(java, signal.SIGCONT)


def _java() -> int:
    """The broker's process: the one below this one that runs Java."""
    listing = subprocess.run(
        ["ps", "-Awwo", "pid=,ppid=,comm="], capture_output=True, text=True, check=True
    )
    rows = [line.split(maxsplit=2) for line in listing.stdout.splitlines()]
    parents = {int(pid): int(parent) for pid, parent, _ in rows}
    for pid, _, command in rows:
        if "java" in command and parents.get(parents[int(pid)]) == os.getpid():
            return int(pid)
    raise RuntimeError("no broker of this process runs")
