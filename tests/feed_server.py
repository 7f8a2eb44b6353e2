"""A web server with one feed, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

RSS = b"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Harbour news</title>
<item><guid>urn:harbour:1</guid><title>Ferries stay in port</title>
<description>The ferries stay in port on Monday because of the wind, the company said.</description>
<pubDate>Mon, 02 Mar 2026 12:00:00 GMT</pubDate></item>
</channel></rss>"""


@dataclass
class FeedServer:
    """What it answers, and what it was asked."""

    address: str = ""
    status: int = 200
    body: bytes = RSS
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/rss+xml"})
    asked: list[dict[str, str]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"{self.address}/feed.xml"


@contextmanager
def serving_feed() -> Iterator[FeedServer]:
    """A server that answers as it is told, until the context ends."""
    feed = FeedServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            feed.asked.append({name.title(): value for name, value in self.headers.items()})
            self.send_response(feed.status)
            for name, value in feed.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(feed.body)))
            self.end_headers()
            self.wfile.write(feed.body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    feed.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield feed
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
