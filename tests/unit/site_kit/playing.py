"""The kit, played to a subscriber in a process of its own."""

import shlex
import sys
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

from wiredesk.conformance.over_http import Server
from wiredesk.conformance.play import Patience, play
from wiredesk.conformance.report import Verdict
from wiredesk.conformance.script import make_script
from wiredesk.conformance.subscriber import Process, State

EXAMPLES = Path(__file__).parents[3] / "examples"


def python(script: Path) -> str:
    return shlex.join([sys.executable, str(script)])


async def judge(
    command: str,
    folder: Path,
    patience: Patience,
    only: Collection[str] = (),
    kind: type[Server] = Server,
) -> list[Verdict]:
    """`command` gets the file of its articles as its last argument; `only` some steps."""
    now, site = datetime.now(UTC), folder / "site.json"
    async with kind.running("127.0.0.1", 0, {}, now) as server:
        environment = {"WIRE_URL": server.address, "WIRE_KEY": server.key}
        async with Process.running(f"{command} {shlex.quote(str(site))}", environment) as process:
            server.process = process
            steps = [each for each in make_script("kit", now) if not only or each.name in only]
            state = State(str(site), "kit")
            return [each async for each in play(steps, server, state, patience)]


def wrong(verdicts: list[Verdict]) -> dict[str, tuple[str, ...]]:
    """What was wrong, by step."""
    return {each.step: each.wrong for each in verdicts if each.wrong}
