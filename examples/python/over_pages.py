"""A site that asks for one page of events after the other. Needs nothing but Python.

WIRE_URL=http://localhost:8080 WIRE_KEY=wd_… python over_pages.py site.json
"""

import json
import os
import sys
from pathlib import Path

from reading import ask, begin, keep_reading
from shown import Site


def main(path: str) -> None:
    """Read for ever."""
    url, key, site = os.environ["WIRE_URL"], os.environ["WIRE_KEY"], Site(Path(path))

    def read() -> None:
        while True:
            # Where there is nothing new, the answer comes with the next event, or in 25 seconds.
            with ask(url, key, f"{begin(site)}&limit=100&wait=25", "application/json") as answer:
                page = json.load(answer)
            for cloudevent in page["events"]:
                site.act(cloudevent["data"])
            site.keep(page["cursor"])

    keep_reading(site, read)


if __name__ == "__main__":
    main(*sys.argv[1:])
