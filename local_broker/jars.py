"""Downloads Kafka's jars from Maven Central into the user's cache.

`kafka.lock` names them, each with its hash; `python -m local_broker.update_lock` writes it.
"""

import fcntl
import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from local_broker.errors import LocalBrokerError
from local_broker.node import VERSION

_AT_ONCE = 6
_PROGRESS_BYTES = 8_000_000


@dataclass(frozen=True, slots=True)
class Jar:
    """One jar."""

    coordinates: str
    """Maven's: `group:artifact:version`."""
    sha256: str


def locked_jars() -> list[Jar]:
    """The jars of `kafka.lock`."""
    text = (files("local_broker") / "kafka.lock").read_text(encoding="utf-8")
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return [Jar(coordinates, sha256) for coordinates, sha256 in lines]


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder in the user's cache for the jars of this release."""
    base = environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base, "wiredesk", f"kafka-{VERSION}")


def class_path(progress: Callable[[str], None], folder: Path | None = None) -> str:
    """The class path of Kafka's jars, downloaded if this is the first time.

    Raises LocalBrokerError where they can't be downloaded.
    """
    folder = folder or cache_folder()
    try:
        with _locked(folder.parent, progress):
            if not folder.exists():
                _download(folder, progress)
    except OSError as error:  # requests' errors are among them
        raise LocalBrokerError(
            f"Kafka's jars can't be had from Maven Central ({_brief(error)}): let this machine "
            "reach it, start a Docker engine, or set KAFKA_BOOTSTRAP_SERVERS to an existing cluster"
        ) from error
    return str(folder / "*")


def _download(folder: Path, progress: Callable[[str], None]) -> None:
    """Download into a folder beside it first, so that `folder` is whole or not there."""
    progress(f"downloading Apache Kafka {VERSION}, once (45 MB)")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="download-") as part:
        ready = Path(part, "jars")
        ready.mkdir()
        wanted = locked_jars()
        fetched = _fetch(wanted, Path(part, "repository"), progress)
        for jar, path in zip(wanted, fetched, strict=True):
            if hashlib.sha256(path.read_bytes()).hexdigest() != jar.sha256:
                message = f"{jar.coordinates} is not the file that kafka.lock names: try again"
                raise LocalBrokerError(message)
            shutil.move(path, ready)
        ready.rename(folder)


def _fetch(jars: Sequence[Jar], repository: Path, progress: Callable[[str], None]) -> list[Path]:
    # Only a first start has to wait until these are imported.
    from jgo.maven import MavenContext, PythonResolver  # noqa: PLC0415

    resolver = PythonResolver(progress_callback=_Counter(progress).count)
    context = MavenContext(resolver=resolver, repo_cache=repository)

    def fetch(jar: Jar) -> Path:
        return Path(context.create_dependency(jar.coordinates).artifact.resolve())

    pool = ThreadPoolExecutor(_AT_ONCE)
    try:
        return list(pool.map(fetch, jars))
    except RuntimeError as error:  # jgo's, where the repository hasn't got it
        raise LocalBrokerError(f"{_brief(error)}: try again later") from error
    finally:
        pool.shutdown(cancel_futures=True)


class _Counter:
    """Reports how much has been downloaded, every few megabytes."""

    def __init__(self, progress: Callable[[str], None]) -> None:
        self._progress = progress
        self._lock = threading.Lock()
        self._bytes = 0

    @contextmanager
    def count(self, _name: str, _size: int) -> Iterator[Callable[[int], None]]:
        yield self._add

    def _add(self, number: int) -> None:
        with self._lock:
            before, self._bytes = self._bytes, self._bytes + number
            if before // _PROGRESS_BYTES < self._bytes // _PROGRESS_BYTES:
                self._progress(f"  {self._bytes // 1_000_000} MB")


@contextmanager
def _locked(folder: Path, progress: Callable[[str], None]) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress("waiting for another process that downloads Kafka")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _brief(error: BaseException) -> str:
    return " ".join(str(error).split())[:160] or type(error).__name__
