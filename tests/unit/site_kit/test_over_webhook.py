"""The kit pushed to a webhook: the example that is right, and one that verifies nothing."""

import asyncio
import shutil
import socket
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.site_kit.playing import EXAMPLES, python, wrong
from wiredesk.conformance.over_webhook import Webhook
from wiredesk.conformance.play import Patience, play
from wiredesk.conformance.report import Verdict
from wiredesk.conformance.script import make_script
from wiredesk.conformance.shown import StateError
from wiredesk.conformance.subscriber import Process, State


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


async def judge(
    script: Path, folder: Path, extra: Mapping[str, str] | None = None
) -> list[Verdict]:
    site, port = folder / "site.json", free_port()
    async with Webhook.running(f"http://127.0.0.1:{port}/") as hook:
        environment = {"WIRE_SECRET": hook.secret, "WIRE_PORT": str(port), **(extra or {})}
        async with Process.running(f"{python(script)} '{site}'", environment) as process:
            hook.process = process
            steps, state = make_script("kit", datetime.now(UTC)), State(str(site), "kit")
            return [each async for each in play(steps, hook, state, Patience(60))]


async def test_the_example_does_what_events_say_and_a_fault_is_said(tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt"
    shutil.copytree(EXAMPLES / "python", spoilt)
    receiver = spoilt / "over_webhooks.py"
    text = receiver.read_text("utf-8")
    verifies = "if not is_signed(os.environ"
    assert text.count(verifies) == 1
    receiver.write_text(text.replace(verifies, "if False and not is_signed(os.environ"), "utf-8")
    right, careless = await asyncio.gather(
        judge(EXAMPLES / "python/over_webhooks.py", tmp_path), judge(receiver, spoilt)
    )
    assert wrong(right) == {}
    assert {each.step for each in right if each.not_played} == {
        "heartbeat only",
        "503 with Retry-After",
        "410 for a cursor that has expired",
    }
    assert wrong(careless) == {
        "a message that is forged": (
            "it is answered with 200, as if it were genuine",
            "kit-forged is shown (version 1, “Norrvik sells its harbour”), and must not be",
        )
    }


async def test_a_site_that_does_not_answer_the_challenge_is_told_how(tmp_path: Path) -> None:
    with pytest.raises(StateError, match="answers the challenge with 400"):
        await judge(EXAMPLES / "python/over_webhooks.py", tmp_path, {"WIRE_SECRET": "whsec_AAAA"})
