"""Prometheus' own judgement of its files, where `promtool` is installed: `.ci/run` sees to it.

tests/engine has the one of the stack's version, where a Docker engine answers.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "deploy/prometheus"
TESTS = sorted(map(str, (FOLDER / "tests").glob("*.yml")))

pytestmark = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="no promtool: install Debian's package `prometheus`"
)


@pytest.mark.parametrize(
    "arguments",
    [("check", "config", str(FOLDER / "prometheus.yml")), ("test", "rules", *TESTS)],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_promtool_accepts(arguments: tuple[str, ...]) -> None:
    done = subprocess.run(["promtool", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
