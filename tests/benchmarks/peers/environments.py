"""An environment of its own for each peer, with what its lock names.

None is a dependency of Wiredesk: they are made when the comparison is run, in `.venv/peers`.
"""

import hashlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from runtime.errors import WiredeskError

LOCKS = Path(__file__).with_name("requirements")
PEERS = Path(sys.prefix) / "peers"
UV = Path(sys.prefix) / "bin" / "uv"
"""Where `make` has been able to set it up."""
MARK = "installed"


class PeersError(WiredeskError):
    """The comparison can't be run; the text says why."""


def python_of(name: str, inside: Path = PEERS) -> Path:
    """The Python of a peer's environment, which is made anew where its lock has changed.

    `name`: that of its lock.

    Raises PeersError.
    """
    lock, folder = LOCKS / f"{name}.lock", inside / name
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    mark, python = folder / MARK, folder / "bin" / "python"
    if not mark.exists() or mark.read_text(encoding="utf-8") != wanted:
        print(f"setting up {folder}", file=sys.stderr)
        for command in _commands(folder, python, lock):
            _run(name, command)
        mark.write_text(wanted, encoding="utf-8")
    return python


def _commands(folder: Path, python: Path, lock: Path) -> Iterator[Sequence[str]]:
    """As `make` does it: with uv where that is, else with pip."""
    making = (sys.executable, "-m", "venv", "--clear", str(folder))
    locked = ("--quiet", "--require-hashes", "--no-deps", "-r", str(lock))
    if UV.exists():
        yield (*making, "--without-pip")
        yield (str(UV), "pip", "install", "--python", str(python), *locked)
    else:
        yield making
        yield (str(python), "-m", "pip", "install", "--disable-pip-version-check", *locked)


def _run(name: str, command: Sequence[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split()) or f"exit status {done.returncode}"
        raise PeersError(f"no environment for {name}, is there a network? {said[:300]}")
