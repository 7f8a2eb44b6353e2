"""How much a site may ask for: requests a second, and streams at once. Pure but for the clock."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil

from runtime.clock import Clock

BURST_SECONDS = 2.0
MAX_BUCKETS = 10_000
"""Past so many sites and persons those are forgotten that have asked for nothing lately."""


class TooManyError(Exception):
    """A limit is reached; `retry_after` seconds later there may be room."""

    def __init__(self, what: str, retry_after: int) -> None:
        """`what` is reached, for people."""
        super().__init__(what)
        self.retry_after = retry_after


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Limits:
    """What each site has asked for lately, and its open streams."""

    def __init__(self, clock: Clock, a_second: float, streams: int, streams_a_site: int) -> None:
        """`a_second`: requests of a site, on average."""
        self._clock = clock
        self._a_second = a_second
        self._most = max(1.0, a_second * BURST_SECONDS)
        self._streams = streams
        self._streams_a_site = streams_a_site
        self._buckets: dict[str, _Bucket] = {}
        self._open = Counter[str]()

    def note_request(self, site: str) -> None:
        """Count a request. Raises TooManyError."""
        now = self._clock.monotonic()
        if len(self._buckets) >= MAX_BUCKETS and site not in self._buckets:
            self._forget_full(now)
        bucket = self._buckets.setdefault(site, _Bucket(self._most, now))
        bucket.left = min(self._most, bucket.left + (now - bucket.at) * self._a_second)
        bucket.at = now
        if bucket.left < 1:
            wait = ceil((1 - bucket.left) / self._a_second)
            raise TooManyError(f"more than {self._a_second:g} requests a second", wait)
        bucket.left -= 1

    def _forget_full(self, now: float) -> None:
        """Forget who has asked for nothing lately: one that is new has as much left."""
        refilled = self._most / self._a_second
        self._buckets = {
            site: bucket for site, bucket in self._buckets.items() if now - bucket.at < refilled
        }

    @contextmanager
    def stream(self, site: str) -> Iterator[None]:
        """A stream or a waiting request, open within the context. Raises TooManyError."""
        if self._open[site] >= self._streams_a_site:
            raise TooManyError(f"{self._streams_a_site} streams are open: close one", 30)
        if self._open.total() >= self._streams:
            raise TooManyError("too many streams of all sites are open", 30)
        self._open[site] += 1
        try:
            yield
        finally:
            self._open[site] -= 1
            if not self._open[site]:
                del self._open[site]

    @property
    def open_streams(self) -> int:
        """Streams of all sites."""
        return self._open.total()
