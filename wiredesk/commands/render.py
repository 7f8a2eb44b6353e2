"""`wiredesk render`: copy of any format, written in a standard one."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from runtime.errors import WiredeskError
from runtime.handler import Rejection
from schemas.item import WireItem
from wiredesk.commands.copy_argument import Copy, Source, read_copy
from wiredesk.commands.examples import examples
from wiredesk.copy_files import Piece
from wiredesk.dry_run import PurePipeline
from wiredesk.output import say, write_json, write_xml
from wiredesk.stages import load_stage

app = typer.Typer()


class Target(StrEnum):
    """The formats that are written."""

    NINJS = "ninjs"
    NEWSML_G2 = "newsml-g2"


class Writing(NamedTuple):
    """How items are written: the functions, and the ending of their files."""

    render: Callable[[WireItem], bytes]
    show: Callable[[bytes], None]
    """Prints such a document."""
    ending: str


def _writing(target: Target) -> Writing:
    # Imported here since it brings all formats along, which no other command has to wait for.
    from services.ingest.writers import newsml_g2, ninjs  # noqa: PLC0415

    if target is Target.NINJS:
        return Writing(ninjs.render, write_json, ".json")
    return Writing(newsml_g2.render, write_xml, ".xml")


@app.command(
    epilog=examples(
        "wiredesk render --to ninjs story.txt",
        "wiredesk render --to newsml-g2 --output rendered/ drop/",
        "wiredesk render --to ninjs - < story.xml",
    )
)
def render(
    copy: Copy,
    to: Annotated[Target, typer.Option(help="The format to write.")],
    output: Annotated[
        Path | None,
        typer.Option(
            help="A folder for one file an item, named by its id and version; "
            "else all go to standard output.",
            metavar="FOLDER",
        ),
    ] = None,
    source: Source = "desk",
) -> None:
    """Write each item of some files of copy as ninjs 3.1 or NewsML-G2.

    Items are written as they were read, whatever their status: a kill and copy under embargo too.
    What can't be read is named on standard error, and the exit status is then 1.
    """
    dead = 0
    writing = _writing(to)
    for name, found in _items(read_copy(copy, source)):
        if isinstance(found, Rejection):
            dead += 1
            say(f"{name}: dead letter: {found.error}")
        else:
            _write(found, writing, output)
    if dead:
        raise typer.Exit(1)


def _items(pieces: Sequence[Piece]) -> Iterator[tuple[str, WireItem | Rejection]]:
    """Each item of each file, by the file's name, or why there is none."""
    ingest = PurePipeline([load_stage("ingest")])
    now = datetime.now(UTC)
    for offset, piece in enumerate(pieces):
        for ending in ingest.feed(piece.as_record(offset, now), now):
            outcome = ending.outcome
            # What stands behind an item's own record are orders to kill others.
            read = outcome.rejection or WireItem.from_bytes(outcome.emits[0].value)
            yield piece.name, read


def _write(item: WireItem, writing: Writing, folder: Path | None) -> None:
    rendered = writing.render(item)
    if folder is None:
        writing.show(rendered.rstrip(b"\n"))
        return
    path = folder / f"{item.id}-{item.version}{writing.ending}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(rendered)
    except OSError as error:
        raise WiredeskError(f"{path}: {error.strerror or error}") from error
