"""Node.js for the tests: what `js/package-lock.json` pins, installed once a version of it."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).with_name("js")
BUILD = Path(__file__).parents[2] / "build"
MANIFESTS = ("package.json", "package-lock.json")


def start_node(script: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a script of `js/`; it sees the packages that are pinned there."""
    return subprocess.Popen(
        ["node", SCRIPTS / script, *arguments],
        env={**os.environ, "NODE_PATH": str(node_modules())},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_node(script: str, *arguments: str, timeout: float = 120) -> str:
    """What a script writes to standard output; fails where it does not end well or in time."""
    with start_node(script, *arguments) as process:
        try:
            written, said = process.communicate(timeout=timeout)
        finally:
            process.kill()
    assert process.returncode == 0, said
    return written


@cache
def node_modules() -> Path:
    """The folder of the installed packages; a test that needs them fails where npm can't."""
    pinned = b"".join((SCRIPTS / name).read_bytes() for name in MANIFESTS)
    folder = BUILD / f"node-{hashlib.sha256(pinned).hexdigest()[:16]}"
    if not folder.exists():
        _install(folder)
    return folder / "node_modules"


def _install(folder: Path) -> None:
    """Elsewhere first, so that a folder that is there is whole."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as scratch:
        new = Path(scratch, "new")
        new.mkdir()
        for name in MANIFESTS:
            shutil.copy(SCRIPTS / name, new)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        try:
            subprocess.run(command, cwd=new, check=True, capture_output=True, text=True)
        except FileNotFoundError:
            pytest.fail("npm is not there: install Node.js 20 or newer")
        except subprocess.CalledProcessError as error:
            pytest.fail(f"npm can't install what the tests need: {error.stderr}")
        try:
            new.rename(folder)
        except OSError:
            if not folder.exists():  # it is, where another process was faster
                raise
