"""Reading on from Wiredesk over HTTP, whatever happens to the connection."""

import http.client
import random
import sys
import time
from collections.abc import Callable
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from shown import Site

SILENCE_SECONDS = 60
"""A stream says something each 15 seconds, and a page is waited for 25 seconds."""
FIRST_WAIT, LONGEST_WAIT = 0.5, 60.0
NO_USE = (400, 401, 403, 404)
"""Answers that stay the same until a person has done something."""


def ask(url: str, key: str, query: str, accept: str) -> http.client.HTTPResponse:
    """The answer to a request for events. The key goes into a header, never into the address."""
    headers = {"Authorization": f"Bearer {key}", "Accept": accept}
    answer: http.client.HTTPResponse = urlopen(
        Request(f"{url}/v1/events?{query}", headers=headers), timeout=SILENCE_SECONDS
    )
    return answer


def begin(site: Site) -> str:
    """Where to read on, as a query: behind what was acted on, or all there is for a new site."""
    return f"cursor={site.cursor}" if site.cursor else "earliest"


def keep_reading(site: Site, read: Callable[[], None]) -> None:
    """Read for ever: each end of a connection is followed by another, after a while."""
    wait = FIRST_WAIT
    while True:
        before = site.cursor
        pause: float | None = None
        try:
            read()
        except HTTPError as error:
            if error.code == 410 and site.cursor:
                print("the cursor has expired: all is read anew", file=sys.stderr)
                site.keep(None)
                continue
            if error.code in NO_USE:
                sys.exit(f"Wiredesk refuses this site ({error.code}): {error.read().decode()}")
            asked = error.headers.get("Retry-After", "")
            pause = float(asked) if asked.isdecimal() else None
            print(f"Wiredesk answers {error.code}", file=sys.stderr)
        except (OSError, http.client.HTTPException) as error:
            print(f"the connection has ended: {error}", file=sys.stderr)
        if site.cursor != before:
            wait = FIRST_WAIT
        # Not all sites at once, when Wiredesk has come back.
        time.sleep(pause if pause is not None else wait * random.uniform(0.5, 1))
        wait = min(2 * wait, LONGEST_WAIT)
