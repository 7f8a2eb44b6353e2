"""A feed at an address, fetched only where it has changed."""

import json
import os
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from email.utils import parsedate_to_datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import urllib3

from runtime.errors import ConfigurationError, WiredeskError
from schemas.topics import MAX_COPY_BYTES, MIB

CONNECT_SECONDS, READ_SECONDS = 10.0, 60.0
MAX_REDIRECTS = 5
MAX_WAIT_SECONDS = 86_400.0
"""A server may ask for more patience: then it is asked once a day."""
ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/json, */*"


class FeedError(WiredeskError):
    """The address gives no feed now; it is asked again later."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        """`wait`: the seconds for which the server asks for patience, where it does."""
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is known of a feed, so that it is fetched and pushed only where it has changed."""

    feed: str
    """SHA-256 of its address, which may hold a secret."""
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    """SHA-256 of what was pushed last, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What has changed."""

    value: bytes
    content_type: str | None
    state: FeedState
    """What is to be kept once it has been pushed."""


class Feed:
    """One address."""

    def __init__(self, url: str, authorization: str | None = None) -> None:
        """`authorization`: the header of that name."""
        self._url = url
        self.shown = shown_url(url)
        self._own = {"Authorization": authorization} if authorization else {}
        self._pool = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
            # A retry is the caller's, who has patience.
            retries=urllib3.Retry(
                redirect=MAX_REDIRECTS,
                connect=0,
                read=0,
                status=0,
                other=0,
                respect_retry_after_header=False,
            ),
        )

    def fetch(self, state: FeedState) -> Fetched | None:
        """What the address gives; None where that is what was pushed last.

        Raises FeedError.
        """
        headers = {
            "User-Agent": "wiredesk",
            "Accept": ACCEPT,
            "Accept-Encoding": "gzip, deflate",
            **self._own,
            **({"If-None-Match": state.etag} if state.etag else {}),
            **({"If-Modified-Since": state.last_modified} if state.last_modified else {}),
        }
        try:
            answer = self._pool.request("GET", self._url, headers=headers, preload_content=False)
            try:
                return self._read(answer, state)
            finally:
                answer.close()
        except urllib3.exceptions.HTTPError as error:
            raise FeedError(f"{self.shown}: {_cause(error)}") from error

    def _read(self, answer: urllib3.BaseHTTPResponse, state: FeedState) -> Fetched | None:
        if answer.status == 304:
            return None
        if answer.status != 200:
            wait = _retry_after(answer.headers)
            raise FeedError(f"{self.shown} answers {answer.status} {answer.reason or ''}", wait)
        value = answer.read(MAX_COPY_BYTES + 1, decode_content=True)
        if len(value) > MAX_COPY_BYTES:
            raise FeedError(
                f"{self.shown}: larger than the {MAX_COPY_BYTES // MIB} MiB that a record of copy "
                "may have: ask for a feed of fewer items"
            )
        digest = sha256(value).hexdigest()
        if not value or digest == state.digest:
            return None
        stated = answer.headers
        new = FeedState(state.feed, stated.get("ETag"), stated.get("Last-Modified"), digest)
        return Fetched(value, stated.get("Content-Type"), new)


def shown_url(url: str) -> str:
    """An address as logs may show it: what is behind a question mark may hold a secret."""
    return url.partition("?")[0].partition("#")[0]


def read_state(path: Path, url: str) -> FeedState:
    """What was kept of a feed; nothing where that is of another, or can't be read.

    Then it is pushed once more, and its doubles are dropped.
    """
    nothing = FeedState(sha256(url.encode("utf-8", "replace")).hexdigest())
    try:
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        state = FeedState(**kept)
    except (OSError, ValueError, TypeError):
        return nothing
    return state if state.feed == nothing.feed else nothing


def keep_state(path: Path, state: FeedState) -> None:
    """Keep what is known of a feed, whole or not at all.

    Raises ConfigurationError where it can't be written.
    """
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(state)), encoding="utf-8")
        os.replace(beside, path)
    except OSError as error:
        raise ConfigurationError(
            f"{error.filename}: {error.strerror}: name a file that can be written with --state"
        ) from error


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds for which the server asks for patience (RFC 9110, 10.2.3)."""
    stated = headers.get("Retry-After", "")
    if stated.isascii() and stated.isdigit() and len(stated) < 9:
        return min(float(stated), MAX_WAIT_SECONDS)
    try:
        seconds = parsedate_to_datetime(stated).timestamp() - time.time()
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(0.0, seconds), MAX_WAIT_SECONDS)


def _cause(error: BaseException) -> str:
    """The last cause, which names what is wrong; the others name the whole address."""
    reason = getattr(error, "reason", None)
    return _cause(reason) if isinstance(reason, BaseException) else str(error)
