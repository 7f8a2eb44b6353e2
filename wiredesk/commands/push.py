"""`wiredesk push`: copy from files to Kafka."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from runtime.logs import configure_logs
from runtime.settings import load_settings
from schemas.topics import RAW
from wiredesk.pushing import push as push_pieces
from wiredesk.pushing import read_pieces

Files = Annotated[
    list[Path], typer.Argument(help="Files of copy in any format, or folders of them.")
]
Source = Annotated[
    str, typer.Option(help="Who sent the copy; its order is kept, and metrics show it.")
]


def push(files: Files, source: Source = "desk") -> None:
    """Push files of copy to the topic wire.raw, in the order given."""
    settings = load_settings()
    configure_logs(settings.wiredesk.log_format, settings.wiredesk.log_level)
    pieces = read_pieces(files, source)
    for done in asyncio.run(push_pieces(pieces, settings)):
        place = f"{settings.wiredesk.topic_prefix}{RAW.name}/{done.partition}@{done.offset}"
        typer.echo(f"{done.piece.name} -> {place} ({len(done.piece.value):,} bytes)")
