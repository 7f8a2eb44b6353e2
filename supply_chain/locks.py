"""The locked packages: `requirements/*.lock`, as uv writes them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = "wiredesk (pyproject.toml)"
_COMMENT = re.compile(r"^\s+#(?:\s+via)?\s*(?P<by>.*)$")


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of one lock."""

    name: NormalizedName
    version: str
    hashes: tuple[str, ...]
    """SHA-256 of each file of that version, in hexadecimal."""
    required_by: tuple[str, ...]
    """Names of packages, `PROJECT` among them where it requires the package itself."""


def read_locks(folder: Path = ROOT / "requirements") -> dict[str, list[Locked]]:
    """The packages by the name of their lock, without its ending."""
    return {
        path.stem: list(parse_lock(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.lock"))
    }


def parse_lock(text: str) -> Iterator[Locked]:
    """The packages of a lock, in its order; raises packaging's InvalidRequirement."""
    for block in re.split(r"\n(?=[A-Za-z0-9])", "\n" + text)[1:]:
        first, *following = block.splitlines()
        requirement = Requirement(first.rstrip("\\ "))
        (pinned,) = requirement.specifier
        yield Locked(
            name=canonicalize_name(requirement.name),
            version=pinned.version,
            hashes=tuple(re.findall(r"--hash=sha256:(\w{64})", block)),
            required_by=tuple(_requirers(following)),
        )


def versions(locks: Mapping[str, Sequence[Locked]]) -> dict[tuple[NormalizedName, str], list[str]]:
    """The locks that each version of a package is in."""
    found: dict[tuple[NormalizedName, str], list[str]] = {}
    for lock, packages in locks.items():
        for each in packages:
            found.setdefault((each.name, each.version), []).append(lock)
    return dict(sorted(found.items()))


def _requirers(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if (comment := _COMMENT.match(line)) and (by := comment["by"]) and not by.startswith("-c "):
            yield by
