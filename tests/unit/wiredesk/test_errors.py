"""The tree of errors in `wiredesk.errors` is the one that the code has."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from wiredesk import errors

ROOT = Path(__file__).parents[3]
PACKAGES = ("schemas", "lexicon", "runtime", "services", "local_broker", "evaluation", "wiredesk")
LINE = re.compile(r"(?P<indent>[│├└─ ]*)(?P<name>\w+(?:Error|Exception))(?P<about>  +\S.*)?")


def drawn() -> Iterator[tuple[str, str | None, bool]]:
    """Each error of the docstring with its parent, and whether something is said of it."""
    above: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        if found := LINE.fullmatch(line):
            depth = len(found["indent"]) // 4
            above[depth:] = [found["name"]]
            yield found["name"], above[depth - 1] if depth else None, bool(found["about"])


def defined() -> Iterator[tuple[str, str | None]]:
    """Each error class of the packages with its parent; None for Exception."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ClassDef) and node.name.endswith(("Error", "Exception")):
                    parent = ast.unparse(node.bases[0])
                    yield node.name, None if parent == "Exception" else parent


def test_the_tree_is_the_real_one() -> None:
    tree = {name: parent for name, parent, said in drawn() if said}
    assert tree == dict(defined())
    assert len(tree) > 10


def test_an_error_is_defined_once() -> None:
    names = [name for name, _ in defined()]
    assert sorted(names) == sorted(set(names))
