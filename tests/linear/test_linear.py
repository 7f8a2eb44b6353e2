"""All patterns and all rules for text, in processes of their own. `python -m tests.linear` too."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.linear.ingest import NO_RULES, RULES
from tests.linear.source import ROOT
from tests.linear.survey import faults
from tests.linear.tables import STAGES

SHARES = {"patterns": 3, "ingest": 2, "formats": 2, "enrich": 1}
"""Processes for each table: each takes seconds to compile all patterns before it begins."""
INGEST = (
    "fields",
    "html",
    "input",
    "text",
    "text/dateline",
    "text/foot",
    "text/head",
    "text/kills",
)
FOLDERS = ("lexicon", *(f"services/ingest/{each}" for each in INGEST))


@pytest.mark.parametrize(
    ("table", "share"),
    [(table, f"{share}/{most}") for table, most in SHARES.items() for share in range(most)],
)
def test_rules_and_patterns_are_linear(table: str, share: str) -> None:
    assert list(faults(table, share)) == []


def test_each_table_is_run() -> None:
    assert SHARES.keys() == {"patterns", *STAGES}


def test_every_pattern_is_reached() -> None:
    """A pattern made of strings that only a call knows needs an example in its stage's table."""
    script = "from tests.linear.tables import all_patterns; print(*all_patterns()[1], sep='\\n')"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_rule_for_text_is_run(folder: str) -> None:
    functions = {
        f"{_module(path)}.{node.name}"
        for path in (ROOT / folder).glob("*.py")
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }
    assert functions - RULES.keys() - NO_RULES == set()


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def test_what_is_not_linear_is_found() -> None:
    found = [fault.partition("\t") for fault in faults("planted")]
    assert [name for name, _, _ in found] == ["exponential", "quadratic", "quadratic in Python"]
    assert found[0][2].endswith("more than 2 s of processor time")
