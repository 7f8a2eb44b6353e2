"""The folder of a local broker: temporary, or named and used again."""

import fcntl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from local_broker.errors import LocalBrokerError

PREFIX = "wiredesk-broker-"


class BrokerFolder:
    """What a node keeps on disk."""

    def __init__(self, path: Path, *, kept: bool) -> None:
        self.path = path
        self.kept = kept
        """Whether the folder outlives the broker."""
        self.log = path / "broker.log"
        self.data = path / "log"

    def cluster_id(self) -> str | None:
        """The id of the cluster that the data belongs to; None where there is no data yet."""
        try:
            lines = (self.data / "meta.properties").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return None
        found = dict(line.split("=", 1) for line in lines if "=" in line)
        return found.get("cluster.id")

    def write(self, files: dict[str, str]) -> None:
        """Write small text files into the folder."""
        for name, text in files.items():
            (self.path / name).write_text(text, encoding="utf-8")


@contextmanager
def open_folder(named: Path | None) -> Iterator[BrokerFolder]:
    """The named folder, locked, or a temporary one that is removed in the end.

    Raises LocalBrokerError where the folder can't be written or another broker uses it.
    """
    if named is None:
        with tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
            yield BrokerFolder(Path(folder), kept=False)
        return
    try:
        named.mkdir(parents=True, exist_ok=True)
        lock = (named / "lock").open("w")
    except OSError as error:
        message = f"the folder {named} can't be used ({error.strerror}): name another with --data"
        raise LocalBrokerError(message) from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            message = f"another broker uses {named}: stop it, or name another folder with --data"
            raise LocalBrokerError(message) from None
        yield BrokerFolder(named.resolve(), kept=True)
