"""`wiredesk inspect`: what a feed would become, without Kafka."""

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from runtime.handler import Stage
from schemas.article import ArticleEvent
from wiredesk.inspection import Inspected, inspect_pieces
from wiredesk.pushing import read_pieces
from wiredesk.stages import load_stage

AUTO = "auto"


def inspect(
    copy: Annotated[list[Path], typer.Argument(help="Files of copy, or folders of them.")],
    reference_time: Annotated[
        str | None,
        typer.Option(
            help="The moment to reckon dates from, ISO 8601 with a zone (UTC if it has none), "
            "instead of each item's own.",
            metavar="T",
        ),
    ] = None,
    source: Annotated[str, typer.Option(help="Who sent the copy.")] = "desk",
    read_as: Annotated[
        str,
        typer.Option(
            "--format",
            help="The format of the copy: auto (told by name and content), or one of "
            "docs/formats.md, such as nitf.",
            metavar="NAME",
        ),
    ] = AUTO,
) -> None:
    """Show what files of copy would become: one JSON article a line on standard output.

    The files are one feed, in the order given: a resend is a duplicate, a kill kills. What gives
    no article (a dead letter), and what would not be published as it is (a duplicate, copy under
    embargo or withheld), is listed on standard error with the reason. The exit status is 1 when
    anything is a dead letter.
    """
    reference = _moment(reference_time)
    pieces = read_pieces(copy, source)
    dead = 0
    for found in inspect_pieces(pieces, _stages(reference, read_as), datetime.now(UTC)):
        dead += found.rejection is not None
        _tell(found)
    if dead:
        raise typer.Exit(1)


def _tell(found: Inspected) -> None:
    if found.rejection:
        typer.echo(f"{found.file}: dead letter: {found.rejection.error}", err=True)
    elif found.article:
        if found.explanation or not isinstance(found.article, ArticleEvent):
            why = f": {found.explanation}" if found.explanation else ""
            typer.echo(f"{found.file}: {found.outcome}{why}", err=True)
        print(found.article.model_dump_json(), flush=True)
    else:
        typer.echo(f"{found.file}: {found.outcome}: what it names has not come yet", err=True)


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


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            f"{text!r} is no time: write it as 2026-03-01T12:00:00+01:00",
            param_hint="'--reference-time'",
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
