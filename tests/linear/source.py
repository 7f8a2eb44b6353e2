"""What the source says of patterns: which calls compile one, and which methods are used."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
FOLDERS = ("lexicon", "schemas", "runtime", "services", "wiredesk")
METHODS = frozenset("search match fullmatch finditer findall sub subn split".split())
FUNCTIONS = METHODS | {"compile"}


class Call(NamedTuple):
    """A call of `re`."""

    function: str
    pattern: CodeType
    """The expression for the pattern."""


@dataclass(slots=True)
class Source:
    """A module of the project."""

    path: str
    module: str
    calls: dict[int, list[Call]] = field(default_factory=lambda: defaultdict(list))
    """The calls of `re`, by line."""
    methods: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The methods of patterns that are used, by the constant; "" for whatever is no constant."""
    imported: set[str] = field(default_factory=set)
    targets: dict[int, str] = field(default_factory=dict)
    """The constants that are assigned, or the functions, by each line of the statement."""


def sources() -> Iterator[Source]:
    """All modules of the project."""
    for path in sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        source = Source(str(path), ".".join(parts).removesuffix(".__init__"))
        _read(ast.parse(path.read_bytes()), source)
        yield source


def _read(tree: ast.Module, source: Source) -> None:
    for statement in tree.body:
        if target := _target(statement):
            last = statement.end_lineno or statement.lineno
            source.targets |= dict.fromkeys(range(statement.lineno, last + 1), target)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            source.imported |= {each.name for each in node.names}
        elif isinstance(node, ast.Call) and _is_of_re(node.func):
            _read_call(node, source)
        elif isinstance(node, ast.Attribute) and node.attr in METHODS and not _is_of_re(node):
            name = _constant(node.value)
            if name or node.attr != "split":  # that of a string, most often
                source.methods[name].add(node.attr)


def _target(statement: ast.stmt) -> str | None:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return statement.name
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    targets = [statement.target] if isinstance(statement, ast.AnnAssign) else targets
    return targets[0].id if targets and isinstance(targets[0], ast.Name) else None


def _is_of_re(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in FUNCTIONS
        and isinstance(node.value, ast.Name)
        and node.value.id == "re"
    )


def _read_call(call: ast.Call, source: Source) -> None:
    assert isinstance(call.func, ast.Attribute)
    expression = ast.fix_missing_locations(ast.Expression(call.args[0]))
    pattern = compile(expression, source.path, "eval")
    source.calls[call.lineno].append(Call(call.func.attr, pattern))


def _constant(value: ast.expr) -> str:
    """The constant whose method is used, `A` of `A[0].match`; "" for anything else."""
    while isinstance(value, ast.Subscript):
        value = value.value
    name = value.id if isinstance(value, ast.Name) else ""
    name = value.attr if isinstance(value, ast.Attribute) else name
    return name if name.isupper() else ""
