"""A site's own subscriber: its process, where the kit starts it, and what it shows."""

import asyncio
import os
import shlex
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

import aiohttp

from wiredesk.conformance.shown import Shown, StateError, parse_state

MAX_SECONDS = 5.0
"""For an answer."""


class State:
    """Where a site says what it shows: an address, or a file."""

    def __init__(self, address: str, prefix: str) -> None:
        """`prefix`: how the ids of the kit's articles begin."""
        self._address = address
        self._prefix = prefix

    async def read(self) -> Mapping[str, Shown]:
        """What is shown of the kit's articles. Raises StateError."""
        return parse_state(await self._content(), self._prefix)

    async def _content(self) -> bytes:
        parts = urlsplit(self._address)
        if parts.scheme not in ("http", "https"):
            path = Path(unquote(parts.path) if parts.scheme == "file" else self._address)
            try:
                return await asyncio.to_thread(path.read_bytes)
            except OSError as error:
                raise StateError(f"{path}: {error.strerror}") from error
        timeout = aiohttp.ClientTimeout(MAX_SECONDS)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.get(self._address) as response,
            ):
                if response.status != 200:
                    raise StateError(f"{self._address} answers {response.status}")
                return await response.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise StateError(f"{self._address} does not answer: {error}") from error


class Process:
    """A subscriber that the kit starts."""

    def __init__(self, command: str, environment: Mapping[str, str]) -> None:
        """`command` as for a shell, without its signs for redirection; not started yet."""
        self._command = shlex.split(command)
        self._environment = {**os.environ, **environment}
        self._process: asyncio.subprocess.Process | None = None

    @classmethod
    @asynccontextmanager
    async def running(cls, command: str, environment: Mapping[str, str]) -> AsyncIterator[Self]:
        """A subscriber that is started, and ended with the context. Raises OSError."""
        process = cls(command, environment)
        await process.start()
        try:
            yield process
        finally:
            await process.kill()

    async def start(self) -> None:
        """Start it. Raises OSError."""
        # What it prints is for people, as the kit's own report on standard output is not.
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            env=self._environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=2,
            start_new_session=True,
        )

    @property
    def trouble(self) -> str | None:
        """That it has ended by itself, where it has."""
        status = self._process.returncode if self._process else None
        return None if status is None else f"its process has ended, with status {status}"

    async def kill(self) -> None:
        """End it as a power cut would, and whatever it has started."""
        if self._process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, 9)
        await self._process.wait()
        self._process = None
