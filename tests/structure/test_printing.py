"""No command prints but through the gate, `wiredesk/output.py` and `wiredesk/display.py`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GATE = {"wiredesk/output.py", "wiredesk/display.py"}
OTHERS = {
    "local_broker/java.py",  # a path of this machine, for `make`
    "local_broker/supervisor.py",  # JSON for the process that started it
    "schemas/export.py",  # `make schemas`: names of our own files
}
CALLS = {"print", "pprint", "breakpoint", "print_exception", "print_exc", "print_tb", "print_stack"}
METHODS = {"echo", "secho", "echo_via_pager", "progressbar", "prompt", "confirm"}
STREAMS = {"stdout", "stderr", "__stdout__", "__stderr__"}
LIBRARIES = {"click", "rich"}
PACKAGES = ("schemas", "lexicon", "runtime", "services", "local_broker", "evaluation", "wiredesk")
MODULES = sorted(
    str(path.relative_to(ROOT)) for package in PACKAGES for path in (ROOT / package).rglob("*.py")
)
HARMLESS = {
    ("runtime/reading/serve.py", "print_exc"),  # into a file, for the stage
    ("runtime/logs.py", "sys.stderr"),  # what is logged is made visible there
    ("wiredesk/main.py", "sys.stdout"),  # flushed
}


def printed(tree: ast.AST) -> Iterator[str]:
    """What a module names that prints."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in CALLS | METHODS:
                yield name
            case ast.Call(func=ast.Attribute(attr=name)) if name in CALLS | METHODS:
                yield name
            case ast.Attribute(value=ast.Name(id="sys"), attr=name) if name in STREAMS:
                yield f"sys.{name}"
            case ast.Call(func=ast.Attribute(value=ast.Name(id="os"), attr="write")):
                yield "os.write"
            case ast.Import(names=names):
                yield from (each.name for each in names if _is_library(each.name))
            case ast.ImportFrom(module=str(module), names=names):
                named = {each.name for each in names}
                yield from ({module} if _is_library(module) else set())
                yield from named & (CALLS | METHODS | STREAMS)


def _is_library(module: str) -> bool:
    return not LIBRARIES.isdisjoint(module.split("."))


def test_the_gate_is_among_the_modules() -> None:
    assert set(MODULES) > GATE | OTHERS
    assert all(list(printed(ast.parse((ROOT / path).read_bytes()))) for path in GATE | OTHERS)


@pytest.mark.parametrize("path", [path for path in MODULES if path not in GATE | OTHERS])
def test_a_module_prints_through_the_gate_alone(path: str) -> None:
    found = {(path, name) for name in printed(ast.parse((ROOT / path).read_bytes()))}

    assert found - HARMLESS == set()


@pytest.mark.parametrize(
    "code",
    [
        "print(x)",
        "typer.echo(x, err=True)",
        "import typer as t; t.secho(x)",
        "from typer import echo; echo(x)",
        "from rich import print as show",
        "from rich.console import Console",
        "import rich.console",
        "import click",
        "from sys import stdout",
        "sys.stderr.write(x)",
        "sys.stdout.buffer.write(x)",
        "os.write(1, x)",
        "traceback.print_exception(x)",
        "from traceback import print_exc",
    ],
)
def test_each_way_past_the_gate_is_seen(code: str) -> None:
    assert list(printed(ast.parse(code)))
