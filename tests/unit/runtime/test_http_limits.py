"""Clients of the metrics port that send nothing, too much, nonsense, or never read."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from runtime.http import server as http_server
from runtime.http.server import MAX_CONNECTIONS, MAX_REQUEST_BYTES, Answer, PageServer

GET = b"GET /healthz HTTP/1.1\r\nHost: desk\r\n\r\n"
LARGE = 24 << 20
"""More than the buffers of two sockets take."""
PATIENCE = 4.0
"""Seconds that a probe waits; the machine may have more to do than this."""
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture(autouse=True)
def _short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_server, "MAX_REQUEST_SECONDS", 1.0)
    monkeypatch.setattr(http_server, "MAX_ANSWER_SECONDS", 1.0)
    monkeypatch.setattr(http_server, "LINGER_SECONDS", 0.3)


def fails() -> Answer:
    raise ValueError("no\nmetrics")


@pytest.fixture
async def port() -> AsyncIterator[int]:
    pages = {
        "/healthz": lambda: Answer(b"alive"),
        "/large": lambda: Answer(bytes(LARGE)),
        "/fails": fails,
    }
    server = PageServer(pages)
    _, port = await server.start("127.0.0.1", 0)
    yield port
    await server.close()


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Streams]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


async def asked(port: int, *sent: bytes) -> bytes:
    """All that is answered before the connection ends."""
    async with connected(port) as (reader, writer):
        for part in sent:
            writer.write(part)
            await writer.drain()
        return await reader.read()


async def seconds_until_closed(reader: asyncio.StreamReader) -> float:
    begun = time.monotonic()
    with suppress(OSError):
        while await reader.read(1 << 16):
            pass
    return time.monotonic() - begun


async def test_an_answer_names_no_software(port: int) -> None:
    head, _, body = (await asked(port, GET)).partition(b"\r\n\r\n")

    lines = head.lower().split(b"\r\n")
    names = {line.split(b":")[0] for line in lines[1:]}
    assert lines[0] == b"http/1.1 200 ok"
    assert names == {
        *(b"content-type", b"content-length", b"date", b"connection", b"x-content-type-options")
    }
    assert body == b"alive"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET /healthz?probe=1 HTTP/1.0\r\n\r\n", 200),
        (b"HEAD /healthz HTTP/1.1\r\nHost: desk\r\n\r\n", 200),
        (b"GET /nowhere HTTP/1.1\r\nHost: desk\r\n\r\n", 404),
        (b"GET /../\xff HTTP/1.1\r\nHost: desk\r\n\r\n", 400),
        (b"POST /healthz HTTP/1.1\r\nHost: desk\r\nContent-Length: 3\r\n\r\nabc", 405),
        (b"POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n", 404),
        (b"GET /fails HTTP/1.1\r\nHost: desk\r\n\r\n", 500),
        (b"garbage\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),  # TLS says hello
        (b"\x00" * 100 + b"\r\n\r\n", 400),
        (b"GET /healthz HTTP/1.1\r\nHost: a\r\nBad Name: x\r\n\r\n", 400),
        (b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET /healthz HTTP/1.1\r\nHost: a\r\nX: \x00\r\n\r\n", 400),
        (b"GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
        (b"GET /healthz HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\n\r\n", 501),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 404),
        (b"GET /" + b"x" * 2 * MAX_REQUEST_BYTES + b" HTTP/1.1\r\n\r\n", 431),
        (b"GET /healthz HTTP/1.1\r\n" + b"X: y\r\n" * MAX_REQUEST_BYTES, 431),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_each_request_has_its_status_and_ends(port: int, sent: bytes, status: int) -> None:
    answer = await asked(port, sent)

    assert answer.split(b" ", 2)[1] == str(status).encode()
    assert answer.count(b"HTTP/1.1 ") == 1
    if sent.startswith(b"HEAD"):
        assert answer.endswith(b"\r\n\r\n")


async def test_nothing_of_a_bad_request_is_logged(
    port: int, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    for sent in (b"garbage\r\n\r\n", b"\x16\x03\x01", b"GET / HTTP/1.1\r\n\x1b: x\r\n\r\n"):
        await asked(port, sent)

    printed = capfd.readouterr()
    assert caplog.records == []
    assert "Traceback" not in printed.out + printed.err


async def test_half_sent_requests_are_closed_and_keep_nobody_out(port: int) -> None:
    opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(400)]
    for _, writer in opened:
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: a\r\n")
    closed = asyncio.gather(*(seconds_until_closed(reader) for reader, _ in opened))

    taken = []
    while not closed.done():
        begun = time.monotonic()
        assert (await asked(port, GET)).endswith(b"alive")
        taken.append(time.monotonic() - begun)
        await asyncio.sleep(0.05)

    assert max(await closed) < PATIENCE
    assert max(taken) < PATIENCE
    for _, writer in opened:
        writer.close()


@pytest.mark.parametrize("more", [9, 200])
async def test_a_burst_opens_no_more_connections_than_may_be(
    port: int, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    monkeypatch.setattr(http_server, "MAX_REQUEST_SECONDS", 60.0)
    opened = await asyncio.gather(
        *(asyncio.open_connection("127.0.0.1", port) for _ in range(MAX_CONNECTIONS + more))
    )
    ends = [asyncio.create_task(seconds_until_closed(reader)) for reader, _ in opened]

    for _ in range(more):
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        ends = [end for end in ends if not end.done()]
        if len(ends) <= MAX_CONNECTIONS:
            break

    assert len(ends) == MAX_CONNECTIONS
    for _, writer in opened:
        writer.close()
    await asyncio.wait(ends)


@pytest.mark.parametrize("sent", [b"", b"GET /healthz HT", b"GET /healthz HTTP/1.1\r\nX: "])
async def test_a_request_has_its_time(port: int, sent: bytes) -> None:
    """Also when a byte comes every now and then."""
    async with connected(port) as (reader, writer):
        writer.write(sent)
        ended = asyncio.create_task(seconds_until_closed(reader))
        while not ended.done():
            writer.write(b"x" if sent else b"")
            await asyncio.sleep(0.05)

        assert 0.5 < await ended < PATIENCE


async def test_an_endless_header_is_refused(port: int) -> None:
    async with connected(port) as (reader, writer):
        writer.write(b"GET /healthz HTTP/1.1\r\nX: ")
        ended = asyncio.create_task(seconds_until_closed(reader))
        sent = 0
        with suppress(OSError):
            while not ended.done():
                writer.write(bytes(1 << 16).replace(b"\0", b"x"))
                sent += 1
                await asyncio.wait_for(writer.drain(), PATIENCE)

        assert await ended < PATIENCE


async def test_of_pipelined_requests_the_first_is_answered(port: int) -> None:
    assert (await asked(port, GET * 1000)).count(b"alive") == 1


async def test_who_never_reads_is_left(port: int) -> None:
    async with connected(port) as (reader, writer):
        writer.write(b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
        await asyncio.sleep(1.8)

        read = 0
        with suppress(OSError):
            while part := await reader.read(1 << 20):
                read += len(part)

    assert read < LARGE


async def test_who_reads_gets_a_large_page(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_server, "MAX_ANSWER_SECONDS", 60.0)

    answer = await asked(port, b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n")

    assert len(answer.partition(b"\r\n\r\n")[2]) == LARGE


async def test_a_server_that_closes_ends_its_connections() -> None:
    server = PageServer({})
    host, port = await server.start("127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(host, port)
    await asyncio.sleep(0.05)

    await server.close()

    assert await seconds_until_closed(reader) < PATIENCE
    writer.close()
