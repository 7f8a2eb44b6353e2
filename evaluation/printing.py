"""A report, for people and for machines."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from evaluation.report import Figures, Repeated, Report


def lines_of(report: Report, most: int) -> Iterator[str]:
    """The scores as a table, and up to `most` mistakes under it."""
    first = max(map(len, report.scores))
    names = list(report.scores["all"])
    yield " ".join((" " * first, *(f"{name:>10}" for name in names)))
    for type_, figures in report.scores.items():
        yield " ".join((f"{type_:<{first}}", *map(_figure, figures.values())))
    yield ""
    yield f"{report.without_mistake} of {report.documents} documents without a mistake"
    worst = report.worst(most)
    if worst:
        yield ""
        yield f"mistakes: {len(report.mistakes)}, the most frequent first"
    for made in worst:
        yield from _mistake(made)


def as_json(report: Report, most: int) -> dict[str, Any]:
    """The same as an object of plain values, figures to two decimals."""
    return {
        "documents": report.documents,
        "documents_without_mistake": report.without_mistake,
        "scores": {type_: _rounded(figures) for type_, figures in report.scores.items()},
        "mistakes": len(report.mistakes),
        "worst_mistakes": [
            {"count": made.count, **asdict(made.first)} for made in report.worst(most)
        ],
    }


def _figure(value: float | int) -> str:
    return f"{value:>10}" if isinstance(value, int) else f"{value:>10.1f}"


def _rounded(figures: Figures) -> dict[str, float | int]:
    return {
        name.replace(" ", "_").lower(): value if isinstance(value, int) else round(value, 2)
        for name, value in figures.items()
    }


def _mistake(made: Repeated) -> Iterator[str]:
    one = made.first
    instead = f": {one.predicted} instead of {one.gold}" if one.predicted and one.gold else ""
    yield f"{made.count:>4} x  {one.kind} {one.type} {one.words!r}{instead}"
    yield f"        {one.document}: {one.context}"
