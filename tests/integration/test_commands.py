"""The commands against a real Kafka, as a person types them."""

import json
import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemas.topics import TOPICS

WIREDESK = Path(sys.executable).with_name("wiredesk")
SAMPLES = Path(__file__).parents[2] / "wiredesk" / "samples"
PATIENCE = 120


class Desk:
    """One desk on the session's broker: a topic prefix of its own."""

    def __init__(self, bootstrap: str) -> None:
        self.environment = {
            **{n: v for n, v in os.environ.items() if not n.startswith(("KAFKA_", "WIREDESK_"))},
            "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
            "WIREDESK_TOPIC_PREFIX": f"t{uuid.uuid4().hex[:8]}.",
            "WIREDESK_LOG_FORMAT": "json",
        }

    def run(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [WIREDESK, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [WIREDESK, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def articles(self, count: int) -> list[dict[str, object]]:
        """The first so many article events."""
        lines = self.run("tail", "--json", "--count", str(count)).stdout.splitlines()
        return [json.loads(line) for line in lines]


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    made = Desk(bootstrap)
    made.run("topics", "create")
    return made


@pytest.fixture
def running_desk(desk: Desk) -> Iterator[Desk]:
    """A desk with all stages at work; they have to stop cleanly."""
    process = desk.start("up")
    try:
        yield desk
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    assert "Traceback" not in said


def test_topics_are_created_once(bootstrap: str) -> None:
    desk = Desk(bootstrap)

    assert desk.run("topics", "create").stdout.count(": created") == len(TOPICS)
    assert desk.run("topics", "create").stdout.count(": was there") == len(TOPICS)


def test_check_passes_where_all_is_well(desk: Desk) -> None:
    shown = desk.run("check").stdout

    assert "a transaction over all topics is allowed" in shown
    assert "FAIL" not in shown


def test_check_says_what_is_missing(bootstrap: str) -> None:
    shown = Desk(bootstrap).run("check", status=1).stdout

    assert "articles is not there: create it with `wiredesk topics create`" in shown


def test_a_stage_without_its_topics_says_so(bootstrap: str) -> None:
    done = Desk(bootstrap).run("publish", status=1)

    assert "create them with `wiredesk topics create`" in done.stderr.splitlines()[-1]


def test_push_without_the_topic_says_so(bootstrap: str) -> None:
    done = Desk(bootstrap).run("push", __file__, status=1)

    assert "create it with `wiredesk topics create`" in done.stderr


def test_copy_goes_in_and_articles_come_out(running_desk: Desk, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        "Harbour reopens in Tallinn\n\nTALLINN (WD) - The harbour reopened on Monday.\n"
    )

    pushed = running_desk.run("push", str(story), "--source", "wd").stdout
    [article] = running_desk.articles(1)

    assert "wire.raw/" in pushed
    assert article["headline"] == "Harbour reopens in Tallinn"
    assert (article["source"], article["event"]) == ("wd", "published")


def test_correspondents_are_listed_and_shown(running_desk: Desk, tmp_path: Path) -> None:
    told = {"a": "By Jane Roe, AP Business Writer", "b": "By J. Roe in Oslo"}
    for guid, byline in told.items():
        copy = {
            "guid": guid,
            "headline": f"Quay {guid} opens",
            "byline": byline,
            "body": ["It did."],
        }
        story = tmp_path / f"{guid}.json"
        story.write_text(json.dumps(copy))
        running_desk.run("push", str(story), "--source", "wd")
    running_desk.articles(2)

    [line] = running_desk.run("correspondents", "list", "--json").stdout.splitlines()
    profile = json.loads(line)
    assert (profile["name"], profile["aliases"], profile["items"]) == ("Jane Roe", ["J. Roe"], 2)
    person = json.loads(running_desk.run("correspondents", "show", "J. Roe", "--json-ld").stdout)
    assert (person["@id"].rpartition(":")[2], person["jobTitle"]) == (
        profile["id"],
        "Business Writer",
    )
    assert "nobody goes by" in running_desk.run("correspondents", "show", "Poe", status=1).stderr


def test_dead_letters_are_listed_shown_and_redriven(running_desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_bytes(b'{"headline": "Cut o')
    running_desk.run("push", str(broken), "--source", "wd")

    [letter] = _letters(running_desk, 1)
    assert letter["stage"] == "ingest"
    assert letter["file"] == "broken.json"
    assert letter["reason"] in running_desk.run("dead-letters", "list").stdout

    raw = running_desk.run("dead-letters", "show", str(letter["letter"]), "--raw").stdout
    assert raw == '{"headline": "Cut o'
    assert "no dead letter 9:9" in running_desk.run("dead-letters", "show", "9:9", status=1).stderr

    assert "1 redriven" in running_desk.run("dead-letters", "redrive", "--all").stdout
    letters = _letters(running_desk, 2)
    assert sorted(str(each["redriven"]) for each in letters) == ["0", "1"]
    named = running_desk.run("dead-letters", "redrive", str(letters[0]["letter"])).stdout
    assert named.startswith(f"{letters[0]['letter']} -> wire.raw")


def test_redrive_all_sends_each_letter_once(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_bytes(b'{"headline": "Cut o')
    process = desk.start("ingest")
    try:
        desk.run("push", str(broken))
        _letters(desk, 1)
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)

    assert "1 redriven" in desk.run("dead-letters", "redrive", "--all").stdout
    assert "0 redriven" in desk.run("dead-letters", "redrive", "--all").stdout


def test_the_demo_ends_by_itself(desk: Desk) -> None:
    done = desk.run("demo", "--once", "--json")

    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert {"published", "corrected", "killed"} <= {event["event"] for event in events}
    assert "metrics at http://" in done.stderr
    assert "dead-letter" in done.stderr.splitlines()[-1]


def test_the_demo_is_readable(desk: Desk) -> None:
    shown = desk.run("demo", "--once", str(SAMPLES)).stdout

    assert "PUBLISHED" in shown
    assert "DEAD LETTER" in shown
    assert "\x1b[" not in shown


def test_the_broker_command_tells_its_address_first(tmp_path: Path) -> None:
    clean = {n: v for n, v in os.environ.items() if not n.startswith("KAFKA_")}
    with subprocess.Popen(
        [WIREDESK, "broker", "--data", tmp_path / "data"],
        env=clean,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            address = process.stdout.readline().strip()
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    host, _, port = address.rpartition(":")
    assert host
    assert port.isdigit()
    assert process.returncode == 0, said


def _letters(desk: Desk, count: int) -> list[dict[str, str]]:
    """The dead letters, once there are so many."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        lines = desk.run("dead-letters", "list", "--json").stdout.splitlines()
        if len(lines) >= count:
            return [json.loads(line) for line in lines]
        time.sleep(0.5)
    raise AssertionError(f"no {count} dead letters within {PATIENCE} s")
