"""The real stages and commands on topics that hold what nobody meant them to."""

import asyncio
import json
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from aiokafka import TopicPartition

from runtime.records.batches import MAX_BATCH_BYTES
from tests.faults.broken_logs import commit_offset
from tests.faults.raw_batches import GZIP, RawRecord, batch, produce
from tests.integration.command_desk import PATIENCE, Desk

NO_UTF_8 = b"\xff\xfek"
SHOWN = r"\xff\xfek"
ENTRY = b'{"id":"a","version":1}'


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    made = Desk(bootstrap)
    made.run("topics", "create")
    return made


def write(desk: Desk, topic: str, record: RawRecord, **how: int) -> None:
    """Write a record to a topic's first partition, as bytes of a log."""
    name = desk.environment["WIREDESK_TOPIC_PREFIX"] + topic
    sent = batch([record], **how)
    asyncio.run(produce(desk.environment["KAFKA_BOOTSTRAP_SERVERS"], name, 0, sent))


@contextmanager
def stages(desk: Desk, *, status: int = 0) -> Iterator[subprocess.Popen[str]]:
    process = desk.start("up")
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == status, said
    assert "Traceback" not in said


def push(desk: Desk, *sources: str) -> None:
    """Push a story of each source, which ingest spreads over the partitions."""
    for source in sources:
        copy = json.dumps({"headline": f"Port shut ({source})", "body": "Ice holds the ships."})
        named = [(b"wire-source", source.encode())]
        write(desk, "wire.raw", RawRecord(copy.encode(), None, named))


def test_records_that_no_client_would_send_stop_nobody(desk: Desk) -> None:
    first, second = (
        json.dumps({"headline": "Port shut", "body": "Ice.", "guid": guid}).encode()
        for guid in ("g1", "g2")
    )
    named = [(b"wire-source", b"harbour"), (NO_UTF_8, b"1")]
    write(desk, "wire.raw", RawRecord(first, NO_UTF_8, named))
    write(desk, "wire.raw", RawRecord(second, None, named), timestamp=-(10**15))
    write(desk, "wire.raw", RawRecord(bytes(MAX_BATCH_BYTES)), codec=GZIP)
    write(desk, "articles", RawRecord(b"garbage", NO_UTF_8, named))
    write(desk, "wire.dead-letters", RawRecord(b"garbage", NO_UTF_8, named))
    write(desk, "correspondents", RawRecord(b"garbage", NO_UTF_8, named))
    with stages(desk):
        push(desk, "baltic")
        assert {event["source"] for event in desk.articles(2)} == {"harbour", "baltic"}

        letters = desk.run("dead-letters", "list", "--json").stdout.splitlines()
        by_reason = {letter["reason"]: letter for letter in map(json.loads, letters)}
        assert by_reason.keys() == {"no-time", "unreadable"}
        assert by_reason["no-time"]["timestamp"] == -(10**15)
        shown = desk.run("dead-letters", "show", by_reason["no-time"]["letter"]).stdout
        assert second.decode() in shown
        assert "xfek" in shown
        redriven = desk.run("dead-letters", "redrive", "--all").stdout
        assert f"{by_reason['unreadable']['letter']} stays" in redriven
        assert "1 redriven" in redriven
        assert {event["provider_guid"] for event in desk.articles(3)} == {"g1", "g2", None}
    assert desk.run("correspondents", "list").stdout


def test_letters_of_another_log_have_not_been_redriven(desk: Desk) -> None:
    write(desk, "wire.raw", RawRecord(b"", None, [(b"wire-source", b"harbour")]))
    prefix, bootstrap = (
        desk.environment[name] for name in ("WIREDESK_TOPIC_PREFIX", "KAFKA_BOOTSTRAP_SERVERS")
    )
    with stages(desk):
        deadline = time.monotonic() + PATIENCE
        while not (letters := desk.run("dead-letters", "list", "--json").stdout.splitlines()):
            assert time.monotonic() < deadline
    partition = int(json.loads(letters[0])["letter"].partition(":")[0])
    where = TopicPartition(f"{prefix}wire.dead-letters", partition)
    asyncio.run(commit_offset(bootstrap, f"{prefix}wiredesk-redrive", where, 1000))

    assert "1 redriven" in desk.run("dead-letters", "redrive", "--all").stdout
    assert "0 redriven" in desk.run("dead-letters", "redrive", "--all").stdout


def test_a_broken_table_is_said_and_mended(desk: Desk) -> None:
    write(desk, "wire.held", RawRecord(b"garbage", b"item-1"))
    write(desk, "wire.ledger", RawRecord(ENTRY, NO_UTF_8))
    write(desk, "wire.ledger", RawRecord(b"garbage", b"item-2"))
    write(desk, "wire.ledger", RawRecord(ENTRY, b"a"))
    write(desk, "correspondents", RawRecord(b"garbage", b"someone"))

    shown = desk.run("tables", "check", status=1).stdout
    assert [line.split()[0] for line in shown.splitlines()[1:]] == [
        "correspondents", "wire.held", "wire.ledger", "wire.ledger",
    ]  # fmt: skip
    assert SHOWN in shown
    assert "passed over" in shown

    with stages(desk, status=1) as process:
        assert process.stderr
        halted = next(line for line in process.stderr if '"partition halted"' in line)
        assert "wiredesk tables mend wire." in halted

    for wrong in (("wire.ledger", "a", "--forget"), ("wire.ledger", SHOWN, "--killed")):
        desk.run("tables", "mend", *wrong, status=1)
    assert "is gone" in desk.run("tables", "mend", "wire.held", "item-1", "--forget").stdout
    assert "killed" in desk.run("tables", "mend", "wire.ledger", SHOWN, "--forget").stdout
    assert "counts as killed" in desk.run(
        "tables", "mend", "wire.ledger", "item-2", "--killed", "--partition", "0"
    ).stdout  # fmt: skip

    desk.run("tables", "check")
    sources = [f"agency-{number}" for number in range(8)]
    with stages(desk):
        push(desk, *sources)
        assert {event["source"] for event in desk.articles(8)} == set(sources)
