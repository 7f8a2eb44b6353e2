"""The examples do what events say, and the kit says what a wrong subscriber does otherwise."""

import asyncio
import shutil
from pathlib import Path

import pytest

from tests.unit.conformance.playing import EXAMPLES, judge, python, wrong
from wiredesk.conformance.play import Patience

COMMANDS = {
    "python, stream": ("python", python(EXAMPLES / "python/over_sse.py")),
    "python, pages": ("python", python(EXAMPLES / "python/over_pages.py")),
    "javascript": ("node", f"node '{EXAMPLES / 'javascript/over_fetch.mjs'}'"),
    "curl": ("jq", f"sh '{EXAMPLES / 'shell/over_curl.sh'}'"),
}
PATIENCE = Patience(60)


async def test_each_example_does_what_events_say(tmp_path: Path) -> None:
    """All at once: they mostly wait."""
    there = {
        name: command
        for name, (needs, command) in COMMANDS.items()
        if needs == "python" or shutil.which(needs)
    }
    for name in there:
        (tmp_path / name).mkdir()
    played = await asyncio.gather(
        *(judge(command, tmp_path / name, PATIENCE) for name, command in there.items())
    )
    assert {name: wrong(each) for name, each in zip(there, played, strict=True)} == {
        name: {} for name in there
    }
    assert all(not each.not_played for verdicts in played for each in verdicts)
    if missing := COMMANDS.keys() - there:
        pytest.skip(f"not tried, since their programs are missing: {sorted(missing)}")


FAULTS = {
    "ignores kills": (
        "shown.py",
        'if known["killed"] or',
        'if event["event"] == "killed" or',
        {
            "kill of a known article": "kit-strike is shown (version 1, “Tram drivers walk out”), "
            "and must not be",
            "a kill overtakes what waits": "kit-market is shown (version 1, “Market hall opens on "
            "Sunday”), and must not be",
            "a restart": "kit-train-1 is shown (version 1, “Train 1 is on time”), and must not be",
            "410 for a cursor that has expired": "kit-train-3 is shown (version 1, “Train 3 is on "
            "time”), and must not be",
        },
    ),
    "ignores holds": (
        "shown.py",
        'if known["killed"] or',
        'if known["killed"] or event["event"] == "withheld" or',
        {
            "withheld": "kit-harbour is shown (version 1, “Harbour of Norrvik is dredged”), and "
            "must not be",
            "the connection is cut": "kit-train-0 is shown (version 1, “Train 0 is on time”), and "
            "must not be",
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
