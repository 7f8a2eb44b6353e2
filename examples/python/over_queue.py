"""A site that pulls events from its queue, and acknowledges them. Needs nothing but Python.

WIRE_URL=http://localhost:8080 WIRE_KEY=wd_… python over_queue.py site.json
"""

import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from reading import SILENCE_SECONDS, keep_reading
from shown import Site


def post(path: str, body: dict[str, Any]) -> Any:
    """What the queue answers. The key goes into a header, never into the address."""
    headers = {
        "Authorization": f"Bearer {os.environ['WIRE_KEY']}",
        "Content-Type": "application/json",
    }
    request = Request(
        f"{os.environ['WIRE_URL']}/v1/queue/{path}", json.dumps(body).encode(), headers
    )
    with urlopen(request, timeout=SILENCE_SECONDS) as answer:
        return json.load(answer)


def main(path: str) -> None:
    """Pull for ever."""
    site = Site(Path(path))

    def read() -> None:
        while True:
            # A site that has nothing, and one whose queue has expired (410), begins with all.
            begin = {} if site.cursor else {"begin": "earliest"}
            events = post("pull", {"max": 100, "wait_seconds": 25, **begin})["events"]
            for cloudevent in events:
                site.act(cloudevent["data"])
            if events:
                receipts = [cloudevent["receipt"] for cloudevent in events]
                site.keep(receipts[-1])  # first what it has acted on, then the acknowledgement
                post("ack", {"receipts": receipts})

    keep_reading(site, read)


if __name__ == "__main__":
    main(*sys.argv[1:])
