"""Copy in bodies, as clients send it: whole, in bounds, or refused. On a socket of this machine."""

import gzip
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from io import BytesIO

import aiohttp
import pytest
from aiohttp import web

from schemas.topics import MAX_COPY_BYTES, MIB
from services.serve.http.bodies import MAX_FILES, read_files
from services.serve.http.problems import ProblemError
from services.serve.intake.budget import Budget, NoRoomError

COPY = "Vaasa: ferries stay in port — again.".encode()
FORM = "multipart/form-data; boundary=b"


@asynccontextmanager
async def reading(budget: Budget) -> AsyncIterator[str]:
    """The address of a server that says which files it was sent."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        assert isinstance(request, web.Request)
        try:
            with budget.share() as share:
                files = await read_files(request, share)
                assert budget.in_flight >= sum(len(each.value) for each in files)
        except ProblemError as problem:
            return problem.response()
        except NoRoomError:
            return web.Response(status=503)
        return web.json_response(
            [[len(each.value), each.value == COPY, each.content_type, each.name] for each in files]
        )

    app = web.Application()
    app.router.add_post("/", answer)
    runner = web.AppRunner(app, auto_decompress=False, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    await runner.cleanup()
    assert budget.in_flight == 0


async def sent(
    body: bytes | AsyncIterator[bytes], headers: Mapping[str, str] = {}, megabytes: int = 20
) -> object:
    """The answer to a body: its files, or its status."""
    plain = {"Content-Type": "text/plain", **headers}
    async with (
        reading(Budget(megabytes * MIB)) as address,
        aiohttp.ClientSession(auto_decompress=False) as session,
        session.post(
            address, data=BytesIO(body) if isinstance(body, bytes) else body, headers=plain
        ) as response,
    ):
        return await response.json() if response.status == 200 else response.status


def form(*files: bytes, kind: bytes = b"text/xml") -> bytes:
    head = b'Content-Disposition: form-data; name="file"; filename="story.txt"\r\n\r\n'
    parts = (b"--b\r\nContent-Type: %b\r\n%b%b" % (kind, head, each) for each in files)
    return b"\r\n".join((*parts, b"--b--\r\n"))


async def in_pieces(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


async def test_a_body_is_a_file_as_it_is() -> None:
    assert await sent(COPY) == [[len(COPY), True, "text/plain", None]]
    assert await sent(in_pieces(COPY, 5)) == [[len(COPY), True, "text/plain", None]]


@pytest.mark.parametrize(
    "header",
    [
        {"X-File-Name": "story.txt"},
        {"Content-Disposition": 'attachment; filename="story.txt"'},
        {"Content-Disposition": "attachment; filename*=UTF-8''story.txt"},
    ],
)
async def test_it_may_have_a_name(header: Mapping[str, str]) -> None:
    assert await sent(COPY, header) == [[len(COPY), True, "text/plain", "story.txt"]]


async def test_a_form_has_files() -> None:
    found = await sent(form(COPY, b"x" * 100_000), {"Content-Type": FORM})
    assert found == [
        [len(COPY), True, "text/xml", "story.txt"],
        [100_000, False, "text/xml", "story.txt"],
    ]


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip"])
async def test_gzip_is_inflated(encoding: str) -> None:
    assert await sent(gzip.compress(COPY, mtime=0), {"Content-Encoding": encoding}) == [
        [len(COPY), True, "text/plain", None]
    ]


async def test_gzip_of_any_length_is_whole() -> None:
    for size in (65_535, 65_536, 65_537, 1 << 20, MAX_COPY_BYTES):
        found = await sent(gzip.compress(bytes(size)), {"Content-Encoding": "gzip"})
        assert found == [[size, False, "text/plain", None]]


async def test_what_is_too_large_is_not_taken_into_memory() -> None:
    bomb = gzip.compress(bytes(50 * MIB))
    assert await sent(bytes(MAX_COPY_BYTES + 1)) == 413
    assert await sent(in_pieces(bytes(MAX_COPY_BYTES + 1), 1 << 20)) == 413
    assert await sent(bomb, {"Content-Encoding": "gzip"}) == 413
    assert await sent(form(bytes(MAX_COPY_BYTES + 1)), {"Content-Type": FORM}) == 413
    assert await sent(form(*[bytes(4 * MIB)] * 3), {"Content-Type": FORM}) == 413
    assert await sent(bytes(3 * MIB), megabytes=2) == 503


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"", {}, 400),
        (gzip.compress(b"", mtime=0), {"Content-Encoding": "gzip"}, 400),
        (b"no gzip", {"Content-Encoding": "gzip"}, 400),
        (gzip.compress(COPY, mtime=0)[:-3], {"Content-Encoding": "gzip"}, 400),
        (gzip.compress(COPY, mtime=0) + b"more", {"Content-Encoding": "gzip"}, 400),
        (COPY, {"Content-Encoding": "br"}, 415),
        (COPY, {"Content-Encoding": "gzip, gzip"}, 415),
        (form(COPY), {"Content-Type": FORM, "Content-Encoding": "gzip"}, 415),
        (form(COPY), {"Content-Type": "multipart/form-data"}, 400),
        (form(COPY), {"Content-Type": "multipart/form-data; boundary=other"}, 400),
        (form(COPY)[:-10], {"Content-Type": FORM}, 400),
        (form(COPY).replace(b"; filename", b"; no"), {"Content-Type": FORM}, 400),
        (form(COPY, kind=b"multipart/mixed; boundary=c"), {"Content-Type": FORM}, 400),
        (form(COPY, b""), {"Content-Type": FORM}, 400),
        (form(), {"Content-Type": FORM}, 400),
        (form(*[b"x"] * (MAX_FILES + 1)), {"Content-Type": FORM}, 400),
        (
            form(COPY, kind=b"text/xml\r\nContent-Transfer-Encoding: base64"),
            {"Content-Type": FORM},
            415,
        ),
    ],
)  # fmt: skip
async def test_what_is_not_as_it_says_is_refused(
    body: bytes, headers: Mapping[str, str], status: int
) -> None:
    assert await sent(body, headers) == status
