"""The examples do what events say, and the kit says what a wrong subscriber does otherwise."""

import asyncio
import os
import shlex
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.site_kit.playing import EXAMPLES, judge, python, wrong
from wiredesk.conformance.over_http import Server
from wiredesk.conformance.play import Patience

NODE = shlex.join(["node", str(EXAMPLES / "javascript/over_fetch.mjs")])
CURL = shlex.join(["sh", str(EXAMPLES / "shell/over_curl.sh")])
COMMANDS: dict[str, tuple[tuple[str, ...], str]] = {
    "python, stream": ((), python(EXAMPLES / "python/over_sse.py")),
    "python, pages": ((), python(EXAMPLES / "python/over_pages.py")),
    "javascript": (("node",), NODE),
    "curl": (("curl", "jq"), CURL),
}
THERE = {
    name: command for name, (needs, command) in COMMANDS.items() if all(map(shutil.which, needs))
}
PATIENCE = Patience(60)


async def test_each_example_does_what_events_say(tmp_path: Path) -> None:
    """All at once: they mostly wait."""
    for name in THERE:
        (tmp_path / name).mkdir()
    played = await asyncio.gather(
        *(judge(command, tmp_path / name, PATIENCE) for name, command in THERE.items())
    )
    assert {name: wrong(each) for name, each in zip(THERE, played, strict=True)} == {
        name: {} for name in THERE
    }
    left_out = {each.step for verdicts in played for each in verdicts if each.not_played}
    assert left_out == {"a message that is forged"}
    if missing := COMMANDS.keys() - THERE:
        pytest.skip(f"not tried, since their programs are missing: {sorted(missing)}")


async def test_an_example_whose_key_is_refused_ends_and_says_so(tmp_path: Path) -> None:
    async with Server.running("127.0.0.1", 0, {}, datetime.now(UTC)) as server:
        environment = {**os.environ, "WIRE_URL": server.address, "WIRE_KEY": "wd_0_0"}
        for number, command in enumerate(THERE.values()):
            process = await asyncio.create_subprocess_exec(
                *shlex.split(command),
                str(tmp_path / f"{number}.json"),
                env=environment,
                stderr=asyncio.subprocess.PIPE,
            )
            _, said = await asyncio.wait_for(process.communicate(), 60)
            assert process.returncode == 1, command
            assert b"Wiredesk refuses this site (401)" in said, command


FAULTS = {
    "takes nothing down": (
        "shown.py",
        'if known["killed"] or',
        'if event["event"] in ("killed", "withheld") or',
        {
            step: f"kit-{article} is shown (version 1, “{headline}”), and must not be"
            for step, article, headline in (
                ("withheld", "harbour", "Harbour of Norrvik is dredged"),
                ("kill of a known article", "strike", "Tram drivers walk out"),
                ("a kill overtakes what waits", "market", "Market hall opens on Sunday"),
                ("the connection is cut", "train-0", "Train 0 is on time"),
                ("a restart", "train-1", "Train 1 is on time"),
                ("410 for a cursor that has expired", "train-3", "Train 3 is on time"),
            )
        },
    ),
    "orders by arrival": (
        "shown.py",
        'elif event["version"] >= known["version"]:',
        "else:",
        {
            "an older event after a newer one": "kit-ferry is shown as version 1, “Ferries may "
            "stay in port”: it should be version 2, “Ferries stay in port until noon”",
        },
    ),
    "wants a newer version": (
        "shown.py",
        'event["version"] >= known["version"]',
        'event["version"] > known["version"]',
        {
            "silent correction": "kit-market is shown as version 1, “Market hall opens on "
            "Saturday”: it should be version 1, “Market hall opens on Sunday”",
            "a hold that is lifted": "kit-harbour is not shown: it should be version 1, “Harbour "
            "of Norrvik is dredged”",
        },
    ),
    "acts twice": (
        "shown.py",
        ' or event["event_id"] in known["seen"]',
        "",
        {
            "the same event twice": "kit-market is shown as version 1, “Market hall opens on "
            "Saturday”: it should be version 1, “Market hall opens on Sunday”",
        },
    ),
    "fails at a kill of what it has not": (
        "shown.py",
        'self.articles.pop(event["id"], None)',
        'self.articles.pop(event["id"])',
        {
            "kill of an unknown article": "its process has ended, with status 1",
        },
    ),
    "keeps no cursor": (
        "reading.py",
        "if site.cursor else",
        "if None else",
        {
            step: f"after {when} it came back with ?earliest: it keeps no cursor"
            for step, when in {
                "a kill overtakes what waits": "the connection was cut",
                "the connection is cut": "the connection was cut",
                "503 with Retry-After": "the connection was cut",
                "a restart": "it was started again",
                "410 for a cursor that has expired": "the connection was cut",
            }.items()
        },
    ),
    "keeps its cursor in memory": (
        "shown.py",
        '{"cursor": cursor,',
        '{"cursor": None,',
        {"a restart": "after it was started again it came back with ?earliest: it keeps no cursor"},
    ),
    "comes back at once": (
        "reading.py",
        "pause = float(asked) if asked.isdecimal() else None",
        "pause = 0.1",
        {"503 with Retry-After": "it came back after 0.1 s"},
    ),
    "clings to its cursor": (
        "reading.py",
        "if error.code == 410 and site.cursor:",
        "if error.code == 418:",
        {"410 for a cursor that has expired": "it did not begin anew: it asked without ?earliest"},
    ),
}


PATIENCES = {"clings to its cursor": Patience(5)}
"""One that never arrives."""


async def test_a_fault_is_said_in_plain_words(tmp_path: Path) -> None:
    """Each fault is put into the example that is right; all at once."""
    commands = {}
    for fault, (file, right, spoilt, _) in FAULTS.items():
        folder = tmp_path / fault
        shutil.copytree(EXAMPLES / "python", folder)
        text = (folder / file).read_text("utf-8")
        assert text.count(right) == 1, fault
        (folder / file).write_text(text.replace(right, spoilt), "utf-8")
        commands[fault] = python(folder / "over_sse.py")
    played = await asyncio.gather(
        *(
            judge(each, tmp_path / fault, PATIENCES.get(fault, PATIENCE))
            for fault, each in commands.items()
        )
    )
    for (fault, (_, _, _, says)), verdicts in zip(FAULTS.items(), played, strict=True):
        found = {step: lines[0] for step, lines in wrong(verdicts).items()}
        assert (fault, found) == (fault, says)
