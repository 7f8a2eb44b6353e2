"""Looks for known vulnerabilities of all locked packages: `make audit`.

pip-audit asks PyPI's database, package by package. Where it can't be reached, `--advisories` takes
a folder with a copy of one.

Ends with 1 where a vulnerability is found that `exceptions.toml` does not accept, or where a
package could not be looked up, and with 3 where no database can be reached.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from packaging.utils import NormalizedName, canonicalize_name

from supply_chain.advisories import (
    Finding,
    NotAuditedError,
    accepted,
    findings,
    newest,
    read_advisories,
)
from supply_chain.exceptions import AdvisoryException, read_exceptions
from supply_chain.locks import read_locks, versions

MAX_AGE_DAYS = 7
UNREACHABLE = 3


class UnreachableError(Exception):
    """No database of advisories answers."""


def read_answer(packages: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    """The findings among the `dependencies` of pip-audit's JSON.

    Raises UnreachableError where it knows no package, NotAuditedError where it does not know one.
    """
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    if len(skipped) == len(packages):
        raise UnreachableError("it knows none of the packages")
    if skipped:
        raise NotAuditedError(f"the database does not know {', '.join(skipped)}")
    for each in packages:
        for found in each["vulns"]:
            name, aliases = canonicalize_name(each["name"]), tuple(found["aliases"])
            fixed = tuple(found["fix_versions"])
            yield Finding(name, each["version"], found["id"], aliases, fixed)


def ask_pip_audit(packages: Mapping[NormalizedName, str]) -> list[dict[str, Any]]:
    """What PyPI's database says of some packages, given with their versions: pip-audit's JSON.

    Raises UnreachableError where there is no answer.
    """
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder, "pins.txt")
        lines = (f"{name}=={version}\n" for name, version in packages.items())
        pins.write_text("".join(lines), encoding="utf-8")
        options = ("--disable-pip", "--no-deps", "--progress-spinner=off", "--format=json")
        done = subprocess.run(  # noqa: S603 - pip-audit, with names from our locks
            [sys.executable, "-m", "pip_audit", *options, "-r", pins],
            capture_output=True,
            text=True,
            check=False,
        )
    if not done.stdout.strip():
        raise UnreachableError(done.stderr.strip().rpartition("\n")[2])
    return list(json.loads(done.stdout)["dependencies"])


def not_accepted(
    found: Iterable[Finding], exceptions: Sequence[AdvisoryException], today: date
) -> list[str]:
    """One line for each finding that no exception covers."""
    return sorted({str(each) for each in found if not accepted(each, exceptions, today)})


def audit_by_folder(
    folder: Path, packages: Iterable[tuple[NormalizedName, str]], today: date
) -> list[Finding]:
    """The findings by a copy of a database; says how old it is.

    Raises UnreachableError where the folder has no advisory.
    """
    advisories = list(read_advisories(folder))
    if not advisories:
        raise UnreachableError("no file of it is an advisory")
    changed = newest(advisories)
    age = (today - changed).days
    print(f"advisories in {folder}: {len(advisories)}, the newest of {changed}")
    if age > MAX_AGE_DAYS:
        print(f"they are {age} days old: what became known since is not found", file=sys.stderr)
    return list(findings(advisories, packages))


def audit_online(packages: Iterable[tuple[NormalizedName, str]]) -> list[Finding]:
    """The findings by PyPI's database; pip-audit takes one version of a package at a time."""
    rounds: list[dict[NormalizedName, str]] = []
    for name, version in packages:
        free = next((each for each in rounds if name not in each), None)
        if free is None:
            rounds.append(free := {})
        free[name] = version
    return list(read_answer([answer for each in rounds for answer in ask_pip_audit(each)]))


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status, after a line for each vulnerability."""
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--advisories", type=Path, metavar="FOLDER", help="a copy of a database in the OSV format"
    )
    folder: Path | None = parser.parse_args(arguments).advisories
    packages, today = versions(read_locks()), datetime.now(UTC).date()
    try:
        found = audit_by_folder(folder, packages, today) if folder else audit_online(packages)
    except UnreachableError as error:
        print(
            f"NOT audited: {folder or 'the package index'} has no database of advisories ({error}):"
            " give a copy of one with --advisories FOLDER (docs/supply-chain.md)",
            file=sys.stderr,
        )
        return UNREACHABLE
    except NotAuditedError as error:
        print(f"not all audited: {error}", file=sys.stderr)
        return 1
    lines = not_accepted(found, read_exceptions().advisory, today)
    for line in lines:
        print(line, file=sys.stderr)
    print(f"packages audited: {len(packages)}, vulnerabilities: {len(lines)}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
