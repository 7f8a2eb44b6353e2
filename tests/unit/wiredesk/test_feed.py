"""A feed is fetched where it has changed, and within bounds."""

import gzip
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from runtime.errors import ConfigurationError
from schemas.topics import MAX_COPY_BYTES
from tests.feed_server import RSS, FeedServer, serving_feed
from wiredesk.feed import (
    MAX_WAIT_SECONDS,
    Feed,
    FeedError,
    FeedState,
    Fetched,
    keep_state,
    read_state,
)

NOTHING = FeedState("feed")


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with serving_feed() as server:
        yield server


def fetched(server: FeedServer, state: FeedState | None = None) -> Fetched | None:
    return Feed(server.url).fetch(state or NOTHING)


def test_a_feed_is_had_with_what_it_is(server: FeedServer) -> None:
    found = fetched(server)
    assert found
    assert (found.value, found.content_type) == (RSS, "application/rss+xml")
    assert server.asked[0]["User-Agent"] == "wiredesk"
    assert "Authorization" not in server.asked[0]


def test_the_server_is_asked_for_what_is_new_since(server: FeedServer) -> None:
    server.headers |= {"ETag": '"v1"', "Last-Modified": "Mon, 02 Mar 2026 12:00:00 GMT"}
    first = fetched(server)
    assert first
    server.status = 304
    assert fetched(server, first.state) is None
    assert server.asked[1]["If-None-Match"] == '"v1"'
    assert server.asked[1]["If-Modified-Since"] == "Mon, 02 Mar 2026 12:00:00 GMT"


def test_of_a_server_that_does_not_know_what_is_new_the_same_is_not_had_again(
    server: FeedServer,
) -> None:
    first = fetched(server)
    assert first
    assert fetched(server, first.state) is None
    server.body = RSS.replace(b"stay in port", b"sail again")
    assert fetched(server, first.state)


def test_a_compressed_feed_is_read(server: FeedServer) -> None:
    server.headers["Content-Encoding"] = "gzip"
    server.body = gzip.compress(RSS)
    found = fetched(server)
    assert found
    assert found.value == RSS


def test_a_feed_that_is_larger_than_a_record_is_refused(server: FeedServer) -> None:
    """A compressed one too, however small it comes."""
    server.headers["Content-Encoding"] = "gzip"
    server.body = gzip.compress(bytes(10 * MAX_COPY_BYTES))
    with pytest.raises(FeedError, match="larger than the 8 MiB"):
        fetched(server)


def test_an_empty_answer_brings_nothing(server: FeedServer) -> None:
    server.body = b""
    assert fetched(server) is None


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        ("120", 120.0),
        ("99999999", MAX_WAIT_SECONDS),
        ("soon", None),
        ("-5", None),
        ("Mon, 02 Mar 2020 12:00:00 GMT", 0.0),
        (None, None),
    ],
)
def test_the_server_may_ask_for_patience(
    server: FeedServer, stated: str | None, seconds: float | None
) -> None:
    server.status = 429
    server.headers |= {"Retry-After": stated} if stated else {}
    with pytest.raises(FeedError, match="answers 429") as refused:
        fetched(server)
    assert refused.value.wait == seconds


def test_patience_may_be_asked_for_until_a_time(server: FeedServer) -> None:
    server.status = 503
    until = datetime.now(UTC) + timedelta(hours=1)
    server.headers["Retry-After"] = format_datetime(until, usegmt=True)
    with pytest.raises(FeedError) as refused:
        fetched(server)
    assert refused.value.wait == pytest.approx(3600, abs=60)


def test_a_site_may_want_to_know_who_asks(server: FeedServer) -> None:
    Feed(server.url, "Bearer ferry").fetch(NOTHING)
    assert server.asked[0]["Authorization"] == "Bearer ferry"


def test_a_redirection_is_followed_but_tells_no_other_host_the_secret(server: FeedServer) -> None:
    with serving_feed() as other:
        server.status = 301
        server.headers["Location"] = other.url.replace("127.0.0.1", "localhost")
        found = Feed(server.url, "Bearer ferry").fetch(NOTHING)
        assert found
        assert "Authorization" not in other.asked[0]


def test_a_redirection_without_end_is_refused(server: FeedServer) -> None:
    server.status = 302
    server.headers["Location"] = server.url
    with pytest.raises(FeedError, match="too many redirects"):
        fetched(server)


def test_a_server_that_is_away_is_named() -> None:
    with pytest.raises(FeedError, match=r"http://127\.0\.0\.1:1/: .*refused"):
        Feed("http://127.0.0.1:1/").fetch(NOTHING)


def test_what_is_known_of_a_feed_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "below" / "state.json"
    url = "https://example.org/feed?key=secret"
    state = replace(read_state(path, url), etag='"v1"', last_modified="Mon", digest="ab")
    keep_state(path, state)
    assert read_state(path, url) == state
    assert read_state(path, "https://example.org/other").etag is None
    assert "secret" not in path.read_text(encoding="utf-8")


def test_no_error_shows_what_an_address_holds_behind_its_path(server: FeedServer) -> None:
    server.status = 403
    with pytest.raises(FeedError, match="answers 403") as refused:
        Feed(f"{server.url}?key=secret").fetch(NOTHING)
    assert "secret" not in str(refused.value)
    with pytest.raises(FeedError) as refused:
        Feed("http://127.0.0.1:1/?key=secret").fetch(NOTHING)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("kept", [b"", b"[]", b"{}", b'{"url": "x", "other": 1}', b"\xff"])
def test_what_was_kept_and_cant_be_read_is_as_nothing(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(kept)
    assert read_state(path, "u") == read_state(tmp_path / "none", "u")


def test_a_state_that_cant_be_kept_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder has to be", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="with --state"):
        keep_state(tmp_path / "file" / "state.json", FeedState("u"))
