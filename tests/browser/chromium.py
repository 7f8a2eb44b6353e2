"""A headless Chromium that opens fragments of markup, and what acts in it or is loaded by it."""

import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

SCRIPT = Path(__file__).with_name("page.js")
FLAGS = (
    *("--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--no-proxy-server"),
    # Nothing else keeps its processes small where there is no /dev/shm.
    "--disable-dev-shm-usage",
)
OWN_HOSTS = "MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND"
"""The hosts that Chromium asks for by itself."""
POLICY = (
    "default-src 'none'; script-src 'nonce-page'; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
PAGE = b'<!doctype html><meta charset="utf-8"><body><script nonce="page" src="/page.js"></script>'
GROUP = 25
"""Fragments that are put into the page together."""
MAX_SECONDS = 300


class Seen(NamedTuple):
    """What some fragments did: the number of one of them, and what was noted, or loaded."""

    noted: list[tuple[int, str]]
    loaded: list[str]


def chromium() -> str | None:
    """The path of Chromium or Chrome, where one is installed."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def watch(fragments: Sequence[str], group: int = GROUP) -> Seen:
    """Open all fragments in one page. Raises TimeoutError where the page does not end."""
    numbered = [{"id": number, "markup": each} for number, each in enumerate(fragments)]
    groups = [numbered[at : at + group] for at in range(0, len(numbered), group)]
    with _serving(json.dumps(groups).encode()) as server, _browsing(server.server_port) as browser:
        until = time.monotonic() + MAX_SECONDS
        while not server.done.wait(0.1):
            if browser.poll() is not None or time.monotonic() > until:
                raise TimeoutError("the page has not ended: is Chromium able to start?")
        return Seen([(int(each or 0), what) for each, what in server.noted], server.loaded)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # The kernel's default of five would lose requests of a page with many frames.
    request_queue_size = 128

    def __init__(self, fragments: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.answers = {
            "/": (PAGE, "text/html"),
            "/page.js": (SCRIPT.read_bytes(), "text/javascript"),
            "/fragments": (fragments, "application/json"),
            "/favicon.ico": (b"", "image/x-icon"),
        }
        self.noted: list[tuple[str, str]] = []
        self.loaded: list[str] = []
        self.done = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a frame that is removed breaks off its requests."""


class _Answer(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        """Serve the page; any other request is one that a fragment made."""
        is_own = self.headers.get("host", "").startswith("127.0.0.1")
        body, kind = self.server.answers.get(self.path, (b"", "")) if is_own else (b"", "")
        if not kind:
            self.server.loaded.append(f"{self.headers.get('host')}{self.path}")
        self.send_response(200 if kind else 404)
        self.send_header("content-type", kind or "text/plain")
        self.send_header("content-length", str(len(body)))
        self.send_header("content-security-policy-report-only", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        """Take what the page has noted."""
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path == "/noted":
            self.server.noted = [(each, what) for each, what in json.loads(body)]
            self.server.done.set()
        else:
            self.server.loaded.append(f"POST {self.headers.get('host')}{self.path}")
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # as it is named there
        """Log nothing."""


@contextmanager
def _serving(fragments: bytes) -> Iterator[_Server]:
    server = _Server(fragments)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def _browsing(port: int) -> Iterator[subprocess.Popen[bytes]]:
    program = chromium()
    if program is None:
        raise FileNotFoundError("Chromium is not installed: apt-get install chromium")
    # As root it refuses to start inside its sandbox.
    flags = (*FLAGS, "--no-sandbox") if os.geteuid() == 0 else FLAGS
    # The path of a socket has at most 107 characters, and TMPDIR may be longer.
    with tempfile.TemporaryDirectory(dir="/tmp", ignore_cleanup_errors=True) as profile:
        # All names lead to the server, which thus sees every request over HTTP.
        command = [
            *(program, *flags, f"--user-data-dir={profile}"),
            f"--host-resolver-rules={OWN_HOSTS}, MAP * 127.0.0.1:{port}",
            f"http://127.0.0.1:{port}/",
        ]
        environment = {**os.environ, "HOME": profile, "TMPDIR": profile}
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(20)
