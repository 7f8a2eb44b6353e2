"""`wiredesk evaluate`: how good the tags are on copy that people have marked."""

import json as jsonlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from evaluation.entities import score_entities
from evaluation.expressions import score_expressions
from evaluation.fields import score_bylines, score_datelines
from evaluation.gold import (
    BylineDocument,
    DatelineDocument,
    Document,
    EntityDocument,
    ExpressionDocument,
    GoldError,
    read_gold,
)
from evaluation.printing import as_json, lines_of
from evaluation.report import Report
from runtime.settings import read_section
from services.enrich.settings import EnrichSettings
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.display import with_progress
from wiredesk.output import print_line, write_json_line

app = typer.Typer(
    name="evaluate",
    cls=Group,
    help="Score the tags against copy that people have marked: a JSON object a line. Offsets are "
    "in characters of the text. `wiredesk evaluate KIND --help` shows the format.",
    epilog=examples("wiredesk evaluate ner gold.jsonl", "wiredesk evaluate timex gold.jsonl"),
    no_args_is_help=True,
)

Gold = Annotated[Path, typer.Argument(metavar="GOLD.jsonl", help="The marked documents.")]
Most = Annotated[
    int, typer.Option("--mistakes", min=0, help="List so many mistakes, the most frequent first.")
]
Predictions = Annotated[
    Path | None, typer.Option(help="Write what was tagged to a file, in the format of the gold.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")]
MAX_SHOWN = 20

D = TypeVar("D", bound=Document)


@app.command(
    epilog=examples(
        "wiredesk evaluate ner gold.jsonl", "wiredesk evaluate ner gold.jsonl --mistakes 50"
    )
)
def ner(
    gold: Gold, mistakes: Most = MAX_SHOWN, predictions: Predictions = None, json: Json = False
) -> None:
    """Score people, organisations and places: exact span and type.

    GOLD.jsonl: {"id", "text", "ents": [[start, end, label], ...]}, and if it is not English,
    "language". PER, ORG, LOC and their usual
    other names are scored, facilities as places; other labels are left aside. "The" before a
    name and "'s" behind it make no difference.
    """
    from evaluation.tagging import entities_in  # noqa: PLC0415
    from services.enrich.stage import (  # noqa: PLC0415  # brings the models along
        conventions_of,
        taggers_of,
    )

    documents = _read(gold, EntityDocument)
    settings = read_section(EnrichSettings)
    taggers, conventions = taggers_of(settings.tagger), conventions_of(settings)
    tags = [entities_in(document, taggers, conventions) for document in _tagging(documents)]
    _write(predictions, documents, "ents", tags)
    _print(score_entities(documents, tags), mistakes, json)


@app.command(
    epilog=examples(
        "wiredesk evaluate timex gold.jsonl", "wiredesk evaluate timex gold.jsonl --mistakes 50"
    )
)
def timex(
    gold: Gold, mistakes: Most = MAX_SHOWN, predictions: Predictions = None, json: Json = False
) -> None:
    """Score time expressions: TempEval-3's strict, relaxed and value F1.

    GOLD.jsonl: {"id", "dct", "text", "timex": [[start, end, type, value], ...]}, with `dct` the
    day (ISO 8601) from which "Tuesday" is counted, and if it is not English, "language".
    """
    from evaluation.tagging import expressions_in  # noqa: PLC0415
    from services.enrich.stage import conventions_of  # noqa: PLC0415  # compiles its tables

    documents = _read(gold, ExpressionDocument)
    conventions = conventions_of(read_section(EnrichSettings))
    tags = [expressions_in(document, conventions) for document in _tagging(documents)]
    _write(predictions, documents, "timex", tags)
    _print(score_expressions(documents, tags), mistakes, json)


@app.command(
    epilog=examples(
        "wiredesk evaluate dateline gold.jsonl",
        "wiredesk evaluate dateline gold.jsonl --mistakes 50",
    )
)
def dateline(
    gold: Gold, mistakes: Most = MAX_SHOWN, predictions: Predictions = None, json: Json = False
) -> None:
    """Score datelines field by field.

    GOLD.jsonl: {"id", "text", "dateline": {"text", "places", "agency", "date"} or null}, the text
    being the opening of an item. The text of a dateline ends before its dash, its places are as
    printed, its date is ISO 8601. "dct", the day of sending, gives the year. A field that is left
    out is not scored; null says that there is none.
    """
    from evaluation.tagging import dateline_in  # noqa: PLC0415  # compiles its tables

    documents = _read(gold, DatelineDocument)
    tags = [dateline_in(document) for document in _tagging(documents)]
    plain = [read.model_dump(mode="json") if read else None for read in tags]
    _write(predictions, documents, "dateline", plain)
    _print(score_datelines(documents, tags), mistakes, json)


@app.command(
    epilog=examples(
        "wiredesk evaluate byline gold.jsonl", "wiredesk evaluate byline gold.jsonl --mistakes 50"
    )
)
def byline(
    gold: Gold, mistakes: Most = MAX_SHOWN, predictions: Predictions = None, json: Json = False
) -> None:
    """Score the people who are credited: names, roles, titles and organisations.

    GOLD.jsonl: {"id", "text", "people": [{"name", "role", "title", "organisation"}, ...]}, the
    text being a byline, a sign-off or a biography, or a line of each. Roles are writer,
    reporting, editing and photo. A field that nobody in the text has is not scored there; null
    says that there is none.
    """
    from evaluation.tagging import people_in  # noqa: PLC0415  # compiles its tables

    documents = _read(gold, BylineDocument)
    tags = [people_in(document) for document in _tagging(documents)]
    plain = [[person.model_dump() for person in people] for people in tags]
    _write(predictions, documents, "people", plain)
    _print(score_bylines(documents, tags), mistakes, json)


def _read(path: Path, model: type[D]) -> list[D]:
    try:
        return read_gold(path.read_bytes(), model, str(path))
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}") from error


def _tagging(documents: Sequence[D]) -> Iterable[D]:
    return with_progress(documents, "tagging")


def _write(
    path: Path | None, documents: Sequence[Document], field: str, tags: Sequence[Any]
) -> None:
    if path is None:
        return
    lines = (
        jsonlib.dumps({"id": document.id, field: tagged}, ensure_ascii=False)
        for document, tagged in zip(documents, tags, strict=True)
    )
    try:
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}") from error


def _print(report: Report, most: int, json: bool) -> None:
    if json:
        write_json_line(jsonlib.dumps(as_json(report, most), ensure_ascii=False).encode())
    else:
        for line in lines_of(report, most):
            print_line(line)
