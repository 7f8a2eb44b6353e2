"""`GET /`: the page, and the files that it is made of. They hold no copy and need no key."""

import hashlib
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from aiohttp import web

from services.serve.http.headers import is_current

FOLDER = Path(__file__).parents[1] / "static"
PAGES = {"/": "index.html", "/ticker": "ticker.html"}
"""Which file is at which address; each other one is at `/board/NAME`."""
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
"""No script or style but these files, no other host, and no text is ever read as markup."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-cache",
}
Route = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is sent."""

    body: bytes
    media_type: str
    tag: str


def files() -> Mapping[str, File]:
    """All of them, by name."""
    return {path.name: _read(path) for path in sorted(FOLDER.iterdir()) if path.suffix in TYPES}


def routes() -> Iterator[tuple[str, Route]]:
    """Each address of a file, and what answers it."""
    addresses = {name: path for path, name in PAGES.items()}
    for name, file in files().items():
        yield addresses.get(name, f"/board/{name}"), _route(file)


def _read(path: Path) -> File:
    body = path.read_bytes()
    return File(body, TYPES[path.suffix], hashlib.sha256(body).hexdigest()[:32])


def _route(file: File) -> Route:
    async def route(request: web.Request) -> web.StreamResponse:
        headers = {**HEADERS, "ETag": f'"{file.tag}"'}
        if is_current(request, file.tag):
            return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
        return web.Response(
            body=file.body, content_type=file.media_type, charset="utf-8", headers=headers
        )

    return route
