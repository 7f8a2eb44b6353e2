"""Kafka's jars: what is locked, and what a download leaves behind."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from local_broker import jars
from local_broker.errors import LocalBrokerError
from local_broker.jars import Jar, cache_folder, class_path, locked_jars
from local_broker.node import VERSION

CONTENTS = b"a jar of our own"
RIGHT = hashlib.sha256(CONTENTS).hexdigest()


def quietly(_line: str) -> None:
    pass


def fetch(wanted: Sequence[Jar], repository: Path, _: Callable[[str], None]) -> list[Path]:
    """Stands in for Maven Central."""
    repository.mkdir()
    paths = [repository / f"{jar.coordinates.split(':')[1]}.jar" for jar in wanted]
    for path in paths:
        path.write_bytes(CONTENTS)
    return paths


def test_all_of_kafka_is_of_one_release() -> None:
    versions = {
        jar.coordinates.rpartition(":")[2]
        for jar in locked_jars()
        if jar.coordinates.startswith("org.apache.kafka:")
    }

    assert versions == {VERSION}


@pytest.mark.parametrize("needed", ["kafka_2.13", "kafka-clients", "log4j-slf4j-impl"])
def test_what_the_node_needs_is_locked(needed: str) -> None:
    assert needed in {jar.coordinates.split(":")[1] for jar in locked_jars()}


def test_every_jar_has_its_hash() -> None:
    assert all(len(bytes.fromhex(jar.sha256)) == 32 for jar in locked_jars())


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"XDG_CACHE_HOME": "/caches"}, Path(f"/caches/wiredesk/kafka-{VERSION}")),
        ({}, Path.home() / ".cache" / "wiredesk" / f"kafka-{VERSION}"),
    ],
)
def test_where_they_are_kept(environment: dict[str, str], folder: Path) -> None:
    assert cache_folder(environment) == folder


def test_they_are_downloaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jars, "locked_jars", lambda: [Jar("org.example:one:1", RIGHT)])
    monkeypatch.setattr(jars, "_fetch", fetch)
    folder = tmp_path / "kafka"
    lines: list[str] = []

    first = class_path(lines.append, folder)
    second = class_path(lines.append, folder)

    assert first == second == f"{folder}/*"
    assert [path.name for path in folder.iterdir()] == ["one.jar"]
    assert len(lines) == 1


def test_a_wrong_jar_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = [Jar("org.example:one:1", RIGHT), Jar("org.example:two:1", "0" * 64)]
    monkeypatch.setattr(jars, "locked_jars", lambda: locked)
    monkeypatch.setattr(jars, "_fetch", fetch)

    with pytest.raises(LocalBrokerError, match=r"org\.example:two:1 is not the file"):
        class_path(quietly, tmp_path / "kafka")

    assert [path.name for path in tmp_path.iterdir()] == ["lock"]


def test_no_way_to_maven_central_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    with pytest.raises(LocalBrokerError) as caught:
        class_path(quietly, tmp_path / "kafka")

    assert "\n" not in str(caught.value)
    assert "start a Docker engine, or set KAFKA_BOOTSTRAP_SERVERS" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]
