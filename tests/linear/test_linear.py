"""All patterns and all rules for text, in processes of their own. `python -m tests.linear` too."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.linear.source import FOLDERS, ROOT
from tests.linear.survey import faults
from tests.linear.tables import STAGES

SHARES = 8
READ = ("lexicon", "services/ingest/fields", "services/ingest/html", "services/ingest/input")
TEXT = (*READ, "services/ingest/text")


@pytest.mark.parametrize("share", range(SHARES))
def test_patterns_are_linear(share: int) -> None:
    assert list(faults("patterns", f"{share}/{SHARES}")) == []


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("stage", STAGES)
def test_rules_are_linear(stage: str, share: int) -> None:
    assert list(faults(stage, f"{share}/{SHARES}")) == []


def test_every_pattern_is_reached() -> None:
    """A pattern made of strings that only a call knows needs an example in its stage's table."""
    script = "from tests.linear.tables import all_patterns; print(*all_patterns()[1], sep='\\n')"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.split("\n") == ["", ""]


def test_what_is_not_linear_is_found() -> None:
    found = [fault.partition("\t") for fault in faults("planted")]
    assert [name for name, _, _ in found] == ["exponential", "quadratic", "quadratic in Python"]
    assert found[0][2].endswith("more than 2 s of processor time")
