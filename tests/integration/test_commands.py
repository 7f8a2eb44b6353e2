"""The commands against a real Kafka, as a person types them."""

import json
import os
import random
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemas.topics import MAX_COPY_BYTES, TOPICS
from tests.integration.command_desk import PATIENCE, WIREDESK, Desk

SOURCE_OF_PARTITION_7 = "buoy"
"""Where a topic has eight."""
SAMPLES = Path(__file__).parents[2] / "wiredesk" / "samples"


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
        "Harbour reopens in Tallinn\n\nTALLINN (WD) - The harbour reopened on Monday.\n",
        encoding="utf-8",
    )

    pushed = running_desk.run("push", str(story), "--source", "wd").stdout
    [article] = running_desk.articles(1)

    assert "wire.raw/" in pushed
    assert article["headline"] == "Harbour reopens in Tallinn"
    assert (article["source"], article["event"]) == ("wd", "published")


def test_tail_selects_and_ends_at_the_end(running_desk: Desk, tmp_path: Path) -> None:
    for source in ("dpa", "ap"):
        story = tmp_path / f"{source}.json"
        story.write_text(
            json.dumps({"guid": source, "headline": source, "body": ["It did."]}), encoding="utf-8"
        )
        running_desk.run("push", str(story), "--source", source)
    ids = {each["source"]: each["id"] for each in running_desk.articles(2)}

    def sources(*arguments: str) -> list[str]:
        shown = running_desk.run("tail", "--json", "--until-end", *arguments).stdout
        return sorted(json.loads(line)["source"] for line in shown.splitlines())

    assert sources() == ["ap", "dpa"]
    assert sources("--source", "ap") == ["ap"]
    assert sources("--source", "ap", "--source", "dpa", "--event", "published") == ["ap", "dpa"]
    assert sources("--event", "killed") == []
    assert sources("--id", str(ids["dpa"])) == ["dpa"]
    assert sources("--since", "1h") == ["ap", "dpa"]
    assert sources("--since", "2100-01-01") == []

    tap = ("tap", "wire.items", "--since", "1h", "--source", "ap", "--count", "1", "--json")
    tapped = json.loads(running_desk.run(*tap).stdout)
    assert (tapped["topic"], tapped["key"]) == ("wire.items", ids["ap"])
    assert tapped["headers"]["wire-source"] == tapped["value"]["source"] == "ap"


def test_tail_ends_when_nobody_reads_it(running_desk: Desk, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        "Harbour reopens\n\nTALLINN (WD) - The “harbour” reopened on Monday.\n", encoding="utf-8"
    )
    running_desk.run("push", str(story))

    piped = subprocess.run(
        [
            "bash",
            "-c",
            f"{shlex.quote(str(WIREDESK))} tail --json | head -1; exit ${{PIPESTATUS[0]}}",
        ],
        env={**running_desk.environment, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )

    assert (piped.returncode, piped.stderr) == (0, b"")
    assert "“harbour”" in json.loads(piped.stdout)["body"][0]


def test_push_takes_what_is_finished_and_standard_input(desk: Desk, tmp_path: Path) -> None:
    for name in ("story.txt", ".tmp/partial.txt", "late.txt.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Copy\n\nMore of it.\n", encoding="utf-8")

    folder = desk.run("push", str(tmp_path))
    piped = desk.run("push", "-", copy="Copy\n\nMore of it.\n")

    assert folder.stdout.count(" -> ") == 1
    assert "2 hidden or unfinished left out" in folder.stderr
    assert piped.stdout.startswith("standard input -> ")


def test_the_largest_copy_can_be_pushed(desk: Desk, tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(MAX_COPY_BYTES)  # which can't be compressed
    (tmp_path / "large.bin").write_bytes(noise)
    assert " -> " in desk.run("push", str(tmp_path / "large.bin")).stdout


def test_correspondents_are_listed_and_shown(running_desk: Desk, tmp_path: Path) -> None:
    bylines = {"a": "By Jane Roe, AP Business Writer", "b": "By J. Roe in Oslo"}
    for guid, byline in bylines.items():
        copy = {
            "guid": guid,
            "headline": f"Quay {guid} opens",
            "byline": byline,
            "body": ["It did."],
        }
        story = tmp_path / f"{guid}.json"
        story.write_text(json.dumps(copy), encoding="utf-8")
        running_desk.run("push", str(story), "--source", "ap")
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


@pytest.mark.parametrize("partitions", ["3", "8"])
def test_redrive_all_sends_each_letter_once(
    bootstrap: str, tmp_path: Path, partitions: str
) -> None:
    desk = Desk(bootstrap)
    desk.environment["WIREDESK_TOPIC_PARTITIONS"] = partitions
    desk.run("topics", "create")
    broken = tmp_path / "broken.json"
    broken.write_bytes(b'{"headline": "Cut o')
    process = desk.start("ingest")
    try:
        desk.run("push", str(broken), "--source", SOURCE_OF_PARTITION_7)
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


def test_the_broker_command_prints_its_address_first(tmp_path: Path) -> None:
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
