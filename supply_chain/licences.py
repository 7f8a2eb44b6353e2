"""The licences of all locked packages: `licences.toml`, and whether they are allowed.

`python -m supply_chain.licences` writes the file anew from what the packages state.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from license_expression import ExpressionError, ExpressionParseError, get_spdx_licensing
from packaging.utils import canonicalize_name

from supply_chain.exceptions import LicenceException, read_exceptions
from supply_chain.locks import ROOT, Locked, read_locks, versions

FILE = Path(__file__).with_name("licences.toml")
ALLOWED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "Apache-2.0 WITH LLVM-exception",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSL-1.0",
        "CC0-1.0",
        "CNRI-Python",
        "ISC",
        "MIT",
        "MIT-0",
        "PSF-2.0",
        "Python-2.0",
        "Unlicense",
        "Zlib",
    }
)
"""SPDX ids of permissive licences: no more than a notice is asked for."""
CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""Trove classifiers that mean one licence alone; "BSD License" may be any of four."""
_SPDX = get_spdx_licensing()
_HEADER = """\
# The licence of each locked package, as an SPDX expression. `make licences` writes what the
# packages state; where that is in doubt, the entry is written by hand.
"""


def read_licences(path: Path = FILE) -> dict[str, str]:
    """The SPDX expression of each package."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def is_allowed(expression: str) -> bool:
    """Whether every licence that an SPDX expression demands is permissive."""
    try:
        return bool(expression) and _allowed(_SPDX.parse(expression, validate=True))
    except (ExpressionError, ExpressionParseError):
        return False


def _allowed(node: Any) -> bool:
    if isinstance(node, _SPDX.AND):
        return all(map(_allowed, node.args))
    if isinstance(node, _SPDX.OR):
        return any(map(_allowed, node.args))
    return node.render() in ALLOWED


def stated(metadata: Mapping[str, Any]) -> str | None:
    """The SPDX expression that a package's metadata states; None where it is in doubt.

    `metadata` in the JSON form of the packaging guide's core metadata.
    """
    if expression := metadata.get("license_expression"):
        return str(expression)
    if _is_spdx(text := (metadata.get("license") or "").strip()):
        return text
    classifiers = metadata.get("classifier") or []
    names = {each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: ")}
    found = {CLASSIFIERS.get(name) for name in names - {"DFSG approved"}}
    return found.pop() if len(found) == 1 else None


def _is_spdx(text: str) -> bool:
    try:
        # It also takes other names for a licence, such as "GPL" for one of no version.
        return bool(text) and _SPDX.parse(text, validate=True).render() == text
    except (ExpressionError, ExpressionParseError):
        return False


def licence_faults(
    locks: Mapping[str, Sequence[Locked]],
    licences: Mapping[str, str],
    exceptions: Sequence[LicenceException],
) -> Iterator[str]:
    """One line for each package whose licence is unknown or not allowed, or entry that has none."""
    places: dict[str, set[str]] = {}
    for (package, _), names in versions(locks).items():
        places.setdefault(package, set()).update(names)
    for name in sorted(licences.keys() - places.keys()):
        yield f"{name} is in licences.toml, and in no lock: make licences"
    for name in sorted(places.keys() - licences.keys()):
        yield f"the licence of {name} is unknown: make licences"
    for name in sorted(places.keys() & licences.keys()):
        if not is_allowed(licences[name]):
            yield from _not_excepted(name, licences[name], places[name], exceptions)
    for each in exceptions:
        if is_allowed(licences.get(each.package, "MIT")):
            yield f"{each.package} needs no exception: remove it from exceptions.toml"


def _not_excepted(
    name: str, licence: str, locks: set[str], exceptions: Sequence[LicenceException]
) -> Iterator[str]:
    for each in exceptions:
        if (each.package, each.licence) == (name, licence):
            locks = locks - each.locks
    if locks:
        yield f"{name} in {', '.join(sorted(locks))}.lock is under {licence}, which is not allowed"


def _metadata(lock: Path) -> Iterator[Mapping[str, Any]]:
    """The metadata of a lock's packages that this platform has, from the package index."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        options = ("--quiet", "--dry-run", "--ignore-installed", "--no-deps", "--require-hashes")
        pip = (sys.executable, "-m", "pip", "install", *options)
        command = [*pip, f"--report={report}", "-r", str(lock)]
        subprocess.run(command, check=True)  # noqa: S603 - pip, with a lock of ours
        for each in json.loads(report.read_text(encoding="utf-8"))["install"]:
            yield each["metadata"]


def main() -> None:
    """Write `licences.toml`; fails with a line for each package that has to be entered by hand."""
    locks = read_locks()
    names = sorted({each.name for packages in locks.values() for each in packages})
    known: dict[str, str] = read_licences()
    for lock in locks:
        for metadata in _metadata(ROOT / "requirements" / f"{lock}.lock"):
            if licence := stated(metadata):
                known[canonicalize_name(metadata["name"])] = licence
    lines = (f'{name} = "{known[name]}"\n' for name in names if name in known)
    FILE.write_text(_HEADER + "".join(lines), encoding="utf-8")
    if faults := list(licence_faults(locks, read_licences(), read_exceptions().licence)):
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
