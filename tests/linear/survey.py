"""Runs rules in a process of their own, since an expression that freezes can't be interrupted."""

import signal
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence

from tests.linear.growth import MAX_SECONDS, superlinear
from tests.linear.tables import rules_of

SCRIPT = "from tests.linear.survey import survey; import sys; survey(*sys.argv[1:])"


def survey(table: str, share: str, start: str, *words: str) -> None:
    """Run rules of a table, from a number on, and print what runs and what was wrong with it.

    `share` is such as `0/4`: the first of every four rules. A rule is left after its first fault.
    """
    first, every = map(int, share.split("/"))
    for number, rule in enumerate(rules_of(table)):
        chosen = number % every == first and (not words or any(map(rule.name.__contains__, words)))
        for pump in rule.pumps() if chosen and number >= int(start) else ():
            print(f"{number}\t{rule.name}\t{pump}", flush=True)
            if fault := superlinear(rule, pump):
                print(f"\t{fault}", flush=True)
                break


def faults(table: str, share: str = "0/1", words: Sequence[str] = ()) -> Iterator[str]:
    """What takes more than linear time: the rule's name, the pump, the times measured."""
    start: int | None = 0
    while start is not None:
        start = yield from _faults_from(start, table, share, words)


def _faults_from(
    start: int, table: str, share: str, words: Sequence[str]
) -> Generator[str, None, int | None]:
    """The faults until the process ends; where it was ended, the number of the rule after."""
    command = [sys.executable, "-X", "utf8", "-c", SCRIPT, table, share, str(start), *words]
    last = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout or ():
            if line.startswith("\t"):
                yield f"{last}{line.rstrip()}"
            else:
                last = line.partition("\t")[2].rstrip()
                start = int(line.partition("\t")[0]) + 1
    if process.returncode == 0:
        return None
    if process.returncode != -signal.SIGPROF:
        raise RuntimeError(f"the process that ran {last or table} ended with {process.returncode}")
    yield f"{last}\tmore than {MAX_SECONDS} s of processor time"
    return start
