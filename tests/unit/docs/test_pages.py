"""What the pages name exists: links, files, settings, tests, modules and reasons."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from runtime.settings import KafkaSettings, WiredeskSettings
from wiredesk.settings import STAGE_SECTIONS, describe

ROOT = Path(__file__).parents[3]
FOLDERS = (
    *("docs", "deploy", "schemas", "lexicon", "runtime", "services", "local_broker", "evaluation"),
    *("wiredesk", "models", "training", "supply_chain", "examples", "tests", "requirements"),
)
PAGES = sorted(
    str(path.relative_to(ROOT))
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*/**/README.md"))
    if path.relative_to(ROOT).parts[0] in (*FOLDERS, path.name)
)
LINK = re.compile(r"\]\((?P<path>[^)\s#]*)(?:#(?P<heading>[^)\s]+))?\)")
CODE = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"[\w./-]+\.(?:py|cjs|md|yml|toml|lock|onnx|tsv|gz|txt|json)|[\w./-]+/")
PLACEHOLDER = re.compile(r"\b[A-Z]{4,}\b")
"""`formats/NAME.py`, `schemas/released/VERSION/`."""
SETTING = re.compile(r"\b(?:WIREDESK|KAFKA)_[A-Z_]*[A-Z]\b")
OF_COMPOSE = re.compile(r"(?:\$\{|args: \[)(\w+)")


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def prose(page: str) -> str:
    """The page without its blocks of code."""
    return re.sub(r"^```.*?^```", "", read(page), flags=re.MULTILINE | re.DOTALL)


@cache
def paths() -> frozenset[str]:
    """Files and folders of the project, each also by the ends of its path."""
    found = {ROOT / folder for folder in FOLDERS}
    found |= {path for folder in found for path in folder.rglob("*")}
    parts = [path.relative_to(ROOT).parts for path in (*found, *ROOT.glob("*.*"))]
    return frozenset("/".join(each[at:]) for each in parts for at in range(len(each)))


def headings(page: Path) -> set[str]:
    """As GitHub makes anchors of them."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in found}


def test_there_are_pages() -> None:
    assert {"README.md", "docs/formats.md", "docs/decisions/README.md"} < set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    for link in LINK.finditer(prose(page)):
        if "://" in link["path"]:
            continue
        target = ((ROOT / page).parent / link["path"]) if link["path"] else ROOT / page
        assert target.exists(), link[0]
        assert not link["heading"] or link["heading"] in headings(target), link[0]


def files_named(page: str) -> Iterator[str]:
    for code in CODE.findall(prose(page)):
        if FILE.fullmatch(code) and not PLACEHOLDER.search(code.removesuffix(".md")):
            yield code.rstrip("/")


@pytest.mark.parametrize("page", PAGES)
def test_files_that_are_named_exist(page: str) -> None:
    assert [name for name in files_named(page) if name not in paths()] == []


def settings() -> set[str]:
    sections = (KafkaSettings(), WiredeskSettings(), *(each() for each in STAGE_SECTIONS))
    return {line.name for line in describe(*sections, environment={})}


@pytest.mark.parametrize("page", PAGES)
def test_settings_that_are_named_exist(page: str) -> None:
    known = settings() | set(OF_COMPOSE.findall(read("docker-compose.yml")))
    groups = {name + "_" for name in SETTING.findall(read(page)) if f"{name}_*" in read(page)}
    named = set(SETTING.findall(read(page))) - {group.rstrip("_") for group in groups}
    assert named <= known
    assert all(any(name.startswith(group) for name in known) for group in groups)


def functions(folder: str) -> set[str]:
    return {
        name
        for path in (ROOT / folder).rglob("*.py")
        for name in re.findall(r"^(?:async )?def (\w+)", path.read_text("utf-8"), re.MULTILINE)
    }


def rows() -> dict[str, str]:
    """Each row of the dangers to exactly-once: its number and its tests."""
    lines = [line for line in read("docs/exactly-once.md").splitlines() if re.match(r"\| \d", line)]
    return {line.split("|")[1].strip(): line.split("|")[4] for line in lines}


def threats() -> dict[str, str]:
    """Each threat over HTTP, and its tests."""
    tables = read("docs/security.md").split("its tests |\n|---|---|---|\n")[1:]
    lines = [line for each in tables for line in each.split("\n\n")[0].splitlines()]
    return {line.split("|")[1].strip(): line.split("|")[3] for line in lines}


def test_there_are_threats() -> None:
    assert len(threats()) > 20


@pytest.mark.parametrize(("row", "tests"), [*rows().items(), *threats().items()])
def test_a_row_names_tests_that_there_are(row: str, tests: str) -> None:
    there = functions("tests") | {path.name for path in (ROOT / "tests").rglob("*")}
    assert CODE.findall(tests), f"row {row}: no test"
    for name in CODE.findall(tests):
        known = [each for each in there if each.startswith(name.removesuffix("…"))]
        assert known if name.endswith("…") else name in there, f"row {row}: {name}"


def numbered_in_code() -> set[str]:
    """The rows that a comment or docstring of a precaution names."""
    found: set[str] = set()
    places = ("runtime/**/*.py", "local_broker/*.py", "services/publish/*.py")
    for path in (each for place in places for each in ROOT.glob(place)):
        for numbers in re.findall(r"\brows? (\d+(?:, \d+)*)", path.read_text("utf-8"), re.I):
            found |= set(numbers.split(", "))
    return found


def test_every_row_is_numbered_where_its_precaution_is_taken() -> None:
    assert {number for row in rows() for number in row.split(", ")} == numbered_in_code()


def test_the_architecture_names_every_module_of_the_runtime() -> None:
    named = set(CODE.findall(read("docs/architecture.md")))
    modules = {path.name for path in (ROOT / "runtime").rglob("*.py")} - {"__init__.py"}
    of_readers = {path.name for path in (ROOT / "runtime/reading").glob("*.py")}
    assert {name for name in modules - of_readers if not {name, f"runtime/{name}"} & named} == set()


def reasons_in(folder: str) -> set[str]:
    """The first text argument of each dead letter that a folder's modules make."""
    made = {"UnreadableCopyError": 0, "Rejection": 0, "rejected": 1}
    found: set[str] = set()
    for path in (ROOT / folder).rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                place = made.get(call.func.id, len(call.args))
                found |= set(map(_text, call.args[place : place + 1]))
    return found - {""}


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def test_every_reason_of_a_dead_letter_is_named() -> None:
    text = read("docs/formats.md")
    listed = text[text.index("**Dead letters**") : text.index("## Format by format")]
    assert set(CODE.findall(listed)) == {*reasons_in("services"), "stage-defect", "unreadable"}
