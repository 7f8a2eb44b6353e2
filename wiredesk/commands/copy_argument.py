"""The files of copy that a command is given."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from runtime.sources import why_unusable
from wiredesk.copy_files import Piece, find_files, read_piece
from wiredesk.output import say
from wiredesk.sources import raw_topic_of


def named_path(text: str) -> Path:
    """A path; nothing at all, such as an unset variable of a shell, is not the current folder.

    Raises typer.BadParameter.
    """
    if not text:
        raise typer.BadParameter("the name of a file is empty: . is the current folder")
    return Path(text)


Copy = Annotated[
    list[Path],
    typer.Argument(
        help="Files of copy in any format, folders of them, or - for standard input.",
        parser=named_path,
        metavar="COPY",
    ),
]


def usable_source(name: str | None) -> str | None:
    """A source's name that ingest takes, where one is given. Raises typer.BadParameter."""
    if name is not None and (wrong := why_unusable(name)):
        raise typer.BadParameter(wrong)
    return name


Source = Annotated[
    str,
    typer.Option(
        help="Who sent the copy; its order is kept, and metrics show it.", callback=usable_source
    ),
]


def read_copy(paths: Sequence[Path], source: str) -> list[Piece]:
    """The files' bytes, having said how many files were left out.

    Raises UnreadableFileError, or ConfigurationError for the file of WIREDESK_SOURCES.
    """
    found = find_files(paths)
    if found.left_out:
        say(f"{found.left_out} hidden or unfinished left out")
    topic = raw_topic_of(source).name
    return [read_piece(path, source, topic) for path in found.files]
