"""What the machine gives a process: room on the disk of its tables, and certificates that hold."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import CERTIFICATE_EXPIRY, DISK, DISK_FREE
from runtime.settings import KafkaSettings, read_section
from runtime.tables.settings import StateSettings

LOOK_EVERY_SECONDS = 30.0


@asynccontextmanager
async def machine_watched(kafka: KafkaSettings, metrics: Metrics) -> AsyncIterator[None]:
    """Show them until the context ends."""
    watching = asyncio.create_task(_watch(kafka, read_section(StateSettings), metrics))
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)


async def _watch(kafka: KafkaSettings, state: StateSettings, metrics: Metrics) -> None:
    while True:
        # In a thread, since a disk may hang.
        await asyncio.to_thread(show_machine, kafka, state, metrics)
        await asyncio.sleep(LOOK_EVERY_SECONDS)


def show_machine(kafka: KafkaSettings, state: StateSettings, metrics: Metrics) -> None:
    """Set the gauges; what can't be read now keeps the value it had."""
    if state.folder:
        with contextlib.suppress(OSError):
            disk = shutil.disk_usage(_nearest(Path(state.folder)))
            metrics.set(DISK, disk.total)
            metrics.set(DISK_FREE, disk.free)
    if "SSL" not in kafka.security_protocol.split("_"):
        return
    for label, path in (("client", kafka.ssl_certfile), ("trusted", kafka.ssl_cafile)):
        if path:
            with contextlib.suppress(OSError, ValueError):
                metrics.set(CERTIFICATE_EXPIRY, _expiry(Path(path), label), label)


def _nearest(folder: Path) -> Path:
    """The folder, or what there is of its path: stages make it when they need it."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def _expiry(path: Path, label: str) -> float:
    """In seconds since 1970. Raises OSError and ValueError.

    A client shows the first certificate of its file, and the others are those of its issuers. Of
    those that are trusted any may be the one in use: once the last has ended, none is.
    """
    from cryptography import x509  # noqa: PLC0415  # 8 MB, which few processes need

    certificates = x509.load_pem_x509_certificates(path.read_bytes())
    ends = [each.not_valid_after_utc.timestamp() for each in certificates]
    return ends[0] if label == "client" else max(ends)
