"""`wiredesk inspect`: what a feed would become, without Kafka."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Annotated

import typer

from runtime.handler import Stage
from schemas.article import ArticleEvent
from wiredesk.commands.copy_argument import Copy, Source, read_copy
from wiredesk.commands.examples import examples
from wiredesk.commands.moment import as_moment
from wiredesk.copy_files import Piece
from wiredesk.display import print_table
from wiredesk.dry_run import Inspected, inspect_pieces
from wiredesk.explain import HEADINGS, rows_of
from wiredesk.output import say, write_json_line
from wiredesk.stages import load_stage

AUTO = "auto"

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk inspect story.txt",
        "wiredesk inspect day-1/ day-2/ --source dpa",
        "wiredesk inspect story.txt --reference-time 2026-03-01T12:00:00+01:00",
        "wiredesk inspect - --format nitf < story.xml",
        "wiredesk inspect story.txt --explain > story.json",
    )
)
def inspect(
    copy: Copy,
    reference_time: Annotated[
        str | None,
        typer.Option(
            help="The moment to count dates from, ISO 8601 with a zone (UTC if it has none), "
            "instead of each item's own.",
            metavar="TIME",
        ),
    ] = None,
    source: Source = "desk",
    read_as: Annotated[
        str,
        typer.Option(
            "--format",
            help="The format of the copy: auto (by name and content), or one of "
            "docs/formats.md, such as nitf.",
            metavar="NAME",
        ),
    ] = AUTO,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Show on standard error, for each item, where its lines go and the rule that took "
            "each of those that are not in the body.",
        ),
    ] = False,
) -> None:
    """Show what files of copy would become: one JSON article a line on standard output.

    The files are one feed, in the order given: a resend is a duplicate, a kill kills. What gives
    no article (a dead letter), and what would not be published as it is (a duplicate, copy under
    embargo or withheld), is listed on standard error with the reason. The exit status is 1 when
    anything is a dead letter.
    """
    reference = as_moment(reference_time, "--reference-time") if reference_time else None
    pieces = read_copy(copy, source)
    stages = _stages(reference, read_as)
    now = datetime.now(UTC)
    if explain:
        _explain(pieces, stages[0], now)
    dead = 0
    for found in inspect_pieces(pieces, stages, now):
        dead += found.rejection is not None
        _tell(found)
    if dead:
        raise typer.Exit(1)


def _tell(found: Inspected) -> None:
    if found.rejection:
        say(f"{found.file}: dead letter: {found.rejection.error}")
    elif found.article:
        if found.explanation or not isinstance(found.article, ArticleEvent):
            why = f": {found.explanation}" if found.explanation else ""
            say(f"{found.file}: {found.outcome}{why}")
        write_json_line(found.article.to_bytes())
    else:
        why = f": {found.explanation}" if found.explanation else ""
        say(f"{found.file}: {found.outcome}{why}")


def _explain(pieces: Sequence[Piece], ingest: Stage, now: datetime) -> None:
    """Say where the lines of each item go."""
    from services.ingest.reader import IngestReader  # noqa: PLC0415 (as in `_stages`)

    reader = ingest.make_reader() if ingest.make_reader else None
    if not isinstance(reader, IngestReader):
        raise TypeError("the first stage reads no copy")
    for offset, piece in enumerate(pieces):
        stories = reader.stories(piece.as_record(offset, now))
        for number, story in enumerate(stories):
            say(f"{piece.name}, item {number}:" if len(stories) > 1 else f"{piece.name}:")
            print_table(HEADINGS, rows_of(story), aside=True)


def _stages(reference: datetime | None, read_as: str) -> list[Stage]:
    # Imported here since they bring formats and model along, which no other command waits for.
    from services.enrich import stage as enrich  # noqa: PLC0415
    from services.ingest import stage as ingest  # noqa: PLC0415
    from services.ingest.formats import FORMATS  # noqa: PLC0415

    formats = {each.name: each for each in FORMATS}
    _check_format(read_as, formats)
    return [
        ingest.build(formats.get(read_as)),
        enrich.build(reference),
        load_stage("publish"),
    ]


def _check_format(name: str, formats: Collection[str]) -> None:
    if name != AUTO and name not in formats:
        raise typer.BadParameter(
            f"{name!r} is no format: it may be {AUTO}, {', '.join(formats)}",
            param_hint="'--format'",
        )
