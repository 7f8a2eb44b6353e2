"""A program at work: a process, its log, and what it takes of the machine."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process and those below it have taken."""

    seconds: float
    """Of the processor."""
    megabytes: float
    """Resident; what processes share is counted for each."""


class Worker:
    """One process of a program."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        """Start it; it logs to `log`, and keeps what it keeps on disk beside that."""
        with log.open("wb") as lines:
            self.process = subprocess.Popen(
                command,
                cwd=log.parent,
                env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
                stdin=subprocess.DEVNULL,
                stdout=lines,
                stderr=lines,
            )
        self._log = log

    def usage(self) -> Usage:
        """What it has taken so far; nothing where it has ended."""
        found = [_usage(pid) for pid in _tree(self.process.pid)]
        return Usage(sum(each.seconds for each in found), sum(each.megabytes for each in found))

    @property
    def has_ended(self) -> bool:
        """Whether it has ended."""
        return self.process.poll() is not None

    def kill(self) -> None:
        """`kill -9`."""
        self.process.kill()
        self.process.wait()

    def last_words(self) -> str:
        """The last line of its log."""
        lines = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        return lines[-1][:300] if lines else "it said nothing"


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _text(children).split():
            yield from _tree(int(child))


def _usage(pid: int) -> Usage:
    # The name of the program, in brackets, may hold blanks.
    fields = _text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    pages = _text(Path(f"/proc/{pid}/statm")).split()
    if not fields or not pages:
        return Usage(0, 0)
    return Usage(sum(map(int, fields[11:15])) / TICKS, int(pages[1]) * PAGE / 1e6)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:  # it has ended
        return ""
