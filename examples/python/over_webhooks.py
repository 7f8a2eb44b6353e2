"""A site that is pushed events, signed by Standard Webhooks. Needs nothing but Python.

WIRE_SECRET=whsec_… WIRE_PORT=3000 python over_webhooks.py site.json

Put a server with TLS in front; `pip install standardwebhooks` has `verify` for other languages too.
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from shown import Site

MAX_BYTES = 8 << 20
MAX_AGE_SECONDS = 300
"""An older message may be one that somebody has kept and sends again."""


def is_signed(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """Whether the bytes as they came are signed with the secret, and lately."""
    stamp = headers.get("webhook-timestamp", "")
    if not stamp.isdecimal() or abs(time.time() - int(stamp)) > MAX_AGE_SECONDS:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    content = f"{headers.get('webhook-id', '')}.{stamp}.".encode() + body
    right = "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(right.encode(), each.encode()) for each in given)


class Receiver(BaseHTTPRequestHandler):
    """Answers 200 once an event has been acted on: only then it does not come again."""

    site: Site

    def do_POST(self) -> None:
        """Take a message."""
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length) if length <= MAX_BYTES else b""
        headers = {name.lower(): value for name, value in self.headers.items()}
        if not is_signed(os.environ["WIRE_SECRET"], headers, body):
            self.send_error(400, "not signed with the secret")
            return
        event, answer = json.loads(body), {}
        if event["type"] == "wiredesk.webhook.verify":
            answer = {"challenge": event["data"]["challenge"]}
        elif event["type"].startswith("wiredesk.article."):
            self.site.act(event["data"])
            self.site.keep(None)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())


def main(path: str) -> None:
    """Receive for ever, one message after the other."""
    Receiver.site = Site(Path(path))
    HTTPServer(("127.0.0.1", int(os.environ.get("WIRE_PORT", "3000"))), Receiver).serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
