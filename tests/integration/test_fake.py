"""`wiredesk fake` on a real Kafka: pieces come in their order, each with its source."""

import asyncio
import json
from pathlib import Path

from typer.testing import CliRunner

from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.topics import RAW
from wiredesk.client.read import reading
from wiredesk.commands import app


async def pushed(settings: Settings) -> list[tuple[str, str]]:
    """The source and file of each record of wire.raw, in the order of its partition."""
    async with reading(settings, [RAW], from_start=True) as reader:
        records = [
            each for found in [batch async for batch in reader.until_now()] for each in found
        ]
    headers = [dict(record.headers) for _, record in records]
    return [(each["wire-source"].decode(), each["wire-file"].decode()) for each in headers]


def test_the_fake_wire_is_pushed_as_by_any_agency(no_topics: Settings, tmp_path: Path) -> None:
    asyncio.run(create_topics(no_topics, [RAW]))
    expected = tmp_path / "expected.jsonl"
    environment = {
        "KAFKA_BOOTSTRAP_SERVERS": str(no_topics.kafka.bootstrap_servers),
        "WIREDESK_TOPIC_PREFIX": no_topics.wiredesk.topic_prefix,
    }
    arguments = ["fake", "--seed", "7", "--count", "60", "--rate", "200/s"]
    done = CliRunner().invoke(app, [*arguments, "--expect", str(expected)], env=environment)
    assert done.exit_code == 0, done.output
    told = [json.loads(line) for line in expected.read_text("utf-8").splitlines()]
    found = asyncio.run(pushed(no_topics))
    assert len(found) == len(told) == 60
    for source in {each["source"] for each in told}:
        files = [each["file"] for each in told if each["source"] == source]
        assert [file for sent_by, file in found if sent_by == source] == files
