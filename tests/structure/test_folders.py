"""What the folders hold, as CONTRIBUTING.md promises it. Imports are held by import-linter."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAX_LINES = 300
INGEST = {"copy", "errors", "reader", "identity", "normalise", "stage"}
NO_HOME = {"util", "utils", "helper", "helpers", "common", "misc", "shared", "base"}


FOLDERS = (
    "schemas",
    "lexicon",
    "runtime",
    "services",
    "local_broker",
    "evaluation",
    "wiredesk",
    "training",
    "supply_chain",
    "examples",
    "tests",
)


def modules() -> list[Path]:
    return [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]


@pytest.mark.parametrize("folder", FOLDERS)
def test_folder_has_modules(folder: str) -> None:
    assert [path for path in modules() if path.is_relative_to(ROOT / folder)]


def test_no_module_is_long() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules()
    }
    assert not {name: lines for name, lines in lengths.items() if lines > MAX_LINES}


def test_ingest_has_six_files_at_its_top() -> None:
    top = {path.stem for path in (ROOT / "services/ingest").glob("*.py")}
    assert top - {"__init__"} == INGEST, "a new module goes into one of ingest's folders"


@pytest.mark.parametrize("name", sorted(NO_HOME))
def test_no_module_is_without_a_home(name: str) -> None:
    assert not [path for path in modules() if name in (path.stem, path.parent.name)]


@pytest.mark.parametrize("folder", FOLDERS)
def test_text_files_have_an_encoding(folder: str) -> None:
    """Without one it would be the locale's."""
    without = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / folder).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("read_text", "write_text")
        and len(call.args) <= (call.func.attr == "write_text")
        and "encoding" not in [keyword.arg for keyword in call.keywords]
    ]
    assert not without
