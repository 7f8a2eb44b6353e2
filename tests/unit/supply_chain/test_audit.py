"""What `make audit` says, and how it ends."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from supply_chain.audit import UNREACHABLE, UnreachableError, main, read_answer
from supply_chain.locks import read_locks, versions

SKIPPED = {"name": "urllib3", "skip_reason": "Dependency not found on PyPI"}
CLEAN = {"name": "nh3", "version": "0.3.8", "vulns": []}
VULNERABLE = {
    "name": "urllib3",
    "version": "1.26.4",
    "vulns": [
        {"id": "PYSEC-2021-108", "fix_versions": ["1.26.5"], "aliases": ["CVE-2021-33503"]},
    ],
}
URLLIB3 = next(each.version for each in read_locks()["runtime"] if each.name == "urllib3")


@pytest.fixture
def pip_audit(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What pip-audit answers; nothing is asked."""
    answer = {"stdout": "", "stderr": ""}

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        assert command[1:3] == ["-m", "pip_audit"]
        return subprocess.CompletedProcess(command, 1, answer["stdout"], answer["stderr"])

    monkeypatch.setattr(subprocess, "run", run)
    return answer


def answered(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def write_advisory(folder: Path, package: str) -> None:
    (folder / "one.json").write_text(
        json.dumps(
            {
                "id": "PYSEC-0000-1",
                "modified": "2024-10-10T17:35:05Z",
                "affected": [
                    {
                        "package": {"ecosystem": "PyPI", "name": package},
                        "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}],
                    }
                ],
            }
        ),
        encoding="utf-8",
    )


def test_answer_is_read() -> None:
    (finding,) = read_answer([CLEAN, VULNERABLE])
    assert str(finding) == "urllib3 1.26.4: PYSEC-2021-108, CVE-2021-33503 (mended in 1.26.5)"


def test_an_index_that_knows_nothing_has_no_database() -> None:
    with pytest.raises(UnreachableError):
        list(read_answer([SKIPPED]))


def test_a_vulnerable_version_fails(
    pip_audit: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    pip_audit["stdout"] = answered(CLEAN, VULNERABLE)
    assert main([]) == 1
    assert "urllib3 1.26.4: PYSEC-2021-108" in capsys.readouterr().err


def test_each_version_is_asked_once_and_none_beside_another_of_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[list[str]] = []

    def run(command: list[Any], **_: Any) -> subprocess.CompletedProcess[str]:
        asked.append(Path(command[-1]).read_text(encoding="utf-8").split())
        return subprocess.CompletedProcess(command, 0, answered(CLEAN), "")

    monkeypatch.setattr(subprocess, "run", run)
    assert main([]) == 0
    pins = [f"{name}=={version}" for name, version in versions(read_locks())]
    assert sorted(pin for each in asked for pin in each) == sorted(pins)
    assert len(asked) > 1
    assert all(len({pin.partition("==")[0] for pin in each}) == len(each) for each in asked)


def test_nothing_found_passes(
    pip_audit: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    pip_audit["stdout"] = answered(CLEAN)
    assert main([]) == 0
    assert "vulnerabilities: 0" in capsys.readouterr().out


def test_a_package_that_is_not_known_fails(
    pip_audit: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    pip_audit["stdout"] = answered(CLEAN, SKIPPED)
    assert main([]) == 1
    assert "the database does not know urllib3" in capsys.readouterr().err


def test_a_copy_of_a_database_that_is_cut_off_fails_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.json").write_text('{"id": "PYSEC', encoding="utf-8")
    assert main(["--advisories", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"not all audited: {tmp_path / 'one.json'} can't be read: get the copy anew\n"
    )


def test_an_advisory_of_another_form_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.yaml").write_text("affected: []\n", encoding="utf-8")
    assert main(["--advisories", str(tmp_path)]) == 1
    assert "one.yaml has no id and no modified" in capsys.readouterr().err


def test_no_database_is_a_status_of_its_own_and_never_a_pass(
    pip_audit: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pip_audit["stderr"] = "Traceback\nConnectionError: no route"
    assert main([]) == UNREACHABLE
    assert main(["--advisories", str(tmp_path)]) == UNREACHABLE
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("NOT audited: the package index")
    assert "(ConnectionError: no route)" in first
    assert second.startswith(f"NOT audited: {tmp_path}")


def test_a_copy_of_a_database_finds_a_locked_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_advisory(tmp_path, "urllib3")
    assert main(["--advisories", str(tmp_path)]) == 1
    printed = capsys.readouterr()
    assert f"urllib3 {URLLIB3}: PYSEC-0000-1 (no version mends it)" in printed.err
    assert "days old: what became known since is not found" in printed.err
    assert f"advisories in {tmp_path}: 1, the newest of 2024-10-10" in printed.out


def test_a_copy_of_a_database_without_any_of_ours_passes(tmp_path: Path) -> None:
    write_advisory(tmp_path, "some-package-that-is-not-ours")
    assert main(["--advisories", str(tmp_path)]) == 0
