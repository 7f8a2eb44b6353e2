"""Which versions an advisory is about."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from packaging.utils import canonicalize_name

from supply_chain.advisories import Finding, accepted, findings, newest, read_advisories
from supply_chain.exceptions import AdvisoryException

URLLIB3 = canonicalize_name("urllib3")


def advisory(*events: dict[str, str], **more: Any) -> dict[str, Any]:
    """An advisory on urllib3."""
    return {
        "id": "PYSEC-0000-1",
        "aliases": ["CVE-0000-1"],
        "modified": "2026-11-02T03:04:05Z",
        "affected": [
            {
                "package": {"ecosystem": "PyPI", "name": "urllib3"},
                "ranges": [{"type": "ECOSYSTEM", "events": list(events)}],
            }
        ],
        **more,
    }


def found(what: dict[str, Any], version: str) -> list[Finding]:
    return list(findings([what], [(URLLIB3, version)]))


@pytest.mark.parametrize(
    ("version", "vulnerable"),
    [
        ("0.1.dev1", True),
        ("1.26.4", True),
        ("1.26.5rc1", True),
        ("1.26.5", False),
        ("1.26.10", False),
        ("2.0.0", True),
        ("2.0.6", True),
        ("2.0.7", False),
        ("3.0", True),
        ("3.1", True),
        ("3.1.post1", False),
    ],
)
def test_events_of_a_range(version: str, vulnerable: bool) -> None:
    # Not in order: the standard promises none.
    events = (
        {"fixed": "2.0.7"},
        {"introduced": "2.0.0"},
        {"introduced": "0"},
        {"fixed": "1.26.5"},
        {"introduced": "3.0"},
        {"last_affected": "3.1"},
    )
    assert bool(found(advisory(*events), version)) is vulnerable


def test_a_version_that_is_named() -> None:
    named = advisory()
    named["affected"][0]["versions"] = ["1.26.4", "1.0-of-no-form"]
    assert found(named, "1.26.4.0")
    assert not found(named, "1.26.5")


def test_what_is_said_of_it() -> None:
    (finding,) = found(advisory({"introduced": "0"}, {"fixed": "2"}), "1.26.4")
    assert str(finding) == "urllib3 1.26.4: PYSEC-0000-1, CVE-0000-1 (mended in 2)"
    (finding,) = found(advisory({"introduced": "0"}), "1.26.4")
    assert str(finding) == "urllib3 1.26.4: PYSEC-0000-1, CVE-0000-1 (no version mends it)"


def test_what_is_not_about_a_package_of_ours() -> None:
    everything = advisory({"introduced": "0"})
    assert not found({**everything, "withdrawn": "2026-11-03T00:00:00Z"}, "1.26.4")
    assert not list(findings([everything], [(canonicalize_name("urllib4"), "1.26.4")]))
    everything["affected"][0]["package"]["ecosystem"] = "npm"
    assert not found(everything, "1.26.4")


def test_names_are_compared_as_the_index_does() -> None:
    what = advisory({"introduced": "0"})
    what["affected"][0]["package"]["name"] = "URLLIB3"
    assert found(what, "1.26.4")


def test_commits_are_no_versions() -> None:
    what = advisory()
    what["affected"][0]["ranges"] = [{"type": "GIT", "events": [{"introduced": "0"}]}]
    assert not found(what, "1.26.4")


def test_a_folder_in_both_forms(tmp_path: Path) -> None:
    (tmp_path / "urllib3").mkdir()
    (tmp_path / "urllib3/one.json").write_text(json.dumps(advisory()), encoding="utf-8")
    (tmp_path / "two.yaml").write_text(
        "id: PYSEC-0000-2\nmodified: 2026-11-04T05:06:07Z\naffected: []\n", encoding="utf-8"
    )
    (tmp_path / "package.json").write_text("{}", encoding="utf-8")
    (tmp_path / "LICENSE").write_text("CC-BY-4.0", encoding="utf-8")

    read = list(read_advisories(tmp_path))

    assert [each["id"] for each in read] == ["PYSEC-0000-2", "PYSEC-0000-1"]
    assert newest(read) == date(2026, 11, 4)


@pytest.mark.parametrize(
    ("change", "is_accepted"),
    [
        ({}, True),
        ({"id": "PYSEC-0000-1"}, True),
        ({"package": "URLLIB3"}, True),
        ({"id": "CVE-0000-2"}, False),
        ({"package": "requests"}, False),
        ({"until": date(2026, 11, 28)}, False),
    ],
)
def test_an_exception_is_of_one_package_and_runs_out(
    change: dict[str, Any], is_accepted: bool
) -> None:
    exception = AdvisoryException.model_validate(
        {
            "id": "CVE-0000-1",
            "package": "urllib3",
            "until": date(2026, 11, 29),
            "reason": "We follow no redirects of strangers.",
        }
        | change
    )
    (finding,) = found(advisory({"introduced": "0"}), "1.26.4")
    assert accepted(finding, [exception], date(2026, 11, 29)) is is_accepted
