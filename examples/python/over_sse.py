"""A site that reads the stream of server-sent events. Needs nothing but Python.

WIRE_URL=http://localhost:8080 WIRE_KEY=wd_… python over_sse.py site.json
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from reading import ask, begin, keep_reading
from shown import Site


def parse_stream(lines: Iterable[bytes]) -> Iterator[dict[str, str]]:
    """The fields of each event: `id`, `event` and `data`. Wiredesk writes `data` on one line."""
    fields: dict[str, str] = {}
    for line in lines:
        text = line.decode().rstrip("\r\n")
        name, _, value = text.partition(":")
        if name:
            fields[name] = value.removeprefix(" ")
        elif not text:  # an empty line ends an event; one that begins with a colon is a comment
            if "id" in fields:
                yield fields
            fields = {}


def main(path: str) -> None:
    """Read for ever."""
    url, key, site = os.environ["WIRE_URL"], os.environ["WIRE_KEY"], Site(Path(path))

    def read() -> None:
        with ask(url, key, begin(site), "text/event-stream") as stream:
            for fields in parse_stream(stream):
                # `cursor` says where the stream is, where filters let nothing through.
                if fields["event"] != "cursor":
                    site.act(json.loads(fields["data"])["data"])
                site.keep(fields["id"])

    keep_reading(site, read)


if __name__ == "__main__":
    main(*sys.argv[1:])
