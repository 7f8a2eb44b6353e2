"""A TCP proxy between client and broker that can hold, drop or falsify what passes.

It knows of Kafka's protocol only the frame (a length, then API key, version and correlation id:
https://kafka.apache.org/protocol) and where an answer names the broker's address, which it
replaces by its own, so that a client never finds the way around it.
"""

import asyncio
import contextlib
import struct
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from math import inf
from typing import Self


class Api(IntEnum):
    """The requests that tests interfere with."""

    PRODUCE = 0
    FETCH = 1
    METADATA = 3
    OFFSET_FETCH = 9
    FIND_COORDINATOR = 10
    JOIN_GROUP = 11
    HEARTBEAT = 12
    INIT_PRODUCER_ID = 22
    ADD_OFFSETS_TO_TXN = 25
    END_TXN = 26
    TXN_OFFSET_COMMIT = 28


_NAMING_THE_BROKER = (Api.METADATA, Api.FIND_COORDINATOR)


@dataclass(eq=False)
class Rule:
    """What is done to the requests of one API, or to their answers, while the rule holds."""

    api: Api | None
    """None: every one."""
    answers: bool = False
    """The request passes, its answer does not."""
    error: int | None = None
    """The code to put into the answer: at the end of it, where the APIs used here have it."""
    altered: tuple[bytes, bytes] | None = None
    """What to put in place of what, in answers that have it."""
    cut: bool = False
    """Close the connection instead."""
    times: int | None = None
    """How many requests it is for; None: all until lifted."""
    met: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the first request has met it."""
    lifted: asyncio.Event = field(default_factory=asyncio.Event)

    def lift(self) -> None:
        """Let everything pass that waits here, and all that follows."""
        self.lifted.set()

    def applies(self, api: int, *, answers: bool, frame: bytes = b"") -> bool:
        """Whether it is for this request or answer, which then counts as met."""
        if self.altered and self.altered[0] not in frame:
            return False
        on_answers = self.answers or self.error is not None
        if self.lifted.is_set() or on_answers is not answers or self.times == 0:
            return False
        if self.api is not None and self.api != api:
            return False
        if self.times is not None:
            self.times -= 1
        self.met.set()
        return True


class Proxy:
    """One address in front of one broker. Give each client its own proxy."""

    def __init__(self, bootstrap: str) -> None:
        """`bootstrap`: where the broker is, by the name that it advertises itself."""
        host, port = bootstrap.rsplit(":", 1)
        self._host, self._port = host, int(port)
        self._own_port = 0
        self._rules: list[Rule] = []
        self._connections: set[asyncio.Task[None]] = set()
        self.delay = 0.0
        """Seconds that each frame takes."""
        self.bytes_per_second = inf
        """Of each connection, each way."""
        self.asked: Counter[int] = Counter()
        """Requests seen, by API."""
        self.answered: Counter[int] = Counter()
        """Answers passed on, by API."""

    @classmethod
    @asynccontextmanager
    async def to(cls, bootstrap: str) -> AsyncIterator[Self]:
        """A proxy that listens until the context ends."""
        proxy = cls(bootstrap)
        server = await asyncio.start_server(proxy._serve, proxy._host, 0)
        proxy._own_port = server.sockets[0].getsockname()[1]
        try:
            yield proxy
        finally:
            server.close()
            await proxy.disconnect()

    @property
    def address(self) -> str:
        """`host:port` for clients."""
        return f"{self._host}:{self._own_port}"

    def hold(self, api: Api | None = None, *, answers: bool = False) -> Rule:
        """Hold requests, or only their answers, until the rule is lifted."""
        return self._add(Rule(api, answers=answers))

    def cut(self, api: Api, *, answers: bool = False, times: int = 1) -> Rule:
        """Close the connection on a request, or when its answer has come."""
        return self._add(Rule(api, answers=answers, cut=True, times=times))

    def falsify(self, api: Api, error: int, *, times: int | None = 1) -> Rule:
        """Put an error code into the broker's answers."""
        return self._add(Rule(api, error=error, times=times))

    def alter(self, api: Api, altered: tuple[bytes, bytes], *, times: int | None) -> Rule:
        """Put other bytes of the same length into those of the broker's answers that have some."""
        return self._add(Rule(api, answers=True, altered=altered, times=times))

    async def disconnect(self) -> None:
        """Cut every connection there is."""
        for connection in list(self._connections):
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def _add(self, rule: Rule) -> Rule:
        self._rules.append(rule)
        return rule

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            await self._relay(reader, writer)
        except asyncio.CancelledError:
            pass  # the end of the test
        finally:
            self._connections.discard(task)
            writer.close()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        broker_reader, broker_writer = await asyncio.open_connection(self._host, self._port)
        apis: dict[int, int] = {}
        there = asyncio.create_task(self._pass_requests(reader, broker_writer, apis))
        back = asyncio.create_task(self._pass_answers(broker_reader, writer, apis))
        try:
            await asyncio.wait({there, back}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (there, back):
                task.cancel()
            await asyncio.gather(there, back, return_exceptions=True)
            broker_writer.close()

    async def _pass_requests(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, apis: dict[int, int]
    ) -> None:
        async for frame in _frames(reader):
            api, _, correlation = struct.unpack_from(">hhi", frame)
            apis[correlation] = api
            self.asked[api] += 1
            for rule in [r for r in self._rules if r.applies(api, answers=False)]:
                if rule.cut:
                    return
                await rule.lifted.wait()
            await self._send(writer, frame)

    async def _pass_answers(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, apis: dict[int, int]
    ) -> None:
        async for frame in _frames(reader):
            (correlation,) = struct.unpack_from(">i", frame)
            api = apis.pop(correlation, -1)
            answer = self._renamed(frame) if api in _NAMING_THE_BROKER else frame
            for rule in [r for r in self._rules if r.applies(api, answers=True, frame=frame)]:
                if rule.cut:
                    return
                if rule.altered:
                    answer = answer.replace(*rule.altered)
                elif rule.error is None:
                    await rule.lifted.wait()
                else:
                    answer = answer[:-2] + struct.pack(">h", rule.error)
            await self._send(writer, answer)
            self.answered[api] += 1

    async def _send(self, writer: asyncio.StreamWriter, frame: bytes) -> None:
        if seconds := self.delay + len(frame) / self.bytes_per_second:
            await asyncio.sleep(seconds)
        with contextlib.suppress(ConnectionError):
            writer.write(struct.pack(">i", len(frame)) + frame)
            await writer.drain()

    def _renamed(self, answer: bytes) -> bytes:
        host = self._host.encode()
        theirs, ours = (struct.pack(">i", port) for port in (self._port, self._own_port))
        return answer.replace(host + theirs, host + ours)


async def _frames(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
        while True:
            (size,) = struct.unpack(">i", await reader.readexactly(4))
            yield await reader.readexactly(size)
