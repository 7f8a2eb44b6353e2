"""The kit on a real Kafka, played to the examples that read topics."""

import asyncio
import shlex
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from runtime.settings import Settings
from tests.contracts.node import node_modules
from tests.unit.site_kit.playing import EXAMPLES, python, wrong
from wiredesk.conformance.over_kafka import Topics
from wiredesk.conformance.play import Patience, play
from wiredesk.conformance.report import Verdict
from wiredesk.conformance.script import make_script
from wiredesk.conformance.subscriber import Process, State

PATIENCE = Patience(60)


async def judge(
    settings: Settings, topics: Topics, name: str, command: str, folder: Path
) -> list[Verdict]:
    site = folder / f"{name}.json"
    environment = {
        "KAFKA_BOOTSTRAP_SERVERS": str(settings.kafka.bootstrap_servers),
        "WIREDESK_TOPIC_PREFIX": settings.wiredesk.topic_prefix,
        "NODE_PATH": str(node_modules()) if shutil.which("node") else "",
        "KAFKAJS_NO_PARTITIONER_WARNING": "1",
    }
    arguments = [str(site), f"{settings.wiredesk.topic_prefix}{name}"]
    async with Process.running(f"{command} {shlex.join(arguments)}", environment) as process:
        # Its group waits for half a minute for a kafkajs that was killed.
        topics.process = process if name == "python" else None
        steps, state = (
            make_script(f"kit-{name}", datetime.now(UTC)),
            State(str(site), "kit-" + name),
        )
        return [each async for each in play(steps, topics, state, PATIENCE)]


async def test_the_examples_of_kafka_do_what_events_say(
    no_topics: Settings, tmp_path: Path
) -> None:
    commands = {"python": python(EXAMPLES / "python/over_kafka.py")}
    if shutil.which("node"):
        commands["javascript"] = shlex.join(["node", str(EXAMPLES / "javascript/over_kafka.mjs")])
    async with Topics.running(no_topics) as one, Topics.running(no_topics) as other:
        played = await asyncio.gather(
            *(
                judge(no_topics, topics, name, command, tmp_path)
                for topics, (name, command) in zip((one, other), commands.items(), strict=False)
            )
        )
    assert [wrong(each) for each in played] == [{} for _ in commands]
    not_played = [{each.step for each in verdicts if each.not_played} for verdicts in played]
    of_http = {
        "heartbeat only",
        "503 with Retry-After",
        "410 for a cursor that has expired",
        "a message that is forged",
    }
    assert not_played == [of_http, {*of_http, "a restart"}][: len(commands)]
    if len(commands) == 1:
        pytest.skip("not tried with kafkajs, since Node.js is missing")
