"""Groups of commands: their help is not cut, and a command is imported when it is called."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any, ClassVar, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group

from runtime.visible import visible_lines
from wiredesk.output import give_up

WHOLE = 1000
"""More characters than the first sentence of any command's help has."""


class Group(TyperGroup):
    """A group that shows the whole first sentence of each command's help."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of commands; the base class cuts sentences at the width of a line."""
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, each.get_short_help_str(WHOLE)) for name, each in self.commands.items()]
            )


class Entry(NamedTuple):
    """A command that has not been imported."""

    module: str
    """Whose `app` it is part of."""
    summary: str
    """The first sentence of its help."""


class LazyGroup(Group):
    """A group that imports the command that is called, and no other."""

    entries: ClassVar[Mapping[str, Entry]]
    """By the command's name."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = {
            name: TyperCommand(name, help=entry.summary) for name, entry in self.entries.items()
        }

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that was called, itself rather than its summary."""
        name, found, rest = super().resolve_command(ctx, args)
        return name, found and load(self.entries[str(name)].module, str(name)), rest

    def make_context(self, *arguments: Any, **extra: Any) -> Any:
        """Read the arguments; `--help` prints, whoever reads it may leave."""
        with _until_reader_leaves(), _visible_errors():
            return super().make_context(*arguments, **extra)

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        with _until_reader_leaves(), _visible_errors():
            return super().invoke(ctx)


def load(module: str, name: str) -> Any:
    """A command, or a group of commands, of a module's `app`."""
    root = typer.Typer(rich_markup_mode=None)
    root.add_typer(import_module(module).app)
    return get_group(root).commands[name]


@contextmanager
def _visible_errors() -> Iterator[None]:
    """Have Typer quote wrong arguments in visible characters."""
    try:
        yield
    except Exception as error:
        if isinstance(getattr(error, "message", None), str):
            error.message = visible_lines(error.message)  # type: ignore[attr-defined]
        raise


@contextmanager
def _until_reader_leaves() -> Iterator[None]:
    """End in success where whoever read standard output has gone; Typer would call it an error."""
    try:
        yield
    except BrokenPipeError:
        give_up()
        raise SystemExit(0) from None
