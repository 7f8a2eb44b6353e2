"""The local broker, for real: it works, and nothing of it is ever left behind."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import docker  # type: ignore[import-untyped]
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from local_broker import BrokerKind, LocalBrokerError, local_broker
from local_broker.ports import LOCALHOST, free_ports
from schemas.topics import MIB

KINDS = [pytest.param("jvm"), pytest.param("container", marks=pytest.mark.engine)]
PATIENCE = 180

OWNER = """
import signal, sys
from pathlib import Path
from local_broker import local_broker

signal.signal(signal.SIGINT, lambda *_: print("interrupted", flush=True))
with local_broker(sys.argv[1], progress=print) as broker:
    print("up", broker.bootstrap, flush=True)
    sys.stdin.read()
"""
FORKING_OWNER = OWNER.replace("sys.stdin.read()", "import os; os.fork(); sys.stdin.read()")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's brokers have their temporary folders."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@contextmanager
def owner(kind: BrokerKind, program: str = OWNER) -> Iterator[subprocess.Popen[str]]:
    """A process of its own that holds a broker until its standard input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, kind],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def wait_for(process: subprocess.Popen[str], word: str) -> str:
    """The rest of the first line that begins with the word."""
    assert process.stdout
    for line in process.stdout:
        if line.startswith(word):
            return line.removeprefix(word).strip()
    raise AssertionError(f"ended without saying {word}")


def supervisors(owner: int) -> list[int]:
    """The process groups of the brokers that the process owns."""
    listed = subprocess.run(
        ["ps", "-axwwo", "ppid=,pid=,args="], capture_output=True, text=True, check=True
    )
    lines = [line.split(maxsplit=2) for line in listed.stdout.splitlines()]
    return [
        int(pid) for parent, pid, args in lines if int(parent) == owner and "supervisor" in args
    ]


def is_running(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def containers() -> set[str]:
    engine = docker.from_env()
    try:
        found = engine.containers.list(all=True, filters={"name": "wiredesk-broker-"})
        return {container.id for container in found}
    finally:
        engine.close()


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


async def create_topic(bootstrap: str, name: str) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        sizes = {"max.message.bytes": str(64 * MIB)}
        await admin.create_topics([NewTopic(name, 1, 1, topic_configs=sizes)])
    finally:
        await admin.close()


async def write(bootstrap: str, topic: str, *values: bytes, commit: bool = True) -> None:
    producer = AIOKafkaProducer(
        bootstrap_servers=bootstrap, transactional_id="t", max_request_size=64 * MIB
    )
    await producer.start()
    try:
        await producer.begin_transaction()
        await asyncio.gather(*[await producer.send(topic, value) for value in values])
        await (producer.commit_transaction() if commit else producer.abort_transaction())
    finally:
        await producer.stop()


async def read(bootstrap: str, topic: str, number: int) -> list[bytes | None]:
    """So many records: a commit is answered before readers see what it committed."""
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=bootstrap,
        isolation_level="read_committed",
        auto_offset_reset="earliest",
        max_partition_fetch_bytes=64 * MIB,
    )
    await consumer.start()
    try:
        async with asyncio.timeout(PATIENCE):
            return [(await consumer.getone()).value for _ in range(number)]
    finally:
        await consumer.stop()


@pytest.mark.parametrize("kind", KINDS)
async def test_transactions_work_and_a_large_record_passes(kind: BrokerKind) -> None:
    large = os.urandom(60 * MIB)
    with local_broker(kind) as broker:
        assert broker.kind == kind
        await create_topic(broker.bootstrap, "copy")
        await write(broker.bootstrap, "copy", b"first", b"second")
        await write(broker.bootstrap, "copy", b"never seen", commit=False)
        await write(broker.bootstrap, "copy", large)

        first, second, third = await read(broker.bootstrap, "copy", 3)

    assert (first, second) == (b"first", b"second")
    assert bool(third == large)  # a difference of 60 MB is nothing to print


@pytest.mark.parametrize("kind", KINDS)
async def test_a_named_folder_is_found_again(kind: BrokerKind, tmp_path: Path) -> None:
    # No broker's configuration could hold such a path.
    folder = tmp_path / "copy, wire=ü"
    port = free_ports(1)[0]
    with local_broker(kind, port=port, data=folder) as broker:
        assert broker.bootstrap.endswith(f":{port}")
        await create_topic(broker.bootstrap, "copy")
        await write(broker.bootstrap, "copy", b"kept")
        with (
            pytest.raises(LocalBrokerError, match="another broker uses"),
            local_broker(kind, data=folder),
        ):
            pass

    with local_broker(kind, data=folder) as broker:
        await write(broker.bootstrap, "copy", b"new")
        assert await read(broker.bootstrap, "copy", 2) == [b"kept", b"new"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_killed_owner_leaves_nothing(kind: BrokerKind, temporary: Path) -> None:
    before = containers() if kind == "container" else set()
    with owner(kind) as process:
        wait_for(process, "up")
        groups = supervisors(process.pid)
        assert groups
        assert list(temporary.iterdir())
        assert kind != "container" or containers() - before
        process.kill()

        assert eventually(lambda: not any(is_running(group) for group in groups))
    assert list(temporary.iterdir()) == []
    assert kind != "container" or containers() <= before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seconds", [0.3, 1.5, 3.0])
def test_nor_does_one_killed_while_the_broker_starts(
    kind: BrokerKind, seconds: float, temporary: Path
) -> None:
    before = containers() if kind == "container" else set()
    with owner(kind) as process:
        assert eventually(lambda: bool(supervisors(process.pid)))
        groups = supervisors(process.pid)
        time.sleep(seconds)
        process.kill()

        assert eventually(lambda: not any(is_running(group) for group in groups))
    assert list(temporary.iterdir()) == []
    assert kind != "container" or containers() <= before


def test_a_child_that_the_owner_forked_keeps_nothing_alive(temporary: Path) -> None:
    with owner("jvm", FORKING_OWNER) as process:
        wait_for(process, "up")
        groups = supervisors(process.pid)
        process.kill()

        assert eventually(lambda: not any(is_running(group) for group in groups))
    assert list(temporary.iterdir()) == []


def test_an_interrupt_at_the_terminal_leaves_the_broker_to_those_who_drain(
    temporary: Path,
) -> None:
    with owner("jvm") as process:
        bootstrap = wait_for(process, "up")
        os.killpg(process.pid, signal.SIGINT)
        wait_for(process, "interrupted")
        time.sleep(1)

        asyncio.run(create_topic(bootstrap, "copy"))

        assert process.stdin
        process.stdin.close()
        assert process.wait(PATIENCE) == 0
    assert list(temporary.iterdir()) == []


def test_a_port_that_is_taken_is_one_line() -> None:
    with socket.create_server((LOCALHOST, 0)) as server:
        port = server.getsockname()[1]
        with (
            pytest.raises(LocalBrokerError, match=f"port {port} can't be had"),
            local_broker("jvm", port=port),
        ):
            pass


def test_a_container_is_demanded_where_no_engine_answers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/no-engine.sock")

    with (
        pytest.raises(LocalBrokerError, match="no Docker engine answers"),
        local_broker("container"),
    ):
        pass


@pytest.mark.engine
def test_an_image_that_can_not_be_had_leads_to_java(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = f"{uuid.uuid4().hex}.invalid/"
    monkeypatch.setenv("TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX", registry)
    told: list[str] = []

    with local_broker("auto", progress=told.append) as broker:
        assert broker.kind == "jvm"

    assert [line for line in told if "trying jvm instead" in line]
    assert not [line for line in told if "\n" in line]
