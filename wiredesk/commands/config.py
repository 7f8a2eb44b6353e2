"""`wiredesk config`: every setting."""

import json as jsonlib
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from runtime.settings import load_settings
from wiredesk.settings import setting_lines


def config(
    json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Show every setting with its value, secrets hidden, and where the value comes from."""
    lines = setting_lines(load_settings())
    if json:
        shown = {line.name: line.model_dump(exclude={"name"}) for line in lines}
        print(jsonlib.dumps(shown, indent=2))
        return
    table = Table("setting", "value", "from", "what it is", box=None, pad_edge=False)
    for line in lines:
        style = "bold" if line.origin == "environment" else ""
        table.add_row(line.name, line.value, line.origin, line.about, style=style)
    Console(soft_wrap=False).print(table)
