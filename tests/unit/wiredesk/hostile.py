"""Text that acts on a terminal in every way there is, and what is left of it."""

from typer.testing import CliRunner, Result

from runtime.visible import visible
from wiredesk.commands import app

HOSTILE = (
    "\x1b]8;;https://evil.example\x07[link=https://evil.example]x[/link] [/b] [red] \\[/]\\ "
    "\x1b[2J \x9b31m \x1b]52;c;aGk=\x07 \u202egnp.exe\u2066 \u200f\u200b \r\n\x08\x7f :smile: {x}"
)


def is_harmless(printed: str) -> bool:
    """Whether nothing in it acts, but for line feeds; and the colours that are ours are gone."""
    return all(line == visible(line) for line in printed.split("\n"))


def wiredesk(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)
