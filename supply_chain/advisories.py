"""Advisories in the OSV format, and the locked versions that they are about.

A folder of them is a clone of PyPA's advisory database (YAML) or what osv.dev exports (JSON).
https://ossf.github.io/osv-schema/
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import InvalidVersion, Version

from supply_chain.exceptions import AdvisoryException

_READERS: dict[str, Callable[[str], Any]] = {".json": json.loads, ".yaml": yaml.safe_load}


class NotAuditedError(Exception):
    """What a database says of some package can't be known; the text says of which, or why."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A locked version with a known vulnerability."""

    package: NormalizedName
    version: str
    id: str
    aliases: tuple[str, ...]
    fixed: tuple[str, ...]
    """The versions without it."""

    def __str__(self) -> str:
        names = ", ".join((self.id, *self.aliases))
        mended = f"mended in {', '.join(self.fixed)}" if self.fixed else "no version mends it"
        return f"{self.package} {self.version}: {names} ({mended})"


def read_advisories(folder: Path) -> Iterator[Mapping[str, Any]]:
    """All advisories below a folder; other files are passed over.

    Raises NotAuditedError at a file that is cut off, or is an advisory of another form.
    """
    for path in sorted(folder.rglob("*")):
        if reader := _READERS.get(path.suffix):
            try:
                advisory = reader(path.read_text(encoding="utf-8"))
            except (ValueError, yaml.YAMLError) as error:
                raise NotAuditedError(f"{path} can't be read: get the copy anew") from error
            if isinstance(advisory, dict) and "affected" in advisory:
                if missing := {"id", "modified"} - advisory.keys():
                    raise NotAuditedError(f"{path} has no {' and no '.join(sorted(missing))}")
                yield advisory


def newest(advisories: Iterable[Mapping[str, Any]]) -> date:
    """The day of the latest change to any of them: how old a copy of a database is."""
    return max(date.fromisoformat(str(each["modified"])[:10]) for each in advisories)


def findings(
    advisories: Iterable[Mapping[str, Any]], packages: Iterable[tuple[NormalizedName, str]]
) -> Iterator[Finding]:
    """The vulnerable ones of `packages`, each a name and a version."""
    pinned: dict[str, list[str]] = {}
    for name, version in packages:
        pinned.setdefault(name, []).append(version)
    for advisory in advisories:
        if advisory.get("withdrawn"):
            continue
        for affected in advisory["affected"]:
            yield from _of_package(advisory, affected, pinned)


def accepted(finding: Finding, exceptions: Sequence[AdvisoryException], today: date) -> bool:
    """Whether an exception that has not run out is about this finding."""
    return any(
        each.id in (finding.id, *finding.aliases)
        and canonicalize_name(each.package) == finding.package
        and today <= each.until
        for each in exceptions
    )


def _of_package(
    advisory: Mapping[str, Any], affected: Mapping[str, Any], pinned: Mapping[str, Sequence[str]]
) -> Iterator[Finding]:
    package = affected.get("package", {})
    if package.get("ecosystem") != "PyPI":
        return
    name = canonicalize_name(package["name"])
    events = [
        each.get("events", [])
        for each in affected.get("ranges", [])
        if each.get("type") == "ECOSYSTEM"
    ]
    fixed = tuple(each["fixed"] for one in events for each in one if "fixed" in each)
    for version in pinned.get(name, ()):
        if _is_named(version, affected.get("versions", [])) or any(
            _is_within(Version(version), each) for each in events
        ):
            aliases = tuple(advisory.get("aliases", []))
            yield Finding(name, version, advisory["id"], aliases, fixed)


def _is_named(version: str, versions: Iterable[str]) -> bool:
    return Version(version) in {_parsed(each) for each in versions}


def _is_within(version: Version, events: Iterable[Mapping[str, str]]) -> bool:
    """OSV's evaluation of a range: the last event at or before the version decides."""
    vulnerable = False
    for event in sorted(events, key=lambda each: _parsed(next(iter(each.values())))):
        if "introduced" in event and _parsed(event["introduced"]) <= version:
            vulnerable = True
        elif ("fixed" in event and _parsed(event["fixed"]) <= version) or (
            "last_affected" in event and _parsed(event["last_affected"]) < version
        ):
            vulnerable = False
    return vulnerable


def _parsed(version: str) -> Version:
    """A version; OSV's "0" is before all, pre-releases of 0 included, and so is what is none."""
    try:
        return Version("0.dev0" if version == "0" else version)
    except InvalidVersion:
        return Version("0.dev0")
