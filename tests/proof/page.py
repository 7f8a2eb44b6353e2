"""docs/proof.md, made of the results in docs/proof.json."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from local_broker.node import VERSION as KAFKA_VERSION
from tests.proof.judging import Verdict
from tests.proof.rows import ROWS_BY_NAME
from tests.proof.run import Result

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/proof.md"
RESULTS = ROOT / "docs/proof.json"
HEAD = """\
# Proof

What faults do to copy on its way from the agencies' topic to the sites'. This page is made by

```sh
make proof                                            # hours; goes on where it was stopped
make proof ARGS="--rows kill-publish --share 0.02"    # minutes
```

Each row is a run of its own: a new Kafka, two processes of each stage, and copy that comes in for
as long as the fault strikes, again and again at random moments. Of ten items one comes to be
killed, and copy of it goes on coming; one is under a short embargo; one is a flash; and of a
hundred records one can't be read by anybody. When nothing is missing any more, or nothing has
come out for two minutes, a judge counts.

**The judge** ([judging.py](../tests/proof/judging.py), [judge.py](../tests/proof/judge.py)) is a
program of its own that imports nothing of Wiredesk. It reads the raw log, the article events,
`articles.latest` and the dead letters with another client (confluent-kafka, committed records
only), and compares them by the contract in [subscribing.md](subscribing.md):

| column | what it counts |
|---|---|
| lost | records of which there is neither an event nor a dead letter, and ought to be one |
| doubled | events and dead letters that are there again |
| reordered | events of a version older than the one before it |
| leaked | events before the end of their embargo, and events of kills that still have copy |
| resurrected | killed items of which something usable came later, or stands on `articles.latest` |
| ended | processes that ended by themselves, such as for want of a broker, and were started again |
| unclean | processes that were asked to stop and did not do so in good order |
"""
COLUMNS = (
    *("the fault", "times", "records", "events", "dead letters"),
    *("lost", "doubled", "reordered", "leaked", "resurrected", "ended", "unclean", "seconds"),
)
TABLE = f"\n| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|\n"
FOOT = """
[exactly-once.md](exactly-once.md) has what each precaution of the runtime is there for, with a
mutant for each that a test must catch; there single requests of a transaction are held, lost and
falsified, partitions are added, and tables and their stores damaged. What no run here has struck
yet: a full disk of the broker, clocks that jump, and a store from another day.
"""


@dataclass(frozen=True, slots=True)
class Proved:
    """A row's result, and where it came from."""

    result: Result
    commit: str
    share: float
    """Of the whole proof's faults and records."""
    machine: str


def read_results(path: Path) -> Sequence[Proved]:
    """The results that are kept; none where there is no file."""
    if not path.exists():
        return ()
    return [_proved(each) for each in json.loads(path.read_text(encoding="utf-8"))]


def write(proved: Sequence[Proved]) -> None:
    """Keep the results, and make the page of them."""
    kept = json.dumps([asdict(each) for each in proved], indent=1)
    RESULTS.write_text(kept + "\n", encoding="utf-8")
    PAGE.write_text(page(proved), encoding="utf-8")


def page(proved: Sequence[Proved]) -> str:
    """The page, with a table for each commit and machine."""
    parts = [HEAD]
    for commit, where, share in dict.fromkeys((p.commit, p.machine, p.share) for p in proved):
        rows = [
            p.result for p in proved if (p.commit, p.machine, p.share) == (commit, where, share)
        ]
        of_whole = "the whole proof" if share == 1 else f"{share:.2%} of the whole proof"
        parts.append(f"\n## {of_whole}\n\nCommit `{commit}`; {where}; seed {rows[0].seed}.\n")
        parts.append(TABLE + "".join(map(_row, rows)))
    return "".join([*parts, FOOT])


def machine() -> str:
    """What it runs on, and when."""
    today = datetime.now(UTC).date()
    clients = ", ".join(f"{name} {version(name)}" for name in ("aiokafka", "confluent-kafka"))
    return (
        f"{today}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, Kafka {KAFKA_VERSION}, {clients}"
    )


def _row(result: Result) -> str:
    found = result.verdict
    numbers = (
        result.struck,
        found.records,
        found.events,
        found.dead_letters,
        found.lost,
        found.doubled,
        found.reordered,
        found.leaked,
        found.resurrected,
        result.restarts,
        result.unclean,
        result.seconds,
    )
    what = ROWS_BY_NAME[result.row].what
    return f"| {what} | {' | '.join(f'{number:,}' for number in numbers)} |\n"


def _proved(kept: dict[str, Any]) -> Proved:
    result = kept["result"]
    verdict = Verdict(**result.pop("verdict"))
    return Proved(Result(verdict=verdict, **result), kept["commit"], kept["share"], kept["machine"])
