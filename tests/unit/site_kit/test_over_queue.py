"""The kit's queue, played to the example that pulls, as it is and with faults put into it."""

import asyncio
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.unit.serve.wire_events import event
from tests.unit.site_kit.playing import EXAMPLES, judge, python, wrong
from wiredesk.conformance import over_queue
from wiredesk.conformance.over_queue import Queue
from wiredesk.conformance.play import Patience

FAULTS = {
    "acknowledges nothing": (
        'post("ack", {"receipts": receipts})',
        "pass",
        ("published",),
        {"published": ("kit-ferry is not acknowledged",)},
    ),
    "never begins anew": (
        '{} if site.cursor else {"begin": "earliest"}',
        "{}",
        ("published", "410 for a cursor that has expired"),
        {
            "410 for a cursor that has expired": (
                'it did not begin anew: it pulled without "begin"',
            )
        },
    ),
}


async def test_the_example_that_pulls_does_what_events_say(tmp_path: Path) -> None:
    command = python(EXAMPLES / "python/over_queue.py")
    verdicts = await judge(command, tmp_path, Patience(60), kind=Queue)
    assert wrong(verdicts) == {}
    left_out = {each.step for each in verdicts if each.not_played}
    assert left_out == {"a message that is forged"}


async def test_nothing_is_put_into_the_hands_of_a_client_that_has_gone() -> None:
    async with Queue.running("127.0.0.1", 0, {}, datetime.now(UTC)) as server:
        headers = {"Authorization": f"Bearer {server.key}"}
        address = f"{server.address}/v1/queue/pull"

        async def pull(**asked: Any) -> list[str]:
            async with (
                aiohttp.ClientSession(headers=headers) as session,
                session.post(address, json=asked) as response,
            ):
                return [each["subject"] for each in (await response.json())["events"]]

        waiting = asyncio.create_task(pull(wait_seconds=30))
        assert await server._requests.until(1, 5)
        await asyncio.sleep(0.1)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await asyncio.sleep(0.1)
        server._log.write(event("ferry"))
        assert await pull() == ["ferry"]


async def test_what_a_site_does_wrong_with_its_queue_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(over_queue, "ACKNOWLEDGED_SECONDS", 2.0)
    commands = {}
    for fault, (right, spoilt, _, _) in FAULTS.items():
        folder = tmp_path / fault
        shutil.copytree(EXAMPLES / "python", folder)
        file = folder / "over_queue.py"
        text = file.read_text("utf-8")
        assert text.count(right) == 1, fault
        file.write_text(text.replace(right, spoilt), "utf-8")
        commands[fault] = python(file)
    played = await asyncio.gather(
        *(
            judge(each, tmp_path / fault, Patience(2), FAULTS[fault][2], kind=Queue)
            for fault, each in commands.items()
        )
    )
    for (fault, (*_, says)), verdicts in zip(FAULTS.items(), played, strict=True):
        found = {step: lines[:1] for step, lines in wrong(verdicts).items()}
        assert (fault, found) == (fault, says)
