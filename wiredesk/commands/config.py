"""`wiredesk config`: every setting."""

import json as jsonlib
import os
from textwrap import wrap
from typing import Annotated

import typer

from runtime.settings import load_settings
from wiredesk.commands.examples import examples
from wiredesk.mistyped import mistyped
from wiredesk.output import print_line, say, write_json
from wiredesk.settings import SettingLine, setting_lines
from wiredesk.sources import read_sources, source_lines

WIDTH = 76

app = typer.Typer()


@app.command(epilog=examples("wiredesk config", "wiredesk config --json | jq .KAFKA_SSL_CAFILE"))
def config(
    json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Show every setting with its value, secrets hidden, and where the value comes from.

    What the file of WIREDESK_SOURCES says of each source comes behind them.

    Variables that are named like a setting and are none, and settings without effect, are named on
    standard error.
    """
    settings = load_settings()
    lines = setting_lines(settings)
    sources = read_sources() if settings.wiredesk.sources else None
    if json:
        shown = {line.name: line.model_dump(exclude={"name"}) for line in lines}
        if sources:
            shown["WIREDESK_SOURCES"]["content"] = sources.model_dump(mode="json")
        write_json(jsonlib.dumps(shown, indent=2).encode())
    else:
        for line in lines:
            _print(line)
        for each in source_lines(sources) if sources else ():
            print_line(each)
    amiss = mistyped([line.name for line in lines], os.environ)
    for one in (*amiss, *settings.kafka.unused()):
        say(str(one))


def _print(line: SettingLine) -> None:
    print_line(f"{line.name}={line.value}  ({line.origin})", bold=line.origin == "environment")
    for part in wrap(line.about, WIDTH):
        print_line(f"    {part}")
