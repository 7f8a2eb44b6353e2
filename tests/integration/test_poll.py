"""`wiredesk poll` against a real Kafka and a web server."""

import signal
from pathlib import Path

import pytest

from tests.feed_server import RSS, serving_feed
from tests.integration.command_desk import PATIENCE, Desk


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    made = Desk(bootstrap)
    made.run("topics", "create")
    return made


def test_a_feed_becomes_articles_once(desk: Desk, tmp_path: Path) -> None:
    with serving_feed() as server:
        once = ("poll", server.url, "--source", "harbour", "--once")
        kept = ("--state", str(tmp_path / "state.json"))
        assert '"pushed"' in desk.run(*once, *kept).stderr
        assert '"pushed"' not in desk.run(*once, *kept).stderr
        # As where the state was lost: the doubles are dropped.
        assert '"pushed"' in desk.run(*once, "--state", str(tmp_path / "other.json")).stderr
        server.body = RSS.replace(b"stay in port", b"sail again")
        assert '"pushed"' in desk.run(*once, *kept).stderr
    process = desk.start("up")
    try:
        told = [(each["source"], each["headline"], each["event"]) for each in desk.articles(2)]
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert told == [
        ("harbour", "Ferries stay in port", "published"),
        ("harbour", "Ferries sail again", "corrected"),
    ]


def test_an_address_that_gives_no_feed_is_one_line(desk: Desk, tmp_path: Path) -> None:
    with serving_feed() as server:
        server.status = 404
        kept = ("--state", str(tmp_path / "state.json"))
        told = desk.run("poll", server.url, "--source", "a", "--once", *kept, status=1).stderr
        assert f"{server.url} answers 404 Not Found" in told
    for wrong in ("feed.xml", "file:///etc/passwd", "https://ann:secret@example.org/"):
        told = desk.run("poll", wrong, "--source", "a", status=2).stderr
        assert "secret" not in told
