"""Clients as sites and agencies have them, with their default settings, on a real Kafka.

The examples of docs/pushing.md and docs/subscribing.md are run as they are printed.
"""

import asyncio
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from random import Random

import pytest
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from runtime.errors import ConfigurationError
from runtime.service import running
from runtime.settings import Settings
from runtime.topics.admin import admin_client, create_topics, topic_states
from schemas.topics import ARTICLES, RAW, TOPICS
from tests.contracts.node import node_modules, run_node
from tests.faults.desk import until
from wiredesk.client.push import push
from wiredesk.client.read import reading
from wiredesk.copy_files import Piece, find_files, read_piece
from wiredesk.stages import load_stages

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SAMPLES = ROOT / "wiredesk" / "samples"
PUBLIC = [topic for topic in TOPICS if topic.public]
PATIENCE = 60

Found = set[tuple[str, int, int, str | None]]
"""Topic, partition, offset and the value's SHA-256; None for a tombstone."""
Read = Callable[[Settings, int], Awaitable[Found]]


def names(settings: Settings) -> list[str]:
    return [settings.wiredesk.topic_prefix + topic.name for topic in PUBLIC]


def sha256(value: bytes | None) -> str | None:
    return None if value is None else hashlib.sha256(value).hexdigest()


async def by_wiredesk(settings: Settings) -> Found:
    found: Found = set()
    prefix = settings.wiredesk.topic_prefix
    async with reading(settings, PUBLIC, from_start=True) as reader:
        async for records in reader.until_now():
            found |= {
                (prefix + topic, record.partition, record.offset, sha256(record.value))
                for topic, record in records
            }
    return found


async def by_kafkajs(settings: Settings, count: int) -> Found:
    arguments = (str(settings.kafka.bootstrap_servers), ",".join(names(settings)), str(count))
    written = await asyncio.to_thread(run_node, "read.cjs", *arguments, timeout=PATIENCE)
    return {tuple(json.loads(line)) for line in written.splitlines()}


async def by_kafka_python(settings: Settings, count: int) -> Found:
    return await by_script("read_kafka_python.py", settings, count)


async def by_aiokafka_without_extras(settings: Settings, count: int) -> Found:
    return await by_script("read_aiokafka.py", settings, count)


async def by_script(script: str, settings: Settings, count: int) -> Found:
    arguments = (str(settings.kafka.bootstrap_servers), ",".join(names(settings)), str(count))
    command = (sys.executable, Path(__file__).with_name(script), *arguments)
    process = await asyncio.create_subprocess_exec(
        *command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        written, errors = await asyncio.wait_for(process.communicate(), PATIENCE)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, errors.decode()
    return {tuple(json.loads(line)) for line in written.splitlines()}


READERS: Mapping[str, Read] = {
    "kafkajs": by_kafkajs,
    "kafka-python": by_kafka_python,
    "aiokafka without extras": by_aiokafka_without_extras,
}


async def fill(settings: Settings) -> Found:
    """Put something on every public topic, some of it larger than clients fetch at once."""
    noise = Random(1).randbytes(3 << 20).hex().encode()
    pieces = [
        *(read_piece(path, "wd") for path in find_files([SAMPLES]).files),
        Piece("noise.txt", noise, "wd"),
        Piece("held.txt", b"UNDER EMBARGO\n\nFerry fares rise\n\nTURKU - Fares rise.\n", "wd"),
        Piece("kill.txt", b"KILL KILL KILL\n\nPlease kill wd 4711.\n", "wd"),
    ]
    async with running(load_stages(), settings) as service:
        await push(pieces, settings)
        while {found[0] for found in await by_wiredesk(settings)} != set(names(settings)):
            continue
        await until(service.caught_up, "all copy is handled")
        return await by_wiredesk(settings)


@pytest.mark.parametrize("reader", READERS)
async def test_a_default_client_reads_all_that_is_public(reader: str, settings: Settings) -> None:
    there = await fill(settings)

    assert await READERS[reader](settings, len(there)) == there


async def test_copy_that_agencies_compress_otherwise_is_read(settings: Settings) -> None:
    """The setting is of what we write alone; and it is what makes the test above pass."""
    zstd = settings.wiredesk.model_copy(update={"compression": "zstd"})
    there = await fill(settings.model_copy(update={"wiredesk": zstd}))

    with pytest.raises(AssertionError, match="zstd"):
        await by_aiokafka_without_extras(settings, len(there))
    with pytest.raises(AssertionError, match="ZSTD compression not implemented"):
        await by_kafkajs(settings, len(there))


async def test_a_topic_that_brokers_recompress_is_a_problem(settings: Settings) -> None:
    name = settings.wiredesk.topic_prefix + ARTICLES.name
    async with admin_client(settings) as client:
        zstd = {**ARTICLES.config, "compression.type": "zstd"}
        await client.alter_configs([ConfigResource(ConfigResourceType.TOPIC, name, zstd)])

    problems = {state.name: state.problems for state in await topic_states(settings)}

    assert problems.pop(name) == ("compression.type is zstd, not producer",)
    assert set(problems.values()) == {()}


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"retention.ms": "1000"}, "retention.ms is 1000, not "),
        ({"retention.ms": "-1"}, None),
        ({"min.insync.replicas": "2"}, "takes no record: min.insync.replicas is 2, and it has 1"),
    ],
)
async def test_a_topic_that_loses_or_takes_no_records_is_a_problem(
    settings: Settings, changed: dict[str, str], says: str | None
) -> None:
    name = settings.wiredesk.topic_prefix + ARTICLES.name
    async with admin_client(settings) as client:
        config = {**ARTICLES.config, **changed}
        await client.alter_configs([ConfigResource(ConfigResourceType.TOPIC, name, config)])

    problems = {state.name: state.problems for state in await topic_states(settings)}

    found = problems.pop(name)
    assert [line[: len(says)] for line in found] == [says] if says else found == ()
    assert set(problems.values()) == {()}


async def test_more_replicas_than_brokers_are_refused_by_name(settings: Settings) -> None:
    ours = settings.wiredesk.model_copy(update={"topic_prefix": "three.", "topic_replicas": 3})
    wanting = settings.model_copy(update={"wiredesk": ours})
    with pytest.raises(ConfigurationError, match=r"wire\.placement can.t be created: .*replicat"):
        await create_topics(wanting)


def example(page: str, language: str, settings: Settings) -> str:
    """The page's example in a language, for the test's own broker and topics."""
    found = re.findall(rf"^```{language}\n(.*?)^```", (DOCS / page).read_text("utf-8"), re.M | re.S)
    text: str
    [text] = found
    assert "localhost:9092" in text
    text = text.replace("localhost:9092", str(settings.kafka.bootstrap_servers))
    for topic in PUBLIC:
        text = text.replace(f'"{topic.name}"', f'"{settings.wiredesk.topic_prefix}{topic.name}"')
    return text.replace("example-site", f"{settings.wiredesk.topic_prefix}site")


def start_example(language: str, text: str, folder: Path) -> subprocess.Popen[str]:
    path = folder / f"example.{'py' if language == 'python' else 'cjs'}"
    path.write_text(text, "utf-8")
    command = sys.executable if language == "python" else "node"
    return subprocess.Popen(
        [command, path.name],
        cwd=folder,
        env={
            **os.environ,
            "NODE_PATH": str(node_modules()),
            "KAFKAJS_NO_PARTITIONER_WARNING": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def first(lines: Iterable[str]) -> str:
    """The first article event; clients may log to standard output too."""
    return next(line for line in lines if line.startswith("published "))


async def test_the_examples_of_pushing_push(settings: Settings, tmp_path: Path) -> None:
    copy = (ROOT / "tests/samples/nitf/full-story.xml").read_bytes()
    (tmp_path / "story.xml").write_bytes(copy)
    for language in ("python", "js"):
        text = example("pushing.md", language, settings)
        with start_example(language, text, tmp_path) as process:
            _, said = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, said

    async with reading(settings, [RAW], from_start=True) as reader:
        records = [each async for found in reader.until_now() for _, each in found]
    assert [record.value for record in records] == [copy, copy]
    assert {record.key for record in records} == {b"baltic"}
    assert len({record.partition for record in records}) == 1
    assert {record.headers for record in records} == {
        (
            ("wire-source", b"baltic"),
            ("wire-file", b"story.xml"),
            ("content-type", b"application/xml"),
            ("wire-sent-at", b"2026-11-29T14:05:00+01:00"),
        )
    }


@pytest.mark.parametrize("language", ["python", "js"])
async def test_the_examples_of_subscribing_show_articles(
    language: str, settings: Settings, tmp_path: Path
) -> None:
    pieces = [read_piece(SAMPLES / "01-harbour-story.txt", "wd")]
    async with running(load_stages(), settings):
        await push(pieces, settings)
        while not any(topic.endswith(ARTICLES.name) for topic, *_ in await by_wiredesk(settings)):
            continue

    text = example("subscribing.md", language, settings)
    with start_example(language, text, tmp_path) as process:
        try:
            assert process.stdout
            shown = await asyncio.wait_for(asyncio.to_thread(first, process.stdout), PATIENCE)
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE)
    assert "Tallinn ferry link" in shown
