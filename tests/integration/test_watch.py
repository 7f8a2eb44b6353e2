"""`wiredesk watch` against a real Kafka: what is dropped into a folder becomes articles, once."""

import json
import re
import signal
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.integration.command_desk import PATIENCE, Desk

NOWHERE = "127.0.0.1:1"


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    made = Desk(bootstrap)
    made.run("topics", "create")
    return made


def drop(folder: Path, name: str, headline: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    body = "The ferries stay in port on Monday because of the wind, the company said."
    path.write_text(json.dumps({"headline": headline, "body": body}), encoding="utf-8")
    return path


@contextmanager
def watching(desk: Desk, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = desk.start("watch", *arguments)
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)


def line_of(process: subprocess.Popen[str], event: str) -> dict[str, str]:
    """The next line of the log that says so."""
    assert process.stderr
    for line in process.stderr:
        said: dict[str, str] = json.loads(line)
        if said["event"] == event:
            return said
    raise AssertionError(f"the process ended before {event!r}")


def test_what_lies_in_the_folders_of_sources_becomes_articles(desk: Desk, tmp_path: Path) -> None:
    drop(tmp_path, "dpa/a.json", "Ferries stay in port")
    drop(tmp_path, "ap/sports/b.json", "Trains stay in stations")
    once = ("watch", str(tmp_path), "--once", "--settle", "0", "--interval", "0.1")
    said = desk.run(*once).stderr
    assert said.count('"pushed"') == 2
    assert (tmp_path / "done" / "dpa" / "a.json").exists()
    assert (tmp_path / "done" / "ap" / "sports" / "b.json").exists()
    drop(tmp_path, "dpa/a-again.json", "Ferries stay in port")  # as after a kill before the move
    desk.run(*once)
    with serving(desk):
        articles = desk.articles(2)
        assert sorted(str(each["source"]) for each in articles) == ["ap", "dpa"]


@contextmanager
def serving(desk: Desk) -> Iterator[None]:
    """All stages at work."""
    process = desk.start("up")
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)


def test_what_is_dropped_later_is_pushed_until_it_is_stopped(desk: Desk, tmp_path: Path) -> None:
    arguments = (str(tmp_path), "--source", "dpa", "--settle", "0.2", "--interval", "0.1")
    with watching(desk, *arguments) as process:
        metrics = line_of(process, "watching")["metrics"]
        drop(tmp_path, "a.json", "Ferries stay in port")
        pushed = line_of(process, "pushed")
        assert (pushed["file"], pushed["source"]) == (str(tmp_path / "a.json"), "dpa")
        drop(tmp_path, "large.txt", "x" * 9_000_000)
        line_of(process, "put aside")
        assert "larger than the 8 MiB" in (tmp_path / "failed/large.txt.reason.txt").read_text(
            "utf-8"
        )
        page = urllib.request.urlopen(metrics, timeout=PATIENCE).read().decode()  # noqa: S310  # our own page
        assert re.search(r'wiredesk_files_pushed_total\{source="dpa"\} 1\.0', page)
        assert re.search(r'wiredesk_files_failed_total\{source="dpa"\} 1\.0', page)
        process.send_signal(signal.SIGTERM)
        line_of(process, "stopped")
        assert process.wait(timeout=PATIENCE) == 0


def test_what_is_deleted_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    drop(tmp_path, "a.json", "Ferries stay in port")
    desk.run("watch", str(tmp_path), "--source", "dpa", "--once", "--settle", "0", "--delete")
    assert list(tmp_path.rglob("*.json")) == []


def test_a_topic_that_is_not_there_ends_it(bootstrap: str, tmp_path: Path) -> None:
    drop(tmp_path, "a.json", "Ferries stay in port")
    told = Desk(bootstrap).run("watch", str(tmp_path), "--source", "dpa", "--settle", "0", status=1)
    assert "create it with `wiredesk topics create`" in told.stderr


def test_without_a_broker_files_stay_where_they_are(desk: Desk, tmp_path: Path) -> None:
    path = drop(tmp_path, "a.json", "Ferries stay in port")
    desk.environment["KAFKA_BOOTSTRAP_SERVERS"] = NOWHERE
    told = desk.run(
        "watch", str(tmp_path), "--source", "dpa", "--once", "--settle", "0", status=1
    ).stderr
    assert NOWHERE in told
    assert path.exists()
    with watching(desk, str(tmp_path), "--source", "dpa", "--settle", "0") as process:
        assert "127.0.0.1:1" in line_of(process, "not pushed: tried again")["error"]
        assert path.exists()
